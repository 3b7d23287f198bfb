//! The tokenizer of pages (HTML Living Standard, section 13.2.5).
//!
//! It proceeds from tag to tag and looks at no other character: tokens are ranges of the document. Instead of the states
//! of the specification, there is a function for each kind of markup.

use std::ops::Range;

use memchr::{memchr, memchr2, memmem};

use super::arena::Span;
use super::attribute_name::AttributeName;
use super::builder::TreeBuilder;
use super::element_name::ElementName;
use super::name_table::NameKey;
use super::node::Attribute;
use super::references::Surroundings;

/// Maximum number of attributes of an element. The others are skipped.
pub(super) const MAX_ATTRIBUTES: usize = 256;

/// A start tag.
#[derive(Clone)]
pub(super) struct StartTag {
    pub(super) name: ElementName,
    pub(super) name_span: Span,
    /// The indices of the attributes.
    pub(super) attributes: Span,
    pub(super) is_self_closing: bool,
}

/// An end tag.
#[derive(Clone, Copy)]
pub(super) struct EndTag {
    pub(super) name: ElementName,
    pub(super) name_span: Span,
}

/// How the text after a start tag is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Text and elements.
    Normal,
    /// Text with references, up to the end tag.
    Rcdata,
    /// Text up to the end tag.
    RawText,
    /// A script, in which comments may hold its end tag.
    Script,
    /// Text up to the end of the page.
    Plaintext,
}

/// White space in markup; a carriage return is a line feed before it is tokenized.
const SPACE: u8 = 1;
/// Characters that end the name of an element.
const ENDS_NAME: u8 = 2;
/// Characters that end the name of an attribute.
const ENDS_ATTRIBUTE: u8 = 4;
/// Characters that end a value without quotes.
const ENDS_VALUE: u8 = 8;

/// The classes of all bytes.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let spaces = b" \t\n\r\x0C";
    let mut index = 0;
    while index < spaces.len() {
        classes[spaces[index] as usize] = SPACE | ENDS_NAME | ENDS_ATTRIBUTE | ENDS_VALUE;
        index += 1;
    }
    classes[b'/' as usize] = ENDS_NAME | ENDS_ATTRIBUTE;
    classes[b'>' as usize] = ENDS_NAME | ENDS_ATTRIBUTE | ENDS_VALUE;
    classes[b'=' as usize] = ENDS_ATTRIBUTE;
    classes
};

#[inline(always)]
fn is(byte: u8, class: u8) -> bool {
    CLASSES[byte as usize] & class != 0
}

/// Sends the tokens of a page to a tree builder.
pub(super) fn tokenize(text: &str, builder: &mut TreeBuilder) {
    let mut tokenizer = Tokenizer { bytes: text.as_bytes(), text_start: 0 };
    tokenizer.run(builder);
    builder.end();
}

struct Tokenizer<'a> {
    bytes: &'a [u8],
    /// The start of text that was not sent yet.
    text_start: usize,
}

impl Tokenizer<'_> {
    fn run(&mut self, builder: &mut TreeBuilder) {
        let mut at = 0;
        while let Some(start) = self.next_markup(at) {
            at = match self.bytes.get(start + 1) {
                Some(byte) if byte.is_ascii_alphabetic() => self.start_tag(start, builder),
                Some(b'/') => self.end_tag(start, builder),
                Some(b'!') => self.declaration(start, builder),
                Some(b'?') => self.bogus_comment(start, start + 1, builder),
                _ => start + 1,
            };
        }
        self.send_text(self.bytes.len(), builder);
    }

    /// Returns the position of the next `<`, which often follows immediately.
    #[inline(always)]
    fn next_markup(&self, at: usize) -> Option<usize> {
        if self.bytes.get(at) == Some(&b'<') {
            return Some(at);
        }
        memchr(b'<', &self.bytes[at..]).map(|offset| at + offset)
    }

    /// Sends the text before a position.
    #[inline(always)]
    fn send_text(&mut self, end: usize, builder: &mut TreeBuilder) {
        if self.text_start < end {
            builder.text(self.text_start..end, Surroundings::Text);
        }
    }

    /// Ends a token. Returns the position where the next one is searched.
    fn resume(&mut self, at: usize) -> usize {
        self.text_start = at.min(self.bytes.len());
        self.text_start
    }

    /// Reads the start tag at a position.
    #[inline(always)]
    fn start_tag(&mut self, start: usize, builder: &mut TreeBuilder) -> usize {
        self.send_text(start, builder);
        let (name, name_end) = self.element_name(start + 1);
        let first = builder.attribute_count();
        if name == ElementName::OTHER {
            builder.unknown_name(Span::new(start + 1, name_end));
        }
        let Some((end, is_self_closing)) = self.attributes(name_end, builder) else {
            builder.drop_attributes(first); // the page ends inside the tag
            return self.resume(self.bytes.len());
        };
        let tag = StartTag {
            name,
            name_span: Span::new(start + 1, name_end),
            attributes: Span { start: first, end: builder.attribute_count() },
            is_self_closing,
        };
        match builder.start(tag) {
            Content::Normal => self.resume(end),
            content => self.content(content, end, start + 1..name_end, builder),
        }
    }

    /// Reads the text of an element that contains no elements. Returns the position of its end tag.
    fn content(
        &mut self,
        content: Content,
        start: usize,
        name: Range<usize>,
        builder: &mut TreeBuilder,
    ) -> usize {
        let end = match content {
            Content::Plaintext => self.bytes.len(),
            Content::Script => self.script_end(start),
            _ => self.raw_text_end(start, &self.bytes[name]),
        };
        let surroundings = match content {
            Content::Rcdata => Surroundings::Text,
            _ => Surroundings::RawText,
        };
        match content {
            _ if start == end => {}
            // This text does not switch the insertion mode.
            Content::Plaintext => builder.text(start..end, surroundings),
            _ => builder.raw_text(start..end, surroundings),
        }
        self.resume(end)
    }

    fn raw_text_end(&self, start: usize, name: &[u8]) -> usize {
        let mut at = start;
        while let Some(offset) = memchr(b'<', &self.bytes[at..]) {
            at += offset;
            if self.is_tag(at, b"</", name) {
                return at;
            }
            at += 1;
        }
        self.bytes.len()
    }

    /// Returns true if there is a tag with this start and name at a position.
    fn is_tag(&self, at: usize, start: &[u8], name: &[u8]) -> bool {
        let rest = &self.bytes[at..];
        rest.strip_prefix(start).is_some_and(|rest| {
            rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
                && rest.get(name.len()).is_some_and(|byte| is(*byte, ENDS_NAME))
        })
    }

    /// Returns the position of the end tag of a script. One in a comment with a start tag before it is not the end (section
    /// 13.2.5.15 to 13.2.5.31).
    fn script_end(&self, start: usize) -> usize {
        const NAME: &[u8] = b"script";
        let mut at = start;
        let (mut is_escaped, mut is_nested) = (false, false);
        loop {
            let rest = &self.bytes[at..];
            let next = if is_escaped { memchr2(b'<', b'-', rest) } else { memchr(b'<', rest) };
            let Some(offset) = next else { return self.bytes.len() };
            at += offset;
            let rest = &self.bytes[at..];
            if rest.starts_with(b"-->") {
                (is_escaped, is_nested) = (false, false);
                at += 3;
            } else if !is_escaped && rest.starts_with(b"<!--") {
                is_escaped = true;
                at += 2; // the two dashes may belong to the end of the comment
            } else if self.is_tag(at, b"</", NAME) {
                if !is_nested {
                    return at;
                }
                is_nested = false;
                at += 2 + NAME.len();
            } else {
                is_nested |= is_escaped && self.is_tag(at, b"<", NAME);
                at += 1;
            }
        }
    }

    fn end_tag(&mut self, start: usize, builder: &mut TreeBuilder) -> usize {
        match self.bytes.get(start + 2) {
            Some(byte) if byte.is_ascii_alphabetic() => {}
            Some(b'>') => {
                self.send_text(start, builder);
                return self.resume(start + 3);
            }
            Some(_) => return self.bogus_comment(start, start + 2, builder),
            None => return start + 1,
        }
        self.send_text(start, builder);
        let (name, name_end) = self.element_name(start + 2);
        let end = if self.bytes.get(name_end) == Some(&b'>') {
            name_end + 1
        } else {
            let first = builder.attribute_count();
            let end = self.attributes(name_end, builder);
            builder.drop_attributes(first);
            let Some((end, _)) = end else { return self.resume(self.bytes.len()) };
            end
        };
        builder.end_tag(EndTag { name, name_span: Span::new(start + 2, name_end) });
        self.resume(end)
    }

    /// Reads a comment, a document type or a CDATA section.
    fn declaration(&mut self, start: usize, builder: &mut TreeBuilder) -> usize {
        const DOCTYPE: &[u8] = b"doctype";
        const CDATA: &[u8] = b"[CDATA[";
        let rest = &self.bytes[start + 2..];
        if let Some(inside) = rest.strip_prefix(b"--") {
            self.send_text(start, builder);
            let (length, after) = comment(inside);
            builder.comment(Span::new(start + 4, start + 4 + length));
            self.resume(start + 4 + length + after)
        } else if rest.get(..DOCTYPE.len()).is_some_and(|found| found.eq_ignore_ascii_case(DOCTYPE))
        {
            self.send_text(start, builder);
            let name = start + 2 + DOCTYPE.len();
            let end = memchr(b'>', &self.bytes[name..]).map(|length| name + length);
            builder.doctype(name..end.unwrap_or(self.bytes.len()), end.is_some());
            self.resume(end.map_or(self.bytes.len(), |end| end + 1))
        } else if rest.starts_with(CDATA) {
            self.send_text(start, builder);
            self.text_start = start;
            if !builder.is_foreign() {
                return self.bogus_comment(start, start + 2, builder);
            }
            let inside = start + 2 + CDATA.len();
            let length = memmem::find(&self.bytes[inside..], b"]]>");
            let end = length.map_or(self.bytes.len(), |length| inside + length);
            if inside < end {
                builder.text(inside..end, Surroundings::RawText);
            }
            self.resume(end + 3)
        } else {
            self.bogus_comment(start, start + 2, builder)
        }
    }

    /// Reads malformed markup up to the next `>` as a comment.
    fn bogus_comment(&mut self, start: usize, inside: usize, builder: &mut TreeBuilder) -> usize {
        self.send_text(start, builder);
        let length = memchr(b'>', &self.bytes[inside..]);
        let end = length.map_or(self.bytes.len(), |length| inside + length);
        builder.comment(Span::new(inside, end));
        self.resume(end + 1)
    }

    #[inline(always)]
    fn element_name(&self, start: usize) -> (ElementName, usize) {
        let end = self.name_end(start, ENDS_NAME);
        let key = NameKey::at_start(&self.bytes[start..], end - start);
        (ElementName::find(key, &self.bytes[start..end]), end)
    }

    #[inline(always)]
    fn name_end(&self, start: usize, end_class: u8) -> usize {
        let length = self.bytes[start..].iter().position(|byte| is(*byte, end_class));
        length.map_or(self.bytes.len(), |length| start + length)
    }

    /// Reads the attributes of a tag. Returns the position after the tag, and whether it is self-closing; `None` if the tag
    /// is cut off.
    #[inline(always)]
    fn attributes(&self, mut at: usize, builder: &mut TreeBuilder) -> Option<(usize, bool)> {
        let first = builder.attribute_count();
        loop {
            at = self.skip_space(at);
            match self.bytes.get(at)? {
                b'>' => return Some((at + 1, false)),
                b'/' if self.bytes.get(at + 1) == Some(&b'>') => return Some((at + 2, true)),
                b'/' => at += 1,
                _ => at = self.attribute(at, first, builder)?,
            }
        }
    }

    /// Reads an attribute. Returns the position after it.
    #[inline(always)]
    fn attribute(&self, start: usize, first: u32, builder: &mut TreeBuilder) -> Option<usize> {
        let name_end = self.name_end(start + 1, ENDS_ATTRIBUTE); // it may begin with `=`
        let (value, end) = match self.skip_space(name_end) {
            equals if self.bytes.get(equals)? == &b'=' => self.value(equals + 1)?,
            _ => (name_end..name_end, name_end),
        };
        let key = NameKey::at_start(&self.bytes[start..], name_end - start);
        let name = AttributeName::find(key, &self.bytes[start..name_end]);
        let name_span = Span::new(start, name_end);
        let attribute = Attribute { name, name_span, value: Span::new(value.start, value.end) };
        builder.attribute(attribute, first);
        Some(end)
    }

    /// Returns the value after `=`, and the position after it.
    #[inline(always)]
    fn value(&self, at: usize) -> Option<(Range<usize>, usize)> {
        let start = self.skip_space(at);
        match self.bytes.get(start)? {
            quote @ (b'"' | b'\'') => {
                let length = memchr(*quote, &self.bytes[start + 1..])?;
                Some((start + 1..start + 1 + length, start + 2 + length))
            }
            _ => {
                let length = self.bytes[start..].iter().position(|byte| is(*byte, ENDS_VALUE))?;
                Some((start..start + length, start + length))
            }
        }
    }

    #[inline(always)]
    fn skip_space(&self, mut at: usize) -> usize {
        while let Some(byte) = self.bytes.get(at)
            && is(*byte, SPACE)
        {
            at += 1;
        }
        at
    }
}

/// Returns the length of a comment, and of the markup at its end.
fn comment(inside: &[u8]) -> (usize, usize) {
    if inside.starts_with(b">") {
        return (0, 1);
    }
    if inside.starts_with(b"->") {
        return (0, 2);
    }
    let mut at = 0;
    while let Some(offset) = memmem::find(&inside[at..], b"--") {
        at += offset;
        match inside.get(at + 2) {
            Some(b'>') => return (at, 3),
            Some(b'!') if inside.get(at + 3) == Some(&b'>') => return (at, 4),
            _ => at += 1,
        }
    }
    // At the end of the page, what may begin the end of the comment is not a part of it.
    let end = ["--!", "--", "-"].into_iter().find(|end| inside.ends_with(end.as_bytes()));
    let rest = end.map_or(0, str::len);
    (inside.len() - rest, rest)
}
