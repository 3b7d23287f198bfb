//! The text of a page as blocks: runs of text between the borders of block elements, in document order.

use super::element_kind::ElementKind;
use super::name_groups::NameGroups;
use super::names::NameOdds;
use super::story_mark::StoryMark;
use crate::parse::text::count;

/// An element that contains blocks. Inline elements have an entry only if their names are telling.
#[derive(Debug, Default)]
pub(super) struct PageElement {
    /// The index of the parent; the first element, which stands for the page, is its own parent.
    pub(super) parent: usize,
    /// The index of the innermost block element: this one, or one around it.
    pub(super) block_element: usize,
    pub(super) depth: u16,
    pub(super) kind: ElementKind,
    pub(super) mark: StoryMark,
    /// The groups of the words in `class`, `id` and similar attributes.
    pub(super) names: NameGroups,
    pub(super) odds: NameOdds,
    /// A hash of the kind and the class.
    pub(super) shape: u64,
    /// A hash that is equal for elements of the same kind and class whose parents have the same pattern.
    pub(super) pattern: u64,
    /// In an element that is not shown. Its blocks are dropped.
    pub(super) hidden: bool,
    #[cfg(feature = "training")]
    pub(super) words: Vec<String>,
}

impl PageElement {
    /// Returns the pattern of an element of a shape.
    pub(super) fn pattern_of(parent: &PageElement, shape: u64) -> u64 {
        (parent.pattern.rotate_left(5) ^ shape).wrapping_mul(0x9E37_79B9_7F4A_7C15) // spreads the bits
    }
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

/// Minimum length of a paragraph.
pub(super) const MIN_PARAGRAPH_LENGTH: u32 = 50;

impl Block {
    /// Returns true for a block as long as a paragraph that does not consist of links.
    pub(super) fn is_paragraph(&self) -> bool {
        self.has_text(MIN_PARAGRAPH_LENGTH)
    }

    /// Returns true for a block of some length that does not consist of links.
    pub(super) fn has_text(&self, min_length: u32) -> bool {
        self.length >= min_length && self.linked * 3 < self.length
    }
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
    /// Keeps the blocks whose entry is true.
    pub(super) fn retain(&mut self, kept: &[bool]) {
        let mut kept = kept.iter();
        self.blocks.retain(|_| kept.next().copied().unwrap_or_default());
    }

    /// Returns the index of the innermost block element around a block.
    pub(super) fn block_element_of(&self, block: &Block) -> usize {
        self.elements[block.element].block_element
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

/// Returns the length of a text in characters without white space. Chinese, Japanese and Korean characters, which
/// stand for a syllable or a word, count three times.
pub(super) fn text_length(text: &str) -> u32 {
    count::sum(text.as_bytes(), |byte| match byte {
        0..=b' ' | 0x80..=0xBF => 0, // white space, and continuation bytes
        0xE3..=0xED => 3,            // U+3000 to U+DFFF: Chinese, Japanese, Korean
        _ => 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::tree;

    fn texts(page: &str) -> Vec<String> {
        let blocks = Blocks::of(&tree::parse(page));
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
            (
                "a<br>&nbsp;<br>b<p>\u{200B}</p><p>\u{FEFF}<p>\u{AD}&nbsp;\u{2060}<b> </b>",
                &["a", "b"],
            ),
            ("<menu><li>a</menu><dl><dt>b<dd>c</dl>", &["a", "b", "c"]),
            ("<details><summary>a</summary>b</details><dialog open>c</dialog>", &["a", "b"]),
            (
                "<x-y><template shadowrootmode=open><p>a<slot></slot></template><p>b</x-y>",
                &["a", "b"],
            ),
            ("<template><p>a</template><p>b<template>c</template>d", &["bd"]),
        ] {
            assert_eq!(texts(page), expected, "{page}");
        }
    }

    #[test]
    fn keeps_any_number_of_line_breaks_in_preformatted_text() {
        let page = format!("<pre>a{}b</pre>", "<br>".repeat(1_000));
        assert_eq!(texts(&page), [format!("a{}b", "\n".repeat(1_000))]);
    }

    #[test]
    fn joins_the_cells_of_a_table_of_data() {
        let row = "<tr><td>b</td><td><p>c<p>d<br>e</td></tr>\n";
        for (page, expected) in [
            (
                format!("x<table><caption>a</caption>{row}{row}</table>y"),
                &["x", "a", "b\tc d e\nb\tc d e", "y"][..],
            ),
            (format!("<table>{row}<tr><td><td> <td>f</table>"), &["b\tc d e\n\t\tf"]),
            (
                format!(
                    "<table>{row}<tr hidden><td>f<td>g<tr><td><i style='display:none'>1</i>h<td>i</table>"
                ),
                &["b\tc d e\nh\ti"],
            ),
            (format!("<table>{row}</table>"), &["b", "c", "d\ne"]),
        ] {
            assert_eq!(texts(&page), expected, "{page}");
        }
    }

    #[test]
    fn measures_links_and_emphasis() {
        let blocks = Blocks::of(&tree::parse("<p>ab <a href=c>de</a> <b>f<i>g</i></b>"));
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
