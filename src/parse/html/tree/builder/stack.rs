//! The stack of open elements (section 13.2.4.2).

use super::super::element_name::ElementName;
use super::super::node::{Namespace, NodeId};
use super::{Mode, OpenElement, TreeBuilder};

/// The elements at which a search for an element in scope ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Default,
    Button,
    ListItem,
    Table,
}

impl Scope {
    fn ends_at(self, element: OpenElement) -> bool {
        if self == Scope::Table {
            return element.is_one_of(&[
                ElementName::HTML,
                ElementName::TABLE,
                ElementName::TEMPLATE,
            ]);
        }
        match element.namespace {
            Namespace::Html => {
                element.name.ends_scope()
                    || match self {
                        Scope::Button => element.name == ElementName::BUTTON,
                        Scope::ListItem => {
                            matches!(element.name, ElementName::OL | ElementName::UL)
                        }
                        _ => false,
                    }
            }
            Namespace::MathMl => element.is_text_integration_point(),
            Namespace::Svg => element.is_html_integration_point(),
        }
    }
}

impl TreeBuilder<'_> {
    /// The innermost open element.
    #[inline(always)]
    pub(super) fn current(&self) -> OpenElement {
        *self.open.last().expect("the root element is not closed")
    }

    #[inline(always)]
    pub(super) fn current_is(&self, name: ElementName) -> bool {
        self.current().is(name)
    }

    #[inline(always)]
    pub(super) fn push(&mut self, element: OpenElement) {
        self.open_paragraphs += usize::from(element.is(ElementName::P));
        self.open.push(element);
    }

    /// Closes the innermost element, unless it is the root.
    #[inline(always)]
    pub(super) fn pop(&mut self) {
        if self.open.len() > 1
            && let Some(element) = self.open.pop()
        {
            self.open_paragraphs -= usize::from(element.is(ElementName::P));
        }
    }

    /// Closes all elements from an index on.
    pub(super) fn truncate(&mut self, length: usize) {
        while self.open.len() > length.max(1) {
            self.pop();
        }
    }

    /// Removes an element from the stack, wherever it is.
    pub(super) fn remove_open(&mut self, node: NodeId) {
        if let Some(index) = self.open_index(node) {
            let element = self.open.remove(index);
            self.open_paragraphs -= usize::from(element.is(ElementName::P));
        }
    }

    pub(super) fn open_index(&self, node: NodeId) -> Option<usize> {
        self.open.iter().rposition(|element| element.node == node)
    }

    /// Returns true if an element of HTML with this name is open.
    pub(super) fn has_open(&self, name: ElementName) -> bool {
        self.open.iter().any(|element| element.is(name))
    }

    /// Returns true if a template is open.
    #[inline(always)]
    pub(super) fn has_template(&self) -> bool {
        !self.template_modes.is_empty() && self.has_open(ElementName::TEMPLATE)
    }

    pub(super) fn any_in_scope(
        &self,
        scope: Scope,
        is_wanted: impl Fn(OpenElement) -> bool,
    ) -> bool {
        for element in self.open.iter().rev() {
            if is_wanted(*element) {
                return true;
            }
            if scope.ends_at(*element) {
                return false;
            }
        }
        false
    }

    pub(super) fn in_scope(&self, scope: Scope, name: ElementName) -> bool {
        self.any_in_scope(scope, |element| element.is(name))
    }

    /// Closes elements up to the one with this name.
    pub(super) fn pop_until(&mut self, name: ElementName) {
        self.pop_until_any(|element| element.is(name));
    }

    pub(super) fn pop_until_any(&mut self, is_wanted: impl Fn(OpenElement) -> bool) {
        while self.open.len() > 1 {
            let element = self.current();
            self.pop();
            if is_wanted(element) {
                return;
            }
        }
    }

    /// Closes elements until the innermost one has one of these names.
    pub(super) fn pop_to_context(&mut self, names: &[ElementName]) {
        while self.open.len() > 1 && !self.current().is_one_of(names) {
            self.pop();
        }
    }

    /// Closes the elements whose end tags are implied, except those with a name (section 13.2.6.3).
    pub(super) fn close_implied(&mut self, except: ElementName) {
        while self.current().namespace == Namespace::Html
            && self.current().name.has_implied_end()
            && self.current().name != except
        {
            self.pop();
        }
    }

    /// Closes all elements whose end tags are implied in a template.
    pub(super) fn close_implied_thoroughly(&mut self) {
        while self.current().namespace == Namespace::Html
            && self.current().name.has_implied_end_in_template()
        {
            self.pop();
        }
    }

    /// Closes an open paragraph in button scope.
    #[inline(always)]
    pub(super) fn close_paragraph(&mut self) {
        if self.open_paragraphs > 0 && self.in_scope(Scope::Button, ElementName::P) {
            self.close_implied(ElementName::P);
            self.pop_until(ElementName::P);
        }
    }

    /// Returns the mode for the open elements (section 13.2.4.1, "reset the insertion mode appropriately").
    pub(super) fn appropriate_mode(&self) -> Mode {
        for (index, element) in self.open.iter().enumerate().rev() {
            if element.namespace != Namespace::Html {
                continue;
            }
            return match element.name {
                ElementName::TD | ElementName::TH if index > 0 => Mode::InCell,
                ElementName::TR => Mode::InRow,
                ElementName::TBODY | ElementName::THEAD | ElementName::TFOOT => Mode::InTableBody,
                ElementName::CAPTION => Mode::InCaption,
                ElementName::COLGROUP => Mode::InColumnGroup,
                ElementName::TABLE => Mode::InTable,
                ElementName::TEMPLATE => {
                    self.template_modes.last().copied().unwrap_or(Mode::InBody)
                }
                ElementName::HEAD if index > 0 => Mode::InHead,
                ElementName::BODY => Mode::InBody,
                ElementName::FRAMESET => Mode::InFrameset,
                ElementName::HTML if self.head.is_none() => Mode::BeforeHead,
                ElementName::HTML => Mode::AfterHead,
                _ => continue,
            };
        }
        Mode::InBody
    }

    pub(super) fn reset_mode(&mut self) {
        self.mode = self.appropriate_mode();
    }
}
