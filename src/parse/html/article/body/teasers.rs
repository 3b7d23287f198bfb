//! Teasers of other pages: short cards with a link, of which a page has several.

use rustc_hash::FxHashMap;

use super::blocks::{Block, Blocks};
use super::element_kind::ElementKind;

/// Maximum length of the text of a card: a headline and two or three sentences. Sections of an article with a link in
/// their heading are longer.
const MAX_CARD_LENGTH: u32 = 250;

/// Minimum number of similar cards: of the same kind, at the same depth.
const MIN_CARDS: usize = 3;

/// Maximum number of elements around a block that are searched for a card.
const MAX_ANCESTORS: usize = 8;

/// Returns the teaser that each block is in, by the index of its element. An element around the headline is none, and
/// fewer than three similar cards are boxes of the article.
pub(super) fn find(blocks: &Blocks, headline: usize) -> Vec<Option<usize>> {
    let elements = Contents::of_all(blocks, headline);
    // Lists of facts in the boxes of an article are no teasers.
    let is_item =
        |block: &Block| blocks.elements[blocks.block_element_of(block)].kind == ElementKind::Item;
    let card_of = |block: &Block| {
        if is_item(block) { None } else { card(blocks, &elements, block.element) }
    };
    let cards: Vec<Option<usize>> = blocks.blocks.iter().map(card_of).collect();
    let mut distinct: Vec<usize> = cards.iter().flatten().copied().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let similar = |card: usize| (blocks.elements[card].kind as u8, blocks.elements[card].depth);
    let mut counts: FxHashMap<_, usize> = FxHashMap::default();
    distinct.iter().for_each(|card| *counts.entry(similar(*card)).or_default() += 1);
    let is_teaser = |card: &usize| counts[&similar(*card)] >= MIN_CARDS;
    cards.into_iter().map(|card| card.filter(is_teaser)).collect()
}

/// The contents of an element.
#[derive(Clone, Copy, Default)]
struct Contents {
    length: u32,
    blocks: u32,
    has_link: bool,
    has_headline: bool,
}

impl Contents {
    /// Returns the contents of each element.
    fn of_all(blocks: &Blocks, headline: usize) -> Vec<Contents> {
        let mut all = vec![Contents::default(); blocks.elements.len()];
        for (index, block) in blocks.blocks.iter().enumerate() {
            let contents = &mut all[block.element];
            contents.has_headline |= index == headline;
            contents.length += block.length;
            contents.blocks += 1;
            contents.has_link |= block.linked * 2 > block.length;
        }
        for index in (1..all.len()).rev() {
            let Contents { length, blocks: number, has_link, has_headline } = all[index];
            let parent = &mut all[blocks.elements[index].parent];
            parent.length += length;
            parent.blocks += number;
            parent.has_link |= has_link;
            parent.has_headline |= has_headline;
        }
        all
    }
}

/// Returns the innermost element around a block that holds a link and another text, if it is short.
fn card(blocks: &Blocks, elements: &[Contents], block: usize) -> Option<usize> {
    let mut element = block;
    for _ in 0..MAX_ANCESTORS {
        let Contents { length, blocks: number, has_link, has_headline } = elements[element];
        if element == 0 || length > MAX_CARD_LENGTH || has_headline {
            return None;
        }
        if has_link && number > 1 {
            return Some(element);
        }
        element = blocks.elements[element].parent;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::tree;

    /// Returns the number of teasers, and the number of blocks in them. The first block is the headline.
    fn teasers(page: &str) -> (usize, usize) {
        let blocks = Blocks::of(&tree::parse(page));
        let found: Vec<usize> = find(&blocks, 0).into_iter().flatten().collect();
        let mut distinct = found.clone();
        distinct.dedup();
        (distinct.len(), found.len())
    }

    #[test]
    fn finds_several_short_boxes_with_a_link() {
        let long = "x".repeat(250);
        for (card, number, expected) in [
            ("<div><a href=/>a</a><p>b</p></div>", 3, (3, 6)),
            ("<div><a href=/>a</a><p>b</p></div>", 2, (0, 0)),
            ("<article><h3><a href=/>a</a></h3><p>b</p><p>c</p></article>", 4, (4, 12)),
            ("<a href=/><div><h3>a</h3><p>b</p></div></a>", 3, (3, 6)),
            ("<div><h3>a</h3><p>b</p></div>", 3, (0, 0)),
            ("<div><a href=/>a</a></div>", 3, (0, 0)),
            (&*format!("<div><a href=/>a</a><p>{long}</p></div>"), 3, (0, 0)),
            ("<ul><li><a href=/>a</a></li><li>b</li></ul>", 3, (0, 0)),
        ] {
            let page = format!("<main><h1>t</h1></main><section>{}</section>", card.repeat(number));
            assert_eq!(teasers(&page), expected, "{number} {card}");
        }
    }

    #[test]
    fn a_box_around_the_headline_is_no_teaser() {
        let card = "<div><a href=/>a</a><p>b</p></div>".repeat(3);
        assert_eq!(teasers(&format!("<div><h1>t</h1><a href=/>a</a></div>{card}")), (3, 6));
    }
}
