//! Limits on the open elements and on the nodes of a page.
//!
//! For many tags the tree builder searches the stack of open elements (HTML Living Standard, section 13.2.4.2), so a
//! page of nested elements alone would take time proportional to the square of its size. As in browsers, elements
//! below a maximum depth are not opened; their text goes to the deepest open element.
//!
//! Formatting elements that a paragraph closes are opened again in the next one (section 13.2.4.3), so a few of them
//! would multiply the nodes of all paragraphs.
//!
//! Where a limit is exceeded, tags are dropped and their text is kept.

use std::cell::Cell;

use ego_tree::NodeId;
use html5ever::LocalName;
use html5ever::interface::Tracer;
use html5ever::tokenizer::{Tag, TagKind, TokenSink};

use super::dom::PageBuilder;
use crate::parse::html_elements::{has_optional_end_tag, is_formatting, is_raw_text, is_void};

/// Maximum nesting depth, the same as in Blink. Real pages are far below it.
const MAX_DEPTH: usize = 512;

/// Additional depth for elements whose end tags are often omitted: the next one mostly closes the one before it.
const OPTIONAL_DEPTH: usize = 64;

/// Maximum number of open elements and formatting elements, which count twice.
const MAX_FORMATTING: usize = 2 * MAX_DEPTH + OPTIONAL_DEPTH;

/// Maximum number of dropped elements that are searched for the one that an end tag closes.
const MAX_SEARCHED: usize = 64;

/// Maximum number of nodes that the tree may have room for while it grows, per byte of the page. Growing doubles its room
/// and copies it. The densest pages have a node in five bytes.
const MAX_ROOM_PER_BYTE: usize = 1;

/// The part of the room that is kept free, as one tag may add many nodes.
const FREE_PART: usize = 32;

/// Number of nodes that any page may have.
const UNLIMITED_NODES: usize = 4096;

/// Maximum number of visits of open elements in deep pages, per byte of the page. A visit takes about 20 nanoseconds.
const MAX_VISITS_PER_BYTE: usize = 8;

/// Number of visits that any page may cost.
const UNLIMITED_VISITS: usize = 1 << 20;

/// Number of open elements that are counted in the time of a visit, in which names are compared.
const VISITS_PER_COUNT: usize = 8;

/// The number of open elements from which on visits are counted.
const DEEP: usize = MAX_DEPTH / 2;

/// Decides which tags of a page reach the tree builder.
pub(super) struct DepthLimit {
    /// Maximum number of nodes. 0 once a limit is exceeded.
    max_nodes: usize,
    /// Number of visits that the page may still cost.
    visits: usize,
    /// Number of open elements and formatting elements. An estimate is too large: it includes those that were closed.
    open: usize,
    is_exact: bool,
    /// Elements whose start tag was dropped.
    dropped: Vec<LocalName>,
}

impl DepthLimit {
    /// The limits for a page of this length in bytes, and a tree with room for this number of nodes.
    pub(super) fn new(length: usize, room: usize) -> Self {
        DepthLimit {
            max_nodes: max_nodes(length, room),
            visits: length * MAX_VISITS_PER_BYTE + UNLIMITED_VISITS,
            open: 0,
            is_exact: false,
            dropped: Vec::new(),
        }
    }

    /// Returns false for a tag that must be dropped because its element is too deep.
    pub(super) fn admits(&mut self, tag: &Tag, builder: &PageBuilder) -> bool {
        let is_start = tag.kind == TagKind::StartTag;
        let is_admitted = if self.open >= DEEP || node_count(builder) > self.max_nodes {
            self.recount(builder);
            if is_start { self.admits_deep(tag, builder) } else { self.admits_deep_end(tag) }
        } else {
            is_start || !close(&mut self.dropped, &tag.name)
        };
        if is_admitted {
            self.spend_visits(self.open);
            self.open += usize::from(is_start);
            self.is_exact = false;
        } else if is_start {
            self.dropped.push(tag.name.clone());
        }
        is_admitted
    }

    /// Counts the open elements, if a tag was admitted since the last time.
    #[cold]
    fn recount(&mut self, builder: &PageBuilder) {
        if !self.is_exact {
            self.open = count_open(builder);
            self.is_exact = true;
            self.spend_visits(self.open / VISITS_PER_COUNT);
        }
        if self.visits == 0 || node_count(builder) > self.max_nodes {
            self.max_nodes = 0;
        }
    }

    /// Counts the visits that a tag costs in a deep page.
    #[inline]
    fn spend_visits(&mut self, visits: usize) {
        if self.open >= DEEP {
            self.visits = self.visits.saturating_sub(visits);
        }
    }

    fn admits_deep(&mut self, tag: &Tag, builder: &PageBuilder) -> bool {
        // In SVG and MathML these are elements of another kind, which may hold others.
        let is_html = !builder.adjusted_current_node_present_but_not_in_html_namespace();
        let limit = match &tag.name {
            name if is_html && is_raw_text(name) => return true,
            _ if self.max_nodes == 0 => return false,
            name if is_html && is_void(name) => return true,
            name if has_optional_end_tag(name) => MAX_DEPTH + OPTIONAL_DEPTH,
            name if is_formatting(name) => MAX_FORMATTING,
            _ => MAX_DEPTH,
        };
        self.open < limit
    }

    fn admits_deep_end(&mut self, tag: &Tag) -> bool {
        !close(&mut self.dropped, &tag.name) && (self.max_nodes > 0 || is_raw_text(&tag.name))
    }
}

/// Returns the maximum number of nodes: those that fit when the tree may not grow further.
fn max_nodes(length: usize, mut room: usize) -> usize {
    while 3 * room <= length * MAX_ROOM_PER_BYTE {
        room *= 2;
    }
    UNLIMITED_NODES.max(room - room / FREE_PART)
}

/// Returns the number of open elements, plus that of formatting elements, which may be opened again.
fn count_open(builder: &PageBuilder) -> usize {
    let count = HandleCount(Cell::new(0));
    builder.trace_handles(&count);
    count.0.get()
}

struct HandleCount(Cell<usize>);

impl Tracer for HandleCount {
    type Handle = NodeId;

    fn trace_handle(&self, _: &NodeId) {
        self.0.set(self.0.get() + 1);
    }
}

fn node_count(builder: &PageBuilder) -> usize {
    builder.sink.0.borrow().tree.values().len()
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
    use super::*;

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

    #[test]
    fn limits_the_depth_of_elements_outside_of_their_parents() {
        for element in ["rt", "rp", "optgroup", "svg><td", "svg><input", "math><tr", "div/", "x/"] {
            let page = format!("<body>{}", format!("<{element}>").repeat(2_000));
            assert!(depth(&page) < 600, "{element}");
        }
    }

    #[test]
    fn counts_elements_that_are_open() {
        for element in ["<p><span>a</p>", "<p><i class=b />a</p>", "<table><td><div>a</table>"] {
            let page = format!("<body>{}<article>b</article>", element.repeat(2_000));
            assert!(dom::parse(&page).html().contains("<article>"), "{element}");
        }
    }

    #[test]
    fn limits_the_number_of_nodes_that_formatting_elements_add() {
        let formatting: String = (0..200).map(|n| format!("<b id={n}>")).collect();
        let page = format!("<p>{formatting}</p>{}<i>last</i>", "<p>a</p>".repeat(5_000));
        let dom = dom::parse(&page);
        let max = page.len() * MAX_ROOM_PER_BYTE * 2 / 3 + 1_000;
        assert!(dom.tree.values().len() < max);
        assert!(dom.root_element().text().any(|text| text.ends_with("last")));
    }

    #[test]
    fn limits_the_visits_of_open_elements() {
        for unit in ["<abbr></div>", "<i></table>", "<q><hr>", "</x></div>"] {
            let page = format!("{}{}<script>a</script>b", "<abbr>".repeat(500), unit.repeat(8_000));
            let dom = dom::parse(&page);
            assert!(dom.html().contains("<script>a</script>b"), "{unit}");
        }
    }
}
