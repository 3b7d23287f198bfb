//! The text of a page from which the model selects next to nothing: the paragraphs of the element that is marked as the story,
//! else of the main element.

use super::blocks::{Block, Blocks};
use super::element_kind::{ElementKind, ElementKinds};
use super::layout::Layout;
use super::story_mark::StoryMark;

/// Maximum length of a selected text that is replaced: a sentence.
const MAX_LENGTH: u32 = 100;

/// Minimum length of the text that replaces it.
const MIN_LENGTH: u32 = 250;

/// Minimum length of the text of a page that says that it is an article, if nothing is selected: a paragraph.
const MIN_DECLARED_LENGTH: u32 = 50;

/// Elements whose blocks are text between paragraphs.
const BETWEEN: ElementKinds =
    ElementKinds::of(&[ElementKind::Heading, ElementKind::Item, ElementKind::Quote]);

/// Selects the paragraphs of the story, and the headings, lists and quotations between them, if nearly nothing is selected.
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
    let Some(container) = container(blocks, layout, min_length) else { return };
    let found: Vec<usize> =
        paragraphs(blocks, layout).filter(|index| container.has(blocks, *index)).collect();
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return };
    for (index, selected) in selected.iter_mut().enumerate().take(*last + 1).skip(*first) {
        let block = &blocks.blocks[index];
        let is_between = BETWEEN.has(kind_of(blocks, block)) && block.linked * 2 < block.length;
        *selected = container.has(blocks, index)
            && (is_paragraph(blocks, layout, index)
                || is_between && is_of_story(blocks, layout, block));
    }
}

/// The elements that hold the story: a flag for each.
struct Container(Vec<bool>);

impl Container {
    fn has(&self, blocks: &Blocks, block: usize) -> bool {
        self.0[blocks.blocks[block].element]
    }
}

/// Returns the elements that hold the story, by the surest mark with enough text: all bodies of the story, the article with
/// most text, the main part of the page, and at last the main element.
fn container(blocks: &Blocks, layout: &Layout, min_length: u32) -> Option<Container> {
    let main = Container(layout.elements.iter().map(|element| element.up == 0).collect());
    let in_main = |index: &usize| main.has(blocks, *index);
    let length_of_main: u32 =
        paragraphs(blocks, layout).filter(in_main).map(|index| blocks.blocks[index].length).sum();
    for mark in [StoryMark::Body, StoryMark::Article, StoryMark::Main] {
        // An article with much less text than the main element is a teaser.
        let min =
            if mark == StoryMark::Body { min_length } else { min_length.max(length_of_main / 2) };
        let found = marked(blocks, layout, mark, min);
        if found.is_some() {
            return found;
        }
    }
    (length_of_main >= min_length).then_some(main)
}

/// Returns the elements with a mark, if they have enough text.
fn marked(blocks: &Blocks, layout: &Layout, mark: StoryMark, min_length: u32) -> Option<Container> {
    // The outermost element with the mark around each element; 0 outside of all.
    let mut owners = vec![0; blocks.elements.len()];
    for (index, element) in blocks.elements.iter().enumerate().skip(1) {
        let around = owners[element.parent];
        owners[index] = if around == 0 && element.mark == mark { index } else { around };
    }
    let mut lengths = vec![0; blocks.elements.len()];
    for index in paragraphs(blocks, layout) {
        lengths[owners[blocks.blocks[index].element]] += blocks.blocks[index].length;
    }
    lengths[0] = 0;
    let (owner, length) = if mark == StoryMark::Body {
        (None, lengths.iter().sum())
    } else {
        let longest = (1..lengths.len()).rev().max_by_key(|owner| lengths[*owner])?;
        (Some(longest), lengths[longest])
    };
    let is_in = |found: usize| found > 0 && owner.is_none_or(|owner| found == owner);
    (length >= min_length).then(|| Container(owners.into_iter().map(is_in).collect()))
}

/// Returns the indices of the paragraphs, without those of other articles than that of the headline.
fn paragraphs<'a>(blocks: &'a Blocks, layout: &'a Layout) -> impl Iterator<Item = usize> + 'a {
    (0..blocks.blocks.len()).filter(|index| is_paragraph(blocks, layout, *index))
}

fn is_paragraph(blocks: &Blocks, layout: &Layout, index: usize) -> bool {
    let block = &blocks.blocks[index];
    layout.weights[index] > 0.0 && is_of_story(blocks, layout, block)
}

/// Returns false for titles, and for blocks of other articles than that of the headline.
fn is_of_story(blocks: &Blocks, layout: &Layout, block: &Block) -> bool {
    layout.elements[block.element].in_other_article == 0
        && kind_of(blocks, block) != ElementKind::Title
}

fn kind_of(blocks: &Blocks, block: &Block) -> ElementKind {
    blocks.elements[blocks.block_element_of(block)].kind
}

#[cfg(test)]
mod tests {
    use super::super::boilerplate;
    use super::*;
    use crate::parse::html::tree;

    /// A paragraph of 60 characters that begins with the name.
    fn p(name: &str) -> String {
        format!("<p>{name}{}</p>", "x".repeat(60 - name.len()))
    }

    /// Returns the first characters of the texts that are selected if none were.
    fn fallback(page: &str, is_declared_article: bool) -> String {
        let blocks = Blocks::of(&tree::parse(page));
        let layout = Layout::of(&blocks, &boilerplate::path_to(&blocks, None));
        let mut selected = vec![false; blocks.blocks.len()];
        select(&blocks, &layout, is_declared_article, &mut selected);
        let selected = blocks.blocks.iter().zip(selected).filter(|(_, selected)| *selected);
        selected.filter_map(|(block, _)| blocks.text_of(block).chars().next()).collect()
    }

    #[test]
    fn selects_the_paragraphs_of_the_surest_mark() {
        let (a, b, c) = (p("a"), p("b"), p("c"));
        let (many, few) = (c.repeat(9), a.repeat(5));
        for (page, expected) in [
            (format!("<div>{few}</div><div>{many}</div>"), "ccccccccc"),
            (format!("<div itemprop=articleBody>{few}</div><div>{many}</div>"), "aaaaa"),
            (format!("<div itemprop='text articlebody'>{few}</div><div>{many}</div>"), "aaaaa"),
            (
                format!(
                    "<div itemprop=articleBody>{a}{a}{a}</div>{many}<div itemprop=articleBody>{b}{b}</div>"
                ),
                "aaabb",
            ),
            (format!("<article>{few}</article><div>{many}</div>"), "aaaaa"),
            (format!("<div role=article>{few}</div><div>{many}</div>"), "aaaaa"),
            (format!("<article>{a}</article><article>{few}</article><div>{many}</div>"), "aaaaa"),
            (format!("<main>{few}</main><div>{many}</div>"), "aaaaa"),
            (format!("<div role=main>{few}</div><div>{many}</div>"), "aaaaa"),
            // Too little text in the marked element, or much less than elsewhere.
            (format!("<div itemprop=articleBody>{a}</div><div>{many}</div>"), "ccccccccc"),
            (format!("<main>{few}</main><div>{many}{many}</div>"), "cccccccccccccccccc"),
            (format!("<div itemprop=articleBody>{few}</div><div>{many}{many}</div>"), "aaaaa"),
        ] {
            assert_eq!(fallback(&page, false), expected, "{page}");
        }
    }

    #[test]
    fn selects_what_is_between_the_paragraphs() {
        let (a, few) = (p("a"), p("a").repeat(4));
        for (between, expected) in [
            ("<h2>b</h2>", "aaaaba"),
            ("<ul><li>b</li><li>c</li></ul>", "aaaabca"),
            ("<blockquote>b</blockquote>", "aaaaba"),
            ("<ul><li><a href=/>b</a></li></ul>", "aaaaa"),
            ("<h1>b</h1>", "aaaaa"),
            ("<div>b</div>", "aaaaa"),
        ] {
            let page = format!("<main><h2>d</h2>{few}{between}{a}<h2>e</h2></main>");
            assert_eq!(fallback(&page, false), expected, "{between}");
        }
    }

    #[test]
    fn a_page_that_says_that_it_is_an_article_needs_one_paragraph() {
        for (number, expected) in [(1, ["", "a"]), (4, ["", "aaaa"]), (5, ["aaaaa", "aaaaa"])] {
            let page = p("a").repeat(number);
            assert_eq!([false, true].map(|declared| fallback(&page, declared)), expected);
        }
    }

    #[test]
    fn keeps_what_is_selected() {
        let blocks = Blocks::of(&tree::parse(&(p("a").repeat(2) + &p("b").repeat(5))));
        let layout = Layout::of(&blocks, &boilerplate::path_to(&blocks, None));
        for (number, expected) in [(1, 7), (2, 2)] {
            let mut selected: Vec<bool> =
                (0..blocks.blocks.len()).map(|index| index < number).collect();
            select(&blocks, &layout, false, &mut selected);
            assert_eq!(selected.into_iter().filter(|selected| *selected).count(), expected);
        }
    }
}
