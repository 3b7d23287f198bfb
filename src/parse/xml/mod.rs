//! A cursor over an XML document: elements one after the other, their text borrowed.
//!
//! Tags, processing instructions and document types are read by quick-xml. What lies between tags is
//! stepped over here, for quick-xml's reader stops at each reference, and escaped HTML is full of them.
//!
//! Nothing fails: what is wrong is noted as a fault, mended where it can be (an end tag without a start, an
//! element that its parent's end closes) and else ends every open element at once, so that
//! callers see a document that is merely shorter.

mod element;
mod entities;
mod namespace;
mod scope;

use std::borrow::Cow;
use std::io::BufRead;

use memchr::{memchr, memmem};
use quick_xml::Reader;
use quick_xml::events::Event;

use super::fault::Fault;
use super::text::unescape_with;
pub(crate) use element::Element;
pub(crate) use entities::Entities;
pub(crate) use namespace::Namespace;
use scope::Scopes;

const CDATA: &str = "<![CDATA[";
const COMMENT: &str = "<!--";

/// Where in a document its reader stands. See the module's text.
pub(crate) struct Cursor<'a> {
    document: &'a str,
    reader: Reader<&'a [u8]>,
    /// The names of the elements that are open, outermost first.
    open: Vec<&'a str>,
    /// Whether the innermost one has no content and no end tag.
    empty: bool,
    /// How many elements have ended that the caller has not been told of.
    ended: usize,
    scopes: Scopes<'a>,
    entities: Entities<'a>,
    fault: Option<Fault>,
}

/// What an element holds, as far as it is not taken apart.
pub(crate) enum Content<'a> {
    /// Character data, references resolved.
    Text(Cow<'a, str>),
    /// Elements and text, as the document writes them.
    Markup(&'a str),
}

impl<'a> Content<'a> {
    /// The text, or the markup as text.
    pub(crate) fn verbatim(self) -> Cow<'a, str> {
        match self {
            Content::Text(text) => text,
            Content::Markup(markup) => Cow::Borrowed(markup),
        }
    }
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(document: &'a str) -> Self {
        let mut reader = Reader::from_str(document);
        let config = reader.config_mut();
        config.check_end_names = false; // by `close`, which can mend
        config.allow_unmatched_ends = true;
        Cursor {
            document,
            reader,
            open: Vec::new(),
            empty: false,
            ended: 0,
            scopes: Scopes::default(),
            entities: Entities::default(),
            fault: None,
        }
    }

    /// The first thing that was wrong so far, if anything was.
    pub(crate) fn into_fault(self) -> Option<Fault> {
        self.fault
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
            self.skip_text();
            if let Some(element) = self.tag() {
                return Some(element);
            }
        }
    }

    /// The text of the innermost open element, or its markup as it is; closes it.
    pub(crate) fn text(&mut self) -> Cow<'a, str> {
        self.content().verbatim()
    }

    /// What the innermost open element holds; closes it.
    pub(crate) fn content(&mut self) -> Content<'a> {
        let (start, depth) = (self.position(), self.open.len());
        let mut text = Text::default();
        loop {
            if self.take_end() {
                return Content::Text(text.value);
            }
            match self.step() {
                Step::Text(piece) => text.push(unescape_with(piece, &self.entities)),
                Step::CData(piece) => text.push(Cow::Borrowed(piece)),
                Step::Nothing => {}
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
        let mut depth = 1;
        while depth > 0 {
            depth = if self.child().is_some() { depth + 1 } else { depth - 1 };
        }
    }

    /// What the innermost open element holds as the document writes it; closes it.
    pub(crate) fn markup(&mut self) -> &'a str {
        let (start, depth) = (self.position(), self.open.len());
        if self.take_end() { "" } else { self.markup_until(start, depth) }
    }

    /// The document from `start` to the tag that closes the element at `depth`.
    fn markup_until(&mut self, start: usize, depth: usize) -> &'a str {
        let mut end = start;
        self.settle();
        while self.open.len() >= depth {
            self.skip_text();
            end = self.position();
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

    fn position(&self) -> usize {
        self.document.len() - self.reader.get_ref().len()
    }

    fn rest(&self) -> &'a str {
        &self.document[self.position()..]
    }

    fn advance(&mut self, bytes: usize) {
        self.reader.stream().consume(bytes);
    }

    fn skip_text(&mut self) {
        while !matches!(self.step(), Step::Tag) {}
    }

    /// Steps over the next piece of what lies between tags, and stays before a tag or at the document's end.
    fn step(&mut self) -> Step<'a> {
        let rest = self.rest();
        let length = text_length(rest);
        if length > 0 {
            self.advance(length);
            return Step::Text(&rest[..length]);
        }
        if let Some(inside) = rest.strip_prefix(CDATA) {
            return Step::CData(self.delimited(inside, CDATA, "]]>"));
        }
        if let Some(inside) = rest.strip_prefix(COMMENT) {
            self.delimited(inside, COMMENT, "-->");
            return Step::Nothing;
        }
        Step::Tag
    }

    /// Steps over what stands between `open` and `close`; to the end of the document if it is not closed.
    fn delimited(&mut self, inside: &'a str, open: &'static str, close: &'static str) -> &'a str {
        match memmem::find(inside.as_bytes(), close.as_bytes()) {
            Some(length) => {
                self.advance(open.len() + length + close.len());
                &inside[..length]
            }
            None => {
                self.note(format_args!("'{open}' is never closed by '{close}'"));
                self.advance(open.len() + inside.len());
                inside
            }
        }
    }

    /// Reads the tag, instruction or document type that stands here; the element if one starts.
    #[inline]
    fn tag(&mut self) -> Option<Element<'a>> {
        let at = self.position();
        match self.reader.read_event() {
            Ok(Event::Start(tag)) => Some(self.start(at, tag.name().into_inner().len(), false)),
            Ok(Event::Empty(tag)) => Some(self.start(at, tag.name().into_inner().len(), true)),
            Ok(Event::End(tag)) => {
                let start = at + "</".len();
                self.close(&self.document[start..start + tag.name().into_inner().len()], at);
                None
            }
            Ok(Event::Eof) => {
                self.finish();
                None
            }
            Ok(Event::DocType(_)) => {
                self.entities.declare(&self.document[at..self.position()]);
                None
            }
            Ok(_) => None,
            Err(error) => {
                self.note_at(at, &error);
                if !matches!(error, quick_xml::Error::IllFormed(_)) {
                    self.finish();
                }
                None
            }
        }
    }

    fn start(&mut self, at: usize, name_length: usize, empty: bool) -> Element<'a> {
        let end = self.position() - if empty { "/>".len() } else { ">".len() };
        let tag = &self.document[at + "<".len()..end];
        let (name, attributes) = tag.split_at(name_length);
        self.open.push(name);
        if !attributes.is_empty() {
            self.scopes.enter(self.open.len(), attributes);
        }
        self.empty = empty;
        Element::new(name, attributes, &self.scopes)
    }

    /// Closes the innermost element of that name, and what is open inside it.
    fn close(&mut self, name: &'a str, at: usize) {
        if self.open.last() == Some(&name) {
            return self.pop();
        }
        let inside = self.open.iter().rev().position(|open| *open == name);
        match (inside, self.open.last().copied()) {
            (Some(levels), Some(last)) => {
                self.note_at(at, format_args!("</{name}> found where </{last}> was expected"));
                for _ in 0..=levels {
                    self.pop();
                }
            }
            _ => self.note_at(at, format_args!("</{name}> found, which was never opened")),
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
        self.note_at(self.position(), what);
    }

    /// Keeps the first fault.
    #[cold]
    fn note_at(&mut self, at: usize, what: impl std::fmt::Display) {
        if self.fault.is_none() {
            self.fault = Some(Fault::in_text(self.document, at, what));
        }
    }
}

/// What a cursor stepped over.
enum Step<'a> {
    Text(&'a str),
    CData(&'a str),
    Nothing,
    /// Nothing: a tag stands here, or the document's end.
    Tag,
}

/// The bytes of text before the next `<` that can begin a tag.
fn text_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = memchr(b'<', &bytes[from..]) {
        let at = from + at;
        match bytes.get(at + 1) {
            Some(b'/' | b'!' | b'?' | b'_' | b':' | b'a'..=b'z' | b'A'..=b'Z' | 0x80..) => {
                return at;
            }
            _ => from = at + 1,
        }
    }
    bytes.len()
}

/// The text of an element as it comes together.
#[derive(Default)]
struct Text<'a> {
    value: Cow<'a, str>,
    /// White space that only counts if text follows.
    space: &'a str,
}

impl<'a> Text<'a> {
    /// Appends a piece; white space around the whole is dropped, so that a lone CDATA section stays borrowed.
    fn push(&mut self, piece: Cow<'a, str>) {
        if self.value.is_empty() {
            self.value = piece;
            if self.value.trim().is_empty() {
                self.value = Cow::Borrowed("");
            }
        } else if let Cow::Borrowed(space) = piece
            && space.trim().is_empty()
        {
            self.space = space;
        } else {
            let value = self.value.to_mut();
            value.push_str(std::mem::take(&mut self.space));
            value.push_str(&piece);
        }
    }
}

#[cfg(test)]
mod tests;
