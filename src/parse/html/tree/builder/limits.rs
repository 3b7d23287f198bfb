//! Limits on the open elements and on the nodes of a page.
//!
//! For many tags the stack of open elements is searched, so a page of nested elements alone would take time proportional
//! to the square of its size. As in browsers, elements below a maximum depth are not opened; their text goes to the
//! deepest open element.
//!
//! Formatting elements that a paragraph closes are opened again in the next one, so a few of them would multiply the nodes
//! of all paragraphs.
//!
//! Where a limit is exceeded, tags are dropped and their text is kept.

use super::super::arena::Span;
use super::super::element_name::ElementName;
use super::super::tokens::{EndTag, StartTag};
use super::TreeBuilder;
use crate::parse::html_elements::{has_optional_end_tag, is_raw_text};

/// Maximum nesting depth, the same as in Blink. Real pages are far below it.
const MAX_DEPTH: usize = 512;

/// Additional depth for elements whose end tags are often omitted: the next one mostly closes the one before it.
const OPTIONAL_DEPTH: usize = 64;

/// Maximum number of open elements and formatting elements, which count twice.
const MAX_FORMATTING: usize = 2 * MAX_DEPTH + OPTIONAL_DEPTH;

/// Maximum number of dropped elements that are searched for the one that an end tag closes.
const MAX_SEARCHED: usize = 64;

/// Minimum number of bytes per node. A start tag has three, and the densest pages have about five.
const MIN_BYTES_PER_NODE: usize = 2;

/// Number of nodes that any page may have.
const UNLIMITED_NODES: usize = 4096;

/// Maximum number of visits of open elements in deep pages, per byte of the page. A visit takes a nanosecond.
const MAX_VISITS_PER_BYTE: usize = 8;

/// Number of visits that any page may cost.
const UNLIMITED_VISITS: usize = 1 << 20;

/// The number of open elements from which on visits are counted.
const DEEP: usize = MAX_DEPTH / 2;

/// The remaining budget of a page.
pub(super) struct Limits {
    /// Maximum number of nodes. 0 once a limit is exceeded.
    max_nodes: usize,
    /// Number of visits that the page may still cost.
    visits: usize,
    /// The names of elements whose start tag was dropped.
    dropped: Vec<(ElementName, Span)>,
}

impl Limits {
    /// The limits for a page of this length in bytes.
    pub(super) fn new(length: usize) -> Self {
        Limits {
            max_nodes: length / MIN_BYTES_PER_NODE + UNLIMITED_NODES,
            visits: length * MAX_VISITS_PER_BYTE + UNLIMITED_VISITS,
            dropped: Vec::new(),
        }
    }
}

impl TreeBuilder<'_> {
    fn open_count(&self) -> usize {
        self.open.len() + self.formatting.len()
    }

    #[inline(always)]
    fn is_deep(&self) -> bool {
        self.open_count() >= DEEP || self.tree.nodes.len() > self.limits.max_nodes
    }

    /// Returns false for a start tag that must be dropped.
    #[inline(always)]
    pub(super) fn admits_start(&mut self, tag: &StartTag) -> bool {
        !self.is_deep() || self.admits_deep_start(tag)
    }

    #[cold]
    fn admits_deep_start(&mut self, tag: &StartTag) -> bool {
        let is_html = !self.is_foreign();
        self.check_limits();
        let limit = match tag.name {
            name if is_html && is_raw_text(name) => usize::MAX,
            _ if self.limits.max_nodes == 0 => 0,
            name if is_html && name.is_void() => usize::MAX,
            name if has_optional_end_tag(name) => MAX_DEPTH + OPTIONAL_DEPTH,
            name if name.is_formatting() => MAX_FORMATTING,
            _ => MAX_DEPTH,
        };
        let is_admitted = self.open_count() < limit;
        if is_admitted {
            self.spend_visits();
        } else {
            self.limits.dropped.push((tag.name, tag.name_span));
        }
        is_admitted
    }

    fn check_limits(&mut self) {
        if self.limits.visits == 0 || self.tree.nodes.len() > self.limits.max_nodes {
            self.limits.max_nodes = 0;
        }
    }

    /// Counts the visits that a tag costs in a deep page.
    fn spend_visits(&mut self) {
        self.limits.visits = self.limits.visits.saturating_sub(self.open_count());
    }

    /// Returns false for an end tag that must be dropped.
    #[inline(always)]
    pub(super) fn admits_end(&mut self, tag: EndTag) -> bool {
        if !self.limits.dropped.is_empty() && self.close_dropped(tag) {
            return false;
        }
        !self.is_deep() || self.admits_deep_end(tag)
    }

    #[cold]
    fn admits_deep_end(&mut self, tag: EndTag) -> bool {
        self.check_limits();
        self.spend_visits();
        self.limits.max_nodes > 0 || is_raw_text(tag.name)
    }

    /// Removes the last dropped element of that name and those after it.
    #[cold]
    fn close_dropped(&mut self, tag: EndTag) -> bool {
        let text = |span| self.tree.texts.text(span);
        let is_same = |(name, span): &(ElementName, Span)| {
            *name == tag.name
                && (*name != ElementName::OTHER
                    || text(*span).eq_ignore_ascii_case(text(tag.name_span)))
        };
        let searched = self.limits.dropped.iter().rev().take(MAX_SEARCHED);
        let Some(levels) = searched.into_iter().position(is_same) else { return false };
        self.limits.dropped.truncate(self.limits.dropped.len() - levels - 1);
        true
    }
}
