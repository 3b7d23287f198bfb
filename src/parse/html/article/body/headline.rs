//! The search for the headline on a page.

use super::blocks::Blocks;
use super::element_kind::ElementKind;
use super::folded::{FoldedTexts, contains};

/// Minimum length of a headline that can be recognized by its text, in bytes.
const MIN_LENGTH: usize = 9;

/// Returns the index of the headline: the first `h1` that agrees with the title, else the first block that does, else
/// the first `h1`. All texts are folded.
pub(super) fn find(blocks: &Blocks, texts: &FoldedTexts, title: &str) -> Option<usize> {
    let agrees = |index: &usize| agrees(texts.get(*index), title);
    let all = 0..blocks.blocks.len();
    let titles = || all.clone().filter(|index| is_title(blocks, *index));
    titles().find(agrees).or_else(|| all.clone().find(agrees)).or_else(|| titles().next())
}

/// Returns true for a block that agrees with the title, or for an `h1` that is equal to it, however short.
pub(super) fn is_sure(blocks: &Blocks, texts: &FoldedTexts, title: &str, index: usize) -> bool {
    let text = texts.get(index);
    agrees(text, title) || text == title && !text.is_empty() && is_title(blocks, index)
}

fn is_title(blocks: &Blocks, index: usize) -> bool {
    let lines = blocks.block_element_of(&blocks.blocks[index]);
    blocks.elements[lines].kind == ElementKind::Title
}

/// Returns true if a text is the title, without or with some words more. Both are folded.
fn agrees(text: &str, title: &str) -> bool {
    text.len() >= MIN_LENGTH
        && title.len() >= MIN_LENGTH
        && text.len() < 2 * title.len() + 10
        && (contains(title, text) || contains(text, title))
}
