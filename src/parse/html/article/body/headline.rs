//! Where on the page the headline stands.

use super::blocks::Blocks;
use super::folded::Folded;
use super::tags::Tag;

/// A headline of fewer letters says too little to be found again.
const MIN_LENGTH: usize = 9;

/// The index of the block that is the headline: one that agrees with the title, first among the `h1`, then anywhere;
/// else the first `h1`. All texts are folded.
pub(super) fn find(blocks: &Blocks, texts: &Folded, title: &str) -> Option<usize> {
    let agrees = |index: &usize| {
        let text = texts.get(*index);
        text.len() >= MIN_LENGTH
            && title.len() >= MIN_LENGTH
            && text.len() < 2 * title.len() + 10
            && (title.contains(text) || text.contains(title))
    };
    let all = 0..blocks.blocks.len();
    let is_title = |index: &usize| {
        let lines = blocks.lines_of(&blocks.blocks[*index]);
        blocks.elements[lines].tag == Tag::Title
    };
    let titles = || all.clone().filter(is_title);
    titles().find(agrees).or_else(|| all.clone().find(agrees)).or_else(|| titles().next())
}
