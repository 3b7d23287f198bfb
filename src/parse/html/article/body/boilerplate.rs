//! What is no part of any article, whatever it says: navigation, footers, forms, captions, comments.
//!
//! An element that holds the headline, or most of the page's text, is none of these, whatever it is called.

use super::blocks::Blocks;
use super::tags::{Tag, Tags};
use super::words::{Group, Words};

/// Elements for such things.
const TAGS: Tags =
    Tags::of(&[Tag::Nav, Tag::Footer, Tag::Form, Tag::Button, Tag::Caption, Tag::Address]);

/// Names of such things. Others tell less surely: an article may stand in a `box` or on a `card`.
const WORDS: Words = Words::of(&[
    Group::Comments,
    Group::Newsletter,
    Group::Consent,
    Group::Nav,
    Group::Bio,
    Group::Footer,
    Group::Poll,
    Group::Pages,
    Group::Legal,
    Group::Credit,
]);

/// Which elements are around the headline; none where it is not known.
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

/// How much text is in each element and those in it.
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

/// Which elements hold the headline or most of the text, so that their names say nothing of what is in them.
pub(super) fn wide(lengths: &[u32], path: &[bool]) -> Vec<bool> {
    let all = lengths.first().copied().unwrap_or_default();
    // Without a headline only the amount of text tells.
    let most = if path[0] { 0.8 } else { 0.5 } * all as f32;
    lengths.iter().zip(path).map(|(length, path)| *path || *length as f32 > most).collect()
}

/// Which blocks stand in no furniture.
pub(super) fn kept(blocks: &Blocks, path: &[bool]) -> Vec<bool> {
    let wide = wide(&lengths(blocks), path);
    let mut is_furniture = vec![false; blocks.elements.len()];
    for (index, element) in blocks.elements.iter().enumerate().skip(1) {
        let named = TAGS.has(element.tag) || WORDS.has_any(element.words);
        is_furniture[index] = is_furniture[element.parent] || named && !wide[index];
    }
    blocks.blocks.iter().map(|block| !is_furniture[block.element]).collect()
}
