//! A page as blocks of text: what stands between two borders of block elements, in reading order.

use ego_tree::NodeRef;
use scraper::{Html, Node};

use super::tags::{Effect, Tag, effect};
use super::words::{self, Words};

/// An element that blocks stand in. Inline elements have none of their own unless their names say something.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Index of the element around this one; its own for the first, which is the page.
    pub(super) parent: usize,
    pub(super) depth: u16,
    pub(super) tag: Tag,
    /// What `class`, `id` and the like say.
    pub(super) words: Words,
    /// The same for elements of the same tag and class that stand in elements of the same pattern.
    pub(super) pattern: u64,
    pub(super) hidden: bool,
}

/// A run of text without a border of a block in it.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The bytes of the page's text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Index of the innermost element.
    pub(super) element: usize,
    /// How much the text [says](measure).
    pub(super) length: u32,
    /// How much of it stands in links.
    pub(super) linked: u32,
    /// How much of it is bold or italic.
    pub(super) emphasized: u32,
}

/// All text of a page.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    pub(super) text: String,
    pub(super) blocks: Vec<Block>,
    /// Each after the one around it.
    pub(super) elements: Vec<Element>,
}

impl Blocks {
    pub(super) fn of(page: &Html) -> Self {
        let mut builder = Builder::default();
        builder.out.elements.push(Element::default());
        builder.walk(page);
        builder.end_block();
        builder.out
    }

    /// Keeps the blocks for which there is a true.
    pub(super) fn retain(&mut self, kept: &[bool]) {
        let mut kept = kept.iter();
        self.blocks.retain(|_| kept.next().copied().unwrap_or_default());
    }

    /// The element whose lines a block is: the innermost that is no part of a line.
    pub(super) fn lines_of(&self, block: &Block) -> usize {
        let mut index = block.element;
        while index > 0 && matches!(self.elements[index].tag, Tag::Inline | Tag::Link) {
            index = self.elements[index].parent;
        }
        index
    }

    /// The element that a block stands in with its like: a paragraph's parent, else the one whose lines it is.
    pub(super) fn holder_of(&self, block: &Block) -> usize {
        let lines = self.lines_of(block);
        match self.elements[lines].tag {
            Tag::Paragraph
            | Tag::Quote
            | Tag::Heading
            | Tag::Title
            | Tag::Item
            | Tag::Preformatted => self.elements[lines].parent,
            _ => lines,
        }
    }

    pub(super) fn text_of(&self, block: &Block) -> &str {
        &self.text[block.start..block.end]
    }
}

#[derive(Default)]
struct Builder {
    out: Blocks,
    /// The innermost element around what is being read.
    element: usize,
    /// The block that is being read; its element is that of its first text.
    block: Block,
    /// How many elements of these kinds are open.
    links: u16,
    emphases: u16,
    preformatted: u16,
    /// How many line breaks stand at the end of what has been read.
    breaks: u8,
}

/// An element that is open, and what was the innermost one before.
struct Open<'a> {
    node: NodeRef<'a, Node>,
    effect: Effect,
    around: usize,
}

impl Builder {
    fn walk(&mut self, page: &Html) {
        let mut open: Vec<Open> = Vec::new();
        let mut next = page.tree.root().first_child();
        while let Some(node) = next {
            next = match self.enter(node) {
                Some(effect) => {
                    open.push(effect);
                    node.first_child()
                }
                None => node.next_sibling(),
            };
            while next.is_none() {
                let Some(Open { node, effect, around }) = open.pop() else { return };
                self.close(effect, around);
                next = node.next_sibling();
            }
        }
    }

    /// Reads a node, and opens it if there is something to read in it.
    fn enter<'a>(&mut self, node: NodeRef<'a, Node>) -> Option<Open<'a>> {
        match node.value() {
            Node::Text(text) => {
                self.text(text);
                None
            }
            Node::Element(element) => {
                let effect = effect(&element.name.local)?;
                let around = self.element;
                self.open(element, effect);
                Some(Open { node, effect, around })
            }
            _ => None,
        }
    }

    fn open(&mut self, element: &scraper::node::Element, effect: Effect) {
        let tag = match effect {
            Effect::Break => return self.line_break(),
            Effect::Rule => return self.end_block(),
            Effect::Link => {
                self.links += 1;
                Tag::Link
            }
            Effect::Emphasis => {
                self.emphases += 1;
                Tag::Inline
            }
            Effect::Block(tag) => {
                self.end_block();
                self.preformatted += u16::from(tag == Tag::Preformatted);
                tag
            }
            Effect::Inline => Tag::Inline,
        };
        let said = words::of(element);
        if tag == Tag::Inline && said.words.is_empty() && !said.hidden {
            return;
        }
        let around = &self.out.elements[self.element];
        let pattern = around.pattern.rotate_left(5) ^ said.class.wrapping_add(tag as u64 + 1);
        self.out.elements.push(Element {
            parent: self.element,
            depth: around.depth.saturating_add(1),
            tag,
            words: said.words,
            pattern: pattern.wrapping_mul(0x9E37_79B9_7F4A_7C15), // spreads the bits
            hidden: said.hidden || around.hidden,
        });
        self.element = self.out.elements.len() - 1;
    }

    fn close(&mut self, effect: Effect, around: usize) {
        match effect {
            Effect::Link => self.links -= 1,
            Effect::Emphasis => self.emphases -= 1,
            Effect::Block(tag) => {
                self.end_block();
                self.preformatted -= u16::from(tag == Tag::Preformatted);
            }
            Effect::Inline | Effect::Break | Effect::Rule => {}
        }
        self.element = around;
    }

    fn text(&mut self, text: &str) {
        let length = measure(text);
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

    /// Two line breaks in a row part paragraphs.
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
            // Preformatted text keeps the white space that its first line begins with.
            let kept = if self.preformatted > 0 {
                text[..margin].rfind('\n').map_or(0, |line| line + 1)
            } else {
                margin
            };
            block.start += kept;
            block.end = end;
            self.out.text.truncate(end);
            self.out.blocks.push(block);
        }
        self.block.start = self.out.text.len();
    }
}

/// Appends text, its white space folded; none at the beginning of a block, which begins at `start`.
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

/// How much a text says: its characters, those of scripts that write a syllable or a word with one three times.
pub(super) fn measure(text: &str) -> u32 {
    text.bytes()
        .map(|byte| match byte {
            0..=b' ' | 0x80..=0xBF => 0, // white space, and all bytes of a character but its first
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
    fn blocks_end_where_lines_end() {
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
    fn links_and_emphasis_are_measured() {
        let blocks = Blocks::of(&dom::parse("<p>ab <a href=c>de</a> <b>f<i>g</i></b>"));
        let block = &blocks.blocks[0];
        assert_eq!((block.length, block.linked, block.emphasized), (6, 2, 2));
    }

    #[test]
    fn scripts_that_need_few_characters_weigh_more() {
        assert_eq!(
            [measure("rain \n"), measure("été"), measure("дождь"), measure("台風")],
            [4, 3, 5, 6]
        );
    }
}
