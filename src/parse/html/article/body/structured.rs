//! The text of an article in structured data.

use super::blocks::Blocks;
use crate::parse::html::tree;
use crate::parse::text::fold;

/// Returns the paragraphs of a text, separated by a blank line. The input has line breaks between paragraphs, or markup.
pub(in crate::parse::html::article) fn paragraphs(text: &str) -> String {
    let lines: Vec<String> = if text.contains("</") {
        let blocks = Blocks::of(&tree::parse(text));
        blocks.blocks.iter().map(|block| blocks.text_of(block).to_owned()).collect()
    } else {
        let lines = text.lines().map(|line| fold(line.into()).into_owned());
        lines.filter(|line| !line.is_empty()).collect()
    };
    lines.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_paragraphs_at_lines_and_markup() {
        for (text, expected) in [
            ("One.\nTwo  and\ta half.\r\n\n Three. ", "One.\n\nTwo and a half.\n\nThree."),
            ("<p>One &amp; a <b>half</b>.</p><p>Two.</p>", "One & a half.\n\nTwo."),
            ("if a < b", "if a < b"),
        ] {
            assert_eq!(paragraphs(text), expected);
        }
    }
}
