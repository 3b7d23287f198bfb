//! The data model: a news item, in the terms of [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/).
//!
//! Text is borrowed from the document wherever the document holds it verbatim. A field that the document lacks is `None`
//! or empty, never an empty string.
//!
//! [`NewsItem`] is serialized as an item of JSON Feed: absent fields are left out, dates are RFC 3339 in UTC, and comments,
//! for which JSON Feed has no field, are in the extension object `_newsparse`. [`json_lines`](crate::json_lines) adds the
//! origin of the item to that object.
//!
//! ```
//! use newsparse::NewsItem;
//!
//! let mut item = NewsItem::default();
//! item.title = Some("Rain in the north".into());
//! let json = serde_json::to_string(&item)?;
//! assert_eq!(json, r#"{"title":"Rain in the north"}"#);
//! assert_eq!(serde_json::from_str::<NewsItem>(&json)?, item);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod owned;
#[cfg(test)]
mod schema;
mod serialize;
mod warc_record;

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(crate) use serialize::Extension;
pub use warc_record::WarcRecord;

/// A news item: an item of a feed, a story of a list page, or an article.
///
/// Later releases may add fields: create one with [`NewsItem::default`] and assign the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct NewsItem<'a> {
    /// Identifier given by the document: RSS `guid`, RDF `rdf:about`, Atom and JSON Feed `id`, NITF `doc-id`, NewsML-G2
    /// `guid`, NewsML 1 `PublicIdentifier`, ninjs `uri`, Hacker News item number.
    pub id: Option<Cow<'a, str>>,
    /// Permanent link.
    pub url: Option<Cow<'a, str>>,
    /// The page that the item is about, if it is not the item's own page.
    pub external_url: Option<Cow<'a, str>>,
    /// Headline as plain text: entities decoded, white space folded.
    pub title: Option<Cow<'a, str>>,
    /// Summary, verbatim; may hold HTML.
    pub summary: Option<Cow<'a, str>>,
    /// Full text as HTML.
    pub content_html: Option<Cow<'a, str>>,
    /// Full text as plain text.
    pub content_text: Option<Cow<'a, str>>,
    /// URL of the main image.
    pub image: Option<Cow<'a, str>>,
    /// Time of first publication.
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub date_published: Option<Timestamp>,
    /// Time of the last change.
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub date_modified: Option<Timestamp>,
    /// Authors, in document order.
    pub authors: Vec<Author<'a>>,
    /// Categories, keywords and subjects, in document order, without duplicates.
    pub tags: Vec<Cow<'a, str>>,
    /// BCP 47 language tag of the item, else of its document.
    pub language: Option<Cow<'a, str>>,
    /// Enclosures and other media, one per URL.
    pub attachments: Vec<Attachment<'a>>,
    /// Comments of readers.
    #[cfg_attr(test, schemars(skip))]
    #[serde(rename = "_newsparse", deserialize_with = "serialize::comments")]
    pub comments: Vec<Comment<'a>>,
}

/// A person or an organisation that wrote a news item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct Author<'a> {
    /// Name as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'a, str>>,
    /// Web page, else a `mailto:` address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Cow<'a, str>>,
    /// URL of a picture of the author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<Cow<'a, str>>,
}

/// A file that belongs to a news item, such as a podcast episode, a video or a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attachment<'a> {
    /// URL of the file.
    pub url: Cow<'a, str>,
    /// Media type, for example `audio/mpeg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<Cow<'a, str>>,
    /// Title of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Cow<'a, str>>,
    /// Size in bytes, as stated by the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_in_bytes: Option<u64>,
    /// Playing time in whole seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_in_seconds: Option<u64>,
}

/// A comment of a reader.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comment<'a> {
    /// Name of the author; `None` for an anonymous or deleted comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Cow<'a, str>>,
    /// Plain text; paragraphs are separated by a blank line.
    pub text: Cow<'a, str>,
}

impl<'a> Author<'a> {
    /// Creates an author with a name and nothing else.
    pub fn new(name: impl Into<Cow<'a, str>>) -> Self {
        Author { name: Some(name.into()), ..Author::default() }
    }

    /// Returns true if no field is set.
    pub fn is_empty(&self) -> bool {
        self.name.is_none() && self.url.is_none() && self.avatar.is_none()
    }
}

impl<'a> Attachment<'a> {
    /// Creates an attachment with a URL and nothing else.
    pub fn new(url: impl Into<Cow<'a, str>>) -> Self {
        Attachment { url: url.into(), ..Attachment::default() }
    }
}

impl<'a> Comment<'a> {
    /// Creates an anonymous comment.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Comment { text: text.into(), ..Comment::default() }
    }
}
