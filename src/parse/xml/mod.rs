//! A cursor over an XML document: elements one after the other, their text borrowed.
//!
//! Nothing fails: what is wrong is noted as a fault, mended where it can be (an end tag without a start, an
//! element that its parent's end closes) and else ends every open element at once, so that
//! callers see a document that is merely shorter.

mod between;
mod element;
mod entities;
mod flat;
mod namespace;
mod recovery;
mod scope;
mod tag;

use std::borrow::Cow;

use super::error::ParseError;
use super::text::normalize_line_ends;
use between::{CDATA, Step, Text};
pub(crate) use element::Element;
use entities::Entities;
pub(crate) use namespace::Namespace;
use scope::Scopes;
use tag::{StartTag, Tag};

/// How often a document may be looked at again, as a whole, to mend what is wrong. What then remains wrong stays so:
/// else a document full of faults would take time that grows with the square of its size.
const PATIENCE: usize = 4;

/// Where in a document its reader stands. See the module's text.
pub(crate) struct Cursor<'a> {
    document: &'a str,
    /// How many bytes have been read.
    position: usize,
    /// Where a `<` stands that has turned out to begin no tag.
    no_tag: usize,
    /// How many more bytes may be looked at a second time to mend what is wrong.
    patience: usize,
    /// The names of the elements that are open, outermost first.
    open: Vec<&'a str>,
    /// A child that is to be given again.
    held_back: Option<Element<'a>>,
    /// Whether the innermost one has no content and no end tag.
    empty: bool,
    /// How many elements have ended that the caller has not been told of.
    ended: usize,
    scopes: Scopes<'a>,
    entities: Entities<'a>,
    error: Option<ParseError>,
}

/// What an element holds, as far as it is not taken apart.
pub(crate) enum Content<'a> {
    /// Character data, references resolved.
    Text(Cow<'a, str>),
    /// Elements and text, as the document writes them.
    Markup(&'a str),
}

impl<'a> Content<'a> {
    /// The text, or the markup as text; CDATA sections beside elements hold markup as well.
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
            no_tag: usize::MAX,
            patience: document.len() * PATIENCE + PATIENCE,
            open: Vec::new(),
            held_back: None,
            empty: false,
            ended: 0,
            scopes: Scopes::default(),
            entities: Entities::default(),
            error: None,
        }
    }

    /// The first thing that was wrong so far, if anything was.
    pub(crate) fn into_error(self) -> Option<ParseError> {
        self.error
    }

    /// The inherited `xml:base`, resolved.
    pub(crate) fn base(&self) -> Option<&str> {
        self.scopes.base()
    }

    /// The inherited `xml:lang`.
    pub(crate) fn language(&self) -> Option<Cow<'a, str>> {
        self.scopes.language()
    }

    /// The next child of the innermost open element, which is then the innermost one;
    /// `None` where the element ends, which closes it.
    pub(crate) fn child(&mut self) -> Option<Element<'a>> {
        loop {
            if self.take_end() {
                return None;
            }
            if let Some(element) = self.held_back.take() {
                return Some(element);
            }
            self.skip_text();
            if let Some(element) = self.tag() {
                return Some(element);
            }
        }
    }

    /// The next child of the innermost open element, or of those around it that the caller has entered without a
    /// loop of their own: `depth` counts them, so that a document may nest as deep as it likes.
    pub(crate) fn child_within(&mut self, depth: &mut usize) -> Option<Element<'a>> {
        loop {
            match self.child() {
                None if *depth == 0 => return None,
                None => *depth -= 1,
                child => return child,
            }
        }
    }

    /// The text of the innermost open element, or its markup as it is; closes it.
    pub(crate) fn text(&mut self) -> Cow<'a, str> {
        self.content().verbatim()
    }

    /// What the innermost open element holds; closes it.
    pub(crate) fn content(&mut self) -> Content<'a> {
        let (start, depth) = (self.position, self.open.len());
        let mut text = Text::default();
        loop {
            if self.take_end() {
                return Content::Text(text.value);
            }
            match self.step() {
                Step::Text(piece) => text.push(self.entities.unescape(piece)),
                Step::CData(piece) => text.push(normalize_line_ends(piece)),
                Step::Nothing => {}
                Step::Tag if self.leave_unclosed() => {}
                Step::Tag => {
                    if self.tag().is_some() {
                        return Content::Markup(self.markup_until(start, depth));
                    }
                }
            }
        }
    }

    /// Leaves the innermost open element.
    pub(crate) fn skip(&mut self) {
        let depth = self.open.len();
        while !self.take_end() {
            self.skip_text();
            if !self.leave_unclosed() && self.tag().is_some() {
                self.markup_until(0, depth);
                return;
            }
        }
    }

    /// What the innermost open element holds as the document writes it; closes it.
    pub(crate) fn markup(&mut self) -> &'a str {
        let (start, depth) = (self.position, self.open.len());
        if self.take_end() { "" } else { self.markup_until(start, depth) }
    }

    /// The document from `start` to the tag that closes the element at `depth`.
    fn markup_until(&mut self, start: usize, depth: usize) -> &'a str {
        let mut end = start;
        self.settle();
        while self.open.len() >= depth {
            self.skip_text();
            end = self.position;
            self.tag();
            self.settle();
        }
        // The ends of the elements inside are nobody's but ours.
        self.ended = depth.saturating_sub(self.open.len() + 1);
        &self.document[start..end]
    }

    /// Closes the element that has just been entered if it has no content: `<a/>`.
    fn settle(&mut self) {
        if std::mem::take(&mut self.empty) {
            self.pop();
        }
    }

    /// Tells the caller of one end that is due.
    fn take_end(&mut self) -> bool {
        self.settle();
        let due = self.ended > 0;
        self.ended -= usize::from(due);
        due
    }

    fn rest(&self) -> &'a str {
        &self.document[self.position..]
    }

    /// Reads the tag, instruction or document type that stands here; the element if one starts.
    #[inline]
    fn tag(&mut self) -> Option<Element<'a>> {
        let at = self.position;
        let Some((tag, length)) = tag::read(self.rest()) else { return self.no_tag_here() };
        self.position += length;
        match tag {
            Tag::Start(tag) if tag.holds_another() => return self.mend_tag(at, length),
            Tag::Start(tag) => return Some(self.enter(tag)),
            Tag::End(name) => self.close(name, at),
            Tag::DocType(doctype) => self.entities.declare(doctype),
            Tag::Instruction => {}
        }
        None
    }

    fn enter(&mut self, StartTag { name, attributes, empty }: StartTag<'a>) -> Element<'a> {
        self.open.push(name);
        if !attributes.is_empty() {
            self.scopes.enter(self.open.len(), attributes);
        }
        self.empty = empty;
        Element::new(name, attributes, &self.scopes)
    }

    /// Closes the innermost element, which should be of that name.
    fn close(&mut self, name: &'a str, at: usize) {
        if self.open.last() == Some(&name) {
            self.pop();
        } else {
            self.close_other(name, at);
        }
    }

    fn pop(&mut self) {
        self.open.pop();
        self.ended += 1;
        self.scopes.leave(self.open.len());
    }

    /// Ends the document here, and with it all that is open.
    fn finish(&mut self) {
        if let Some(&last) = self.open.last() {
            self.note_at(self.document.len(), format_args!("the document ends inside <{last}>"));
        }
        while !self.open.is_empty() {
            self.pop();
        }
        self.ended += 1; // the document itself
    }

    fn note(&mut self, what: impl std::fmt::Display) {
        self.note_at(self.position, what);
    }

    /// Keeps the first fault.
    #[cold]
    fn note_at(&mut self, at: usize, what: impl std::fmt::Display) {
        if self.error.is_none() {
            self.error = Some(ParseError::in_text(self.document, at, what));
        }
    }
}

#[cfg(test)]
mod tests;
