//! News items as JSON Lines: the output of `newsparse extract`.
//!
//! Each line is an item of [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/) whose extension object `_newsparse` holds
//! the origin of the item. A line can be read back as a [`NewsItem`].
//!
//! ```
//! let feed = b"<rss><channel><title>Post</title><item><title>Rain</title></item></channel></rss>";
//! let mut lines = Vec::new();
//! newsparse::json_lines::write_items("feed.xml", &newsparse::parse(feed), &mut lines)?;
//! let expected = r#"{"title":"Rain","_newsparse":{"file":"feed.xml","format":"rss","feed_title":"Post"}}"#;
//! assert_eq!(std::str::from_utf8(&lines)?.trim_end(), expected);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use crate::news::{Extension, NewsItem, WarcRecord};
use crate::parse::{Format, Parsed};

/// The origin of an item.
#[derive(Clone, Copy, Debug, Default)]
pub struct ItemOrigin<'a> {
    /// Name of the document in the corpus; empty if unknown, and then left out.
    pub file: &'a str,
    /// Name of the document's format.
    pub format: Option<&'a str>,
    /// Title of the feed.
    pub feed_title: Option<&'a str>,
    /// The record of the web archive that holds the document.
    pub warc: Option<&'a WarcRecord>,
}

impl<'a> ItemOrigin<'a> {
    /// The origin of the items of a document that was parsed.
    #[cfg(feature = "corpus")]
    pub fn new(document: &'a crate::Document, parsed: &'a Parsed) -> Self {
        ItemOrigin { warc: document.warc.as_deref(), ..Self::of(&document.name, parsed) }
    }

    /// The origin of the items of a document with this name.
    fn of(file: &'a str, parsed: &'a Parsed) -> Self {
        let format = parsed.format.map(Format::name);
        ItemOrigin { file, format, feed_title: parsed.feed_title.as_deref(), warc: None }
    }
}

/// Writes each item of a document as one line of JSON. `file` is the name of the document.
///
/// # Errors
/// Returns the errors of `out`.
pub fn write_items(file: &str, parsed: &Parsed, out: &mut impl Write) -> io::Result<()> {
    let origin = ItemOrigin::of(file, parsed);
    parsed.items.iter().try_for_each(|item| write_item(&origin, item, out))
}

/// Writes an item as one line of JSON.
///
/// # Errors
/// Returns the errors of `out`.
pub fn write_item(origin: &ItemOrigin, item: &NewsItem, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &ItemLine { origin, item })?;
    out.write_all(b"\n")
}

struct ItemLine<'a> {
    origin: &'a ItemOrigin<'a>,
    item: &'a NewsItem<'a>,
}

impl Serialize for ItemLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let extension = Extension {
            file: Some(self.origin.file).filter(|file| !file.is_empty()),
            format: self.origin.format,
            feed_title: self.origin.feed_title,
            comments: &self.item.comments,
            warc: self.origin.warc,
        };
        self.item.serialize_with(Some(&extension), serializer)
    }
}
