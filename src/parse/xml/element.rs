//! The start tag of an element: its name and attributes.

use std::borrow::Cow;

use super::attributes::attributes;
use super::namespace::Namespace;
use super::scope::Scopes;
use crate::parse::text::{unescape, unwrap_cdata};

/// The start tag of an element.
#[derive(Clone, Copy)]
pub(crate) struct XmlElement<'a> {
    pub(crate) namespace: Namespace,
    /// Local name, without the prefix.
    pub(crate) name: &'a str,
    attributes: &'a str,
}

impl<'a> XmlElement<'a> {
    #[inline]
    pub(super) fn new(qualified: &'a str, attributes: &'a str, scopes: &Scopes<'a>) -> Self {
        let (prefix, name) = qualified.split_once(':').unwrap_or(("", qualified));
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
        let usual = USUAL_CASE.iter().find(|usual| usual.eq_ignore_ascii_case(self.name));
        XmlElement { name: usual.copied().unwrap_or(self.name), ..self }
    }

    /// Returns the trimmed value of an attribute by qualified name. `None` if it is missing or blank.
    pub(crate) fn attribute(&self, name: &str) -> Option<Cow<'a, str>> {
        self.value(|key| key == name)
    }

    /// Returns the values of several attributes, in the order of `names`, with a single scan of the tag.
    pub(crate) fn attributes<const N: usize>(&self, names: [&str; N]) -> [Option<Cow<'a, str>>; N] {
        let mut values = [const { None }; N];
        if self.attributes.is_empty() {
            return values;
        }
        for (key, value) in attributes(self.attributes) {
            if let Some(index) = names.iter().position(|name| *name == key)
                && values[index].is_none()
            {
                values[index] = non_blank(value);
            }
        }
        values
    }

    /// Like [`attribute`](Self::attribute), by local name with any prefix.
    pub(crate) fn attribute_of_any_prefix(&self, name: &str) -> Option<Cow<'a, str>> {
        self.value(|key| key.rsplit(':').next() == Some(name))
    }

    fn value(&self, wanted: impl Fn(&str) -> bool) -> Option<Cow<'a, str>> {
        let (_, value) = attributes(self.attributes).find(|(key, _)| wanted(key))?;
        non_blank(value)
    }
}

/// The usual case of feed elements.
const USUAL_CASE: [&str; 31] = [
    "author",
    "category",
    "channel",
    "content",
    "created",
    "creator",
    "date",
    "description",
    "email",
    "enclosure",
    "encoded",
    "entry",
    "feed",
    "guid",
    "id",
    "issued",
    "item",
    "language",
    "link",
    "modified",
    "name",
    "pubDate",
    "published",
    "rss",
    "subject",
    "summary",
    "thumbnail",
    "title",
    "updated",
    "uri",
    "url",
];

/// Returns the trimmed value with references resolved, or `None` if it is blank.
fn non_blank(value: &str) -> Option<Cow<'_, str>> {
    let value = value.trim();
    (!value.is_empty()).then(|| unwrap_cdata(unescape(value)))
}
