//! A limit on the nesting depth of elements.
//!
//! For many tags the tree builder searches the stack of open elements (HTML Living Standard, section 13.2.4.2), so a
//! page of nested elements alone would take time proportional to the square of its size. As in browsers, elements
//! below a maximum depth are not opened; their text goes to the deepest open element.

use html5ever::LocalName;
use html5ever::tokenizer::{Tag, TagKind};

use crate::parse::html_elements::{has_optional_end_tag, is_void};

/// Maximum nesting depth, the same as in Blink. Real pages are far below it.
const MAX_DEPTH: usize = 512;

/// Maximum number of open elements that are searched for the one that an end tag closes.
const MAX_SEARCHED: usize = 64;

/// Tracks the open elements of a page.
#[derive(Default)]
pub(super) struct DepthLimit {
    open: Vec<LocalName>,
    /// Elements whose start tag was dropped.
    dropped: Vec<LocalName>,
}

impl DepthLimit {
    /// Returns false for a tag that must be dropped because its element is too deep.
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

/// Removes the last element of that name and those after it. Returns false if there is none within [`MAX_SEARCHED`].
fn close(open: &mut Vec<LocalName>, name: &LocalName) -> bool {
    match open.iter().rev().take(MAX_SEARCHED).position(|open| open == name) {
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

    fn depth(page: &str) -> usize {
        let dom = dom::parse(page);
        dom.tree.nodes().map(|node| node.ancestors().count()).max().unwrap_or(0)
    }

    #[test]
    fn keeps_text_below_the_maximum_depth() {
        let page = format!("{}text{}<p>after", "<div>".repeat(5_000), "</div>".repeat(5_000));
        assert!((500..600).contains(&depth(&page)));
        let dom = dom::parse(&page);
        let text: String = dom.root_element().text().collect();
        assert_eq!(text, "textafter");
    }

    #[test]
    fn ignores_elements_with_optional_end_tags() {
        let page = format!("<ul>{}</ul><i>deep</i>", "<li><p>item".repeat(5_000));
        assert!(depth(&page) < 10);
        assert!(dom::parse(&page).html().ends_with("<i>deep</i></body></html>"));
    }
}
