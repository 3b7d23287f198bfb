//! The insertion modes of tables (sections 13.2.6.4.9 to 13.2.6.4.15).

use super::super::element_name::ElementName;
use super::super::node::Namespace;
use super::super::tokens::{EndTag, StartTag};
use super::stack::Scope;
use super::{Mode, OpenElement, Step, TreeBuilder};

const TABLE_CONTEXT: [ElementName; 3] =
    [ElementName::TABLE, ElementName::TEMPLATE, ElementName::HTML];
const BODY_CONTEXT: [ElementName; 5] = [
    ElementName::TBODY,
    ElementName::TFOOT,
    ElementName::THEAD,
    ElementName::TEMPLATE,
    ElementName::HTML,
];
const ROW_CONTEXT: [ElementName; 3] = [ElementName::TR, ElementName::TEMPLATE, ElementName::HTML];

/// Returns true for the elements that a table consists of, whose tags end a cell or a caption.
fn is_table_part(name: ElementName) -> bool {
    is_section(name)
        || matches!(name, ElementName::TD | ElementName::TH | ElementName::TR)
        || matches!(name, ElementName::CAPTION | ElementName::COL | ElementName::COLGROUP)
}

/// Returns true for the groups of rows.
fn is_section(name: ElementName) -> bool {
    matches!(name, ElementName::TBODY | ElementName::TFOOT | ElementName::THEAD)
}

fn is_cell(name: ElementName) -> bool {
    matches!(name, ElementName::TD | ElementName::TH)
}

impl TreeBuilder<'_> {
    pub(super) fn start_in_table(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::CAPTION => {
                self.pop_to_context(&TABLE_CONTEXT);
                self.mark_formatting();
                self.insert(tag);
                self.mode = Mode::InCaption;
            }
            ElementName::COLGROUP => {
                self.pop_to_context(&TABLE_CONTEXT);
                self.insert(tag);
                self.mode = Mode::InColumnGroup;
            }
            ElementName::COL => {
                self.pop_to_context(&TABLE_CONTEXT);
                self.insert_implied(ElementName::COLGROUP);
                self.mode = Mode::InColumnGroup;
                return Step::Again;
            }
            name if is_section(name) => {
                self.pop_to_context(&TABLE_CONTEXT);
                self.insert(tag);
                self.mode = Mode::InTableBody;
            }
            ElementName::TD | ElementName::TH | ElementName::TR => {
                self.pop_to_context(&TABLE_CONTEXT);
                self.insert_implied(ElementName::TBODY);
                self.mode = Mode::InTableBody;
                return Step::Again;
            }
            ElementName::TABLE => {
                if self.in_scope(Scope::Table, ElementName::TABLE) {
                    self.pop_until(ElementName::TABLE);
                    self.reset_mode();
                    return Step::Again;
                }
            }
            ElementName::STYLE | ElementName::SCRIPT | ElementName::TEMPLATE => {
                return self.start_in_head(tag);
            }
            ElementName::INPUT if self.is_hidden_input(tag) => {
                self.insert_void(tag);
            }
            ElementName::FORM => {
                if self.form.is_none() && !self.has_template() {
                    self.form = Some(self.insert_void(tag));
                }
            }
            _ => return self.foster(|builder| builder.start_in_body(tag)),
        }
        Step::Done
    }

    pub(super) fn end_in_table(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::TABLE => {
                if self.in_scope(Scope::Table, ElementName::TABLE) {
                    self.pop_until(ElementName::TABLE);
                    self.reset_mode();
                }
            }
            ElementName::BODY | ElementName::HTML => {}
            name if is_table_part(name) => {}
            ElementName::TEMPLATE => self.end_template(),
            _ => return self.foster(|builder| builder.end_in_body(tag)),
        }
        Step::Done
    }

    pub(super) fn start_in_caption(&mut self, tag: &StartTag) -> Step {
        match is_table_part(tag.name) {
            true => self.end_caption(),
            false => self.start_in_body(tag),
        }
    }

    /// Ends the caption before a tag that is processed again. Drops the tag if there is no caption.
    fn end_caption(&mut self) -> Step {
        if !self.in_scope(Scope::Table, ElementName::CAPTION) {
            return Step::Done;
        }
        self.close_implied(ElementName::OTHER);
        self.pop_until(ElementName::CAPTION);
        self.clear_formatting();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(super) fn end_in_caption(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::CAPTION => {
                let _ = self.end_caption();
                Step::Done
            }
            ElementName::TABLE => self.end_caption(),
            ElementName::BODY | ElementName::HTML => Step::Done,
            name if is_table_part(name) => Step::Done,
            _ => self.end_in_body(tag),
        }
    }

    pub(super) fn start_in_column_group(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::HTML => self.start_in_body(tag),
            ElementName::COL => {
                self.insert_void(tag);
                Step::Done
            }
            ElementName::TEMPLATE => self.start_in_head(tag),
            _ => self.leave_column_group(),
        }
    }

    /// Ends the column group before a tag that is processed again. Drops the tag if there is no group.
    fn leave_column_group(&mut self) -> Step {
        if !self.current_is(ElementName::COLGROUP) {
            return Step::Done;
        }
        self.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(super) fn end_in_column_group(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::COLGROUP => {
                let _ = self.leave_column_group();
            }
            ElementName::COL => {}
            ElementName::TEMPLATE => self.end_template(),
            _ => return self.leave_column_group(),
        }
        Step::Done
    }

    pub(super) fn start_in_table_body(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::TR => {
                self.pop_to_context(&BODY_CONTEXT);
                self.insert(tag);
                self.mode = Mode::InRow;
                Step::Done
            }
            ElementName::TD | ElementName::TH => {
                self.pop_to_context(&BODY_CONTEXT);
                self.insert_implied(ElementName::TR);
                self.mode = Mode::InRow;
                Step::Again
            }
            name if is_table_part(name) => self.leave_table_body(),
            _ => self.start_in_table(tag),
        }
    }

    /// Ends the group of rows before a tag that is processed again. Drops the tag if there is no group.
    fn leave_table_body(&mut self) -> Step {
        let is_section =
            |element: OpenElement| element.namespace == Namespace::Html && is_section(element.name);
        if !self.any_in_scope(Scope::Table, is_section) {
            return Step::Done;
        }
        self.pop_to_context(&BODY_CONTEXT);
        self.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(super) fn end_in_table_body(&mut self, tag: EndTag) -> Step {
        match tag.name {
            name if is_section(name) => {
                if self.in_scope(Scope::Table, name) {
                    self.pop_to_context(&BODY_CONTEXT);
                    self.pop();
                    self.mode = Mode::InTable;
                }
                Step::Done
            }
            ElementName::TABLE => self.leave_table_body(),
            ElementName::BODY | ElementName::HTML => Step::Done,
            name if is_table_part(name) => Step::Done,
            _ => self.end_in_table(tag),
        }
    }

    pub(super) fn start_in_row(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            name if is_cell(name) => {
                self.pop_to_context(&ROW_CONTEXT);
                self.insert(tag);
                self.mode = Mode::InCell;
                self.mark_formatting();
                Step::Done
            }
            name if is_table_part(name) => self.leave_row(),
            _ => self.start_in_table(tag),
        }
    }

    /// Ends the row before a tag that is processed again. Drops the tag if there is no row.
    fn leave_row(&mut self) -> Step {
        if !self.in_scope(Scope::Table, ElementName::TR) {
            return Step::Done;
        }
        self.pop_to_context(&ROW_CONTEXT);
        self.pop();
        self.mode = Mode::InTableBody;
        Step::Again
    }

    pub(super) fn end_in_row(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::TR => {
                let _ = self.leave_row();
                Step::Done
            }
            ElementName::TABLE => self.leave_row(),
            name if is_section(name) => match self.in_scope(Scope::Table, name) {
                true => self.leave_row(),
                false => Step::Done,
            },
            ElementName::BODY | ElementName::HTML => Step::Done,
            name if is_table_part(name) => Step::Done,
            _ => self.end_in_table(tag),
        }
    }

    pub(super) fn start_in_cell(&mut self, tag: &StartTag) -> Step {
        if !is_table_part(tag.name) {
            return self.start_in_body(tag);
        }
        let has_cell = self.any_in_scope(Scope::Table, |element| {
            element.is_one_of(&[ElementName::TD, ElementName::TH])
        });
        if !has_cell {
            return Step::Done;
        }
        self.close_cell();
        Step::Again
    }

    fn close_cell(&mut self) {
        self.close_implied(ElementName::OTHER);
        self.pop_until_any(|element| element.is_one_of(&[ElementName::TD, ElementName::TH]));
        self.clear_formatting();
        self.mode = Mode::InRow;
    }

    pub(super) fn end_in_cell(&mut self, tag: EndTag) -> Step {
        match tag.name {
            name if is_cell(name) => {
                if self.in_scope(Scope::Table, name) {
                    self.close_implied(ElementName::OTHER);
                    self.pop_until(name);
                    self.clear_formatting();
                    self.mode = Mode::InRow;
                }
            }
            ElementName::BODY
            | ElementName::HTML
            | ElementName::CAPTION
            | ElementName::COL
            | ElementName::COLGROUP => {}
            name if is_table_part(name) || name == ElementName::TABLE => {
                if self.in_scope(Scope::Table, name) {
                    self.close_cell();
                    return Step::Again;
                }
            }
            _ => return self.end_in_body(tag),
        }
        Step::Done
    }
}
