//! The content between tags: text, CDATA sections and comments.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::Cursor;
use super::attributes::skip_space;
use crate::parse::block::find_near;
use crate::parse::text::is_blank;

pub(super) const CDATA: &str = "<![CDATA[";
pub(super) const COMMENT: &str = "<!--";
// Built once: building a finder takes as long as a search.
static CDATA_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("]]>"));
static COMMENT_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("-->"));

/// The piece of content that a step of the cursor consumed.
pub(super) enum Step<'a> {
    Text(&'a str),
    CData(&'a str),
    Comment,
    /// No content: the cursor is at a tag or at the end of the document.
    Tag,
}

impl<'a> Cursor<'a> {
    /// Consumes text, CDATA sections and comments up to a tag or the end of the document.
    #[inline]
    pub(super) fn skip_text(&mut self) {
        self.position = skip_space(self.document.as_bytes(), self.position);
        while !self.is_at_usual_tag() && !matches!(self.step(), Step::Tag) {}
    }

    /// Returns true at an end tag and at a start tag whose name starts with a letter.
    #[inline]
    fn is_at_usual_tag(&self) -> bool {
        match self.document.as_bytes()[self.position..] {
            [b'<', b'/' | b'a'..=b'z' | b'A'..=b'Z', ..] => self.not_a_tag != self.position,
            _ => false,
        }
    }

    /// Consumes the next piece of content. Consumes nothing at a tag or at the end of the document.
    pub(super) fn step(&mut self) -> Step<'a> {
        let rest = self.rest();
        let length = text_length(rest, self.not_a_tag == self.position);
        if length > 0 {
            self.position += length;
            return Step::Text(&rest[..length]);
        }
        if !rest.starts_with("<!") {
            return Step::Tag;
        }
        if let Some(inside) = rest.strip_prefix(CDATA) {
            self.cdata_sections += 1;
            return Step::CData(self.delimited(inside, CDATA, &CDATA_END));
        }
        if let Some(inside) = rest.strip_prefix(COMMENT) {
            self.delimited(inside, COMMENT, &COMMENT_END);
            return Step::Comment;
        }
        Step::Tag
    }

    /// Consumes the content between `open` and `close`, or the rest of the document if `close` is missing.
    fn delimited(&mut self, inside: &'a str, open: &str, close: &Finder) -> &'a str {
        match close.find(inside.as_bytes()) {
            Some(length) => {
                self.position += open.len() + length + close.needle().len();
                &inside[..length]
            }
            None => {
                let close = String::from_utf8_lossy(close.needle());
                self.record_error(format_args!("missing '{close}' after '{open}'"));
                self.position += open.len() + inside.len();
                inside
            }
        }
    }
}

/// Returns the content of the CDATA section at the start of a text, and the position after it, without the white space on
/// both sides.
#[inline]
pub(super) fn only_section(text: &str) -> Option<(&str, usize)> {
    let start = skip_space(text.as_bytes(), 0);
    let inside = text[start..].strip_prefix(CDATA)?;
    let length = CDATA_END.find(inside.as_bytes())?;
    let after = start + CDATA.len() + length + CDATA_END.needle().len();
    Some((&inside[..length], skip_space(text.as_bytes(), after)))
}

/// Returns the length of the text before the next `<` that can start a tag. `skip_first` ignores one at the start.
#[inline]
fn text_length(text: &str, skip_first: bool) -> usize {
    let bytes = text.as_bytes();
    let mut from = usize::from(skip_first).min(bytes.len());
    while let Some(at) = find_near(&bytes[from..], [b'<']) {
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

/// Buffer for the text of an element.
#[derive(Default)]
pub(super) struct TextBuffer<'a> {
    pub(super) value: Cow<'a, str>,
    /// White space that is appended only if text follows.
    space: &'a str,
}

impl<'a> TextBuffer<'a> {
    /// Appends a piece. White space around the text is dropped, so that a single CDATA section stays borrowed.
    pub(super) fn push(&mut self, piece: Cow<'a, str>) {
        if self.value.is_empty() {
            self.value = if is_blank(&piece) { Cow::Borrowed("") } else { piece };
        } else if let Cow::Borrowed(space) = piece
            && is_blank(space)
        {
            self.space = space;
        } else {
            let value = self.value.to_mut();
            value.push_str(std::mem::take(&mut self.space));
            value.push_str(&piece);
        }
    }
}
