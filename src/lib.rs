//! A parser of news in every format that publishers serve, and a benchmark of parsers.
//!
//! [`parse()`] takes the bytes of one document, whatever its format, and returns its news items:
//!
//! ```
//! let parsed = newsparse::parse(b"<rss><channel><item><title>Rain &amp; wind</title></item></channel></rss>");
//! assert_eq!(parsed.format, Some(newsparse::Format::Rss));
//! assert_eq!(parsed.items[0].title.as_deref(), Some("Rain & wind"));
//! assert_eq!(parsed.error, None);
//! ```
//!
//! It never fails and never panics: a damaged document yields every item that can be read, and
//! [`Parsed::error`] has the first error. Text is borrowed from the bytes wherever possible. [`Parser`] adds site rules and
//! metadata from outside the document, such as its URL.
//!
//! # Modules
//!
//! Each module uses only those above it. Features add the modules below the parser.
//!
//! | module | feature | purpose |
//! |---|---|---|
//! | [`news`] | | the data model: [`NewsItem`] |
//! | [`mod@parse`] | | the bytes of one document → items |
//! | [`json_lines`] | | items → JSON Lines, the output of `newsparse extract` |
#![cfg_attr(feature = "arrow", doc = "| [`arrow`] | `arrow` | items → record batches of Arrow |")]
#![cfg_attr(
    feature = "corpus",
    doc = "| [`corpus`] | `corpus` | paths → documents; with `archives` also out of archives |"
)]
#![cfg_attr(
    feature = "measure",
    doc = "| [`mod@measure`] | `measure` | the speed of any parser over a corpus; gates |"
)]
#![cfg_attr(
    feature = "report",
    doc = "| [`report`] | `report` | results → text, JSON, CSV, Markdown, HTML |"
)]
#![cfg_attr(feature = "generate", doc = "| [`generate`] | `generate` | a standard corpus |")]
#![cfg_attr(
    feature = "measure",
    doc = r#"
# Measuring

```
use newsparse::{Corpus, Parser, measure};

let corpus = Corpus::built_in();
let options = measure::MeasureOptions::default().passes(std::num::NonZero::new(1));
let measurement = measure::measure(&corpus, &Parser::default(), &options, &mut |_| ())?;
println!("{:.0} news/sec", measurement.news_per_second());
# Ok::<(), measure::MeasureError>(())
```
"#
)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs, clippy::missing_errors_doc, clippy::print_stderr, clippy::print_stdout)]

#[cfg(feature = "arrow")]
pub mod arrow;
#[cfg(feature = "generate")]
pub mod atomic_file;
#[cfg(feature = "corpus")]
mod cancel;
#[cfg(feature = "corpus")]
pub mod corpus;
#[cfg(feature = "corpus")]
pub mod foreign_text;
#[cfg(feature = "generate")]
pub mod generate;
pub mod json_lines;
#[cfg(feature = "measure")]
pub mod measure;
pub mod news;
mod panics;
pub mod parse;
#[cfg(any(test, feature = "generate", feature = "measure"))]
mod random;
#[cfg(feature = "report")]
pub mod report;
#[cfg(test)]
mod schemas;

#[cfg(feature = "corpus")]
pub use cancel::CancellationToken;
#[cfg(feature = "corpus")]
pub use corpus::{Corpus, Document};
pub use jiff;
#[cfg(feature = "measure")]
pub use measure::engine;
pub use news::NewsItem;
pub use parse::{Format, ParseError, Parsed, Parser, RuleError, Rules, parse};

/// Compiles the Rust examples of the README and of the chapter about the library.
#[cfg(all(doctest, feature = "measure"))]
mod documentation {
    #[doc = include_str!("../README.md")]
    struct Readme;
    #[doc = include_str!("../docs/library.md")]
    struct Library;
}
