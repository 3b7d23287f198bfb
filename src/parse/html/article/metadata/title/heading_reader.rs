//! The walk over the nodes of a heading, which finds its text, and the kicker and the parts that are not shown in it.

use crate::parse::char_boundary;
use crate::parse::html::tree::{AttributeName, Element, ElementName, Node, NodeId, NodeRef};
use crate::parse::html::visibility::{self, Visibility};
use crate::parse::html_elements::{is_block, separates_words};

/// Maximum length of a heading, in bytes.
const MAX_LENGTH: usize = 1000;

/// Maximum number of nodes that are read for a heading.
const MAX_NODES: usize = 500;

/// Maximum number of pieces of a heading.
const MAX_PIECES: usize = 12;

/// A text between the borders of elements, as it is in the page.
pub(super) struct RawPiece {
    pub(super) text: String,
    pub(super) is_kicker: bool,
    /// True if it is in an element inside the heading that is not shown, or not read aloud.
    pub(super) is_unseen: bool,
}

/// A walk over the nodes of a heading.
#[derive(Default)]
pub(super) struct HeadingReader {
    pub(super) text: String,
    pub(super) pieces: Vec<RawPiece>,
    /// The outermost open element that is a kicker.
    kicker: Option<NodeId>,
    has_border: bool,
    pub(super) is_home_link: bool,
}

impl HeadingReader {
    pub(super) fn read(root: NodeRef) -> Self {
        let mut reader = HeadingReader { has_border: true, ..HeadingReader::default() };
        let mut next = root.first_child();
        for _ in 0..MAX_NODES {
            let Some(node) = next.filter(|_| reader.text.len() < MAX_LENGTH) else { break };
            let is_entered = reader.enter(node, root);
            next = node.first_child().filter(|_| is_entered);
            let mut last = node;
            while next.is_none() && last.id() != root.id() {
                reader.leave(last);
                next = last.next_sibling();
                let Some(parent) = last.parent() else { break };
                last = parent;
            }
        }
        reader
    }

    /// Reads the start of a node. Returns false if what is inside it is not read.
    fn enter(&mut self, node: NodeRef, root: NodeRef) -> bool {
        match node.value() {
            Node::Text(text) => {
                self.text(text, node.parent().filter(|parent| parent.id() != root.id()))
            }
            Node::Element(element) if is_invisible(element) || is_sign(node, element) => {
                return false;
            }
            Node::Element(element) => {
                self.has_border = true;
                if separates_words(element.name) || is_block(element.name) {
                    self.text.push(' ');
                }
                if self.kicker.is_none() && is_kicker(element) {
                    self.kicker = Some(node.id());
                }
                self.is_home_link |= is_home_link(element);
            }
            _ => {}
        }
        true
    }

    fn leave(&mut self, node: NodeRef) {
        self.has_border |= node.is_element();
        if self.kicker == Some(node.id()) {
            self.kicker = None;
        }
    }

    fn text(&mut self, text: &str, inside: Option<NodeRef>) {
        self.text.push_str(text);
        let is_kicker = self.kicker.is_some();
        let has_border = std::mem::take(&mut self.has_border) && self.pieces.len() < MAX_PIECES;
        match self.pieces.last_mut() {
            Some(last) if !has_border => last.text.push_str(text),
            _ => {
                let mut inside = inside.into_iter().filter_map(|node| node.element());
                let is_unseen = inside.any(is_unseen);
                self.pieces.push(RawPiece { text: text.to_owned(), is_kicker, is_unseen });
            }
        }
    }
}

/// Returns true for elements whose text is not part of a heading.
fn is_invisible(element: Element) -> bool {
    matches!(
        element.name,
        ElementName::SCRIPT
            | ElementName::STYLE
            | ElementName::TEMPLATE
            | ElementName::NOSCRIPT
            | ElementName::SVG
            | ElementName::BUTTON
            | ElementName::SELECT
            | ElementName::FORM
            | ElementName::IFRAME
    ) || visibility::of(element) == Visibility::Hidden
}

/// Returns true for a link on a sign: `¶` or `#`, the address of a heading.
fn is_sign(node: NodeRef, element: Element) -> bool {
    element.name == ElementName::A
        && node.descendants().skip(1).take(MAX_LINK_NODES).all(|inside| match inside.value() {
            Node::Text(text) => !text.contains(char::is_alphanumeric),
            _ => true,
        })
}

/// Maximum number of nodes that are searched for the text of a link.
const MAX_LINK_NODES: usize = 20;

/// Names of the line above or below a headline: those that mean nothing else, and those of classes alone.
#[rustfmt::skip]
const KICKERS: [&str; 13] = [
    "kicker", "roofline", "topline", "overline", "toptitle", "pretitle", "supertitle", "overtitle", "eyebrow",
    "subtitle", "sub-title", "subline", "subhead",
];
const KICKER_CLASSES: [&str; 7] =
    ["topic", "label", "category", "rubric", "badge", "section", "flag"];

/// Returns true for the line above or below the headline in one heading, and for text that is only read aloud.
fn is_kicker(element: Element) -> bool {
    if element.name == ElementName::SMALL || visibility::of(element) == Visibility::Spoken {
        return true;
    }
    element.attributes().any(|attribute| match &*attribute.name_text() {
        "class" => {
            let class = attribute.value();
            has_name(&class, &KICKERS) || has_name(&class, &KICKER_CLASSES)
        }
        // `data-testid="kicker"`, `data-article-kicker="Weather"`.
        data if data.starts_with("data-") => {
            has_name(&attribute.value(), &KICKERS) || has_name(data, &KICKERS)
        }
        _ => false,
    })
}

/// Returns true for an element that is not shown or not read aloud, also by the names of its classes.
fn is_unseen(element: Element) -> bool {
    let class = element.attribute(AttributeName::CLASS).unwrap_or_default();
    visibility::of(element) != Visibility::Shown || has_name(class, &UNSEEN)
}

/// Parts of the names of classes of elements that are not shown.
const UNSEEN: [&str; 3] = ["hidden", "invisible", "offscreen"];

fn has_name(text: &str, names: &[&str]) -> bool {
    let lower = text[..char_boundary::floor(text, MAX_CLASS_LENGTH)].to_ascii_lowercase();
    names.iter().any(|name| lower.contains(name))
}

/// Maximum length of an attribute that is searched for names, in bytes.
const MAX_CLASS_LENGTH: usize = 200;

/// Returns true for a link to the home page.
fn is_home_link(element: Element) -> bool {
    element.name == ElementName::A
        && element.attribute(AttributeName::HREF).is_some_and(|target| {
            let target = target.trim_ascii();
            let path = target
                .split_once("://")
                .map_or(target, |(_, rest)| rest.find('/').map_or("/", |slash| &rest[slash..]));
            path == "/"
        })
}
