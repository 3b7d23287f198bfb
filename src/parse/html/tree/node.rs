//! The nodes of a page, in two flat lists.

use std::borrow::Cow;
use std::iter;

use super::arena::{Span, TextArena};
use super::attribute_name::AttributeName;
use super::element_name::ElementName;
use super::references::{Surroundings, resolved};
use super::{foreign_names, serialize};

/// The number of a node, in the order of creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::parse) struct NodeId(u32);

impl NodeId {
    pub(super) const DOCUMENT: NodeId = NodeId(0);
    /// The number of no node.
    pub(super) const NONE: NodeId = NodeId(u32::MAX);

    pub(super) fn new(index: usize) -> NodeId {
        NodeId(index as u32)
    }

    pub(super) fn index(self) -> usize {
        self.0 as usize
    }

    pub(super) fn some(self) -> Option<NodeId> {
        (self != NodeId::NONE).then_some(self)
    }
}

/// The namespace of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse) enum Namespace {
    Html,
    MathMl,
    Svg,
}

/// The kind of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeKind {
    Document,
    Text,
    /// A text whose parts are not together in the page. A complete tree has no such nodes.
    ContinuedText,
    Comment,
    Element(Namespace, ElementName),
}

/// A node. A missing neighbour is [`NodeId::NONE`].
#[derive(Clone, Debug)]
pub(super) struct NodeData {
    pub(super) kind: NodeKind,
    pub(super) parent: NodeId,
    pub(super) first_child: NodeId,
    pub(super) last_child: NodeId,
    pub(super) previous: NodeId,
    pub(super) next: NodeId,
    /// The text of a text or a comment; the indices of the attributes of an element. An element whose name is not known has
    /// an additional first attribute with that name.
    pub(super) span: Span,
}

/// An attribute.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribute {
    pub(super) name: AttributeName,
    pub(super) name_span: Span,
    pub(super) value: Span,
}

/// Maximum length of a value that is resolved each time it is read, in bytes.
const MAX_LATE: usize = 4096;

impl Attribute {
    /// Returns true if references in the value are resolved when it is read: hardly any attribute without a known name is.
    pub(super) fn is_resolved_late(&self) -> bool {
        self.name == AttributeName::OTHER && self.value.length() <= MAX_LATE
    }
}

/// The tree of a page.
pub(in crate::parse) struct Tree<'a> {
    pub(super) texts: TextArena<'a>,
    pub(super) nodes: Vec<NodeData>,
    pub(super) attributes: Vec<Attribute>,
}

impl<'a> Tree<'a> {
    /// The document.
    pub(in crate::parse) fn root(&self) -> NodeRef<'_> {
        self.node(NodeId::DOCUMENT)
    }

    /// All nodes in the order of their creation, which is that of their tags in the page.
    pub(in crate::parse) fn nodes(&self) -> impl Iterator<Item = NodeRef<'_>> {
        (0..self.nodes.len()).map(|index| self.node(NodeId::new(index)))
    }

    /// Returns the attributes at these indices.
    pub(super) fn attributes(&self, indices: Span) -> &[Attribute] {
        &self.attributes[indices.start as usize..indices.end as usize]
    }

    /// Returns the value of an attribute with its references resolved.
    pub(super) fn attribute_value(&self, attribute: &Attribute) -> Cow<'_, str> {
        let value = self.texts.text(attribute.value);
        if attribute.is_resolved_late() && !self.texts.is_added(attribute.value) {
            resolved(value, Surroundings::Attribute)
        } else {
            Cow::Borrowed(value)
        }
    }

    /// The number of nodes.
    pub(in crate::parse) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(in crate::parse) fn node(&self, id: NodeId) -> NodeRef<'_> {
        NodeRef { tree: self, id }
    }
}

/// A node of a tree.
#[derive(Clone, Copy)]
pub(in crate::parse) struct NodeRef<'t> {
    tree: &'t Tree<'t>,
    id: NodeId,
}

/// The value of a node.
#[derive(Clone, Copy)]
pub(in crate::parse) enum Node<'t> {
    Document,
    Comment(&'t str),
    Text(&'t str),
    Element(Element<'t>),
}

/// Steps of a walk through a tree.
#[derive(Clone, Copy)]
pub(in crate::parse) enum Edge<'t> {
    Open(NodeRef<'t>),
    Close(NodeRef<'t>),
}

impl<'t> NodeRef<'t> {
    fn data(self) -> &'t NodeData {
        &self.tree.nodes[self.id.index()]
    }

    fn at(self, id: NodeId) -> Option<NodeRef<'t>> {
        id.some().map(|id| NodeRef { id, ..self })
    }

    pub(in crate::parse) fn id(self) -> NodeId {
        self.id
    }

    /// A value that only this node has while the tree exists.
    pub(in crate::parse) fn identity(self) -> &'t impl Sized {
        self.data()
    }

    #[inline]
    pub(in crate::parse) fn value(self) -> Node<'t> {
        let data = self.data();
        match data.kind {
            NodeKind::Document => Node::Document,
            NodeKind::Comment => Node::Comment(self.tree.texts.text(data.span)),
            NodeKind::Text | NodeKind::ContinuedText => Node::Text(self.tree.texts.text(data.span)),
            NodeKind::Element(namespace, name) => {
                let NodeRef { tree, id } = self;
                Node::Element(Element { tree, id, span: data.span, namespace, name })
            }
        }
    }

    /// The element that the node is.
    #[inline]
    pub(in crate::parse) fn element(self) -> Option<Element<'t>> {
        let NodeRef { tree, id } = self;
        let NodeData { kind: NodeKind::Element(namespace, name), span, .. } = *self.data() else {
            return None;
        };
        Some(Element { tree, id, span, namespace, name })
    }

    /// The text that the node is.
    #[inline]
    pub(in crate::parse) fn text(self) -> Option<&'t str> {
        let data = self.data();
        matches!(data.kind, NodeKind::Text | NodeKind::ContinuedText)
            .then(|| self.tree.texts.text(data.span))
    }

    #[inline]
    pub(in crate::parse) fn is_element(self) -> bool {
        matches!(self.data().kind, NodeKind::Element(..))
    }

    pub(in crate::parse) fn parent(self) -> Option<NodeRef<'t>> {
        self.at(self.data().parent)
    }

    pub(in crate::parse) fn first_child(self) -> Option<NodeRef<'t>> {
        self.at(self.data().first_child)
    }

    pub(in crate::parse) fn last_child(self) -> Option<NodeRef<'t>> {
        self.at(self.data().last_child)
    }

    pub(in crate::parse) fn next_sibling(self) -> Option<NodeRef<'t>> {
        self.at(self.data().next)
    }

    pub(in crate::parse) fn prev_sibling(self) -> Option<NodeRef<'t>> {
        self.at(self.data().previous)
    }

    pub(in crate::parse) fn children(self) -> impl Iterator<Item = NodeRef<'t>> {
        iter::successors(self.first_child(), |node| node.next_sibling())
    }

    pub(in crate::parse) fn next_siblings(self) -> impl Iterator<Item = NodeRef<'t>> {
        iter::successors(self.next_sibling(), |node| node.next_sibling())
    }

    pub(in crate::parse) fn prev_siblings(self) -> impl Iterator<Item = NodeRef<'t>> {
        iter::successors(self.prev_sibling(), |node| node.prev_sibling())
    }

    /// The nodes around this one, innermost first.
    pub(in crate::parse) fn ancestors(self) -> impl Iterator<Item = NodeRef<'t>> {
        iter::successors(self.parent(), |node| node.parent())
    }

    /// The node and all nodes in it, each opened and closed.
    pub(in crate::parse) fn traverse(self) -> impl Iterator<Item = Edge<'t>> {
        let root = self.id;
        iter::successors(Some(Edge::Open(self)), move |edge| match edge {
            Edge::Open(node) => Some(node.first_child().map_or(Edge::Close(*node), Edge::Open)),
            Edge::Close(node) if node.id == root => None,
            Edge::Close(node) => match node.next_sibling() {
                Some(next) => Some(Edge::Open(next)),
                None => node.parent().map(Edge::Close),
            },
        })
    }

    /// The node and all nodes in it, in document order.
    pub(in crate::parse) fn descendants(self) -> impl Iterator<Item = NodeRef<'t>> {
        self.traverse().filter_map(|edge| match edge {
            Edge::Open(node) => Some(node),
            Edge::Close(_) => None,
        })
    }
}

/// An element of a tree.
#[derive(Clone, Copy)]
pub(in crate::parse) struct Element<'t> {
    tree: &'t Tree<'t>,
    id: NodeId,
    span: Span,
    pub(in crate::parse) namespace: Namespace,
    pub(in crate::parse) name: ElementName,
}

impl<'t> Element<'t> {
    fn list(self) -> &'t [Attribute] {
        self.tree.attributes(self.span)
    }

    fn attribute_list(self) -> &'t [Attribute] {
        match self.name {
            ElementName::OTHER => &self.list()[1..],
            _ => self.list(),
        }
    }

    /// The element as a node.
    pub(in crate::parse) fn node(self) -> NodeRef<'t> {
        NodeRef { tree: self.tree, id: self.id }
    }

    /// The name: in lower case, but for some of SVG.
    pub(in crate::parse) fn name_text(self) -> Cow<'t, str> {
        let name = match (self.name, self.list().first()) {
            (ElementName::OTHER, Some(first)) => lower_case(self.tree.texts.text(first.name_span)),
            (name, _) => Cow::Borrowed(name.text()),
        };
        foreign_names::element_name(name, self.namespace)
    }

    /// The content as HTML.
    pub(in crate::parse) fn inner_html(self) -> String {
        serialize::inner_html(self.node())
    }

    /// Returns true if another element has the same name.
    pub(in crate::parse) fn has_name_of(self, other: Element) -> bool {
        self.name == other.name
            && (self.name != ElementName::OTHER || self.name_text() == other.name_text())
    }

    /// Returns the value of an attribute.
    pub(in crate::parse) fn attribute(self, name: AttributeName) -> Option<&'t str> {
        let found = self.attribute_list().iter().find(|attribute| attribute.name == name)?;
        Some(self.tree.texts.text(found.value))
    }

    /// Returns the value of an attribute by its name as text.
    pub(in crate::parse) fn attribute_named(self, name: &str) -> Option<Cow<'t, str>> {
        match AttributeName::of(name) {
            AttributeName::OTHER => {
                let mut others =
                    self.attributes().filter(|attribute| attribute.name() == AttributeName::OTHER);
                Some(others.find(|attribute| attribute.name_text() == name)?.value())
            }
            known => self.attribute(known).map(Cow::Borrowed),
        }
    }

    /// The attributes.
    pub(in crate::parse) fn attributes(self) -> impl Iterator<Item = AttributeRef<'t>> {
        let Element { tree, namespace, .. } = self;
        let attributes = self.attribute_list().iter();
        attributes.map(move |attribute| AttributeRef { tree, namespace, attribute })
    }
}

/// An attribute of an element.
#[derive(Clone, Copy)]
pub(in crate::parse) struct AttributeRef<'t> {
    tree: &'t Tree<'t>,
    namespace: Namespace,
    attribute: &'t Attribute,
}

impl std::fmt::Debug for Element<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(out, "<{}>", self.name_text())
    }
}

impl<'t> AttributeRef<'t> {
    pub(in crate::parse) fn name(self) -> AttributeName {
        self.attribute.name
    }

    /// The value if the name is known.
    pub(in crate::parse) fn known_value(self) -> Option<&'t str> {
        (self.name() != AttributeName::OTHER).then(|| self.tree.texts.text(self.attribute.value))
    }

    /// The value.
    pub(in crate::parse) fn value(self) -> Cow<'t, str> {
        self.tree.attribute_value(self.attribute)
    }

    /// The name: in lower case, but for some of SVG and MathML.
    pub(in crate::parse) fn name_text(self) -> Cow<'t, str> {
        match self.name() {
            AttributeName::OTHER => {
                let name = lower_case(self.tree.texts.text(self.attribute.name_span));
                foreign_names::attribute_name(name, self.namespace)
            }
            name => Cow::Borrowed(name.text()),
        }
    }
}

/// Returns a name as the tokenizer of the specification would.
fn lower_case(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte == 0 || byte.is_ascii_uppercase()) {
        true => Cow::Owned(name.to_ascii_lowercase().replace('\0', "\u{FFFD}")),
        false => Cow::Borrowed(name),
    }
}
