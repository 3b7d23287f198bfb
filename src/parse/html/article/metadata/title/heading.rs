//! The text of headings, and the parts of it: kickers and subtitles.

use std::ops::Range;

use super::super::super::key::key;
use super::heading_reader::{HeadingReader, RawPiece};
use super::plain::plain;
use crate::parse::html::tree::{Element, ElementName, NodeRef};

/// Maximum number of first and of other headings that are compared with the titles.
const MAX_HEADINGS: usize = 40;

/// The headings of a page, in document order.
#[derive(Default)]
pub(in super::super) struct HeadingNodes<'a> {
    /// `h1`.
    pub(super) first: Vec<NodeRef<'a>>,
    /// `h2` and `h3`.
    pub(super) other: Vec<NodeRef<'a>>,
}

impl<'a> HeadingNodes<'a> {
    pub(in super::super) fn add(&mut self, node: NodeRef<'a>, element: Element) {
        let is_first = element.name == ElementName::H1;
        let nodes = if is_first { &mut self.first } else { &mut self.other };
        if nodes.len() < MAX_HEADINGS {
            nodes.push(node);
        }
    }
}

/// A heading, as plain text.
pub(super) struct Heading<'a> {
    pub(super) node: NodeRef<'a>,
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
    pub(super) fn read(node: NodeRef<'a>) -> Option<Self> {
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
