//! The text of a page as blocks: runs of text between the borders of block elements, in document order.

use ego_tree::NodeRef;
use scraper::{Html, Node};

use super::element_kind::{ElementKind, TextEffect, effect};
use super::name_groups::{ElementNames, NameGroups};

/// An element that contains blocks. Inline elements have an entry only if their names are telling or they are hidden.
#[derive(Debug, Default)]
pub(super) struct PageElement {
    /// The index of the parent; the first element, which stands for the page, is its own parent.
    pub(super) parent: usize,
    pub(super) depth: u16,
    pub(super) kind: ElementKind,
    /// The groups of the words in `class`, `id` and similar attributes.
    pub(super) names: NameGroups,
    /// A hash that is equal for elements of the same kind and class whose parents have the same pattern.
    pub(super) pattern: u64,
    pub(super) hidden: bool,
}

/// A run of text that no border of a block element interrupts.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The range of bytes in the text of the page.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The index of the innermost element.
    pub(super) element: usize,
    /// The [length](text_length) of the text.
    pub(super) length: u32,
    /// The length of the text in links.
    pub(super) linked: u32,
    /// The length of the text that is bold, italic or underlined.
    pub(super) emphasized: u32,
}

/// The text of a page.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    pub(super) text: String,
    pub(super) blocks: Vec<Block>,
    /// In document order, so that each element comes after its parent.
    pub(super) elements: Vec<PageElement>,
}

impl Blocks {
    pub(super) fn of(page: &Html) -> Self {
        let mut builder = BlockBuilder::default();
        builder.out.elements.push(PageElement::default());
        builder.walk(page);
        builder.end_block();
        builder.out
    }

    /// Keeps the blocks whose entry is true.
    pub(super) fn retain(&mut self, kept: &[bool]) {
        let mut kept = kept.iter();
        self.blocks.retain(|_| kept.next().copied().unwrap_or_default());
    }

    /// Returns the index of the innermost block element around a block.
    pub(super) fn block_element_of(&self, block: &Block) -> usize {
        let mut index = block.element;
        while index > 0
            && matches!(self.elements[index].kind, ElementKind::Inline | ElementKind::Link)
        {
            index = self.elements[index].parent;
        }
        index
    }

    /// Returns the index of the element that groups a block with similar ones: the parent of a paragraph, heading or
    /// list item, else the innermost block element.
    pub(super) fn group_element_of(&self, block: &Block) -> usize {
        let lines = self.block_element_of(block);
        match self.elements[lines].kind {
            ElementKind::Paragraph
            | ElementKind::Quote
            | ElementKind::Heading
            | ElementKind::Title
            | ElementKind::Item
            | ElementKind::Preformatted => self.elements[lines].parent,
            _ => lines,
        }
    }

    pub(super) fn text_of(&self, block: &Block) -> &str {
        &self.text[block.start..block.end]
    }
}

#[derive(Default)]
struct BlockBuilder {
    out: Blocks,
    /// The index of the innermost open element.
    element: usize,
    /// The unfinished block. Its element is that of its first text.
    block: Block,
    /// The number of open elements of these kinds.
    links: u16,
    emphases: u16,
    preformatted: u16,
    /// The number of line breaks since the last text.
    breaks: u8,
}

/// An open element, with the innermost element around it.
struct OpenElement<'a> {
    node: NodeRef<'a, Node>,
    effect: TextEffect,
    parent: usize,
}

impl BlockBuilder {
    fn walk(&mut self, page: &Html) {
        let mut open: Vec<OpenElement> = Vec::new();
        let mut next = page.tree.root().first_child();
        while let Some(node) = next {
            next = match self.enter(node) {
                Some(element) => {
                    open.push(element);
                    node.first_child()
                }
                None => node.next_sibling(),
            };
            while next.is_none() {
                let Some(OpenElement { node, effect, parent }) = open.pop() else { return };
                self.close(effect, parent);
                next = node.next_sibling();
            }
        }
    }

    /// Reads a node. Returns an open element if its children are to be visited.
    fn enter<'a>(&mut self, node: NodeRef<'a, Node>) -> Option<OpenElement<'a>> {
        match node.value() {
            Node::Text(text) => {
                self.text(text);
                None
            }
            Node::Element(element) => {
                let effect = effect(&element.name.local)?;
                let parent = self.element;
                self.open(element, effect);
                Some(OpenElement { node, effect, parent })
            }
            _ => None,
        }
    }

    fn open(&mut self, element: &scraper::node::Element, effect: TextEffect) {
        let kind = match effect {
            TextEffect::Break => return self.line_break(),
            TextEffect::Rule => return self.end_block(),
            TextEffect::Link => {
                self.links += 1;
                ElementKind::Link
            }
            TextEffect::Emphasis => {
                self.emphases += 1;
                ElementKind::Inline
            }
            TextEffect::Block(kind) => {
                self.end_block();
                self.preformatted += u16::from(kind == ElementKind::Preformatted);
                kind
            }
            TextEffect::Inline => ElementKind::Inline,
        };
        let names = ElementNames::of(element);
        if kind == ElementKind::Inline && names.groups.is_empty() && !names.hidden {
            return;
        }
        let parent = &self.out.elements[self.element];
        let pattern = parent.pattern.rotate_left(5) ^ names.class.wrapping_add(kind as u64 + 1);
        self.out.elements.push(PageElement {
            parent: self.element,
            depth: parent.depth.saturating_add(1),
            kind,
            names: names.groups,
            pattern: pattern.wrapping_mul(0x9E37_79B9_7F4A_7C15), // spreads the bits
            hidden: names.hidden || parent.hidden,
        });
        self.element = self.out.elements.len() - 1;
    }

    fn close(&mut self, effect: TextEffect, parent: usize) {
        match effect {
            TextEffect::Link => self.links -= 1,
            TextEffect::Emphasis => self.emphases -= 1,
            TextEffect::Block(kind) => {
                self.end_block();
                self.preformatted -= u16::from(kind == ElementKind::Preformatted);
            }
            TextEffect::Inline | TextEffect::Break | TextEffect::Rule => {}
        }
        self.element = parent;
    }

    fn text(&mut self, text: &str) {
        let length = text_length(text);
        if self.preformatted > 0 {
            self.out.text.push_str(text);
        } else {
            push_folded(&mut self.out.text, self.block.start, text);
        }
        if length == 0 {
            return;
        }
        self.breaks = 0;
        if self.block.length == 0 {
            self.block.element = self.element;
        }
        self.block.length += length;
        if self.links > 0 {
            self.block.linked += length;
        }
        if self.emphases > 0 {
            self.block.emphasized += length;
        }
    }

    /// Reads a line break. Two in a row separate paragraphs.
    fn line_break(&mut self) {
        self.breaks += 1;
        if self.breaks > 1 && self.preformatted == 0 {
            self.end_block();
        } else {
            if self.out.text.len() > self.block.start && self.out.text.ends_with(' ') {
                self.out.text.pop();
            }
            self.out.text.push('\n');
        }
    }

    fn end_block(&mut self) {
        self.breaks = 0;
        let mut block = std::mem::take(&mut self.block);
        let text = self.out.text[block.start..].trim_end();
        let end = block.start + text.len();
        if block.length == 0 || text.is_empty() {
            self.out.text.truncate(block.start);
        } else {
            let margin = text.len() - text.trim_start().len();
            // Preformatted text keeps the indentation of its first line.
            let removed = if self.preformatted > 0 {
                text[..margin].rfind('\n').map_or(0, |line| line + 1)
            } else {
                margin
            };
            block.start += removed;
            block.end = end;
            self.out.text.truncate(end);
            self.out.blocks.push(block);
        }
        self.block.start = self.out.text.len();
    }
}

/// Appends text with collapsed white space; white space at the start of the block, which is at `start`, is dropped.
fn push_folded(out: &mut String, start: usize, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte.is_ascii_whitespace()) {
        out.push_str(&rest[..at]);
        if out.len() > start && !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
        rest = rest[at..].trim_ascii_start();
    }
    out.push_str(rest);
}

/// Returns the length of a text in characters without white space. Chinese, Japanese and Korean characters, which
/// stand for a syllable or a word, count three times.
pub(super) fn text_length(text: &str) -> u32 {
    text.bytes()
        .map(|byte| match byte {
            0..=b' ' | 0x80..=0xBF => 0, // white space, and continuation bytes
            0xE3..=0xED => 3,            // U+3000 to U+DFFF: Chinese, Japanese, Korean
            _ => 1,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::dom;

    fn texts(page: &str) -> Vec<String> {
        let blocks = Blocks::of(&dom::parse(page));
        blocks.blocks.iter().map(|block| blocks.text_of(block).to_owned()).collect()
    }

    #[test]
    fn splits_text_at_borders_of_blocks() {
        for (page, expected) in [
            ("<p> a <b>b</b>\n c<p>d", &["a b c", "d"][..]),
            ("<div>a<p>b</p>c</div>", &["a", "b", "c"]),
            ("<div>a <br> b<br>\n<br>c<hr>d</div>", &["a\nb", "c", "d"]),
            ("<pre>\n  a\n\n b </pre>", &["  a\n\n b"]),
            ("<ul><li>a<li>b</ul><script>c</script><svg><text>d</text></svg>", &["a", "b"]),
            ("<p>&nbsp;<p> <p>a", &["a"]),
            ("<p>a<a href=b>c</a><x-y>d</x-y>", &["ac", "d"]),
        ] {
            assert_eq!(texts(page), expected, "{page}");
        }
    }

    #[test]
    fn measures_links_and_emphasis() {
        let blocks = Blocks::of(&dom::parse("<p>ab <a href=c>de</a> <b>f<i>g</i></b>"));
        let block = &blocks.blocks[0];
        assert_eq!((block.length, block.linked, block.emphasized), (6, 2, 2));
    }

    #[test]
    fn counts_cjk_characters_three_times() {
        assert_eq!(
            [text_length("rain \n"), text_length("été"), text_length("дождь"), text_length("台風")],
            [4, 3, 5, 6]
        );
    }
}
