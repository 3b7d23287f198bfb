//! The text of an article as structured data have it.

use super::blocks::Blocks;
use crate::parse::html::dom;

/// The paragraphs of a text, parted by a blank line. Publishers part them by line breaks, or leave the markup in.
pub(super) fn paragraphs(text: &str) -> String {
    let lines: Vec<String> = if text.contains("</") {
        let blocks = Blocks::of(&dom::parse(text));
        blocks.blocks.iter().map(|block| blocks.text_of(block).to_owned()).collect()
    } else {
        let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.filter(|line| !line.is_empty()).collect()
    };
    lines.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_markup_part_paragraphs() {
        for (text, expected) in [
            ("One.\nTwo  and\ta half.\r\n\n Three. ", "One.\n\nTwo and a half.\n\nThree."),
            ("<p>One &amp; a <b>half</b>.</p><p>Two.</p>", "One & a half.\n\nTwo."),
            ("if a < b", "if a < b"),
        ] {
            assert_eq!(paragraphs(text), expected);
        }
    }
}
