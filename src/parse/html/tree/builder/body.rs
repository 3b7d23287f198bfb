//! The insertion mode of the body (section 13.2.6.4.7).

use super::super::arena::Span;
use super::super::attribute_name::AttributeName;
use super::super::element_name::ElementName;
use super::super::node::Namespace;
use super::super::tokens::{Content, EndTag, StartTag};
use super::stack::Scope;
use super::{Mode, OpenElement, Step, TreeBuilder};

impl TreeBuilder<'_> {
    #[inline(always)]
    pub(super) fn start_in_body(&mut self, tag: &StartTag) -> Step {
        let name = tag.name;
        if name.closes_paragraph() {
            self.start_block(tag);
            return Step::Done;
        }
        if name.is_formatting() {
            self.start_formatting(tag);
            return Step::Done;
        }
        match name {
            ElementName::SPAN | ElementName::OTHER => self.start_phrase(tag),
            ElementName::LI | ElementName::DD | ElementName::DT => self.start_list_item(tag),
            ElementName::BR
            | ElementName::IMG
            | ElementName::AREA
            | ElementName::EMBED
            | ElementName::KEYGEN
            | ElementName::WBR => {
                self.reconstruct_formatting();
                self.insert_void(tag);
                self.is_frameset_ok = false;
            }
            name if name.belongs_to_head() => return self.start_in_head(tag),
            _ => return self.start_other_in_body(tag),
        }
        Step::Done
    }

    #[inline(always)]
    fn start_phrase(&mut self, tag: &StartTag) {
        self.reconstruct_formatting();
        self.insert(tag);
    }

    fn start_block(&mut self, tag: &StartTag) {
        self.close_paragraph();
        if tag.name.is_heading()
            && self.current().namespace == Namespace::Html
            && self.current().name.is_heading()
        {
            self.pop();
        }
        self.insert(tag);
        if matches!(tag.name, ElementName::PRE | ElementName::LISTING) {
            self.drops_line_feed = true;
            self.is_frameset_ok = false;
        }
    }

    fn start_list_item(&mut self, tag: &StartTag) {
        self.is_frameset_ok = false;
        let is_same = |name: ElementName| match tag.name {
            ElementName::LI => name == ElementName::LI,
            _ => matches!(name, ElementName::DD | ElementName::DT),
        };
        let is_border = |element: OpenElement| {
            element.namespace == Namespace::Html
                && element.name.is_special()
                && !matches!(element.name, ElementName::ADDRESS | ElementName::DIV | ElementName::P)
        };
        for index in (0..self.open.len()).rev() {
            let element = self.open[index];
            if element.namespace == Namespace::Html && is_same(element.name) {
                self.close_implied(element.name);
                self.pop_until(element.name);
                break;
            }
            if is_border(element) {
                break;
            }
        }
        self.close_paragraph();
        self.insert(tag);
    }

    fn start_other_in_body(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::HTML => {
                if !self.has_template() {
                    self.add_missing_attributes(self.open[0].node, tag);
                }
            }
            ElementName::BODY => self.start_second_body(tag),
            ElementName::FRAMESET => self.start_frameset(tag),
            ElementName::FORM => self.start_form(tag),
            ElementName::PLAINTEXT => {
                self.close_paragraph();
                self.insert(tag);
                self.content = Content::Plaintext;
            }
            ElementName::BUTTON => {
                if self.in_scope(Scope::Default, ElementName::BUTTON) {
                    self.close_implied(ElementName::OTHER);
                    self.pop_until(ElementName::BUTTON);
                }
                self.start_phrase(tag);
                self.is_frameset_ok = false;
            }
            ElementName::APPLET | ElementName::MARQUEE | ElementName::OBJECT => {
                self.start_phrase(tag);
                self.mark_formatting();
                self.is_frameset_ok = false;
            }
            ElementName::TABLE => {
                if !self.has_quirks {
                    self.close_paragraph();
                }
                self.insert(tag);
                self.is_frameset_ok = false;
                self.mode = Mode::InTable;
            }
            ElementName::INPUT => {
                if self.in_scope(Scope::Default, ElementName::SELECT) {
                    self.pop_until(ElementName::SELECT);
                }
                self.reconstruct_formatting();
                self.insert_void(tag);
                self.is_frameset_ok &= self.is_hidden_input(tag);
            }
            ElementName::PARAM | ElementName::SOURCE | ElementName::TRACK => {
                self.insert_void(tag);
            }
            ElementName::HR => {
                self.close_paragraph();
                if self.in_scope(Scope::Default, ElementName::SELECT) {
                    self.close_implied(ElementName::OTHER);
                }
                self.insert_void(tag);
                self.is_frameset_ok = false;
            }
            ElementName::IMAGE => {
                return self.start_in_body(&StartTag { name: ElementName::IMG, ..tag.clone() });
            }
            ElementName::TEXTAREA => {
                self.insert_raw(tag, Content::Rcdata);
                self.drops_line_feed = true;
                self.is_frameset_ok = false;
            }
            ElementName::XMP => {
                self.close_paragraph();
                self.reconstruct_formatting();
                self.is_frameset_ok = false;
                self.insert_raw(tag, Content::RawText);
            }
            ElementName::IFRAME => {
                self.is_frameset_ok = false;
                self.insert_raw(tag, Content::RawText);
            }
            ElementName::NOEMBED => self.insert_raw(tag, Content::RawText),
            ElementName::SELECT => self.start_select(tag),
            ElementName::OPTION | ElementName::OPTGROUP => self.start_option(tag),
            ElementName::RB | ElementName::RTC => self.start_ruby_part(tag, ElementName::OTHER),
            ElementName::RP | ElementName::RT => self.start_ruby_part(tag, ElementName::RTC),
            ElementName::MATH => {
                self.reconstruct_formatting();
                self.start_foreign(tag, Namespace::MathMl);
            }
            ElementName::SVG => {
                self.reconstruct_formatting();
                self.start_foreign(tag, Namespace::Svg);
            }
            ElementName::CAPTION
            | ElementName::COL
            | ElementName::COLGROUP
            | ElementName::FRAME
            | ElementName::HEAD
            | ElementName::TBODY
            | ElementName::TD
            | ElementName::TFOOT
            | ElementName::TH
            | ElementName::THEAD
            | ElementName::TR => {}
            _ => self.start_phrase(tag),
        }
        Step::Done
    }

    fn start_second_body(&mut self, tag: &StartTag) {
        if let Some(body) = self.body()
            && !self.has_template()
        {
            self.is_frameset_ok = false;
            self.add_missing_attributes(body.node, tag);
        }
    }

    /// The second open element, if it is the body.
    fn body(&self) -> Option<OpenElement> {
        self.open.get(1).copied().filter(|element| element.is(ElementName::BODY))
    }

    /// Replaces a body without content by a frameset.
    fn start_frameset(&mut self, tag: &StartTag) {
        if self.is_frameset_ok
            && let Some(body) = self.body()
        {
            self.detach(body.node);
            self.truncate(1);
            self.insert(tag);
            self.mode = Mode::InFrameset;
        }
    }

    fn start_form(&mut self, tag: &StartTag) {
        let is_in_template = self.has_template();
        if self.form.is_some() && !is_in_template {
            return;
        }
        self.close_paragraph();
        let form = self.insert(tag);
        if !is_in_template {
            self.form = Some(form);
        }
    }

    fn start_select(&mut self, tag: &StartTag) {
        if self.in_scope(Scope::Default, ElementName::SELECT) {
            self.pop_until(ElementName::SELECT);
        } else {
            self.start_phrase(tag);
            self.is_frameset_ok = false;
        }
    }

    fn start_option(&mut self, tag: &StartTag) {
        let is_option = tag.name == ElementName::OPTION;
        if self.in_scope(Scope::Default, ElementName::SELECT) {
            self.close_implied(if is_option { ElementName::OPTGROUP } else { ElementName::OTHER });
        } else if self.current_is(ElementName::OPTION) {
            self.pop();
        }
        self.start_phrase(tag);
    }

    fn start_ruby_part(&mut self, tag: &StartTag, except: ElementName) {
        if self.in_scope(Scope::Default, ElementName::RUBY) {
            self.close_implied(except);
        }
        self.insert(tag);
    }

    /// Returns true for `<input type=hidden>`.
    pub(super) fn is_hidden_input(&self, tag: &StartTag) -> bool {
        self.tree.attributes(tag.attributes).iter().any(|attribute| {
            attribute.name == AttributeName::TYPE
                && self.tree.texts.text(attribute.value).eq_ignore_ascii_case("hidden")
        })
    }

    // End tags.

    #[inline(always)]
    pub(super) fn end_in_body(&mut self, tag: EndTag) -> Step {
        let name = tag.name;
        match name {
            ElementName::P => {
                if !self.in_scope(Scope::Button, ElementName::P) {
                    self.insert_implied(ElementName::P);
                }
                self.close_implied(ElementName::P);
                self.pop_until(ElementName::P);
            }
            ElementName::LI => self.end_in_scope(name, Scope::ListItem, name),
            ElementName::DD | ElementName::DT => self.end_in_scope(name, Scope::Default, name),
            _ if name.is_heading() => self.end_heading(),
            _ if name.is_formatting() => self.adopt(tag),
            _ if name.closes_paragraph()
                || matches!(name, ElementName::BUTTON | ElementName::SELECT) =>
            {
                self.end_in_scope(name, Scope::Default, ElementName::OTHER);
            }
            ElementName::SPAN | ElementName::OTHER => self.end_phrase(tag),
            _ => return self.end_other_in_body(tag),
        }
        Step::Done
    }

    fn end_in_scope(&mut self, name: ElementName, scope: Scope, except: ElementName) {
        if self.in_scope(scope, name) {
            self.close_implied(except);
            self.pop_until(name);
        }
    }

    fn end_heading(&mut self) {
        let is_heading = |element: OpenElement| {
            element.namespace == Namespace::Html && element.name.is_heading()
        };
        if self.any_in_scope(Scope::Default, is_heading) {
            self.close_implied(ElementName::OTHER);
            self.pop_until_any(is_heading);
        }
    }

    fn end_other_in_body(&mut self, tag: EndTag) -> Step {
        match tag.name {
            ElementName::TEMPLATE => self.end_template(),
            ElementName::BODY | ElementName::HTML => {
                if self.in_scope(Scope::Default, ElementName::BODY) {
                    self.mode = Mode::AfterBody;
                    if tag.name == ElementName::HTML {
                        return Step::Again;
                    }
                }
            }
            ElementName::FORM => self.end_form(),
            ElementName::APPLET | ElementName::MARQUEE | ElementName::OBJECT => {
                if self.in_scope(Scope::Default, tag.name) {
                    self.close_implied(ElementName::OTHER);
                    self.pop_until(tag.name);
                    self.clear_formatting();
                }
            }
            ElementName::BR => {
                let name_span = tag.name_span;
                let name = ElementName::BR;
                return self.start_in_body(&StartTag {
                    name,
                    name_span,
                    attributes: Span::default(),
                    is_self_closing: false,
                });
            }
            _ => self.end_phrase(tag),
        }
        Step::Done
    }

    fn end_form(&mut self) {
        if self.has_template() {
            if self.in_scope(Scope::Default, ElementName::FORM) {
                self.close_implied(ElementName::OTHER);
                self.pop_until(ElementName::FORM);
            }
            return;
        }
        let Some(form) = self.form.take() else { return };
        if self.any_in_scope(Scope::Default, |element| element.node == form) {
            self.close_implied(ElementName::OTHER);
            self.remove_open(form);
        }
    }

    /// Closes any other element.
    pub(super) fn end_phrase(&mut self, tag: EndTag) {
        for index in (0..self.open.len()).rev() {
            let element = self.open[index];
            if element.namespace == Namespace::Html && self.has_name(element, tag) {
                self.close_implied(tag.name);
                self.truncate(index);
                return;
            }
            if element.namespace == Namespace::Html && element.name.is_special() {
                return;
            }
        }
    }

    /// Returns true if an open element has the name of a tag, which may be one that is not known.
    #[inline(always)]
    pub(super) fn has_name(&self, element: OpenElement, tag: EndTag) -> bool {
        element.name == tag.name
            && (tag.name != ElementName::OTHER || {
                let first = self.tree.nodes[element.node.index()].span.start as usize;
                let own = self.tree.attributes[first].name_span;
                let (own, name) = (self.tree.texts.text(own), self.tree.texts.text(tag.name_span));
                own.eq_ignore_ascii_case(name)
            })
    }
}
