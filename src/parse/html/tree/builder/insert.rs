//! Insertion of nodes (section 13.2.6.1).

use std::{iter, mem};

use super::super::arena::Span;
use super::super::element_name::ElementName;
use super::super::node::{Namespace, NodeData, NodeId, NodeKind};
use super::super::tokens::{Content, StartTag};
use super::{Mode, OpenElement, TreeBuilder};

/// The place of a new node: the end of a parent, or before a child of it.
#[derive(Clone, Copy)]
pub(super) struct Place {
    parent: NodeId,
    before: NodeId,
}

/// Elements whose misplaced content goes before the table.
const FOSTERING: [ElementName; 5] = [
    ElementName::TABLE,
    ElementName::TBODY,
    ElementName::TFOOT,
    ElementName::THEAD,
    ElementName::TR,
];

impl TreeBuilder<'_> {
    fn data(&mut self, node: NodeId) -> &mut NodeData {
        &mut self.tree.nodes[node.index()]
    }

    #[inline(always)]
    pub(super) fn new_node(&mut self, kind: NodeKind, span: Span) -> NodeId {
        let id = NodeId::new(self.tree.nodes.len());
        self.tree.nodes.push(NodeData {
            kind,
            parent: NodeId::NONE,
            first_child: NodeId::NONE,
            last_child: NodeId::NONE,
            previous: NodeId::NONE,
            next: NodeId::NONE,
            span,
        });
        id
    }

    /// Makes a node the last child of a parent.
    #[inline(always)]
    pub(super) fn append(&mut self, parent: NodeId, node: NodeId) {
        let last = mem::replace(&mut self.data(parent).last_child, node);
        match last.some() {
            Some(last) => self.data(last).next = node,
            None => self.data(parent).first_child = node,
        }
        let data = self.data(node);
        data.parent = parent;
        data.previous = last;
        data.next = NodeId::NONE;
    }

    pub(super) fn insert_at(&mut self, place: Place, node: NodeId) {
        let Place { parent, before } = place;
        if before == NodeId::NONE {
            return self.append(parent, node);
        }
        let previous = mem::replace(&mut self.data(before).previous, node);
        match previous.some() {
            Some(previous) => self.data(previous).next = node,
            None => self.data(parent).first_child = node,
        }
        let data = self.data(node);
        data.parent = parent;
        data.previous = previous;
        data.next = before;
    }

    /// Takes a node out of its parent.
    pub(super) fn detach(&mut self, node: NodeId) {
        let data = self.data(node);
        let (parent, previous, next) = (data.parent, data.previous, data.next);
        if parent == NodeId::NONE {
            return;
        }
        (data.parent, data.previous, data.next) = (NodeId::NONE, NodeId::NONE, NodeId::NONE);
        match previous.some() {
            Some(previous) => self.data(previous).next = next,
            None => self.data(parent).first_child = next,
        }
        match next.some() {
            Some(next) => self.data(next).previous = previous,
            None => self.data(parent).last_child = previous,
        }
    }

    /// Moves all children of a node to the end of another one.
    pub(super) fn move_children(&mut self, from: NodeId, to: NodeId) {
        while let Some(child) = self.data(from).first_child.some() {
            self.detach(child);
            self.append(to, child);
        }
    }

    /// The appropriate place for a node, in the innermost element.
    #[inline(always)]
    fn place(&self) -> Place {
        self.place_in(self.current())
    }

    #[inline(always)]
    pub(super) fn place_in(&self, target: OpenElement) -> Place {
        if self.is_fostering && target.is_one_of(&FOSTERING) {
            return self.foster_place();
        }
        Place { parent: target.node, before: NodeId::NONE }
    }

    fn foster_place(&self) -> Place {
        let last = |name| self.open.iter().rposition(|element| element.is(name));
        let at_end = |index: usize| Place { parent: self.open[index].node, before: NodeId::NONE };
        let (template, table) = (last(ElementName::TEMPLATE), last(ElementName::TABLE));
        match (template, table) {
            (Some(template), Some(table)) if template > table => at_end(template),
            (Some(template), None) => at_end(template),
            (_, None) => at_end(0),
            (_, Some(table)) => {
                let node = self.open[table].node;
                match self.tree.nodes[node.index()].parent.some() {
                    Some(parent) => Place { parent, before: node },
                    None => at_end(table - 1),
                }
            }
        }
    }

    /// Inserts an element and opens it.
    #[inline(always)]
    pub(super) fn insert(&mut self, tag: &StartTag) -> NodeId {
        self.insert_in(tag.name, Namespace::Html, tag)
    }

    pub(super) fn insert_in(
        &mut self,
        name: ElementName,
        namespace: Namespace,
        tag: &StartTag,
    ) -> NodeId {
        let node = self.insert_element(name, namespace, tag);
        self.push(OpenElement { node, name, namespace });
        node
    }

    /// Inserts an element that is not opened.
    #[inline(always)]
    pub(super) fn insert_void(&mut self, tag: &StartTag) -> NodeId {
        self.insert_element(tag.name, Namespace::Html, tag)
    }

    #[inline(always)]
    pub(super) fn insert_element(
        &mut self,
        name: ElementName,
        namespace: Namespace,
        tag: &StartTag,
    ) -> NodeId {
        let place = self.place();
        let node = self.new_node(NodeKind::Element(namespace, name), tag.attributes);
        self.insert_at(place, node);
        node
    }

    /// Inserts and opens an element that has no tag.
    pub(super) fn insert_implied(&mut self, name: ElementName) -> NodeId {
        let place = self.place();
        let node = self.new_node(NodeKind::Element(Namespace::Html, name), Span::default());
        self.insert_at(place, node);
        self.push(OpenElement { node, name, namespace: Namespace::Html });
        node
    }

    /// Inserts an element whose content is a text.
    pub(super) fn insert_raw(&mut self, tag: &StartTag, content: Content) {
        self.insert(tag);
        self.content = content;
        self.original_mode = self.mode;
        self.mode = Mode::Text;
    }

    pub(super) fn append_comment(&mut self, span: Span) {
        let place = self.place();
        let node = self.new_node(NodeKind::Comment, span);
        self.insert_at(place, node);
    }

    /// Appends text, to the text before it if there is one.
    #[inline(always)]
    pub(super) fn append_text(&mut self, span: Span) {
        let place = self.place();
        if place.parent == NodeId::DOCUMENT {
            return;
        }
        let before = match place.before.some() {
            None => self.data(place.parent).last_child,
            Some(before) => self.data(before).previous,
        };
        if let Some(before) = before.some()
            && matches!(self.data(before).kind, NodeKind::Text | NodeKind::ContinuedText)
        {
            return self.continue_text(before, span);
        }
        let node = self.new_node(NodeKind::Text, span);
        self.insert_at(place, node);
    }

    /// Appends text to a text node.
    fn continue_text(&mut self, node: NodeId, span: Span) {
        let data = &mut self.tree.nodes[node.index()];
        let last = match (data.kind, self.continuations.last_mut()) {
            (NodeKind::Text, _) => Some(&mut data.span),
            (_, Some((last, part))) if *last == node => Some(part),
            _ => None,
        };
        match last {
            Some(last) if last.end == span.start => last.end = span.end,
            _ => {
                self.tree.nodes[node.index()].kind = NodeKind::ContinuedText;
                self.continuations.push((node, span));
            }
        }
    }

    /// Joins the parts of the texts that are not together in the page. Doing so earlier would copy the text before each
    /// part.
    pub(super) fn join_texts(&mut self) {
        let mut parts = mem::take(&mut self.continuations);
        parts.sort_by_key(|(node, _)| *node); // stable, so parts of a node stay in order
        for parts in parts.chunk_by(|one, next| one.0 == next.0) {
            let data = &mut self.tree.nodes[parts[0].0.index()];
            let spans = iter::once(data.span).chain(parts.iter().map(|(_, span)| *span));
            data.kind = NodeKind::Text;
            data.span = self.tree.texts.join(spans);
        }
    }

    /// Adds the attributes to an element that it does not have (for a second `html` or `body`).
    pub(super) fn add_missing_attributes(&mut self, node: NodeId, tag: &StartTag) {
        let span = self.data(node).span;
        let start = self.attribute_count();
        let own = span.start as usize..span.end as usize;
        let new = tag.attributes.start as usize..tag.attributes.end as usize;
        self.tree.attributes.extend_from_within(own);
        let first = start as usize;
        for index in new {
            let attribute = self.tree.attributes[index];
            let is_same = |other: &super::Attribute| {
                self.tree
                    .texts
                    .text(other.name_span)
                    .eq_ignore_ascii_case(self.tree.texts.text(attribute.name_span))
            };
            let others = &self.tree.attributes[first..];
            if others.len() < super::MAX_ATTRIBUTES && !others.iter().any(is_same) {
                self.tree.attributes.push(attribute);
            }
        }
        let end = self.attribute_count();
        if end - start > span.length() as u32 {
            self.data(node).span = Span { start, end };
        } else {
            self.drop_attributes(start);
        }
    }
}
