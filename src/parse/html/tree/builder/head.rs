//! The insertion modes of the head, and of templates (sections 13.2.6.4.3 to 13.2.6.4.6 and 13.2.6.4.16).

use super::super::element_name::ElementName;
use super::super::tokens::{Content, EndTag, StartTag};
use super::document::ends_early_part;
use super::formatting::FormattingEntry;
use super::{Mode, Step, TreeBuilder};

impl TreeBuilder<'_> {
    pub(super) fn start_before_head(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::HTML => return self.start_in_body(tag),
            ElementName::HEAD => {
                self.head = Some(self.insert(tag));
                self.mode = Mode::InHead;
                return Step::Done;
            }
            _ => {}
        }
        self.head = Some(self.insert_implied(ElementName::HEAD));
        self.mode = Mode::InHead;
        Step::Again
    }

    pub(super) fn end_before_head(&mut self, tag: EndTag) -> Step {
        if !ends_early_part(tag.name) {
            return Step::Done;
        }
        self.head = Some(self.insert_implied(ElementName::HEAD));
        self.mode = Mode::InHead;
        Step::Again
    }

    pub(super) fn start_in_head(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::HTML => return self.start_in_body(tag),
            ElementName::HEAD => {}
            ElementName::TITLE => self.insert_raw(tag, Content::Rcdata),
            ElementName::NOSCRIPT => {
                self.insert(tag);
                self.mode = Mode::InHeadNoscript;
            }
            ElementName::NOFRAMES | ElementName::STYLE => self.insert_raw(tag, Content::RawText),
            ElementName::SCRIPT => self.insert_raw(tag, Content::Script),
            ElementName::TEMPLATE => {
                self.formatting.push(FormattingEntry::Marker);
                self.is_frameset_ok = false;
                self.mode = Mode::InTemplate;
                self.template_modes.push(Mode::InTemplate);
                self.insert(tag);
            }
            name if name.belongs_to_head() => {
                self.insert_void(tag);
            }
            _ => {
                self.pop();
                self.mode = Mode::AfterHead;
                return Step::Again;
            }
        }
        Step::Done
    }

    pub(super) fn end_in_head(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::HEAD => {
                self.pop();
                self.mode = Mode::AfterHead;
            }
            ElementName::TEMPLATE => self.end_template(),
            name if ends_early_part(name) => {
                self.pop();
                self.mode = Mode::AfterHead;
                return Step::Again;
            }
            _ => {}
        }
        Step::Done
    }

    pub(super) fn end_template(&mut self) {
        if self.has_open(ElementName::TEMPLATE) {
            self.close_implied_thoroughly();
            self.pop_until(ElementName::TEMPLATE);
            self.clear_formatting();
            self.template_modes.pop();
            self.reset_mode();
        }
    }

    /// Processes a start tag in `noscript` in the head. The standard ends the head at the first message or image there, so
    /// that it becomes a part of the text of the page (section 13.2.6.4.5). Browsers that run scripts never show it, so it
    /// is dropped.
    pub(super) fn start_in_head_noscript(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::LINK | ElementName::META | ElementName::NOFRAMES | ElementName::STYLE => {
                self.start_in_head(tag)
            }
            ElementName::BODY => self.leave_noscript(),
            _ => Step::Done,
        }
    }

    pub(super) fn end_in_head_noscript(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::NOSCRIPT => {
                let _ = self.leave_noscript();
                Step::Done
            }
            ElementName::HEAD | ElementName::BODY => self.leave_noscript(),
            _ => Step::Done,
        }
    }

    fn leave_noscript(&mut self) -> Step {
        self.pop();
        self.mode = Mode::InHead;
        Step::Again
    }

    pub(super) fn start_after_head(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::HTML => return self.start_in_body(tag),
            ElementName::BODY => {
                self.insert(tag);
                self.is_frameset_ok = false;
                self.mode = Mode::InBody;
            }
            ElementName::FRAMESET => {
                self.insert(tag);
                self.mode = Mode::InFrameset;
            }
            ElementName::HEAD => {}
            name if name.belongs_to_head() => return self.start_in_head_again(tag),
            _ => {
                self.insert_implied(ElementName::BODY);
                self.mode = Mode::InBody;
                return Step::Again;
            }
        }
        Step::Done
    }

    /// Puts an element into the head that is closed already.
    fn start_in_head_again(&mut self, tag: &StartTag) -> Step {
        let Some(head) = self.head else { return Step::Done };
        self.push(super::OpenElement {
            node: head,
            name: ElementName::HEAD,
            namespace: super::Namespace::Html,
        });
        let step = self.start_in_head(tag);
        self.remove_open(head);
        step
    }

    pub(super) fn end_after_head(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::TEMPLATE => self.end_template(),
            ElementName::BODY | ElementName::HTML | ElementName::BR => {
                self.insert_implied(ElementName::BODY);
                self.mode = Mode::InBody;
                return Step::Again;
            }
            _ => {}
        }
        Step::Done
    }

    pub(super) fn start_in_template(&mut self, tag: &StartTag) -> Step {
        let mode = match tag.name {
            name if name.belongs_to_head() => return self.start_in_head(tag),
            ElementName::CAPTION
            | ElementName::COLGROUP
            | ElementName::TBODY
            | ElementName::TFOOT
            | ElementName::THEAD => Mode::InTable,
            ElementName::COL => Mode::InColumnGroup,
            ElementName::TR => Mode::InTableBody,
            ElementName::TD | ElementName::TH => Mode::InRow,
            _ => Mode::InBody,
        };
        self.template_modes.pop();
        self.template_modes.push(mode);
        self.mode = mode;
        Step::Again
    }

    pub(super) fn end_in_template(&mut self, tag: EndTag) -> Step {
        if tag.name == ElementName::TEMPLATE {
            self.end_template();
        }
        Step::Done
    }
}
