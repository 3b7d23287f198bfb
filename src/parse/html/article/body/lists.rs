//! Lists and tables between the paragraphs of the story, whose items are often too short to be recognized one by one.

use super::blocks::Blocks;
use super::element_kind::ElementKind;

/// Minimum number of selected paragraphs beside a list or table of the story.
const MIN_PARAGRAPHS: u32 = 2;

/// The text in a list or table.
#[derive(Clone, Copy, Default)]
struct ListText {
    length: u32,
    linked: u32,
}

/// Selects the items of lists, and tables of data, beside selected paragraphs. Lists of links are of other pages, and those
/// with telling names are left to the classifier.
pub(super) fn select(blocks: &Blocks, selected: &mut [bool]) {
    let groups: Vec<usize> =
        blocks.blocks.iter().map(|block| blocks.group_element_of(block)).collect();
    let mut paragraphs = vec![0; blocks.elements.len()];
    let mut lists = vec![ListText::default(); blocks.elements.len()];
    for ((block, group), selected) in blocks.blocks.iter().zip(&groups).zip(&*selected) {
        paragraphs[*group] += u32::from(*selected && block.is_paragraph());
        lists[*group].length += block.length;
        lists[*group].linked += block.linked;
    }
    let is_of_story = |list: usize| {
        let element = &blocks.elements[list];
        matches!(element.kind, ElementKind::List | ElementKind::Table)
            && element.names.is_empty()
            && paragraphs[element.parent] >= MIN_PARAGRAPHS
            && lists[list].linked * 3 < lists[list].length
    };
    for (group, selected) in groups.iter().zip(selected) {
        *selected |= is_of_story(*group);
    }
}
