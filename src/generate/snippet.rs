//! Snippets of text and passages made of them.
//!
//! A snippet is escaped once for every kind of document and only copied from then on. The expected text of a passage is
//! therefore known without parsing the document.

use std::borrow::Cow;

use super::escape;
use crate::news::Author;
use crate::random::Random;

/// A snippet of text or HTML with its escaped forms.
#[derive(Debug)]
pub(super) struct Snippet {
    pub(super) plain: String,
    /// The text as XML or HTML character data.
    pub(super) xml: String,
    /// The text as the contents of a JSON string.
    pub(super) json: String,
}

/// The escaping of a snippet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escaping {
    None,
    Xml,
    Json,
}

impl Snippet {
    pub(super) fn new(plain: String) -> Self {
        let (mut xml, mut json) = (String::new(), String::new());
        escape::xml(&plain, &mut xml);
        escape::json(&plain, &mut json);
        Snippet { plain, xml, json }
    }

    fn escaped(&self, escaping: Escaping) -> &str {
        match escaping {
            Escaping::None => &self.plain,
            Escaping::Xml => &self.xml,
            Escaping::Json => &self.json,
        }
    }

    /// Returns the plain text as an optional field of an item.
    pub(super) fn field(&self) -> Option<Cow<'static, str>> {
        Some(self.to_cow())
    }

    /// Returns the author of this name.
    pub(super) fn author(&self) -> Author<'static> {
        Author { name: self.field(), ..Author::default() }
    }

    fn to_cow(&self) -> Cow<'static, str> {
        Cow::Owned(self.plain.clone())
    }
}

/// Returns the plain text of each tag.
pub(super) fn tag_texts(tags: &[&Snippet]) -> Vec<Cow<'static, str>> {
    tags.iter().map(|tag| tag.to_cow()).collect()
}

/// A text made of snippets.
pub(super) struct Passage<'s> {
    snippets: Vec<&'s Snippet>,
    separator: &'static str,
    /// Length of the plain snippets in bytes.
    length: usize,
}

impl<'s> Passage<'s> {
    pub(super) fn new(separator: &'static str) -> Self {
        Passage { snippets: Vec::new(), separator, length: 0 }
    }

    pub(super) fn push_random(&mut self, snippets: &'s [Snippet], random: &mut Random) {
        let snippet = random.pick(snippets);
        self.length += snippet.plain.len();
        self.snippets.push(snippet);
    }

    /// Returns true if there is at least one snippet and their length is at least `bytes`.
    pub(super) fn is_filled(&self, bytes: usize) -> bool {
        self.length >= bytes && !self.snippets.is_empty()
    }

    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Appends the text to `out`.
    pub(super) fn write(&self, escaping: Escaping, out: &mut String) {
        for (index, snippet) in self.snippets.iter().enumerate() {
            if index > 0 {
                out.push_str(self.separator);
            }
            out.push_str(snippet.escaped(escaping));
        }
    }

    /// Returns the text as extraction must yield it: without trailing white space.
    pub(super) fn plain(&self) -> Cow<'static, str> {
        let mut plain =
            String::with_capacity(self.length + self.snippets.len() * self.separator.len());
        self.write(Escaping::None, &mut plain);
        plain.truncate(plain.trim_end().len());
        Cow::Owned(plain)
    }
}
