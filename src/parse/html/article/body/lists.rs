//! Lists and tables between the paragraphs of the story, whose items are often too short to be recognized one by one.

use super::blocks::{Block, Blocks};
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
    let groups: Vec<usize> = blocks.blocks.iter().map(|block| list_of(blocks, block)).collect();
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
    for ((block, group), selected) in blocks.blocks.iter().zip(&groups).zip(selected) {
        *selected |= is_of_story(*group) && block.linked < block.length;
    }
}

/// Returns the list that a block is in, or else the element that groups it with similar ones. An item may have paragraphs.
fn list_of(blocks: &Blocks, block: &Block) -> usize {
    let group = blocks.group_element_of(block);
    let element = &blocks.elements[group];
    if element.kind == ElementKind::Item { element.parent } else { group }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::tree;

    /// Returns the first characters of the texts that are selected if the long ones were.
    fn selected(page: &str) -> String {
        let blocks = Blocks::of(&tree::parse(page));
        let mut selected: Vec<bool> =
            blocks.blocks.iter().map(|block| block.is_paragraph()).collect();
        select(&blocks, &mut selected);
        let selected = blocks.blocks.iter().zip(selected).filter(|(_, selected)| *selected);
        selected.filter_map(|(block, _)| blocks.text_of(block).chars().next()).collect()
    }

    #[test]
    fn selects_lists_and_tables_between_paragraphs() {
        let a = format!("<p>{}</p>", "a".repeat(60));
        for (list, expected) in [
            ("<ul><li>b</li><li>c</li></ul>", "abca"),
            ("<ol><li>b</li></ol>", "aba"),
            ("<dl><dt>b</dt><dd>c</dd></dl>", "abca"),
            ("<table><tr><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>", "aba"),
            ("<ul><li>b <a href=/>c</a></li><li>long enough</li></ul>", "abla"),
            ("<ul><li><a href=/>b</a></li><li>c</li></ul>", "aa"),
            ("<ul class=share><li>b</li></ul>", "aa"),
            ("<div><ul><li>b</li></ul></div>", "aa"),
            ("<div>b</div>", "aa"),
        ] {
            assert_eq!(selected(&format!("<div>{a}{list}{a}</div>")), expected, "{list}");
        }
    }

    #[test]
    fn a_list_beside_a_single_paragraph_is_none_of_the_story() {
        let a = format!("<p>{}</p>", "a".repeat(60));
        assert_eq!(selected(&format!("<div>{a}<ul><li>b</li></ul></div>")), "a");
    }
}
