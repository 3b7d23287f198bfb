//! Tables of data, as opposed to tables that arrange the parts of a page.

use super::blocks::text_length;
use crate::parse::html::tree::{ElementName, Node, NodeRef};

/// Minimum number of rows with several cells.
const MIN_ROWS: u32 = 2;

/// Maximum length of the text in a cell.
const MAX_CELL_LENGTH: u32 = 400;

/// Returns true for a table of data: at least two rows of several cells, which hold words, numbers or short texts.
/// Lists, forms, sections, paragraphs of some length and other tables are parts of a page.
pub(super) fn is_data(table: NodeRef) -> bool {
    let (mut rows, mut cells, mut length) = (0, 0, 0);
    for node in table.descendants().skip(1) {
        let element = match node.value() {
            Node::Text(text) => {
                length += text_length(text);
                if length > MAX_CELL_LENGTH {
                    return false;
                }
                continue;
            }
            Node::Element(element) => element,
            _ => continue,
        };
        match element.name {
            ElementName::TR | ElementName::CAPTION => (cells, length) = (0, 0),
            ElementName::TD | ElementName::TH => {
                cells += 1;
                length = 0;
                rows += u32::from(cells == 2);
            }
            ElementName::TABLE
            | ElementName::UL
            | ElementName::OL
            | ElementName::DL
            | ElementName::PRE
            | ElementName::FORM
            | ElementName::ARTICLE
            | ElementName::SECTION
            | ElementName::HEADER
            | ElementName::FOOTER
            | ElementName::NAV
            | ElementName::ASIDE
            | ElementName::FIGURE
            | ElementName::BLOCKQUOTE
            | ElementName::H1
            | ElementName::H2 => return false,
            _ => {}
        }
    }
    rows >= MIN_ROWS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::tree;

    #[test]
    fn tells_data_from_layout() {
        let row = "<tr><td>Monday<td>21:40</tr>";
        let long = "word ".repeat(200);
        for (content, expected) in [
            (row.repeat(2), true),
            (format!("<thead><tr><th>Day<th>Time</thead>{row}"), true),
            (format!("<caption>Departures</caption>{}", row.repeat(2)), true),
            (format!("{row}<tr><td><p><b>Tuesday</b></p><td><div>05:15<br>06:15</div></tr>"), true),
            (row.to_owned(), false),
            ("<tr><td>Monday</tr>".repeat(5), false),
            (format!("{row}<tr><td>{long}<td>b</tr>"), false),
            (format!("{row}<tr><td><ul><li>a</ul><td>b</tr>"), false),
            (format!("{row}<tr><td><table>{row}{row}</table><td>b</tr>"), false),
            (String::new(), false),
        ] {
            let html = format!("<table>{content}</table>");
            let page = tree::parse(&html);
            let is_table = |node: &NodeRef| {
                node.element().is_some_and(|element| element.name == ElementName::TABLE)
            };
            let table = page.root().descendants().find(is_table);
            assert_eq!(table.map(is_data), Some(expected), "{content}");
        }
    }
}
