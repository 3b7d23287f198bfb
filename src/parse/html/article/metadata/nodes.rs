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
    let parent = text.parent().and_then(|parent| parent.value().as_element());
    parent.is_some_and(|parent| is_script_or_style(parent.name))
}

/// Returns true for two elements that may be entries of one list: they have a common ancestor close to both.
pub(super) fn is_near(one: NodeRef, other: NodeRef) -> bool {
    let mut parents = one.ancestors().take(MAX_LIST_DEPTH);
    parents
        .any(|parent| other.ancestors().take(MAX_LIST_DEPTH).any(|other| other.id() == parent.id()))
}

/// Returns true if the class or the id of an element contains one of the parts, ignoring case.
pub(super) fn is_named(element: Element, parts: &[&str]) -> bool {
    element.attributes().any(|attribute| {
        matches!(attribute.name, AttributeName::CLASS | AttributeName::ID)
            && parts.iter().any(|part| contains_part(attribute.value, part))
    })
}

fn contains_part(text: &str, part: &str) -> bool {
    let part = part.as_bytes();
    let mut windows = text.as_bytes().windows(part.len());
    windows.any(|window| window[0] | 0x20 == part[0] && window.eq_ignore_ascii_case(part))
}
