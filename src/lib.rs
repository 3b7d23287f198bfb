//! How many news per second can this machine parse?
//!
//! The parts, each knowing only those above it:
//!
//! - [`news`]: the data model.
//! - [`mod@parse`]: one document's bytes → its news.
//! - [`corpus`]: paths → documents in memory.
//! - [`mod@measure`]: passes over a corpus, timed; other programs beside this one; and whether one is fast enough.
//! - [`report`]: what people and programs read of it.
//!
//! Beside them, [`generate`] makes a standard corpus, and knows [`news`] alone.
//!
//! ```
//! use newsparse::{Corpus, Parser, measure};
//!
//! let corpus = Corpus::built_in();
//! let options = measure::MeasureOptions { passes: std::num::NonZero::new(1), ..Default::default() };
//! let measurement = measure::measure(&corpus, &Parser::default(), &options, &mut |_| ())?;
//! println!("{:.0} news/sec", measurement.news_per_second());
//! # Ok::<(), measure::MeasureError>(())
//! ```
#![warn(missing_docs)]

#[cfg(feature = "corpus")]
pub mod corpus;
#[cfg(feature = "generate")]
pub mod generate;
#[cfg(feature = "measure")]
pub mod measure;
pub mod news;
pub mod parse;
#[cfg(any(feature = "generate", feature = "measure"))]
mod random;
#[cfg(feature = "report")]
pub mod report;

#[cfg(feature = "corpus")]
pub use corpus::{Corpus, Document};
pub use news::NewsItem;
pub use parse::{Format, ParseError, Parsed, Parser, RuleError, Rules, parse};
