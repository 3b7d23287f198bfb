//! News items as record batches of [Apache Arrow](https://arrow.apache.org/), which data frames, databases and clusters
//! read without conversion. `newsparse extract --format arrow` and `--format parquet` print them.
//!
//! ```
//! use newsparse::arrow::BatchBuilder;
//! use newsparse::json_lines::ItemOrigin;
//!
//! let parsed = newsparse::parse(b"<rss><channel><item><title>Rain</title></item></channel></rss>");
//! let mut batch = BatchBuilder::with_columns(&["title", "date_published", "file"])?;
//! let origin = ItemOrigin { file: "feed.xml", ..ItemOrigin::default() };
//! for item in &parsed.items {
//!     batch.push(&origin, item);
//! }
//! let batch = batch.finish();
//! assert_eq!((batch.num_rows(), batch.num_columns()), (1, 3));
//! # Ok::<(), newsparse::arrow::ColumnError>(())
//! ```
//!
//! # Schema
//!
//! The columns have the names and meanings of [`NewsItem`](crate::NewsItem) and [`ItemOrigin`](crate::json_lines::ItemOrigin).
//!
//! | column | type |
//! |---|---|
//! | `id`, `url`, `external_url`, `title`, `summary`, `content_html`, `content_text`, `image` | `large_utf8` |
//! | `date_published`, `date_modified` | `timestamp(us, "UTC")` |
//! | `authors` | `list<struct<name, url, avatar: large_utf8>>` |
//! | `tags` | `list<large_utf8>` |
//! | `language` | `large_utf8` |
//! | `attachments` | `list<struct<url, mime_type, title: large_utf8, size_in_bytes, duration_in_seconds: int64>>` |
//! | `comments` | `list<struct<author, text: large_utf8>>` |
//! | `file`, `format`, `feed_title` | `large_utf8` |
//! | `warc` | `struct<record_id: large_utf8, date: timestamp(us, "UTC"), uri: large_utf8, offset, length: int64, http_status: int32>` |
//!
//! - What an item does not have is null, and a list without elements is empty, never null. The schema says so: lists, their
//!   elements, the `url` of an attachment and the `text` of a comment are not nullable.
//! - Text is `large_utf8`, with offsets of 64 bits: the full texts of a batch may exceed the 2 GiB of `utf8`, which could not
//!   be known before they have been read.
//! - Times are in microseconds, which every reader of Arrow and Parquet has; smaller fractions are cut off.
//! - Numbers are signed, because not every reader has unsigned ones. A size of 8 EiB or more is null.

mod builder;
mod schema;
mod values;

pub use builder::BatchBuilder;
pub use schema::schema;

pub use {arrow_array, arrow_schema};

/// The reason why columns cannot be selected.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnError {
    /// There is no column of this name.
    #[error("unknown column '{name}'; the columns are {}", schema::names())]
    #[non_exhaustive]
    Unknown {
        /// The given name.
        name: String,
    },
    /// A name is given twice.
    #[error("the column '{name}' is given twice")]
    #[non_exhaustive]
    Duplicate {
        /// The given name.
        name: String,
    },
}
