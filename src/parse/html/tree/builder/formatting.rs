//! Formatting elements, which are opened again where another element closed them (section 13.2.4.3), and the adoption
//! agency algorithm for those that overlap with other elements (section 13.2.6.4.7).

use super::super::element_name::ElementName;
use super::super::node::{Attribute, Namespace, NodeId, NodeKind};
use super::super::tokens::{EndTag, StartTag};
use super::stack::Scope;
use super::{OpenElement, Span, TreeBuilder};

/// Maximum number of elements of the same name and attributes that are opened again.
const MAX_EQUAL: usize = 3;

/// Maximum number of attributes that are compared in any order. More are compared in theirs, which takes linear time.
const MAX_UNORDERED: usize = 16;

/// Maximum number of runs of the adoption agency for one end tag.
const MAX_ADOPTIONS: usize = 8;

/// Maximum number of formatting elements that are copied in one run.
const MAX_COPIES: usize = 3;

/// An entry of the list of active formatting elements.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FormattingEntry {
    /// The border of a table cell and the like.
    Marker,
    Element {
        node: NodeId,
        name: ElementName,
        /// The indices of the attributes.
        attributes: Span,
    },
}

impl FormattingEntry {
    fn node(self) -> Option<NodeId> {
        match self {
            FormattingEntry::Marker => None,
            FormattingEntry::Element { node, .. } => Some(node),
        }
    }
}

impl TreeBuilder<'_> {
    pub(super) fn start_formatting(&mut self, tag: &StartTag) {
        if tag.name == ElementName::A {
            self.close_open_link(tag);
        }
        self.reconstruct_formatting();
        if tag.name == ElementName::NOBR && self.in_scope(Scope::Default, ElementName::NOBR) {
            self.adopt(EndTag { name: tag.name, name_span: tag.name_span });
            self.reconstruct_formatting();
        }
        let attributes = tag.attributes;
        self.limit_equal(tag.name, attributes);
        let node = self.insert(tag);
        self.formatting.push(FormattingEntry::Element { node, name: tag.name, attributes });
    }

    /// Closes a link before the next one.
    fn close_open_link(&mut self, tag: &StartTag) {
        let link = self.active().find(|(_, _, name)| *name == ElementName::A);
        let Some((_, link, _)) = link else { return };
        self.adopt(EndTag { name: ElementName::A, name_span: tag.name_span });
        if let Some(index) = self.formatting_index(link) {
            self.formatting.remove(index);
        }
        self.remove_open(link);
    }

    /// The entries after the last marker, last first: index, node and name.
    fn active(&self) -> impl Iterator<Item = (usize, NodeId, ElementName)> {
        self.formatting.iter().enumerate().rev().map_while(|(index, entry)| match entry {
            FormattingEntry::Marker => None,
            FormattingEntry::Element { node, name, .. } => Some((index, *node, *name)),
        })
    }

    /// Removes the first of three equal entries.
    fn limit_equal(&mut self, name: ElementName, attributes: Span) {
        let mut equal = 0;
        let mut first = None;
        for (index, _, other) in self.active() {
            let FormattingEntry::Element { attributes: others, .. } = self.formatting[index] else {
                continue;
            };
            if other == name && self.has_equal_attributes(others, attributes) {
                equal += 1;
                first = Some(index);
            }
        }
        if let Some(first) = first.filter(|_| equal >= MAX_EQUAL) {
            self.formatting.remove(first);
        }
    }

    fn has_equal_attributes(&self, one: Span, other: Span) -> bool {
        let text = |span: Span| self.tree.texts.text(span);
        let is_equal = |one: &Attribute, other: &Attribute| {
            one.name == other.name
                && text(one.name_span).eq_ignore_ascii_case(text(other.name_span))
                && (self.has_equal_values(one, other))
        };
        let (one, others) = (self.tree.attributes(one), self.tree.attributes(other));
        if one.len() != others.len() {
            return false;
        }
        if one.len() > MAX_UNORDERED {
            return one.iter().zip(others).all(|(one, other)| is_equal(one, other));
        }
        one.iter().all(|one| others.iter().any(|other| is_equal(one, other)))
    }

    fn has_equal_values(&self, one: &Attribute, other: &Attribute) -> bool {
        self.tree.texts.text(one.value) == self.tree.texts.text(other.value)
            || self.tree.attribute_value(one) == self.tree.attribute_value(other)
    }

    pub(super) fn mark_formatting(&mut self) {
        self.formatting.push(FormattingEntry::Marker);
    }

    /// Removes the entries up to the last marker.
    pub(super) fn clear_formatting(&mut self) {
        while let Some(entry) = self.formatting.pop() {
            if entry == FormattingEntry::Marker {
                return;
            }
        }
    }

    /// Opens the formatting elements again that were closed with an element around them.
    #[inline(always)]
    pub(super) fn reconstruct_formatting(&mut self) {
        let last = self.formatting.last().and_then(|entry| entry.node());
        if let Some(last) = last
            && self.open_index(last).is_none()
        {
            self.reopen_formatting();
        }
    }

    #[cold]
    fn reopen_formatting(&mut self) {
        let is_closed = |entry: &&FormattingEntry| {
            entry.node().is_some_and(|node| self.open_index(node).is_none())
        };
        let count = self.formatting.iter().rev().take_while(is_closed).count();
        for index in self.formatting.len() - count..self.formatting.len() {
            let FormattingEntry::Element { name, attributes, .. } = self.formatting[index] else {
                continue;
            };
            let tag =
                StartTag { name, name_span: Span::default(), attributes, is_self_closing: false };
            let node = self.insert(&tag);
            self.formatting[index] = FormattingEntry::Element { node, name, attributes };
        }
    }

    pub(super) fn formatting_index(&self, node: NodeId) -> Option<usize> {
        self.formatting.iter().rposition(|entry| entry.node() == Some(node))
    }

    /// The adoption agency algorithm.
    pub(super) fn adopt(&mut self, tag: EndTag) {
        let current = self.current();
        if current.is(tag.name) && self.formatting_index(current.node).is_none() {
            return self.pop();
        }
        for _ in 0..MAX_ADOPTIONS {
            if !self.adopt_once(tag) {
                return;
            }
        }
    }

    /// Runs the algorithm once. Returns false at its end.
    fn adopt_once(&mut self, tag: EndTag) -> bool {
        let entry = self.active().find(|(_, _, name)| *name == tag.name);
        let Some((entry_index, formatting, _)) = entry else {
            self.end_phrase(tag);
            return false;
        };
        let Some(open_index) = self.open_index(formatting) else {
            self.formatting.remove(entry_index);
            return false;
        };
        if !self.any_in_scope(Scope::Default, |element| element.node == formatting) {
            return false;
        }
        let is_special = |element: &OpenElement| {
            element.namespace == Namespace::Html && element.name.is_special()
        };
        let Some(offset) = self.open[open_index..].iter().position(is_special) else {
            self.truncate(open_index);
            self.formatting.remove(entry_index);
            return false;
        };
        self.move_block(formatting, open_index, open_index + offset);
        true
    }

    /// Moves a block out of a formatting element, with a copy of the element inside the block.
    fn move_block(&mut self, formatting: NodeId, open_index: usize, block_index: usize) {
        let block = self.open[block_index].node;
        let ancestor = self.open[open_index - 1];
        let (last, bookmark) = self.copy_between(formatting, block, block_index);
        self.detach(last);
        let place = self.place_in(ancestor);
        self.insert_at(place, last);
        let Some(entry_index) = self.formatting_index(formatting) else { return };
        let FormattingEntry::Element { name, attributes, .. } = self.formatting[entry_index] else {
            return;
        };
        let copy = self.new_node(NodeKind::Element(Namespace::Html, name), attributes);
        self.move_children(block, copy);
        self.append(block, copy);
        let entry = FormattingEntry::Element { node: copy, name, attributes };
        match bookmark.and_then(|node| self.formatting_index(node)) {
            Some(after) => {
                self.formatting.insert(after + 1, entry);
                if let Some(old) = self.formatting_index(formatting) {
                    self.formatting.remove(old);
                }
            }
            None => self.formatting[entry_index] = entry,
        }
        self.remove_open(formatting);
        if let Some(index) = self.open_index(block) {
            let element = OpenElement { node: copy, name, namespace: Namespace::Html };
            self.open.insert(index + 1, element);
        }
    }

    /// Copies the formatting elements between a formatting element and a block, and puts each into the next outer one.
    /// Returns the outermost node, and the copy after which the new entry belongs in the list.
    fn copy_between(
        &mut self,
        formatting: NodeId,
        block: NodeId,
        block_index: usize,
    ) -> (NodeId, Option<NodeId>) {
        let (mut last, mut bookmark) = (block, None);
        let mut index = block_index;
        let mut count = 0;
        loop {
            count += 1;
            index -= 1;
            let element = self.open[index];
            if element.node == formatting {
                return (last, bookmark);
            }
            let mut entry_index = self.formatting_index(element.node);
            if count > MAX_COPIES
                && let Some(at) = entry_index.take()
            {
                self.formatting.remove(at);
            }
            let Some(at) = entry_index else {
                self.remove_open(element.node);
                continue;
            };
            let FormattingEntry::Element { name, attributes, .. } = self.formatting[at] else {
                continue;
            };
            let node = self.new_node(NodeKind::Element(Namespace::Html, name), attributes);
            self.formatting[at] = FormattingEntry::Element { node, name, attributes };
            self.open[index] = OpenElement { node, name, namespace: Namespace::Html };
            if last == block {
                bookmark = Some(node);
            }
            self.detach(last);
            self.append(node, last);
            last = node;
        }
    }
}
