//! Attributes, text and distance of the nodes of a page.

use ego_tree::NodeRef;
use html5ever::LocalName;
use scraper::Node;
use scraper::node::Element;

use crate::parse::char_boundary;
use crate::parse::html_elements::{is_script_or_style, separates_words};

/// No name and no date is longer, in bytes.
pub(super) const MAX_LINE_LENGTH: usize = 300;

/// No title, name or date has more inside it, in nodes.
const MAX_INSIDE: usize = 1000;

/// How many elements an entry of a list may stand in.
const LIST_DEPTH: usize = 3;

/// The value of an attribute. (`Element::attr` makes an atom of the name at each call.)
pub(super) fn attribute<'a>(element: &'a Element, name: &LocalName) -> Option<&'a str> {
    let found = element.attrs.iter().find(|(key, _)| key.local == *name);
    found.map(|(_, value)| &**value)
}

/// The text inside an element, cut off where it gets long; white space stands where a block or a line begins.
pub(super) fn text(node: NodeRef<Node>, longest: usize) -> String {
    let mut out = String::new();
    for node in node.descendants().take(MAX_INSIDE) {
        match node.value() {
            Node::Text(text) if !is_hidden(node) => out.push_str(text),
            Node::Element(element) if separates_words(&element.name.local) => out.push(' '),
            _ => {}
        }
        if out.len() > longest {
            out.truncate(char_boundary::floor(&out, longest));
            break;
        }
    }
    out
}

fn is_hidden(text: NodeRef<Node>) -> bool {
    let parent = text.parent().and_then(|parent| parent.value().as_element());
    parent.is_some_and(|parent| is_script_or_style(&parent.name.local))
}

/// Whether two elements stand in one list, each perhaps in elements of its own.
pub(super) fn is_near(one: NodeRef<Node>, other: NodeRef<Node>) -> bool {
    let mut parents = one.ancestors().take(LIST_DEPTH);
    parents.any(|parent| other.ancestors().take(LIST_DEPTH).any(|other| other.id() == parent.id()))
}
