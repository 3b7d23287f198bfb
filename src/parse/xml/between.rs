//! What lies between the tags of a document: text, CDATA sections and comments.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memchr;
use memchr::memmem::Finder;

use super::Cursor;

pub(super) const CDATA: &str = "<![CDATA[";
pub(super) const COMMENT: &str = "<!--";
// Made once: to make a finder takes as long as to find something with it.
static CDATA_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("]]>"));
static COMMENT_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("-->"));

/// What a cursor stepped over.
pub(super) enum Step<'a> {
    Text(&'a str),
    CData(&'a str),
    Nothing,
    /// Nothing: a tag stands here, or the document's end.
    Tag,
}

impl<'a> Cursor<'a> {
    pub(super) fn skip_text(&mut self) {
        while !matches!(self.step(), Step::Tag) {}
    }

    /// Steps over the next piece of what lies between tags, and stays before a tag or at the document's end.
    pub(super) fn step(&mut self) -> Step<'a> {
        let rest = self.rest();
        let length = text_length(rest, self.no_tag == self.position);
        if length > 0 {
            self.position += length;
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
                self.position += open.len() + length + close.needle().len();
                &inside[..length]
            }
            None => {
                let close = String::from_utf8_lossy(close.needle());
                self.note(format_args!("'{open}' is never closed by '{close}'"));
                self.position += open.len() + inside.len();
                inside
            }
        }
    }
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
pub(super) struct Text<'a> {
    pub(super) value: Cow<'a, str>,
    /// White space that only counts if text follows.
    space: &'a str,
}

impl<'a> Text<'a> {
    /// Appends a piece; white space around the whole is dropped, so that a lone CDATA section stays borrowed.
    pub(super) fn push(&mut self, piece: Cow<'a, str>) {
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
