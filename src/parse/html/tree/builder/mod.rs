//! The tree construction stage (HTML Living Standard, section 13.2.6).
//!
//! Each module holds the insertion modes of one part of a page. The parts that all of them use are here and in
//! [`stack`] and [`insert`].

mod body;
mod document;
mod foreign;
mod formatting;
mod head;
mod insert;
mod limits;
mod stack;
mod table;
mod text;

use std::ops::Range;

use memchr::memchr;

use super::arena::Span;
use super::attribute_name::AttributeName;
use super::element_name::ElementName;
use super::node::{Attribute, Namespace, NodeData, NodeId, NodeKind, Tree};
use super::references::{NextMark, Surroundings, resolve};
use super::tokens::{Content, EndTag, MAX_ATTRIBUTES, StartTag};
use formatting::FormattingEntry;
use limits::Limits;

/// Insertion modes (section 13.2.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Initial,
    BeforeHtml,
    BeforeHead,
    InHead,
    InHeadNoscript,
    AfterHead,
    InBody,
    /// The text of an element without elements. Afterwards the mode is the original one.
    Text,
    InTable,
    InTableText,
    InCaption,
    InColumnGroup,
    InTableBody,
    InRow,
    InCell,
    InTemplate,
    AfterBody,
    InFrameset,
    AfterFrameset,
    AfterAfterBody,
    AfterAfterFrameset,
}

/// An open element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct OpenElement {
    node: NodeId,
    name: ElementName,
    namespace: Namespace,
}

impl OpenElement {
    /// Returns true for an element of HTML with this name.
    #[inline(always)]
    fn is(self, name: ElementName) -> bool {
        self.name == name && self.namespace == Namespace::Html
    }

    fn is_one_of(self, names: &[ElementName]) -> bool {
        self.namespace == Namespace::Html && names.contains(&self.name)
    }
}

/// Builds a tree from tags and texts.
pub(super) struct TreeBuilder<'a> {
    tree: Tree<'a>,
    mode: Mode,
    /// The mode after a text.
    original_mode: Mode,
    template_modes: Vec<Mode>,
    open: Vec<OpenElement>,
    /// The list of active formatting elements.
    formatting: Vec<FormattingEntry>,
    head: Option<NodeId>,
    form: Option<NodeId>,
    is_frameset_ok: bool,
    has_quirks: bool,
    /// True while misplaced content of a table is put before it.
    is_fostering: bool,
    /// True if a line feed is dropped that follows immediately.
    drops_line_feed: bool,
    table_text: Vec<Span>,
    /// Parts of texts that do not follow their first part immediately.
    continuations: Vec<(NodeId, Span)>,
    /// Number of open `p` elements.
    open_paragraphs: usize,
    /// How the text after the last start tag is read.
    content: Content,
    limits: Limits,
    next_mark: NextMark,
    /// The known names of attributes in the current tag, as bits.
    known_attributes: u64,
}

/// The result of processing a token.
enum Step {
    Done,
    /// The token is processed again, in another mode.
    Again,
}

impl<'a> TreeBuilder<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let document = NodeData {
            kind: NodeKind::Document,
            parent: NodeId::NONE,
            first_child: NodeId::NONE,
            last_child: NodeId::NONE,
            previous: NodeId::NONE,
            next: NodeId::NONE,
            span: Span::default(),
        };
        let mut nodes = Vec::with_capacity(text.len() / 24 + 16);
        nodes.push(document);
        let tree = Tree {
            texts: super::arena::TextArena::new(text),
            nodes,
            attributes: Vec::with_capacity(text.len() / 48 + 16),
        };
        TreeBuilder {
            tree,
            mode: Mode::Initial,
            original_mode: Mode::InBody,
            template_modes: Vec::new(),
            open: Vec::with_capacity(64),
            formatting: Vec::new(),
            head: None,
            form: None,
            is_frameset_ok: true,
            has_quirks: false,
            is_fostering: false,
            drops_line_feed: false,
            table_text: Vec::new(),
            continuations: Vec::new(),
            open_paragraphs: 0,
            content: Content::Normal,
            limits: Limits::new(text.len()),
            next_mark: NextMark::of(text.as_bytes()),
            known_attributes: 0,
        }
    }

    pub(super) fn into_tree(self) -> Tree<'a> {
        self.tree
    }

    // Attributes.

    #[inline(always)]
    pub(super) fn attribute_count(&self) -> u32 {
        self.tree.attributes.len() as u32
    }

    /// Adds the name of an element that is not known.
    pub(super) fn unknown_name(&mut self, name_span: Span) {
        let name = AttributeName::OTHER;
        self.tree.attributes.push(Attribute { name, name_span, value: Span::default() });
    }

    /// Adds an attribute to those from `first` on, unless there is one with this name already.
    #[inline(always)]
    pub(super) fn attribute(&mut self, mut attribute: Attribute, first: u32) {
        let count = self.tree.attributes.len() - first as usize;
        if count == 0 {
            self.known_attributes = 0;
        }
        if count >= MAX_ATTRIBUTES || self.has_attribute(attribute, first) {
            return;
        }
        self.known_attributes |= attribute.name.bit();
        if !attribute.is_resolved_late()
            && self.needs_resolution(&attribute.value.range(), Surroundings::Attribute)
        {
            attribute.value = self.resolved(attribute.value, Surroundings::Attribute);
        }
        self.tree.attributes.push(attribute);
    }

    /// Returns true if one of the attributes from `first` on has the same name.
    #[inline(always)]
    fn has_attribute(&self, attribute: Attribute, first: u32) -> bool {
        match attribute.name {
            AttributeName::OTHER => self.has_unknown_attribute(attribute, first),
            known => self.known_attributes & known.bit() != 0,
        }
    }

    fn has_unknown_attribute(&self, attribute: Attribute, first: u32) -> bool {
        let name = |attribute: &Attribute| self.tree.texts.text(attribute.name_span);
        self.tree.attributes[first as usize..].iter().any(|other| {
            other.name == AttributeName::OTHER && name(other).eq_ignore_ascii_case(name(&attribute))
        })
    }

    pub(super) fn drop_attributes(&mut self, first: u32) {
        self.tree.attributes.truncate(first as usize);
    }

    /// Returns true if a text of the document cannot be used verbatim.
    #[inline(always)]
    fn needs_resolution(&mut self, range: &Range<usize>, surroundings: Surroundings) -> bool {
        self.next_mark.is_in(range, surroundings, self.tree.texts.document().as_bytes())
    }

    /// Returns the span of a text of the document with its references resolved.
    #[cold]
    fn resolved(&mut self, span: Span, surroundings: Surroundings) -> Span {
        self.tree.texts.add(|document, added| {
            resolve(&document[span.start as usize..span.end as usize], surroundings, added);
        })
    }

    // Tokens.

    /// Processes a start tag. Returns how the text after it is read.
    #[inline(always)]
    pub(super) fn start(&mut self, tag: StartTag) -> Content {
        self.flush_table_text();
        self.drops_line_feed = false;
        self.content = Content::Normal;
        if self.admits_start(&tag) {
            while let Step::Again = self.start_step(&tag) {}
        }
        self.content
    }

    fn start_step(&mut self, tag: &StartTag) -> Step {
        if self.is_foreign() && !self.is_html_start(tag) {
            return self.start_in_foreign(tag);
        }
        self.start_in_mode(self.mode, tag)
    }

    fn start_in_mode(&mut self, mode: Mode, tag: &StartTag) -> Step {
        match mode {
            Mode::InBody => self.start_in_body(tag),
            Mode::Initial => self.leave_initial(),
            Mode::BeforeHtml => self.start_before_html(tag),
            Mode::BeforeHead => self.start_before_head(tag),
            Mode::InHead => self.start_in_head(tag),
            Mode::InHeadNoscript => self.start_in_head_noscript(tag),
            Mode::AfterHead => self.start_after_head(tag),
            Mode::Text | Mode::InTableText => Step::Done, // a text ends before the next tag
            Mode::InTable => self.start_in_table(tag),
            Mode::InCaption => self.start_in_caption(tag),
            Mode::InColumnGroup => self.start_in_column_group(tag),
            Mode::InTableBody => self.start_in_table_body(tag),
            Mode::InRow => self.start_in_row(tag),
            Mode::InCell => self.start_in_cell(tag),
            Mode::InTemplate => self.start_in_template(tag),
            Mode::InFrameset => self.start_in_frameset(tag),
            Mode::AfterFrameset | Mode::AfterAfterFrameset => self.start_after_frameset(tag),
            Mode::AfterBody | Mode::AfterAfterBody => self.start_after_body(tag),
        }
    }

    /// Processes an end tag.
    #[inline(always)]
    pub(super) fn end_tag(&mut self, tag: EndTag) {
        self.flush_table_text();
        self.drops_line_feed = false;
        if self.admits_end(tag) {
            while let Step::Again = self.end_step(tag) {}
        }
    }

    fn end_step(&mut self, tag: EndTag) -> Step {
        if self.is_foreign() {
            return self.end_in_foreign(tag);
        }
        self.end_in_mode(self.mode, tag)
    }

    fn end_in_mode(&mut self, mode: Mode, tag: EndTag) -> Step {
        match mode {
            Mode::InBody => self.end_in_body(tag),
            Mode::Initial => self.leave_initial(),
            Mode::BeforeHtml => self.end_before_html(tag),
            Mode::BeforeHead => self.end_before_head(tag),
            Mode::InHead => self.end_in_head(tag),
            Mode::InHeadNoscript => self.end_in_head_noscript(tag),
            Mode::AfterHead => self.end_after_head(tag),
            Mode::Text => {
                self.pop();
                self.mode = self.original_mode;
                Step::Done
            }
            Mode::InTableText => Step::Done,
            Mode::InTable => self.end_in_table(tag),
            Mode::InCaption => self.end_in_caption(tag),
            Mode::InColumnGroup => self.end_in_column_group(tag),
            Mode::InTableBody => self.end_in_table_body(tag),
            Mode::InRow => self.end_in_row(tag),
            Mode::InCell => self.end_in_cell(tag),
            Mode::InTemplate => self.end_in_template(tag),
            Mode::AfterBody | Mode::AfterAfterBody => self.end_after_body(tag),
            Mode::InFrameset => self.end_in_frameset(tag),
            Mode::AfterFrameset => {
                if tag.name == ElementName::HTML {
                    self.mode = Mode::AfterAfterFrameset;
                }
                Step::Done
            }
            Mode::AfterAfterFrameset => Step::Done,
        }
    }

    /// Processes a range of text, in which NULs are dropped or replaced depending on their place.
    #[inline(always)]
    pub(super) fn text(&mut self, range: Range<usize>, surroundings: Surroundings) {
        if self.needs_resolution(&range, surroundings) {
            return self.unusual_text(range, surroundings);
        }
        self.characters(Span::new(range.start, range.end));
    }

    #[cold]
    fn unusual_text(&mut self, range: Range<usize>, surroundings: Surroundings) {
        if surroundings == Surroundings::RawText {
            let span = self.resolved(Span::new(range.start, range.end), surroundings);
            return self.characters(span);
        }
        let mut start = range.start;
        while start < range.end {
            let rest = self.tree.texts.text(Span::new(start, range.end)).as_bytes();
            let length = memchr(0, rest).unwrap_or(rest.len());
            if length > 0 {
                let span = self.resolved(Span::new(start, start + length), surroundings);
                self.characters(span);
            }
            start += length;
            if start < range.end {
                self.nul();
                start += 1;
            }
        }
    }

    /// Adds the text of an element that contains no elements.
    #[inline(always)]
    pub(super) fn raw_text(&mut self, range: Range<usize>, surroundings: Surroundings) {
        let mut span = Span::new(range.start, range.end);
        if self.needs_resolution(&range, surroundings) {
            span = self.resolved(span, surroundings);
        }
        if std::mem::take(&mut self.drops_line_feed) {
            span = self.without_line_feed(span);
        }
        if !span.is_empty() {
            self.append_text(span);
        }
    }

    pub(super) fn comment(&mut self, span: Span) {
        self.flush_table_text();
        self.drops_line_feed = false;
        let parent = match self.mode {
            Mode::Initial | Mode::BeforeHtml | Mode::AfterAfterBody | Mode::AfterAfterFrameset => {
                NodeId::DOCUMENT
            }
            Mode::AfterBody => self.open[0].node,
            _ => {
                self.append_comment(span);
                return;
            }
        };
        let node = self.new_node(NodeKind::Comment, span);
        self.append(parent, node);
    }

    /// Ends the page.
    pub(super) fn end(&mut self) {
        self.flush_table_text();
        if self.mode == Mode::Text {
            self.pop();
            self.mode = self.original_mode;
        }
        self.end_document();
        self.join_texts();
    }
}
