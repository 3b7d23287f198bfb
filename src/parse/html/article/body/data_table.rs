//! Tables of data, as opposed to tables that arrange the parts of a page.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use super::blocks::text_length;

/// Minimum number of rows with several cells.
const MIN_ROWS: u32 = 2;

/// Maximum length of the text in a cell.
const MAX_CELL_LENGTH: u32 = 400;

/// Returns true for a table of data: at least two rows of several cells, which hold words, numbers or short texts.
/// Lists, forms, sections, paragraphs of some length and other tables are parts of a page.
pub(super) fn is_data(table: NodeRef<Node>) -> bool {
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
        match element.name.local {
            local_name!("tr") | local_name!("caption") => (cells, length) = (0, 0),
            local_name!("td") | local_name!("th") => {
                cells += 1;
                length = 0;
                rows += u32::from(cells == 2);
            }
            local_name!("table")
            | local_name!("ul")
            | local_name!("ol")
            | local_name!("dl")
            | local_name!("pre")
            | local_name!("form")
            | local_name!("article")
            | local_name!("section")
            | local_name!("header")
            | local_name!("footer")
            | local_name!("nav")
            | local_name!("aside")
            | local_name!("figure")
            | local_name!("blockquote")
            | local_name!("h1")
            | local_name!("h2") => return false,
            _ => {}
        }
    }
    rows >= MIN_ROWS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::dom;

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
            let page = dom::parse(&format!("<table>{content}</table>"));
            let is_table = |node: &NodeRef<Node>| {
                node.value().as_element().is_some_and(|element| element.name() == "table")
            };
            let table = page.tree.root().descendants().find(is_table);
            assert_eq!(table.map(is_data), Some(expected), "{content}");
        }
    }
}
