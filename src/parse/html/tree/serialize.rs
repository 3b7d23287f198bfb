//! Serialization of elements as HTML (HTML Living Standard, section 13.3).

use super::element_name::ElementName;
use super::node::{Edge, Element, Namespace, Node, NodeRef};
use crate::parse::html_elements::is_raw_text;

/// Returns the content of a node as HTML.
pub(super) fn inner_html(node: NodeRef) -> String {
    let mut out = String::new();
    for edge in node.traverse().skip(1) {
        match edge {
            Edge::Open(child) => match child.value() {
                Node::Text(text) if is_in_raw_text(child) => out.push_str(text),
                Node::Text(text) => push_escaped(text, false, &mut out),
                Node::Element(element) => push_start_tag(element, &mut out),
                Node::Comment(text) => {
                    out.push_str("<!--");
                    out.push_str(text);
                    out.push_str("-->");
                }
                Node::Document => {}
            },
            Edge::Close(child) if child.id() == node.id() => break,
            Edge::Close(child) => {
                if let Some(element) = child.element().filter(|element| has_end(*element)) {
                    out.push_str("</");
                    out.push_str(&element.name_text());
                    out.push('>');
                }
            }
        }
    }
    out
}

fn push_start_tag(element: Element, out: &mut String) {
    out.push('<');
    out.push_str(&element.name_text());
    for attribute in element.attributes() {
        out.push(' ');
        out.push_str(&attribute.name_text());
        out.push_str("=\"");
        push_escaped(&attribute.value(), true, out);
        out.push('"');
    }
    out.push('>');
}

/// Returns true for elements with an end tag.
fn has_end(element: Element) -> bool {
    element.namespace != Namespace::Html || !element.name.is_void()
}

/// Returns true for text that is not escaped.
fn is_in_raw_text(text: NodeRef) -> bool {
    let parent = text.parent().and_then(|parent| parent.element());
    parent.is_some_and(|parent| {
        parent.namespace == Namespace::Html
            && is_raw_text(parent.name)
            && !matches!(parent.name, ElementName::TEXTAREA | ElementName::TITLE)
            || parent.name == ElementName::PLAINTEXT
    })
}

fn push_escaped(text: &str, is_attribute: bool, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '\u{A0}' => out.push_str("&nbsp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if is_attribute => out.push_str("&quot;"),
            character => out.push(character),
        }
    }
}
