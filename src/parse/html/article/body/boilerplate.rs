//! Detection of boilerplate by element and name: navigation, footers, forms, captions, comments.
//!
//! An element that contains the headline or most of the text of the page is never boilerplate, whatever its name.

use super::blocks::Blocks;
use super::element_kind::{ElementKind, ElementKinds};
use super::name_groups::{NameGroup, NameGroups};

/// Elements that are boilerplate.
const KINDS: ElementKinds = ElementKinds::of(&[
    ElementKind::Nav,
    ElementKind::Footer,
    ElementKind::Form,
    ElementKind::Button,
    ElementKind::Caption,
    ElementKind::Address,
]);

/// Names of boilerplate. Other names are less certain: an article may be in a `box` or on a `card`.
const NAMES: NameGroups = NameGroups::of(&[
    NameGroup::Comments,
    NameGroup::Newsletter,
    NameGroup::Consent,
    NameGroup::Nav,
    NameGroup::Bio,
    NameGroup::Footer,
    NameGroup::Poll,
    NameGroup::Pages,
    NameGroup::Legal,
    NameGroup::Credit,
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

/// Returns the length of the text in each element.
fn lengths(blocks: &Blocks) -> Vec<u32> {
    let mut lengths = vec![0; blocks.elements.len()];
    for block in &blocks.blocks {
        lengths[block.element] += block.length;
    }
    for index in (1..lengths.len()).rev() {
        lengths[blocks.elements[index].parent] += lengths[index];
    }
    lengths
}

/// Returns a flag for each element: true if it contains the headline or most of the text. Names of such elements do not
/// describe their content.
pub(super) fn covering_most(lengths: &[u32], path: &[bool]) -> Vec<bool> {
    let all = lengths.first().copied().unwrap_or_default();
    // Without a headline the amount of text is the only criterion.
    let threshold = if path[0] { 0.8 } else { 0.5 } * all as f32;
    lengths.iter().zip(path).map(|(length, path)| *path || *length as f32 > threshold).collect()
}

/// Returns a flag for each block: false if it is in boilerplate.
pub(super) fn kept(blocks: &Blocks, path: &[bool]) -> Vec<bool> {
    let covers_most = covering_most(&lengths(blocks), path);
    let mut is_boilerplate = vec![false; blocks.elements.len()];
    for (index, element) in blocks.elements.iter().enumerate().skip(1) {
        let named = KINDS.has(element.kind) || NAMES.has_any(element.names);
        is_boilerplate[index] = is_boilerplate[element.parent] || named && !covers_most[index];
    }
    blocks.blocks.iter().map(|block| !is_boilerplate[block.element]).collect()
}
