//! A pull parser for XML documents that returns one element after the other and borrows text from the document.
//!
//! It never fails. The first error is recorded and the parser recovers (from an end tag without a start tag, or from
//! a missing end tag). If it cannot recover, all open elements end at once: the document appears truncated to callers.

mod attributes;
mod between;
mod element;
mod entities;
mod flat;
mod namespace;
mod part;
mod recovery;
mod scope;
mod tag;

use std::borrow::Cow;

use memchr::memchr;

use super::block::find_near;
use super::error::ParseError;
use super::text::{is_blank, normalize_line_ends, unwrap_cdata};
use between::{CDATA, Step, TextBuffer};
pub(crate) use element::XmlElement;
use entities::Entities;
pub(crate) use namespace::Namespace;
use scope::Scopes;
pub(crate) use tag::has_start_tag;
use tag::{StartTag, XmlTag};

/// Limit of the bytes that recovery may scan again, as a multiple of the size of the document. Without a limit, a
/// document with many errors would take quadratic time.
const MAX_RESCANS: usize = 4;

/// The end of text, and what in it is replaced.
const TEXT_MARKS: [u8; 3] = *b"<&\r";

/// A position in a document. The innermost open element is the current one.
///
/// `child`, `text`, `content`, `markup` and `skip` consume content of the current element. All but `child` close it.
pub(crate) struct Cursor<'a> {
    document: &'a str,
    /// Number of consumed bytes.
    position: usize,
    /// Position of a `<` that does not start a tag.
    not_a_tag: usize,
    /// Number of bytes that recovery may still scan again.
    rescan_budget: usize,
    /// Qualified names of the open elements, outermost first.
    open: Vec<&'a str>,
    /// Child that the next call of `child` returns again.
    pending_child: Option<XmlElement<'a>>,
    /// True if the innermost open element is an empty-element tag.
    is_empty: bool,
    /// Number of closed elements whose end was not returned yet.
    pending_ends: usize,
    /// Number of CDATA sections so far.
    cdata_sections: usize,
    scopes: Scopes<'a>,
    entities: Entities<'a>,
    error: Option<ParseError>,
}

/// The content of an element.
pub(crate) enum Content<'a> {
    /// Character data with references resolved.
    Text(Cow<'a, str>),
    /// Raw markup of elements and text.
    Markup(&'a str),
}

impl<'a> Content<'a> {
    /// Returns the text, or the markup as text. CDATA sections beside elements are taken for markup.
    #[inline]
    pub(crate) fn verbatim(self) -> Cow<'a, str> {
        match self {
            Content::Text(text) => text,
            Content::Markup(markup) if markup.contains(CDATA) => {
                Cow::Owned(normalize_line_ends(markup).replace(CDATA, "").replace("]]>", ""))
            }
            Content::Markup(markup) => normalize_line_ends(markup),
        }
    }
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(document: &'a str) -> Self {
        Cursor {
            document,
            position: 0,
            not_a_tag: usize::MAX,
            rescan_budget: part::rescan_budget(document),
            open: Vec::new(),
            pending_child: None,
            is_empty: false,
            pending_ends: 0,
            cdata_sections: 0,
            scopes: Scopes::default(),
            entities: Entities::default(),
            error: None,
        }
    }

    /// Returns the first error of the document.
    pub(crate) fn into_error(self) -> Option<ParseError> {
        self.error
    }

    /// Returns the resolved `xml:base` in scope.
    pub(crate) fn base(&self) -> Option<&str> {
        self.scopes.base()
    }

    /// Returns the `xml:lang` in scope.
    pub(crate) fn language(&self) -> Option<Cow<'a, str>> {
        self.scopes.language()
    }

    /// Returns the `xml:lang` of the innermost open element itself.
    #[inline]
    pub(crate) fn own_language(&self) -> Option<Cow<'a, str>> {
        self.scopes.language_at(self.open.len())
    }

    /// Returns the number of CDATA sections so far. It tells whether markup that was just read has some.
    pub(crate) fn cdata_sections(&self) -> usize {
        self.cdata_sections
    }

    /// Enters the next child of the innermost open element and returns it. At the end of the element, closes it and
    /// returns `None`.
    pub(crate) fn child(&mut self) -> Option<XmlElement<'a>> {
        loop {
            if self.take_end() {
                return None;
            }
            if self.pending_child.is_some() {
                return self.pending_child.take();
            }
            self.skip_text();
            if let Some(element) = self.tag() {
                return Some(element);
            }
        }
    }

    /// Binds the prefix of the child that was just entered to a namespace, within that child.
    ///
    /// The root element determines the vocabulary of a feed: publishers bind its prefix, mostly the empty one, to all
    /// kinds of names.
    #[inline]
    pub(crate) fn bind_namespace(&mut self, child: &XmlElement<'a>, namespace: Namespace) {
        if child.namespace != namespace
            && let Some(&qualified) = self.open.last()
        {
            let prefix = qualified.split_once(':').map_or("", |(prefix, _)| prefix);
            self.scopes.bind(self.open.len(), prefix, namespace);
        }
    }

    /// Like [`child`](Self::child), in a loop over several levels of nesting.
    ///
    /// The caller increments `depth` to continue inside the returned child; this method decrements it at each end. So
    /// nesting needs no recursion.
    pub(crate) fn child_within(&mut self, depth: &mut usize) -> Option<XmlElement<'a>> {
        loop {
            match self.child() {
                None if *depth == 0 => return None,
                None => *depth -= 1,
                child => return child,
            }
        }
    }

    /// Returns the text of the innermost open element, or its raw markup, and closes it.
    pub(crate) fn text(&mut self) -> Cow<'a, str> {
        self.content().verbatim()
    }

    /// Returns the content of the innermost open element and closes it.
    pub(crate) fn content(&mut self) -> Content<'a> {
        if let Some(text) = self.only_text() {
            return Content::Text(text);
        }
        let (start, depth) = (self.position, self.open.len());
        let mut text = TextBuffer::default();
        loop {
            if self.take_end() {
                return Content::Text(unwrap_cdata(text.value));
            }
            match self.step() {
                Step::Text(piece) => text.push(self.entities.unescape(piece)),
                Step::CData(piece) => text.push(normalize_line_ends(piece)),
                Step::Comment => {}
                Step::Tag if self.close_unclosed() => {}
                Step::Tag => {
                    if self.tag().is_some() {
                        return Content::Markup(self.markup_until(start, depth));
                    }
                }
            }
        }
    }

    /// Returns the content of the innermost open element and closes it, if it is text or one CDATA section up to its end tag,
    /// as nearly always. Otherwise consumes nothing.
    #[inline(always)]
    fn only_text(&mut self) -> Option<Cow<'a, str>> {
        if self.is_empty || self.pending_ends > 0 {
            return None;
        }
        let rest = self.rest();
        let mark = find_near(rest.as_bytes(), TEXT_MARKS)?;
        let (text, after) = match rest.as_bytes()[mark..] {
            [b'<', b'!', ..] => return self.only_section(rest),
            [b'<', ..] => (Cow::Borrowed(&rest[..mark]), mark),
            _ => {
                let length = mark + memchr(b'<', &rest.as_bytes()[mark..])?;
                self.own_end_tag(length)?;
                (self.entities.unescape_from(&rest[..length], mark), length)
            }
        };
        self.close_after(after, text)
    }

    /// Like [`only_text`](Self::only_text), for a CDATA section.
    #[inline(never)]
    fn only_section(&mut self, rest: &'a str) -> Option<Cow<'a, str>> {
        let (section, after) = between::only_section(rest)?;
        let text = self.close_after(after, normalize_line_ends(section))?;
        self.cdata_sections += 1;
        Some(text)
    }

    /// Returns the text before the end tag of the innermost open element, and closes it, if the tag is `offset` bytes ahead.
    #[inline(always)]
    fn close_after(&mut self, offset: usize, text: Cow<'a, str>) -> Option<Cow<'a, str>> {
        self.position += offset + self.own_end_tag(offset)?;
        self.pop();
        self.pending_ends -= 1;
        Some(if is_blank(&text) { Cow::Borrowed("") } else { unwrap_cdata(text) })
    }

    /// Returns the length of the end tag of the innermost open element, if it is `offset` bytes ahead.
    #[inline(always)]
    fn own_end_tag(&self, offset: usize) -> Option<usize> {
        let inside = self.document.as_bytes()[self.position + offset..].strip_prefix(b"</")?;
        let name = self.open.last()?.as_bytes();
        (inside.get(name.len()) == Some(&b'>') && inside.starts_with(name)).then(|| name.len() + 3)
    }

    /// Closes the innermost open element without reading its content.
    pub(crate) fn skip(&mut self) {
        let depth = self.open.len();
        while !self.take_end() {
            self.skip_text();
            if !self.close_unclosed() && self.tag().is_some() {
                self.markup_until(0, depth);
                return;
            }
        }
    }

    /// Returns the raw content of the innermost open element and closes it.
    pub(crate) fn markup(&mut self) -> &'a str {
        let (start, depth) = (self.position, self.open.len());
        if self.take_end() { "" } else { self.markup_until(start, depth) }
    }

    /// Returns the document from `start` to the tag that closes the element at `depth`.
    fn markup_until(&mut self, start: usize, depth: usize) -> &'a str {
        let mut end = start;
        self.close_if_empty();
        while self.open.len() >= depth {
            self.skip_text();
            end = self.position;
            self.open_tag();
            self.close_if_empty();
        }
        // The ends of descendants are consumed here, those of ancestors are left to the caller.
        self.pending_ends = depth.saturating_sub(self.open.len() + 1);
        &self.document[start..end]
    }

    /// Closes the innermost open element if it is an empty-element tag: `<a/>`.
    fn close_if_empty(&mut self) {
        if std::mem::take(&mut self.is_empty) {
            self.pop();
        }
    }

    /// Consumes one pending end. Returns false if there is none.
    fn take_end(&mut self) -> bool {
        self.close_if_empty();
        let has_ended = self.pending_ends > 0;
        self.pending_ends -= usize::from(has_ended);
        has_ended
    }

    fn rest(&self) -> &'a str {
        &self.document[self.position..]
    }

    /// Consumes a tag, a processing instruction or a document type. Returns the element of a start tag.
    #[inline(always)]
    fn tag(&mut self) -> Option<XmlElement<'a>> {
        let StartTag { name, local, attributes, may_declare, .. } = self.open_tag()?;
        if may_declare {
            self.scopes.enter(self.open.len(), attributes);
        }
        Some(XmlElement::new(name, local, attributes, &self.scopes))
    }

    /// Like [`tag`](Self::tag). The declarations of a start tag are not in scope.
    #[inline(always)]
    fn open_tag(&mut self) -> Option<StartTag<'a>> {
        if let Some(length) = self.own_end_tag(0) {
            self.position += length;
            self.pop();
            return None;
        }
        match tag::usual_start_tag(self.rest()) {
            Some((tag, length)) => {
                self.position += length;
                Some(self.open(tag))
            }
            None => self.unusual_tag(),
        }
    }

    #[inline(never)]
    fn unusual_tag(&mut self) -> Option<StartTag<'a>> {
        let at = self.position;
        let Some((tag, length)) = tag::read(self.rest()) else {
            return self.end_or_incomplete_tag();
        };
        self.position += length;
        match tag {
            XmlTag::Start(tag) if tag.contains_tag_start() => return self.recover_tag(at, length),
            XmlTag::Start(tag) => return Some(self.open(tag)),
            XmlTag::End(name) => self.close(name, at),
            XmlTag::DocType(doctype) => self.entities.declare(doctype),
            XmlTag::Instruction => {}
        }
        None
    }

    #[inline(always)]
    fn open(&mut self, tag: StartTag<'a>) -> StartTag<'a> {
        self.open.push(tag.name);
        self.is_empty = tag.is_empty;
        tag
    }

    /// Handles the end tag of an element, normally of the innermost one.
    fn close(&mut self, name: &'a str, at: usize) {
        if self.open.last() == Some(&name) {
            self.pop();
        } else {
            self.close_mismatched(name, at);
        }
    }

    fn pop(&mut self) {
        self.open.pop();
        self.pending_ends += 1;
        self.scopes.leave(self.open.len());
    }

    /// Closes all open elements and ends the document.
    fn finish(&mut self) {
        if let Some(&last) = self.open.last() {
            self.record_error_at(
                self.document.len(),
                format_args!("unexpected end of file in <{last}>"),
            );
        }
        while !self.open.is_empty() {
            self.pop();
        }
        self.pending_ends += 1; // the document itself
    }

    /// Returns a syntax error at the current position.
    pub(crate) fn error_here(&self, reason: impl std::fmt::Display) -> ParseError {
        ParseError::in_text(self.document, self.position, reason)
    }

    fn record_error(&mut self, reason: impl std::fmt::Display) {
        self.record_error_at(self.position, reason);
    }

    /// Records an error at a position, unless there is an earlier one.
    #[cold]
    fn record_error_at(&mut self, at: usize, reason: impl std::fmt::Display) {
        if self.error.is_none() {
            self.error = Some(ParseError::in_text(self.document, at, reason));
        }
    }
}

#[cfg(test)]
mod tests;
