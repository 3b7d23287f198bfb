//! The text of headings, and the parts of it: kickers and subtitles.

use std::ops::Range;

use ego_tree::{NodeId, NodeRef};
use html5ever::local_name;
use scraper::Node;
use scraper::node::Element;

use super::super::nodes::attribute;
use super::super::publisher::key;
use super::plain::plain;
use crate::parse::char_boundary;
use crate::parse::html::visibility::{self, Visibility};
use crate::parse::html_elements::{is_block, separates_words};

/// Maximum number of first and of other headings that are compared with the titles.
const MAX_HEADINGS: usize = 40;

/// Maximum length of a heading, in bytes.
const MAX_LENGTH: usize = 1000;

/// Maximum number of nodes that are read for a heading.
const MAX_NODES: usize = 500;

/// Maximum number of pieces of a heading.
const MAX_PIECES: usize = 12;

/// The headings of a page, in document order.
#[derive(Default)]
pub(in super::super) struct HeadingNodes<'a> {
    /// `h1`.
    pub(super) first: Vec<NodeRef<'a, Node>>,
    /// `h2` and `h3`.
    pub(super) other: Vec<NodeRef<'a, Node>>,
}

impl<'a> HeadingNodes<'a> {
    pub(in super::super) fn add(&mut self, node: NodeRef<'a, Node>, element: &Element) {
        let is_first = element.name.local == local_name!("h1");
        let nodes = if is_first { &mut self.first } else { &mut self.other };
        if nodes.len() < MAX_HEADINGS {
            nodes.push(node);
        }
    }
}

/// A heading, as plain text.
pub(super) struct Heading<'a> {
    pub(super) node: NodeRef<'a, Node>,
    pub(super) text: String,
    /// The [key] of the text.
    pub(super) key: String,
    /// The texts between the borders of elements.
    pieces: Vec<Piece>,
    /// True if it links to the home page.
    pub(super) is_home_link: bool,
}

/// A text in a heading between two borders of elements.
struct Piece {
    text: String,
    key: String,
    is_kicker: bool,
}

impl<'a> Heading<'a> {
    /// Reads a heading. Returns `None` if it has no text.
    pub(super) fn read(node: NodeRef<'a, Node>) -> Option<Self> {
        let HeadingReader { text, pieces, is_home_link, .. } = HeadingReader::read(node);
        let mut pieces = read_pieces(pieces);
        let mut text = plain(&text)?;
        if let Some(half) = repeated_half(&pieces) {
            pieces.truncate(half);
            text = joined(&pieces);
        }
        Some(Heading { node, key: key(&text), text, pieces, is_home_link })
    }

    /// Returns true if the text has several pieces.
    pub(super) fn is_composed(&self) -> bool {
        self.pieces.len() > 1
    }

    /// Returns true if some successive pieces, but not all, have a key.
    pub(super) fn has_part(&self, wanted: &str) -> bool {
        self.parts().any(|part| {
            let mut left = Some(wanted);
            for piece in &self.pieces[part] {
                left = left.and_then(|left| left.strip_prefix(&*piece.key));
            }
            left.is_some_and(str::is_empty)
        })
    }

    /// Returns true if the pieces of the kicker have a key.
    pub(super) fn is_kicker(&self, key: &str) -> bool {
        let mut kicker = self.pieces.iter().filter(|piece| piece.is_kicker);
        let left = kicker.try_fold(key, |left, piece| left.strip_prefix(&*piece.key));
        !key.is_empty() && left == Some("")
    }

    /// Returns the first or last pieces that are the end of a longer title.
    pub(super) fn end_of(&self, title: &str) -> Option<String> {
        let number = self.pieces.len();
        (1..number).find_map(|start| {
            let part = joined(&self.pieces[start..]);
            let end = key(&part);
            (end.len() > MIN_END_LENGTH && title.ends_with(&end)).then_some(part)
        })
    }

    /// Returns the text after the kicker, if it begins with one.
    pub(super) fn after_kicker(&self) -> Option<String> {
        let start = self.pieces.iter().position(|piece| !piece.is_kicker)?;
        (start > 0).then(|| joined(&self.pieces[start..]))
    }

    fn parts(&self) -> impl Iterator<Item = Range<usize>> {
        let number = self.pieces.len();
        let all =
            (0..number).flat_map(move |start| (start + 1..=number).map(move |end| start..end));
        all.filter(move |part| part.len() < number)
    }

    /// Returns the text without the kicker and the subtitle, if it has them.
    pub(super) fn without_kicker(&self) -> Option<String> {
        let is_kicker = |piece: &Piece| piece.is_kicker;
        let number = self.pieces.len();
        let start = self.pieces.iter().position(|piece| !piece.is_kicker)?;
        let rest = &self.pieces[start..];
        let end = start + rest.iter().position(is_kicker).unwrap_or(rest.len());
        (start > 0 || end < number).then(|| joined(&self.pieces[start..end]))
    }
}

/// Minimum length of the key of a piece that is recognized as the end of a title, in bytes.
const MIN_END_LENGTH: usize = 12;

fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| &*piece.text).collect::<Vec<_>>().join(" ")
}

/// Returns the pieces that have letters or digits. A separator that is not shown says that the shorter text before it is a
/// kicker, on a line of its own.
fn read_pieces(mut pieces: Vec<RawPiece>) -> Vec<Piece> {
    let separator = pieces.iter().position(|piece| piece.is_unseen && is_separator(&piece.text));
    if let Some((before, after)) = separator.map(|at| pieces.split_at_mut(at)) {
        let length = |pieces: &[RawPiece]| pieces.iter().map(|piece| piece.text.trim().len()).sum();
        let (kicker, rest): (usize, usize) = (length(before), length(after));
        before.iter_mut().for_each(|piece| piece.is_kicker |= kicker < rest);
    }
    let read = |RawPiece { text, is_kicker, .. }: RawPiece| {
        let text = plain(&text)?;
        Some(Piece { key: key(&text), text, is_kicker })
    };
    pieces.into_iter().filter_map(read).collect()
}

/// Returns true for what is between a kicker and the headline where no style sheet parts them.
fn is_separator(text: &str) -> bool {
    matches!(text.trim(), ":" | "-" | "–" | "—" | "|" | "•" | "·" | "：" | "｜")
}

/// Returns the number of pieces in the first half if the second half is the same: one for small and one for large
/// screens.
fn repeated_half(pieces: &[Piece]) -> Option<usize> {
    let half = pieces.len() / 2;
    let same = || pieces[..half].iter().zip(&pieces[half..]).all(|(one, two)| one.key == two.key);
    (half > 0 && pieces.len().is_multiple_of(2) && same()).then_some(half)
}

/// A text between the borders of elements, as it is in the page.
struct RawPiece {
    text: String,
    is_kicker: bool,
    /// True if it is in an element inside the heading that is not shown, or not read aloud.
    is_unseen: bool,
}

/// A walk over the nodes of a heading.
#[derive(Default)]
struct HeadingReader {
    text: String,
    pieces: Vec<RawPiece>,
    /// The outermost open element that is a kicker.
    kicker: Option<NodeId>,
    has_border: bool,
    is_home_link: bool,
}

impl HeadingReader {
    fn read(root: NodeRef<Node>) -> Self {
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
    fn enter(&mut self, node: NodeRef<Node>, root: NodeRef<Node>) -> bool {
        match node.value() {
            Node::Text(text) => {
                self.text(text, node.parent().filter(|parent| parent.id() != root.id()))
            }
            Node::Element(element) if is_invisible(element) || is_sign(node, element) => {
                return false;
            }
            Node::Element(element) => {
                self.has_border = true;
                if separates_words(&element.name.local) || is_block(&element.name.local) {
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

    fn leave(&mut self, node: NodeRef<Node>) {
        self.has_border |= node.value().is_element();
        if self.kicker == Some(node.id()) {
            self.kicker = None;
        }
    }

    fn text(&mut self, text: &str, inside: Option<NodeRef<Node>>) {
        self.text.push_str(text);
        let is_kicker = self.kicker.is_some();
        let has_border = std::mem::take(&mut self.has_border) && self.pieces.len() < MAX_PIECES;
        match self.pieces.last_mut() {
            Some(last) if !has_border => last.text.push_str(text),
            _ => {
                let mut inside = inside.into_iter().filter_map(|node| node.value().as_element());
                let is_unseen = inside.any(is_unseen);
                self.pieces.push(RawPiece { text: text.to_owned(), is_kicker, is_unseen });
            }
        }
    }
}

/// Returns true for elements whose text is not part of a heading.
fn is_invisible(element: &Element) -> bool {
    matches!(
        element.name.local,
        local_name!("script")
            | local_name!("style")
            | local_name!("template")
            | local_name!("noscript")
            | local_name!("svg")
            | local_name!("button")
            | local_name!("select")
            | local_name!("form")
            | local_name!("iframe")
    ) || visibility::of(element) == Visibility::Hidden
}

/// Returns true for a link on a sign: `¶` or `#`, the address of a heading.
fn is_sign(node: NodeRef<Node>, element: &Element) -> bool {
    element.name.local == local_name!("a")
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
fn is_kicker(element: &Element) -> bool {
    if element.name.local == local_name!("small") || visibility::of(element) == Visibility::Spoken {
        return true;
    }
    element.attrs.iter().any(|(name, value)| match &*name.local {
        "class" => has_name(value, &KICKERS) || has_name(value, &KICKER_CLASSES),
        // `data-testid="kicker"`, `data-article-kicker="Weather"`.
        data if data.starts_with("data-") => has_name(value, &KICKERS) || has_name(data, &KICKERS),
        _ => false,
    })
}

/// Returns true for an element that is not shown or not read aloud, also by the names of its classes.
fn is_unseen(element: &Element) -> bool {
    let class = attribute(element, &local_name!("class")).unwrap_or_default();
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
fn is_home_link(element: &Element) -> bool {
    element.name.local == local_name!("a")
        && attribute(element, &local_name!("href")).is_some_and(|target| {
            let target = target.trim_ascii();
            let path = target
                .split_once("://")
                .map_or(target, |(_, rest)| rest.find('/').map_or("/", |slash| &rest[slash..]));
            path == "/"
        })
}
