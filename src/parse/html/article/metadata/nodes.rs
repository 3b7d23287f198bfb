//! Attributes, text and proximity of the nodes of a page.

use crate::parse::char_boundary;
use crate::parse::html::tree::{AttributeName, Element, Node, NodeRef};
use crate::parse::html_elements::{is_script_or_style, separates_words};

/// Maximum length of a name or a date, in bytes.
pub(super) const MAX_LINE_LENGTH: usize = 300;

/// Maximum number of nodes in a title, name or date.
const MAX_NODES: usize = 1000;

/// Maximum number of levels from an entry of a list up to the list.
const MAX_LIST_DEPTH: usize = 3;

/// Returns the text in an element, at most `max` bytes, with a space at the start of each block or line.
pub(super) fn text(node: NodeRef, max: usize) -> String {
    let mut out = String::new();
    for node in node.descendants().take(MAX_NODES) {
        match node.value() {
            Node::Text(text) if !is_hidden(node) => out.push_str(text),
            Node::Element(element) if separates_words(element.name) => out.push(' '),
            _ => {}
        }
        if out.len() > max {
            out.truncate(char_boundary::floor(&out, max));
            break;
        }
    }
    out
}

fn is_hidden(text: NodeRef) -> bool {
    let parent = text.parent().and_then(|parent| parent.element());
    parent.is_some_and(|parent| is_script_or_style(parent.name))
}

/// Returns true for two elements that may be entries of one list: they have a common ancestor close to both.
pub(super) fn is_near(one: NodeRef, other: NodeRef) -> bool {
    let mut parents = one.ancestors().take(MAX_LIST_DEPTH);
    parents
        .any(|parent| other.ancestors().take(MAX_LIST_DEPTH).any(|other| other.id() == parent.id()))
}

/// Parts of names that mean the same. Each is in lower case and begins with a letter.
pub(super) struct NameParts {
    parts: &'static [&'static str],
    /// For each letter, the parts that begin with it, as bits.
    by_letter: [u16; 32],
}

impl NameParts {
    pub(super) const fn new(parts: &'static [&'static str]) -> Self {
        assert!(parts.len() <= u16::BITS as usize);
        let mut by_letter = [0; 32];
        let mut index = 0;
        while index < parts.len() {
            let first = parts[index].as_bytes()[0];
            assert!(first.is_ascii_lowercase());
            by_letter[(first % 32) as usize] |= 1 << index;
            index += 1;
        }
        NameParts { parts, by_letter }
    }

    /// Returns true for a word that is one of the parts, ignoring case.
    pub(super) fn has(&self, word: &str) -> bool {
        self.parts.iter().any(|part| word.eq_ignore_ascii_case(part))
    }

    /// Returns true if a text contains one of the parts, ignoring case.
    fn are_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        // The letter of a byte that is none is one too, and its parts do not agree with the byte.
        bytes.iter().enumerate().any(|(start, byte)| {
            let parts = self.by_letter[usize::from(byte % 32)];
            parts != 0 && self.starts(&bytes[start..], parts)
        })
    }

    /// Returns true if a text starts with one of some parts.
    fn starts(&self, text: &[u8], parts: u16) -> bool {
        let some = self.parts.iter().enumerate().filter(|(index, _)| parts >> index & 1 != 0);
        let mut some = some.map(|(_, part)| part.as_bytes());
        some.any(|part| {
            text.get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part))
        })
    }
}

/// Returns true if the class or the id of an element contains one of the parts, ignoring case.
pub(super) fn is_named(element: Element, parts: &NameParts) -> bool {
    let names = [AttributeName::CLASS, AttributeName::ID];
    names.into_iter().filter_map(|name| element.attribute(name)).any(|name| parts.are_in(name))
}
