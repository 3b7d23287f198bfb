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
//! let options = measure::MeasureOptions::default().passes(std::num::NonZero::new(1));
//! let measurement = measure::measure(&corpus, &Parser::default(), &options, &mut |_| ())?;
//! println!("{:.0} news/sec", measurement.news_per_second());
//! # Ok::<(), measure::MeasureError>(())
//! ```
#![warn(missing_docs)]

mod cancel;
pub mod corpus;
pub mod generate;
pub mod json_lines;
pub mod measure;
pub mod news;
pub mod parse;
mod random;
pub mod report;

pub use cancel::CancellationToken;
pub use corpus::{Corpus, Document};
pub use jiff;
pub use news::NewsItem;
pub use parse::{Format, ParseError, Parsed, Parser, RuleError, Rules, parse};
