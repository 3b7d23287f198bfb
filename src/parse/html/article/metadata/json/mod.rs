//! A lenient parser for the JSON in web pages, well-formed or not.
//!
//! It accepts what strict parsers reject: comments, CDATA and HTML comment wrappers, surplus and missing commas, raw
//! line breaks and control characters in strings, unescaped quotes, missing quotes at the end of a line, single quotes,
//! keys without quotes, lone surrogates, mismatched brackets, a missing end. An error affects only the value that it is
//! in.
//!
//! The parser makes one pass without recursion. Values are in one list in document order; each has the index where its
//! descendants end. Strings are decoded on access.

mod node;
mod reader;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use self::node::{JsonNode, NodeKind, Span};
use self::reader::JsonReader;
use crate::parse::char_boundary;
use crate::parse::json::escapes::decode;

/// A text with its JSON values.
pub(super) struct Json<'a> {
    text: &'a str,
    nodes: Vec<JsonNode>,
}

/// A JSON value.
#[derive(Clone, Copy)]
pub(super) struct JsonValue<'j> {
    json: &'j Json<'j>,
    index: usize,
}

impl<'a> Json<'a> {
    /// Parses a text. A text without JSON has no values.
    pub(super) fn read(text: &'a str) -> Self {
        // Offsets have 32 bits; pages are shorter.
        let text = &text[..char_boundary::floor(text, u32::MAX as usize - 1)];
        Json { text, nodes: JsonReader::new(text).read() }
    }

    /// Returns the length of the text in bytes.
    pub(super) fn length(&self) -> usize {
        self.text.len()
    }

    /// Returns the top-level values: one in a well-formed text.
    pub(super) fn roots(&'a self) -> impl Iterator<Item = JsonValue<'a>> {
        self.range(0, self.nodes.len())
    }

    /// Returns all objects in document order.
    pub(super) fn objects(&'a self) -> impl Iterator<Item = JsonValue<'a>> {
        let values = (0..self.nodes.len()).map(|index| JsonValue { json: self, index });
        values.filter(JsonValue::is_object)
    }

    /// Returns the values from one index to another, without their descendants.
    fn range(&'a self, start: usize, end: usize) -> impl Iterator<Item = JsonValue<'a>> {
        let mut next = start;
        std::iter::from_fn(move || {
            let index = next;
            (index < end).then(|| {
                next = self.nodes[index].end as usize;
                JsonValue { json: self, index }
            })
        })
    }

    fn slice(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.end as usize]
    }
}

impl<'j> JsonValue<'j> {
    fn node(&self) -> &'j JsonNode {
        &self.json.nodes[self.index]
    }

    pub(super) fn is_object(&self) -> bool {
        self.node().kind == NodeKind::Object
    }

    pub(super) fn is_array(&self) -> bool {
        self.node().kind == NodeKind::Array
    }

    /// Returns the number of values in this one, itself included.
    pub(super) fn size(&self) -> usize {
        self.node().end as usize - self.index
    }

    /// Returns the direct children.
    pub(super) fn children(self) -> impl Iterator<Item = JsonValue<'j>> {
        self.json.range(self.index + 1, self.node().end as usize)
    }

    /// Returns the elements of an array; for any other value, the value itself.
    pub(super) fn elements(self) -> impl Iterator<Item = JsonValue<'j>> {
        let (start, end) = if self.is_array() {
            (self.index + 1, self.node().end as usize)
        } else {
            (self.index, self.index + 1)
        };
        self.json.range(start, end)
    }

    /// Returns the value of a key of an object.
    pub(super) fn get(self, key: &str) -> Option<JsonValue<'j>> {
        self.children().find(|child| child.has_key(key))
    }

    /// Returns true if the value belongs to that key.
    pub(super) fn has_key(&self, key: &str) -> bool {
        let own = self.json.slice(self.node().key);
        own == key || (own.contains('\\') && decode(own) == key)
    }

    /// Returns the text of a string or a number.
    pub(super) fn text(self) -> Option<Cow<'j, str>> {
        let text = self.json.slice(self.node().text);
        match self.node().kind {
            NodeKind::String => Some(decode(text)),
            NodeKind::Bare if !matches!(text, "null" | "true" | "false" | "undefined") => {
                Some(Cow::Borrowed(text))
            }
            _ => None,
        }
    }
}
