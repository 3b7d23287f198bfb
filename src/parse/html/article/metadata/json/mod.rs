//! JSON as publishers write it into their pages, well-formed or not.
//!
//! What no reader of strict JSON takes is read here: comments, wrappers of CDATA and HTML comments, commas too many or
//! too few, raw line breaks and control characters in strings, quotes that are not escaped, quotes that are missing at
//! the end of a line, single quotes, keys without any, halves of surrogate pairs, brackets that do not match, an end
//! that is missing. Damage costs the value in which it stands, and what is before and after it is read.
//!
//! One pass over the text, without recursion; its values lie in one list in document order, each with the place where
//! the values inside it end. Strings are decoded when they are asked for.

mod node;
mod reader;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use self::node::{JsonNode, NodeKind, Span};
use self::reader::JsonReader;
use crate::parse::char_boundary;
use crate::parse::json::escapes::decode;

/// A text with the values that it holds.
pub(super) struct Json<'a> {
    text: &'a str,
    nodes: Vec<JsonNode>,
}

/// One value of a text.
#[derive(Clone, Copy)]
pub(super) struct JsonValue<'j> {
    json: &'j Json<'j>,
    index: usize,
}

impl<'a> Json<'a> {
    /// Reads a text; one of no JSON has no values.
    pub(super) fn read(text: &'a str) -> Self {
        // Places are counted in 32 bits; no page is longer.
        let text = &text[..char_boundary::floor(text, u32::MAX as usize - 1)];
        Json { text, nodes: JsonReader::new(text).read() }
    }

    /// The values that stand in no other: one, where the text is as it should be.
    pub(super) fn roots(&'a self) -> impl Iterator<Item = JsonValue<'a>> {
        self.range(0, self.nodes.len())
    }

    /// All objects, each before those inside it.
    pub(super) fn objects(&'a self) -> impl Iterator<Item = JsonValue<'a>> {
        let values = (0..self.nodes.len()).map(|index| JsonValue { json: self, index });
        values.filter(JsonValue::is_object)
    }

    /// The values from one place to another, without those inside them.
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

    /// The values right inside it.
    pub(super) fn children(self) -> impl Iterator<Item = JsonValue<'j>> {
        self.json.range(self.index + 1, self.node().end as usize)
    }

    /// The elements of an array; of another value itself alone.
    pub(super) fn elements(self) -> impl Iterator<Item = JsonValue<'j>> {
        let (start, end) = if self.is_array() {
            (self.index + 1, self.node().end as usize)
        } else {
            (self.index, self.index + 1)
        };
        self.json.range(start, end)
    }

    /// The value of a key of an object.
    pub(super) fn get(self, key: &str) -> Option<JsonValue<'j>> {
        self.children().find(|child| child.has_key(key))
    }

    /// Whether it is the value of that key.
    pub(super) fn has_key(&self, key: &str) -> bool {
        let own = self.json.slice(self.node().key);
        own == key || (own.contains('\\') && decode(own) == key)
    }

    /// A string or a number.
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
