//! How deep a page may nest its elements.
//!
//! The tree builder looks through the open elements at many a tag (HTML Living Standard, section 13.2.4.2), so a page
//! of nothing but nested elements would take time that grows with the square of its size. As browsers do, elements
//! deeper than a limit are not opened; their text goes to the deepest one that is.

use html5ever::LocalName;
use html5ever::tokenizer::{Tag, TagKind};

use crate::parse::html_elements::{has_optional_end_tag, is_void};

/// Blink's limit; no page that people read comes near it.
const MAX_DEPTH: usize = 512;

/// How many of the open elements an end tag is looked for in.
const REACH: usize = 64;

/// Counts the open elements of a page.
#[derive(Default)]
pub(super) struct DepthLimit {
    open: Vec<LocalName>,
    /// Those that were not opened.
    dropped: Vec<LocalName>,
}

impl DepthLimit {
    /// True if the tag is to be handed on; false if its element lies too deep.
    pub(super) fn admits(&mut self, tag: &Tag) -> bool {
        if tag.self_closing || is_void(&tag.name) || has_optional_end_tag(&tag.name) {
            return true;
        }
        match tag.kind {
            TagKind::StartTag if self.open.len() < MAX_DEPTH => {
                self.open.push(tag.name.clone());
                true
            }
            TagKind::StartTag => {
                self.dropped.push(tag.name.clone());
                false
            }
            TagKind::EndTag => {
                !close(&mut self.dropped, &tag.name) && {
                    close(&mut self.open, &tag.name);
                    true
                }
            }
        }
    }
}

/// Takes the last element of that name off, and those after it; false if there is none near.
fn close(open: &mut Vec<LocalName>, name: &LocalName) -> bool {
    match open.iter().rev().take(REACH).position(|open| open == name) {
        Some(levels) => {
            open.truncate(open.len() - levels - 1);
            true
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::dom;

    fn deepest(page: &str) -> usize {
        let dom = dom::parse(page);
        dom.tree.nodes().map(|node| node.ancestors().count()).max().unwrap_or(0)
    }

    #[test]
    fn elements_nest_to_a_limit_and_text_below_it_is_kept() {
        let page = format!("{}text{}<p>after", "<div>".repeat(5_000), "</div>".repeat(5_000));
        assert!((500..600).contains(&deepest(&page)));
        let dom = dom::parse(&page);
        let text: String = dom.root_element().text().collect();
        assert_eq!(text, "textafter");
    }

    #[test]
    fn ends_that_are_left_out_do_not_count() {
        let page = format!("<ul>{}</ul><i>deep</i>", "<li><p>item".repeat(5_000));
        assert!(deepest(&page) < 10);
        assert!(dom::parse(&page).html().ends_with("<i>deep</i></body></html>"));
    }
}
