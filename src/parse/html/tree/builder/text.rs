//! Text in all insertion modes.

use super::super::arena::Span;
use super::super::element_name::ElementName;
use super::super::node::{Namespace, NodeId, NodeKind};
use super::{Mode, OpenElement, TreeBuilder};

/// Elements in which text is collected, because it may belong before the table.
const TABLE_PARTS: [ElementName; 5] = [
    ElementName::TABLE,
    ElementName::TBODY,
    ElementName::TFOOT,
    ElementName::THEAD,
    ElementName::TR,
];

fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

impl TreeBuilder<'_> {
    /// Processes text without NULs.
    #[inline(always)]
    pub(super) fn characters(&mut self, mut span: Span) {
        if std::mem::take(&mut self.drops_line_feed) {
            span = self.without_line_feed(span);
            if span.is_empty() {
                return;
            }
        }
        if self.is_foreign() && !self.is_html_text() {
            self.is_frameset_ok &= self.is_blank(span);
            return self.append_text(span);
        }
        match self.mode {
            Mode::InBody | Mode::InCell | Mode::InCaption | Mode::InTemplate => {
                self.body_text(span)
            }
            _ => self.text_outside_of_body(span),
        }
    }

    fn is_blank(&self, span: Span) -> bool {
        self.tree.texts.text(span).bytes().all(is_space)
    }

    pub(super) fn without_line_feed(&self, span: Span) -> Span {
        let starts = self.tree.texts.text(span).starts_with('\n');
        Span { start: span.start + u32::from(starts), ..span }
    }

    /// Processes text by the rules for `body`.
    #[inline(always)]
    fn body_text(&mut self, span: Span) {
        if !self.formatting.is_empty() {
            self.reconstruct_formatting();
        }
        if self.is_frameset_ok {
            self.is_frameset_ok = self.is_blank(span);
        }
        self.append_text(span);
    }

    fn text_outside_of_body(&mut self, mut span: Span) {
        loop {
            let text = self.tree.texts.text(span);
            let length = text.bytes().position(|byte| !is_space(byte)).unwrap_or(text.len());
            let space = Span { end: span.start + length as u32, ..span };
            let rest = Span { start: space.end, ..span };
            match self.mode {
                Mode::Initial | Mode::BeforeHtml | Mode::BeforeHead => {
                    if rest.is_empty() {
                        return;
                    }
                    self.leave_for_text();
                }
                Mode::InHeadNoscript => return,
                Mode::InHead | Mode::AfterHead => {
                    if !space.is_empty() {
                        self.append_text(space);
                    }
                    if rest.is_empty() {
                        return;
                    }
                    self.leave_for_text();
                }
                Mode::InColumnGroup => {
                    if !space.is_empty() {
                        self.append_text(space);
                    }
                    if rest.is_empty() {
                        return;
                    }
                    if !self.current_is(ElementName::COLGROUP) {
                        return self.spaces_of(rest);
                    }
                    self.pop();
                    self.mode = Mode::InTable;
                }
                Mode::AfterBody | Mode::AfterAfterBody => {
                    if rest.is_empty() {
                        return self.body_text(space);
                    }
                    if !space.is_empty() {
                        self.body_text(space);
                    }
                    self.mode = Mode::InBody;
                }
                Mode::InFrameset | Mode::AfterFrameset | Mode::AfterAfterFrameset => {
                    return self.spaces_of(span);
                }
                Mode::InTable | Mode::InTableBody | Mode::InRow | Mode::InTableText => {
                    return self.text_in_table(span);
                }
                _ => return self.body_text(span),
            }
            span = rest;
        }
    }

    /// Keeps the white space of text between frames or columns.
    fn spaces_of(&mut self, span: Span) {
        let text = self.tree.texts.text(span);
        let spaces: String =
            text.chars().filter(|character| character.is_ascii_whitespace()).collect();
        if spaces.is_empty() {
            return;
        }
        let spaces = self.tree.texts.add(|_, added| added.push_str(&spaces));
        match self.mode {
            Mode::AfterAfterFrameset => self.body_text(spaces),
            _ => self.append_text(spaces),
        }
    }

    fn text_in_table(&mut self, span: Span) {
        if self.mode == Mode::InTableText {
            self.table_text.push(span);
        } else if self.current().is_one_of(&TABLE_PARTS) {
            self.original_mode = self.mode;
            self.mode = Mode::InTableText;
            self.table_text.push(span);
        } else {
            self.foster(|builder| builder.body_text(span));
        }
    }

    /// Does something whose nodes go before the table.
    pub(super) fn foster<T>(&mut self, step: impl FnOnce(&mut Self) -> T) -> T {
        self.is_fostering = true;
        let result = step(self);
        self.is_fostering = false;
        result
    }

    /// Ends the text of a table, before another token.
    #[inline(always)]
    pub(super) fn flush_table_text(&mut self) {
        if self.mode == Mode::InTableText {
            self.end_table_text();
        }
    }

    #[cold]
    fn end_table_text(&mut self) {
        let is_blank = self.table_text.iter().all(|span| self.is_blank(*span));
        for index in 0..self.table_text.len() {
            let span = self.table_text[index];
            if is_blank {
                self.append_text(span);
            } else {
                self.foster(|builder| builder.body_text(span));
            }
        }
        self.table_text.clear();
        self.mode = self.original_mode;
    }

    /// Processes a NUL: a replacement character in foreign content, and nothing elsewhere.
    pub(super) fn nul(&mut self) {
        self.drops_line_feed = false;
        if self.is_foreign() && !self.is_html_text() {
            let span = self.tree.texts.add(|_, added| added.push('\u{FFFD}'));
            return self.append_text(span);
        }
        match self.mode {
            Mode::Initial
            | Mode::BeforeHtml
            | Mode::BeforeHead
            | Mode::InHead
            | Mode::AfterHead => self.leave_for_text(),
            Mode::AfterBody | Mode::AfterAfterBody => self.mode = Mode::InBody,
            Mode::InColumnGroup if self.current_is(ElementName::COLGROUP) => {
                self.pop();
                self.mode = Mode::InTable;
            }
            _ => {}
        }
    }

    /// Inserts the elements that text needs around it, up to `body`.
    fn leave_for_text(&mut self) {
        while self.mode != Mode::InBody {
            match self.mode {
                Mode::Initial => {
                    self.has_quirks = true;
                    self.mode = Mode::BeforeHtml;
                }
                Mode::BeforeHtml => self.insert_root(),
                Mode::BeforeHead => {
                    self.head = Some(self.insert_implied(ElementName::HEAD));
                    self.mode = Mode::InHead;
                }
                Mode::InHead => {
                    self.pop();
                    self.mode = Mode::AfterHead;
                }
                _ => {
                    self.insert_implied(ElementName::BODY);
                    self.mode = Mode::InBody;
                }
            }
        }
    }

    /// Inserts a root element without a tag.
    pub(super) fn insert_root(&mut self) {
        let kind = NodeKind::Element(Namespace::Html, ElementName::HTML);
        let node = self.new_node(kind, Span::default());
        self.open_root(node);
    }

    pub(super) fn open_root(&mut self, node: NodeId) {
        self.append(NodeId::DOCUMENT, node);
        self.push(OpenElement { node, name: ElementName::HTML, namespace: Namespace::Html });
        self.mode = Mode::BeforeHead;
    }
}
