//! The elements of a page in document order, with their depth.

use crate::parse::html::tree::{Element, NodeRef, Tree};

/// Maximum depth of the elements that are visited. In the worst case a selector examines all ancestors of an element, so
/// a page of nested elements would take quadratic time without a limit. Chromium has the same limit.
pub(super) const MAX_DEPTH: usize = 512;

/// A walk over the elements of a page.
pub(super) struct ElementWalk<'a> {
    node: NodeRef<'a>,
    /// The depth of the current node; that of the root element is 1.
    depth: usize,
    descend: bool,
    /// True after elements were skipped because of their depth.
    pub(super) skipped: bool,
}

impl<'a> ElementWalk<'a> {
    pub(super) fn of(page: &'a Tree) -> Self {
        ElementWalk { node: page.root(), depth: 0, descend: true, skipped: false }
    }

    /// Skips the descendants of the last element.
    pub(super) fn skip_children(&mut self) {
        self.descend = false;
    }

    /// Moves to the next node; returns `None` at the end.
    fn step(&mut self) -> Option<()> {
        let descend = std::mem::replace(&mut self.descend, true);
        if descend && self.depth < MAX_DEPTH {
            if let Some(child) = self.node.first_child() {
                self.node = child;
                self.depth += 1;
                return Some(());
            }
        } else if descend {
            self.skipped |= self.node.children().any(|child| child.is_element());
        }
        loop {
            if let Some(sibling) = self.node.next_sibling() {
                self.node = sibling;
                return Some(());
            }
            self.node = self.node.parent()?;
            self.depth -= 1;
        }
    }
}

impl<'a> Iterator for ElementWalk<'a> {
    /// An element and its depth.
    type Item = (Element<'a>, usize);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.step()?;
            if let Some(element) = self.node.element() {
                return Some((element, self.depth));
            }
        }
    }
}
