//! Foreign content: SVG and MathML (section 13.2.6.5).

use super::super::attribute_name::AttributeName;
use super::super::element_name::ElementName;
use super::super::node::Namespace;
use super::super::tokens::{EndTag, StartTag};
use super::{OpenElement, Step, TreeBuilder};

impl OpenElement {
    /// Returns true for a MathML text integration point.
    pub(super) fn is_text_integration_point(self) -> bool {
        self.namespace == Namespace::MathMl
            && matches!(
                self.name,
                ElementName::MI
                    | ElementName::MO
                    | ElementName::MN
                    | ElementName::MS
                    | ElementName::MTEXT
            )
    }

    /// Returns true for an HTML integration point of SVG.
    pub(super) fn is_html_integration_point(self) -> bool {
        self.namespace == Namespace::Svg
            && matches!(
                self.name,
                ElementName::FOREIGN_OBJECT | ElementName::DESC | ElementName::TITLE
            )
    }

    fn is_annotation(self) -> bool {
        self.namespace == Namespace::MathMl && self.name == ElementName::ANNOTATION_XML
    }
}

impl TreeBuilder<'_> {
    /// Returns true if the innermost element is of SVG or MathML.
    #[inline(always)]
    pub(in super::super) fn is_foreign(&self) -> bool {
        self.open.last().is_some_and(|element| element.namespace != Namespace::Html)
    }

    /// Returns true for an annotation that holds HTML.
    fn holds_html(&self, element: OpenElement) -> bool {
        let span = self.tree.nodes[element.node.index()].span;
        let encoding = self
            .tree
            .attributes(span)
            .iter()
            .find(|attribute| attribute.name == AttributeName::ENCODING);
        encoding.is_some_and(|attribute| {
            let value = self.tree.texts.text(attribute.value);
            value.eq_ignore_ascii_case("text/html")
                || value.eq_ignore_ascii_case("application/xhtml+xml")
        })
    }

    /// Returns true for a start tag in foreign content that is processed like HTML.
    pub(super) fn is_html_start(&self, tag: &StartTag) -> bool {
        let current = self.current();
        if current.is_text_integration_point() {
            return !matches!(tag.name, ElementName::MGLYPH | ElementName::MALIGNMARK);
        }
        current.is_html_integration_point()
            || current.is_annotation() && (tag.name == ElementName::SVG || self.holds_html(current))
    }

    /// Returns true if text in foreign content is processed like that of HTML.
    pub(super) fn is_html_text(&self) -> bool {
        let current = self.current();
        current.is_text_integration_point()
            || current.is_html_integration_point()
            || current.is_annotation() && self.holds_html(current)
    }

    pub(super) fn start_in_foreign(&mut self, tag: &StartTag) -> Step {
        let ends = match tag.name {
            ElementName::FONT => self.has_font_attribute(tag),
            name => name.ends_foreign_content(),
        };
        if !ends {
            self.start_foreign(tag, self.current().namespace);
            return Step::Done;
        }
        self.leave_foreign();
        self.start_in_mode(self.mode, tag)
    }

    /// Closes elements up to one that holds HTML.
    fn leave_foreign(&mut self) {
        while self.is_foreign() && !self.is_html_text() {
            self.pop();
        }
    }

    fn has_font_attribute(&self, tag: &StartTag) -> bool {
        self.tree.attributes(tag.attributes).iter().any(|attribute| {
            matches!(
                attribute.name,
                AttributeName::COLOR | AttributeName::FACE | AttributeName::SIZE
            )
        })
    }

    /// Inserts an element of SVG or MathML.
    pub(super) fn start_foreign(&mut self, tag: &StartTag, namespace: Namespace) {
        if tag.is_self_closing {
            self.insert_element(tag.name, namespace, tag);
        } else {
            self.insert_in(tag.name, namespace, tag);
        }
    }

    pub(super) fn end_in_foreign(&mut self, tag: EndTag) -> Step {
        if matches!(tag.name, ElementName::BR | ElementName::P) {
            self.leave_foreign();
            return self.end_in_mode(self.mode, tag);
        }
        for index in (1..self.open.len()).rev() {
            let element = self.open[index];
            if element.namespace == Namespace::Html {
                return self.end_in_mode(self.mode, tag);
            }
            if self.has_name(element, tag) {
                self.truncate(index);
                return Step::Done;
            }
        }
        Step::Done
    }
}
