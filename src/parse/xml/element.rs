//! The start tag of an element: its name and attributes.

use std::borrow::Cow;

use super::attributes::attributes;
use super::namespace::Namespace;
use super::scope::Scopes;
use crate::parse::text::{trimmed, unescape, unwrap_cdata};

/// The start tag of an element.
#[derive(Clone, Copy)]
pub(crate) struct XmlElement<'a> {
    pub(crate) namespace: Namespace,
    /// Local name, without the prefix.
    pub(crate) name: &'a str,
    attributes: &'a str,
}

impl<'a> XmlElement<'a> {
    #[inline(always)]
    pub(super) fn new(
        qualified: &'a str,
        local: usize,
        attributes: &'a str,
        scopes: &Scopes<'a>,
    ) -> Self {
        let (prefix, name) = match local {
            0 => ("", qualified),
            _ => (&qualified[..local - 1], &qualified[local..]),
        };
        XmlElement { namespace: scopes.namespace(prefix), name, attributes }
    }

    /// Returns the element with its name in the usual case. XML is case-sensitive, but some feeds write `PubDate`.
    #[inline]
    pub(crate) fn in_usual_case(self) -> Self {
        match self.name.as_bytes().first() {
            Some(first) if first.is_ascii_uppercase() => self.lowered(),
            _ => self, // the common case
        }
    }

    #[cold]
    fn lowered(self) -> Self {
        self.in_other_case().unwrap_or(self)
    }

    /// Returns the element with its name in the usual case, or `None` if its name is unknown or in this case already.
    #[inline]
    pub(crate) fn in_other_case(&self) -> Option<Self> {
        let has_capitals = self.name.bytes().any(|byte| byte.is_ascii_uppercase());
        if has_capitals { self.with_usual_name() } else { None }
    }

    #[cold]
    fn with_usual_name(&self) -> Option<Self> {
        let usual = USUAL_CASE.iter().find(|usual| usual.eq_ignore_ascii_case(self.name))?;
        (*usual != self.name).then_some(XmlElement { name: usual, ..*self })
    }

    /// Returns the trimmed value of an attribute by qualified name. `None` if it is missing or blank.
    pub(crate) fn attribute(&self, name: &str) -> Option<Cow<'a, str>> {
        let mut other_case = None;
        for (key, value) in attributes(self.attributes) {
            if key == name {
                return non_blank(value);
            }
            if key.eq_ignore_ascii_case(name) {
                other_case = other_case.or(Some(value));
            }
        }
        other_case.and_then(non_blank)
    }

    /// Returns the values of several attributes, in the order of `names`, with a single scan of the tag.
    pub(crate) fn attributes<const N: usize>(&self, names: [&str; N]) -> [Option<Cow<'a, str>>; N] {
        let mut values = [const { None }; N];
        if self.attributes.is_empty() {
            return values;
        }
        for (key, value) in attributes(self.attributes) {
            if let Some(index) = position(&names, key)
                && values[index].is_none()
            {
                values[index] = non_blank(value);
            }
        }
        values
    }

    /// Like [`attribute`](Self::attribute), by local name with any prefix.
    pub(crate) fn attribute_of_any_prefix(&self, name: &str) -> Option<Cow<'a, str>> {
        let is_wanted = |key: &str| key.rsplit(':').next() == Some(name);
        let (_, value) = attributes(self.attributes).find(|(key, _)| is_wanted(key))?;
        non_blank(value)
    }
}

/// Returns the index of an attribute among names. XML is case-sensitive, but some feeds write `HREF` or `ispermalink`.
#[inline]
fn position(names: &[&str], key: &str) -> Option<usize> {
    let has_same_start = |name: &str| {
        name.len() == key.len()
            && name.bytes().zip(key.bytes()).next().is_some_and(|(a, b)| a | 0x20 == b | 0x20)
    };
    names
        .iter()
        .position(|name| has_same_start(name) && (*name == key || name.eq_ignore_ascii_case(key)))
}

/// The usual case of the elements of feeds and sitemaps.
const USUAL_CASE: [&str; 57] = [
    "abstract",
    "author",
    "authors",
    "body",
    "caption",
    "categories",
    "category",
    "channel",
    "content",
    "content_loc",
    "created",
    "creator",
    "date",
    "description",
    "duration",
    "email",
    "enclosure",
    "encoded",
    "entry",
    "feed",
    "genres",
    "group",
    "guid",
    "id",
    "image",
    "issued",
    "item",
    "items",
    "keywords",
    "language",
    "lastmod",
    "link",
    "loc",
    "modified",
    "name",
    "news",
    "origLink",
    "pubDate",
    "publication",
    "publication_date",
    "published",
    "rss",
    "stock_tickers",
    "subject",
    "subjects",
    "summary",
    "tag",
    "tags",
    "thumbnail",
    "thumbnail_loc",
    "title",
    "topic",
    "topics",
    "updated",
    "uri",
    "url",
    "video",
];

/// Returns the trimmed value with references resolved, or `None` if it is blank.
fn non_blank(value: &str) -> Option<Cow<'_, str>> {
    let value = trimmed(value);
    match value.as_bytes().first()? {
        b'<' | b'&' => Some(unwrap_cdata(unescape(value))),
        _ => Some(unescape(value)),
    }
}
