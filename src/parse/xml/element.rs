//! A start tag: its name, taken apart, and its attributes.

use std::borrow::Cow;

use quick_xml::events::attributes::Attributes;

use super::namespace::Namespace;
use super::scope::Scopes;
use crate::parse::text::unescape;

/// The start tag of an element.
#[derive(Clone, Copy)]
pub(crate) struct Element<'a> {
    pub(crate) namespace: Namespace,
    /// The name without its prefix.
    pub(crate) name: &'a str,
    attributes: &'a str,
}

impl<'a> Element<'a> {
    #[inline]
    pub(super) fn new(qualified: &'a str, attributes: &'a str, scopes: &Scopes<'a>) -> Self {
        let (prefix, name) = qualified.split_once(':').unwrap_or(("", qualified));
        Element { namespace: scopes.namespace(prefix), name, attributes }
    }

    /// This element with its name in the usual case: XML tells `PubDate` from `pubDate`, but not all who write feeds do.
    #[inline]
    pub(crate) fn in_usual_case(self) -> Self {
        match self.name.as_bytes().first() {
            Some(first) if first.is_ascii_uppercase() => self.lowered(),
            _ => self, // as nearly always
        }
    }

    #[cold]
    fn lowered(self) -> Self {
        let usual = USUAL_CASE.iter().find(|usual| usual.eq_ignore_ascii_case(self.name));
        Element { name: usual.copied().unwrap_or(self.name), ..self }
    }

    /// The value of an attribute, by its name with prefix, trimmed; `None` if it is absent or empty.
    pub(crate) fn attribute(&self, name: &str) -> Option<Cow<'a, str>> {
        self.value(|key| key == name)
    }

    /// The values of several attributes, in the order asked for; one walk over the tag for all of them.
    pub(crate) fn attributes<const N: usize>(&self, names: [&str; N]) -> [Option<Cow<'a, str>>; N] {
        let mut values = [const { None }; N];
        if self.attributes.is_empty() {
            return values;
        }
        for (key, value) in attributes(self.attributes) {
            if let Some(index) = names.iter().position(|name| *name == key)
                && values[index].is_none()
            {
                values[index] = present(value);
            }
        }
        values
    }

    /// The same by the name without prefix, for where there is only one that it could be of.
    pub(crate) fn attribute_of_any_prefix(&self, name: &str) -> Option<Cow<'a, str>> {
        self.value(|key| key.rsplit(':').next() == Some(name))
    }

    fn value(&self, wanted: impl Fn(&str) -> bool) -> Option<Cow<'a, str>> {
        let (_, value) = attributes(self.attributes).find(|(key, _)| wanted(key))?;
        present(value)
    }
}

/// The elements of feeds that all news are made of.
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

/// The value if there is any, as it was meant.
fn present(value: &str) -> Option<Cow<'_, str>> {
    let value = value.trim();
    (!value.is_empty()).then(|| unescape(value))
}

/// The attributes of a tag, names as written and values as they are, what is no attribute left out.
pub(super) fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut attributes = Attributes::html(tag, 0);
    attributes.with_checks(false); // the check for duplicates takes time that grows with the square
    attributes.flatten().map(|attribute| (attribute.key.into_inner(), borrowed(attribute.value)))
}

/// quick-xml wraps each value in a `Cow` that it never fills otherwise.
fn borrowed(value: Cow<'_, str>) -> &str {
    match value {
        Cow::Borrowed(value) => value,
        Cow::Owned(_) => "",
    }
}
