//! Detection of boilerplate by element and name: navigation, footers, forms, captions, comments.
//!
//! An element that contains the headline or most of the text of the page is never boilerplate, whatever its name.

use super::blocks::Blocks;
use super::element_kind::{ElementKind, ElementKinds};
use super::name_groups::{NameGroup, NameGroups};

/// Elements that are boilerplate.
const KINDS: ElementKinds =
    ElementKinds::of(&[ElementKind::Nav, ElementKind::Footer, ElementKind::Button]);

/// Names of boilerplate. Other names are less certain, so that the classifier decides: an article may be in a `box`, on
/// a `card`, or on a page with a `profile`.
const NAMES: NameGroups = NameGroups::of(&[
    NameGroup::Comments,
    NameGroup::Newsletter,
    NameGroup::Consent,
    NameGroup::Nav,
    NameGroup::Footer,
]);

/// Returns a flag for each element: true for the ancestors of the headline. All are false without a headline.
pub(super) fn path_to(blocks: &Blocks, headline: Option<usize>) -> Vec<bool> {
    let mut path = vec![false; blocks.elements.len()];
    if let Some(headline) = headline {
        let mut element = blocks.blocks[headline].element;
        path[0] = true;
        while element > 0 {
            path[element] = true;
            element = blocks.elements[element].parent;
        }
    }
    path
}

/// The length of the text in an element, and of the paragraphs among it.
#[derive(Clone, Copy, Default)]
struct Lengths {
    text: u32,
    paragraphs: u32,
}

/// Returns the lengths of the text in each element.
fn lengths(blocks: &Blocks) -> Vec<Lengths> {
    let mut lengths = vec![Lengths::default(); blocks.elements.len()];
    for block in &blocks.blocks {
        let entry = &mut lengths[block.element];
        entry.text += block.length;
        if block.is_paragraph() {
            entry.paragraphs += block.length;
        }
    }
    for index in (1..lengths.len()).rev() {
        let Lengths { text, paragraphs } = lengths[index];
        let parent = &mut lengths[blocks.elements[index].parent];
        parent.text += text;
        parent.paragraphs += paragraphs;
    }
    lengths
}

/// Minimum share of the paragraphs of the page for an element to be more than boilerplate.
const MIN_PARAGRAPHS: f32 = 0.4;

/// Returns a flag for each element: true if it contains the headline or most of the text. Names of such elements do not
/// describe their content.
pub(super) fn covering_most(blocks: &Blocks, path: &[bool]) -> Vec<bool> {
    cover(&lengths(blocks), path).map(|(most, _)| most).collect()
}

/// Returns a flag for each block: false if it is in boilerplate.
pub(super) fn kept(blocks: &Blocks, path: &[bool]) -> Vec<bool> {
    let lengths = lengths(blocks);
    let mut is_boilerplate = vec![false; blocks.elements.len()];
    let elements = blocks.elements.iter().zip(cover(&lengths, path)).enumerate();
    for (index, (element, (most, much))) in elements.skip(1) {
        let named = KINDS.has(element.kind) || NAMES.has_any(element.names);
        is_boilerplate[index] = is_boilerplate[element.parent] || named && !most && !much;
    }
    blocks.blocks.iter().map(|block| !is_boilerplate[block.element]).collect()
}

/// Returns two flags for each element: it contains the headline or most of the text; it contains much of the paragraphs.
fn cover(lengths: &[Lengths], path: &[bool]) -> impl Iterator<Item = (bool, bool)> {
    let all = lengths.first().copied().unwrap_or_default();
    // Without a headline the amount of text is the only criterion.
    let min_text = if path[0] { 0.8 } else { 0.5 } * all.text as f32;
    let min_paragraphs = (MIN_PARAGRAPHS * all.paragraphs as f32).max(1.0);
    lengths.iter().zip(path).map(move |(length, path)| {
        let most = *path || length.text as f32 > min_text;
        (most, length.paragraphs as f32 >= min_paragraphs)
    })
}
