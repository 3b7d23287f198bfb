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
mod flat;
mod mend;
mod namespace;
mod scope;

use std::borrow::Cow;
use std::io::BufRead;
use std::sync::LazyLock;

use memchr::memchr;
use memchr::memmem::Finder;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::fault::Fault;
use super::text::{plain_line_ends, unescape_with};
pub(crate) use element::Element;
pub(crate) use entities::Entities;
pub(crate) use namespace::Namespace;
use scope::Scopes;

/// How often a document may be looked at again, as a whole, to mend what is wrong. What then remains wrong stays so:
/// else a document full of faults would take time that grows with the square of its size.
const PATIENCE: usize = 4;

const CDATA: &str = "<![CDATA[";
const COMMENT: &str = "<!--";
// Made once: to make a finder takes as long as to find something with it.
static CDATA_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("]]>"));
static COMMENT_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("-->"));

/// Where in a document its reader stands. See the module's text.
pub(crate) struct Cursor<'a> {
    document: &'a str,
    reader: Reader<&'a [u8]>,
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
    /// The text, or the markup as text; CDATA sections beside elements hold markup as well.
    pub(crate) fn verbatim(self) -> Cow<'a, str> {
        match self {
            Content::Text(text) => text,
            Content::Markup(markup) if markup.contains(CDATA) => {
                Cow::Owned(plain_line_ends(markup).replace(CDATA, "").replace("]]>", ""))
            }
            Content::Markup(markup) => plain_line_ends(markup),
        }
    }
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(document: &'a str) -> Self {
        Cursor {
            document,
            reader: reader(document),
            no_tag: usize::MAX,
            patience: document.len() * PATIENCE + PATIENCE,
            open: Vec::new(),
            held_back: None,
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

    /// Ends the parent of the child that has just been entered before it, as one that was never closed: the next call
    /// of `child` says so, and the one after it gives the child again.
    pub(crate) fn end_parent(&mut self, child: Element<'a>) {
        if self.empty || self.open.len() < 2 {
            return self.skip();
        }
        let parent = self.open.remove(self.open.len() - 2);
        self.note(format_args!("<{parent}> is never closed"));
        self.ended += 1;
        self.held_back = Some(child);
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
                Step::CData(piece) => text.push(plain_line_ends(piece)),
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

    /// Closes the innermost open element before the start tag that stands here, if it has no end of its own:
    /// the end of an element around it comes first. Markup that texts hold is no reason to, so that no text is lost.
    fn leave_unclosed(&mut self) -> bool {
        let starts =
            self.rest().as_bytes().get(1).is_some_and(|byte| !matches!(byte, b'/' | b'!' | b'?'));
        let (true, Some((&name, around))) = (starts, self.open.split_last()) else { return false };
        if mend::is_text_markup(self.rest()) {
            return false;
        }
        let window = &self.rest().as_bytes()[..self.rest().len().min(self.patience)];
        let (closes, looked_at) = mend::closes_first(window, name, around);
        self.patience -= looked_at;
        if !closes {
            self.note(format_args!("<{name}> is never closed"));
            self.pop();
        }
        !closes
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
        let length = text_length(rest, self.no_tag == self.position());
        if length > 0 {
            self.advance(length);
            return Step::Text(&rest[..length]);
        }
        if let Some(inside) = rest.strip_prefix(CDATA) {
            return Step::CData(self.delimited(inside, CDATA, &CDATA_END));
        }
        if let Some(inside) = rest.strip_prefix(COMMENT) {
            self.delimited(inside, COMMENT, &COMMENT_END);
            return Step::Nothing;
        }
        Step::Tag
    }

    /// Steps over what stands between `open` and `close`; to the end of the document if it is not closed.
    fn delimited(&mut self, inside: &'a str, open: &str, close: &Finder) -> &'a str {
        match close.find(inside.as_bytes()) {
            Some(length) => {
                self.advance(open.len() + length + close.needle().len());
                &inside[..length]
            }
            None => {
                let close = String::from_utf8_lossy(close.needle());
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
            Ok(Event::Start(tag)) => self.start(at, tag.name().into_inner().len(), false),
            Ok(Event::Empty(tag)) => self.start(at, tag.name().into_inner().len(), true),
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
                match error {
                    quick_xml::Error::IllFormed(_) => None, // the reader has gone on
                    _ => self.mend_tag(at),
                }
            }
        }
    }

    /// Reads the tag at `at` again, which has no end or holds another: a quote that is missing or one too many, or a
    /// `<` that should have been written as a reference.
    #[cold]
    fn mend_tag(&mut self, at: usize) -> Option<Element<'a>> {
        let tag = &self.document[at..];
        if self.patience < tag.len() {
            self.finish();
            self.seek(self.document.len());
            return None;
        }
        self.patience -= tag.len();
        let Some(tag) = mend::start_tag(tag) else {
            self.seek(at);
            self.no_tag = at;
            return None;
        };
        self.note_at(at, format_args!("a tag holds a quote or a '<' that does not belong there"));
        self.seek(at + tag.length);
        Some(self.enter(tag.name, tag.attributes, tag.empty))
    }

    fn seek(&mut self, position: usize) {
        self.reader = reader(&self.document[position..]);
    }

    fn start(&mut self, at: usize, name_length: usize, empty: bool) -> Option<Element<'a>> {
        let end = self.position() - if empty { "/>".len() } else { ">".len() };
        let tag = &self.document[at + "<".len()..end];
        let (name, attributes) = tag.split_at(name_length);
        if !attributes.is_empty() && memchr(b'<', attributes.as_bytes()).is_some() {
            return self.mend_tag(at);
        }
        Some(self.enter(name, attributes, empty))
    }

    fn enter(&mut self, name: &'a str, attributes: &'a str, empty: bool) -> Element<'a> {
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
        let inside = self.open.iter().rev().take(self.patience).position(|open| *open == name);
        self.patience -= inside.unwrap_or(self.open.len()).min(self.patience);
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

fn reader(document: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(document);
    let config = reader.config_mut();
    config.check_end_names = false; // by `Cursor::close`, which can mend
    config.allow_unmatched_ends = true;
    reader
}

/// The bytes of text before the next `<` that can begin a tag; one at the very start is known not to if `skip_first`.
fn text_length(text: &str, skip_first: bool) -> usize {
    let bytes = text.as_bytes();
    let mut from = usize::from(skip_first).min(bytes.len());
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
