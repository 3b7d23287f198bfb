//! Elements whose text is not shown at first: hidden ones, and `noscript`.
//!
//! Their text is a copy, a message, a menu; it is not read. The exceptions: the rest of a story behind "read more", an
//! answer that opens below its question, and the text of a page that shows no other.

use std::collections::HashSet;
use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use super::blocks::{Block, Blocks, PageElement, text_length};
use super::element_kind::{ElementKind, ElementKinds};
use super::name_groups::{NameGroup, NameGroups};
use crate::parse::html::tree::{AttributeName, Element, ElementName, Node, NodeRef};
use crate::parse::html::visibility::Visibility;

/// Minimum length of a paragraph.
const MIN_PARAGRAPH_LENGTH: u32 = 50;

/// Minimum length of the paragraphs that continue a story; less text is a message.
const MIN_CONTINUATION_LENGTH: u32 = 200;

/// Minimum length of the paragraphs of a story on a page that shows less than that.
const MIN_STORY_LENGTH: u32 = 300;

/// Maximum number of blocks between a story and its rest.
const MAX_BLOCKS_BETWEEN: usize = 12;

/// The depth of the body of a page. An element beside another one in it is another part of the page.
const BODY_DEPTH: u16 = 2;

/// Maximum number of nodes in `noscript` that are searched for a paragraph.
const MAX_NODES: usize = 64;

/// Elements that are never the rest of a story, and are no story of their own.
const NO_STORY_KINDS: ElementKinds = ElementKinds::of(&[
    ElementKind::Nav,
    ElementKind::Aside,
    ElementKind::Footer,
    ElementKind::Form,
    ElementKind::Button,
    ElementKind::Caption,
]);

const NO_STORY_NAMES: NameGroups = NameGroups::of(&[
    NameGroup::Account,
    NameGroup::Ad,
    NameGroup::Comments,
    NameGroup::Consent,
    NameGroup::Footer,
    NameGroup::Legal,
    NameGroup::Modal,
    NameGroup::Nav,
    NameGroup::Newsletter,
    NameGroup::Related,
    NameGroup::Share,
]);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Concealment {
    Hidden,
    /// Shown or read aloud, but not both.
    Half,
    NoScript,
}

/// An element whose text is not shown at first, and that is in no other such element.
pub(super) struct ConcealedElement {
    /// The index of the element.
    pub(super) element: usize,
    concealment: Concealment,
    /// A region with a label, which a click on its heading opens.
    is_panel: bool,
    /// The range of its blocks.
    start: usize,
    pub(super) end: usize,
}

impl ConcealedElement {
    pub(super) fn new(node: NodeRef, element: usize, visibility: Visibility, start: usize) -> Self {
        let concealment = match visibility {
            Visibility::Shown => Concealment::NoScript,
            Visibility::Decorative | Visibility::Spoken => Concealment::Half,
            Visibility::Hidden => Concealment::Hidden,
        };
        let is_panel = [Some(node), node.children().find(|child| child.is_element())]
            .into_iter()
            .flatten()
            .filter_map(|node| node.element())
            .any(is_labelled_region);
        ConcealedElement { element, concealment, is_panel, start, end: start }
    }

    /// The paragraphs in the element.
    fn paragraphs<'b>(&self, blocks: &'b Blocks) -> impl Iterator<Item = &'b Block> {
        blocks.blocks[self.start..self.end].iter().filter(|block| is_paragraph(block))
    }

    /// Moves the content of the element into the element around it, so that it is like the text before it.
    fn unwrap(&self, blocks: &mut Blocks) {
        let PageElement { parent: around, depth, .. } = blocks.elements[self.element];
        for index in self.element + 1..blocks.elements.len() {
            if blocks.elements[index].depth <= depth {
                break;
            }
            if blocks.elements[index].parent == self.element {
                blocks.elements[index].parent = around;
            }
            if blocks.elements[index].block_element == self.element {
                blocks.elements[index].block_element = blocks.elements[around].block_element;
            }
            let PageElement { parent, shape, .. } = blocks.elements[index];
            blocks.elements[index].depth = blocks.elements[parent].depth.saturating_add(1);
            blocks.elements[index].pattern =
                PageElement::pattern_of(&blocks.elements[parent], shape);
        }
        for block in &mut blocks.blocks[self.start..self.end] {
            if block.element == self.element {
                block.element = around;
            }
        }
    }

    /// Returns true if the first paragraph is shown elsewhere.
    fn is_copy(&self, blocks: &Blocks, shown: &HashSet<u64>) -> bool {
        self.paragraphs(blocks).next().is_some_and(|block| shown.contains(&hash(blocks, block)))
    }

    fn length(&self, blocks: &Blocks) -> u32 {
        self.paragraphs(blocks).map(|block| block.length).sum()
    }

    fn may_be_story(&self, blocks: &Blocks) -> bool {
        let element = &blocks.elements[self.element];
        !NO_STORY_KINDS.has(element.kind) && !NO_STORY_NAMES.has_any(element.names)
    }

    /// Returns true for the rest of a story: a long paragraph after one of the same element, or several paragraphs also
    /// after one of an element beside it.
    fn continues_story(&self, blocks: &Blocks) -> bool {
        let element = &blocks.elements[self.element];
        let mut own = self.paragraphs(blocks).filter(|block| {
            let lines = blocks.block_element_of(block);
            lines != self.element && blocks.elements[lines].kind == ElementKind::Paragraph
        });
        let first = own.next().map_or(0, |block| block.length);
        let rest: u32 = own.map(|block| block.length).sum();
        if first + rest < MIN_CONTINUATION_LENGTH {
            return false;
        }
        let beside = rest > 0 && element.depth > BODY_DEPTH + 1;
        let before = blocks.blocks[..self.start].iter().rev().take(MAX_BLOCKS_BETWEEN);
        before.filter(|block| is_paragraph(block)).any(|block| {
            let group = blocks.group_element_of(block);
            !blocks.elements[group].hidden
                && group > 0
                && (group == element.parent
                    || beside && blocks.elements[group].parent == element.parent)
        })
    }
}

/// Returns true if `noscript` holds more than an image, a link or a short message. One with many elements that is not
/// closed holds the rest of the page.
pub(super) fn has_paragraphs(noscript: NodeRef) -> bool {
    let is_text = |node: NodeRef| match node.value() {
        Node::Element(element) => element.name == ElementName::P,
        Node::Text(text) => text_length(text) >= MIN_CONTINUATION_LENGTH,
        _ => false,
    };
    let mut nodes = noscript.descendants();
    nodes.by_ref().take(MAX_NODES).any(is_text) || nodes.next().is_some()
}

/// Shows the concealed elements that are part of the story, and drops the blocks of all others.
pub(super) fn settle(blocks: &mut Blocks, concealed: &[ConcealedElement]) {
    if concealed.is_empty() {
        return;
    }
    let mut shown = None;
    for found in concealed {
        if found.concealment != Concealment::Hidden || !found.may_be_story(blocks) {
            continue;
        }
        let continues = found.continues_story(blocks);
        if (continues || found.is_panel)
            && !found.is_copy(blocks, shown.get_or_insert_with(|| shown_texts(blocks)))
        {
            show(blocks, found.element);
            if continues {
                found.unwrap(blocks);
            }
        }
    }
    show_only_story(blocks, concealed);
    let elements = &blocks.elements;
    blocks.blocks.retain(|block| !elements[block.element].hidden);
}

/// Shows an element and its descendants, which follow it.
fn show(blocks: &mut Blocks, element: usize) {
    let depth = blocks.elements[element].depth;
    blocks.elements[element].hidden = false;
    for inner in &mut blocks.elements[element + 1..] {
        if inner.depth <= depth {
            break;
        }
        inner.hidden = false;
    }
}

/// Shows the concealed story of a page that shows no other: the longest hidden text, or all text for browsers that run
/// no scripts.
fn show_only_story(blocks: &mut Blocks, concealed: &[ConcealedElement]) {
    let stories = concealed.iter().filter(|found| {
        blocks.elements[found.element].hidden
            && (found.concealment == Concealment::NoScript || found.may_be_story(blocks))
    });
    let Some((length, longest)) =
        stories.map(|found| (found.length(blocks), found)).max_by_key(|(length, _)| *length)
    else {
        return;
    };
    if length < MIN_STORY_LENGTH || shown_length(blocks) >= MIN_STORY_LENGTH {
        return;
    }
    show(blocks, longest.element);
    if longest.concealment == Concealment::NoScript {
        let others = concealed.iter().filter(|found| found.concealment == Concealment::NoScript);
        others.for_each(|found| show(blocks, found.element));
    }
}

/// Returns the length of the paragraphs that are shown and may be part of a story.
fn shown_length(blocks: &Blocks) -> u32 {
    let mut excluded = vec![false; blocks.elements.len()];
    for (index, element) in blocks.elements.iter().enumerate().skip(1) {
        excluded[index] = excluded[element.parent]
            || element.hidden
            || NO_STORY_KINDS.has(element.kind)
            || NO_STORY_NAMES.has_any(element.names);
    }
    let paragraphs = blocks.blocks.iter().filter(|block| is_paragraph(block));
    paragraphs.filter(|block| !excluded[block.element]).map(|block| block.length).sum()
}

/// Returns the hashes of the paragraphs that are shown.
fn shown_texts(blocks: &Blocks) -> HashSet<u64> {
    let shown = blocks.blocks.iter().filter(|block| !blocks.elements[block.element].hidden);
    shown.filter(|block| is_paragraph(block)).map(|block| hash(blocks, block)).collect()
}

fn hash(blocks: &Blocks, block: &Block) -> u64 {
    FxBuildHasher.hash_one(blocks.text_of(block))
}

fn is_paragraph(block: &Block) -> bool {
    block.length >= MIN_PARAGRAPH_LENGTH && block.linked * 3 < block.length
}

fn is_labelled_region(element: Element) -> bool {
    element.attribute(AttributeName::ROLE) == Some("region")
        && element.attribute(AttributeName::ARIA_LABELLEDBY).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::tree;

    const PARAGRAPH: &str = "The ferry left the mainland on Monday evening for the first time in nine years, \
                             carrying two hundred passengers, eleven lorries and a brass band from the island.";

    /// Replaces `A` to `E` by different paragraphs, and returns the letters of those that are read.
    fn read(page: &str) -> String {
        let mut html = page.to_owned();
        for letter in ["A", "B", "C", "D", "E"] {
            html = html.replace(&format!(">{letter}<"), &format!(">{letter}. {PARAGRAPH}<"));
        }
        let blocks = Blocks::of(&tree::parse(&html));
        blocks.blocks.iter().filter_map(|block| blocks.text_of(block).chars().next()).collect()
    }

    #[test]
    fn drops_what_is_not_shown() {
        for (page, expected) in [
            ("<p>A</p><p hidden>B</p><p style='display:none'>C</p><p>D</p>", "AD"),
            ("<p>A<span hidden>b</span><a style='visibility:hidden'><b>c</b></a></p>", "A"),
            ("<p>A</p><div hidden>b</div><div><ul hidden><li>c</ul>d</div>", "Ad"),
            ("<p>A</p><div aria-hidden=true><p>B</p><p>C</p></div>", "A"),
            (
                "<p><span aria-hidden=true>#</span>x</p><p><span aria-hidden=true>T</span>he</p>",
                "xT",
            ),
            ("<p><span aria-hidden=true>9</span><span class=sr-only>x</span>", "9"),
            ("<p><span class=sr-only>x</span> <b aria-hidden=true>9</b>", "9"),
            ("<h2 class=visually-hidden>x</h2><p>A</p>", "A"),
            ("<h2><i class=visually-hidden>: </i>x</h2><p>A</p>", ":A"),
            ("<main><p>A</p><p>B</p></main><div hidden><p>C</p><p>D</p></div>", "AB"),
            (
                "<div><p>A</p><div hidden><p>Reload the page to see the rest, and sign in if asked to.</p></div></div>",
                "A",
            ),
            ("<div><p>A</p><div class=newsletter hidden><p>B</p><p>C</p></div></div>", "A"),
            ("<div><p>A</p><aside hidden><p>B</p><p>C</p></aside></div>", "A"),
            (
                "<div><p>A</p><p>B</p><p>C</p></div><div hidden><p>A</p><p>B</p><p>C</p></div>",
                "ABC",
            ),
            ("<div><p>A</p><p>B</p></div><noscript><p>A</p><p>B</p></noscript>", "AB"),
            ("<p>A</p><noscript><p>B</p><p>C</p></noscript><p>D</p><p>E</p>", "ADE"),
            ("<div hidden><p>A</p><div hidden><p>B</p></div></div>", ""),
            ("<p>x<noscript><img src=a></noscript>y</p>", "x"),
        ] {
            assert_eq!(read(page), expected, "{page}");
        }
    }

    #[test]
    fn reads_the_rest_of_a_story_and_a_story_that_nothing_else_shows() {
        for (page, expected) in [
            (
                "<div><p>A</p><a href=#>more</a><div style='display:none'><p>B</p><p>C</p></div></div>",
                "AmBC",
            ),
            (
                "<div><p>A</p><section hidden><p>B</p><p>C</p><div hidden>d</div></section><p>D</p></div>",
                "ABCD",
            ),
            ("<div><div><p>A</p></div><div hidden><p>B</p><p>C</p></div></div>", "ABC"),
            (
                "<div><p>A</p><div hidden><p>B</p><p>C</p></div><div hidden><p>D</p><p>E</p></div></div>",
                "ABCDE",
            ),
            ("<h3>q</h3><div hidden role=region aria-labelledby=q><p>A</p></div>", "qA"),
            ("<h3>q</h3><div hidden><div role=region aria-labelledby=q>a</div></div>", "qa"),
            ("<p>x</p><div hidden id=S:0><p>A</p></div>", "xA"),
            ("<p hidden=until-found>A</p>", "A"),
            ("<body hidden><p>A</p><p hidden>B</p>", "A"),
            ("<p>x</p><div style='visibility:hidden'><p>A</p><p>B</p><p>C</p></div>", "xABC"),
            ("<p>x</p><noscript><p>A</p><p>B</p><p>C</p></noscript>", "xABC"),
            (
                "<footer><p>D</p><p>E</p><p>A</p></footer><noscript><p>A</p><p>B</p><p>C</p></noscript>",
                "DEAABC",
            ),
        ] {
            assert_eq!(read(page), expected, "{page}");
        }
    }
}
