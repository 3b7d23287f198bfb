//! The elements of a page in document order, and how deep each stands.

use ego_tree::NodeRef;
use scraper::{ElementRef, Html, Node};

/// ElementWalk that stand deeper are not looked at. A selector asks all ancestors of an element in the worst case,
/// so that without a limit a page of nothing but nested elements took time by the square of its size.
/// Browsers build no deeper trees either (Chromium stops at 512).
pub(super) const MAX_DEPTH: usize = 512;

/// A walk over the elements of a page.
pub(super) struct ElementWalk<'a> {
    node: NodeRef<'a, Node>,
    /// The root element's is 1.
    depth: usize,
    descend: bool,
    /// Set once something has been left out for standing too deep.
    pub(super) cut: bool,
}

impl<'a> ElementWalk<'a> {
    pub(super) fn of(page: &'a Html) -> Self {
        ElementWalk { node: page.tree.root(), depth: 0, descend: true, cut: false }
    }

    /// Leaves out what is inside the last element.
    pub(super) fn skip_children(&mut self) {
        self.descend = false;
    }

    /// Steps to the next node; `None` at the end.
    fn step(&mut self) -> Option<()> {
        let descend = std::mem::replace(&mut self.descend, true);
        if descend && self.depth < MAX_DEPTH {
            if let Some(child) = self.node.first_child() {
                self.node = child;
                self.depth += 1;
                return Some(());
            }
        } else if descend {
            self.cut |= self.node.children().any(|child| child.value().is_element());
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
    type Item = (ElementRef<'a>, usize);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.step()?;
            if let Some(element) = ElementRef::wrap(self.node) {
                return Some((element, self.depth));
            }
        }
    }
}
