//! The text of a page from which the model selects next to nothing: the paragraphs of the main element.

use super::blocks::{Block, Blocks};
use super::element_kind::{ElementKind, ElementKinds};
use super::layout::Layout;

/// Maximum length of a selected text that is replaced: a sentence.
const MAX_LENGTH: u32 = 100;

/// Minimum length of the text that replaces it.
const MIN_LENGTH: u32 = 250;

/// Minimum length of the text of a page that says that it is an article, if nothing is selected: a paragraph.
const MIN_DECLARED_LENGTH: u32 = 50;

/// Elements whose blocks are text between paragraphs.
const BETWEEN: ElementKinds =
    ElementKinds::of(&[ElementKind::Heading, ElementKind::Item, ElementKind::Quote]);

/// Selects the paragraphs of the main element, and the headings, lists and quotations between them, if nearly nothing is
/// selected.
pub(super) fn select(
    blocks: &Blocks,
    layout: &Layout,
    is_declared_article: bool,
    selected: &mut [bool],
) {
    let lengths = blocks.blocks.iter().zip(&*selected).filter(|(_, selected)| **selected);
    let length: u32 = lengths.map(|(block, _)| block.length).sum();
    if length >= MAX_LENGTH {
        return;
    }
    let min_length =
        if is_declared_article && length == 0 { MIN_DECLARED_LENGTH } else { MIN_LENGTH };
    let is_paragraph = |index: &usize| {
        layout.weights[*index] > 0.0 && is_in_main(blocks, layout, &blocks.blocks[*index])
    };
    let paragraphs: Vec<usize> = (0..blocks.blocks.len()).filter(is_paragraph).collect();
    let length: u32 = paragraphs.iter().map(|index| blocks.blocks[*index].length).sum();
    let (Some(first), Some(last)) = (paragraphs.first(), paragraphs.last()) else { return };
    if length < min_length {
        return;
    }
    for (index, selected) in selected.iter_mut().enumerate().take(*last + 1).skip(*first) {
        let block = &blocks.blocks[index];
        let is_between = BETWEEN.has(blocks.elements[blocks.block_element_of(block)].kind)
            && block.linked * 2 < block.length
            && is_in_main(blocks, layout, block);
        *selected = is_paragraph(&index) || is_between;
    }
}

fn is_in_main(blocks: &Blocks, layout: &Layout, block: &Block) -> bool {
    let element = &layout.elements[block.element];
    element.up == 0
        && element.in_other_article == 0
        && blocks.elements[blocks.block_element_of(block)].kind != ElementKind::Title
}
