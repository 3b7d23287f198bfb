//! Detection of the borders of JSON values in a text that may be ill-formed.

use memchr::{memchr2, memchr3, memmem};

use super::node::{JsonNode, NodeKind, Span};

/// A parser of lenient JSON.
pub(super) struct JsonReader<'a> {
    text: &'a str,
    at: usize,
    nodes: Vec<JsonNode>,
    /// The indexes of the open objects and arrays.
    open: Vec<u32>,
    /// The number of open objects, and of open arrays.
    open_of_kind: [usize; 2],
    /// The key of the next value.
    key: Option<Span>,
}

impl<'a> JsonReader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        JsonReader {
            text,
            at: 0,
            nodes: Vec::new(),
            open: Vec::new(),
            open_of_kind: [0; 2],
            key: None,
        }
    }

    /// Returns the values of the text.
    pub(super) fn read(mut self) -> Vec<JsonNode> {
        while let Some(byte) = self.peek() {
            match byte {
                b'{' => self.open(NodeKind::Object),
                b'[' => self.open(NodeKind::Array),
                b'}' => self.close(NodeKind::Object),
                b']' if self.rest().starts_with("]]>") => self.at += 3,
                b']' => self.close(NodeKind::Array),
                b'"' | b'\'' => self.string(byte),
                b'/' if self.rest().starts_with("/*") => self.skip_to("*/"),
                b'/' if self.rest().starts_with("//") => self.line_comment(),
                b'<' if self.rest().starts_with("<!--") => self.at += 4,
                b'<' if self.rest().starts_with("<![CDATA[") => self.at += 9,
                b'-' if self.rest().starts_with("-->") => self.at += 3,
                b',' => {
                    self.key = None;
                    self.at += 1;
                }
                0xc2..=0xef if unicode_space(&self.text.as_bytes()[self.at..]) > 0 => {
                    self.at += unicode_space(&self.text.as_bytes()[self.at..]);
                }
                _ if is_bare(byte) => self.bare(),
                _ => self.at += 1,
            }
        }
        while let Some(&open) = self.open.last() {
            self.close(self.nodes[open as usize].kind);
        }
        self.nodes
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn in_object(&self) -> bool {
        self.open.last().is_some_and(|&open| self.nodes[open as usize].kind == NodeKind::Object)
    }

    fn expects_key(&self) -> bool {
        self.in_object() && self.key.is_none()
    }

    fn span(&self, start: usize, end: usize) -> Span {
        // `Json::read` limits the text to 32-bit offsets.
        Span { start: start as u32, end: end as u32 }
    }

    fn push(&mut self, kind: NodeKind, text: Span) {
        // Drop a value without a key, and a word before the first bracket.
        if self.expects_key() || (self.open.is_empty() && kind == NodeKind::Bare) {
            return;
        }
        let key = self.key.take().unwrap_or_default();
        let end = self.nodes.len() as u32 + 1;
        self.nodes.push(JsonNode { key, text, end, kind });
    }

    fn open(&mut self, kind: NodeKind) {
        self.at += 1;
        self.key.get_or_insert_default(); // keep an object without a key for its descendants
        let index = self.nodes.len() as u32;
        self.push(kind, Span::default());
        self.open.push(index);
        self.open_of_kind[kind as usize] += 1;
    }

    /// Closes the innermost value of that kind, and with it the unclosed values inside.
    fn close(&mut self, kind: NodeKind) {
        self.at += 1;
        self.key = None;
        if self.open_of_kind[kind as usize] == 0 {
            return;
        }
        while let Some(open) = self.open.pop() {
            let end = self.nodes.len() as u32;
            let node = &mut self.nodes[open as usize];
            node.end = end;
            self.open_of_kind[node.kind as usize] -= 1;
            if node.kind == kind {
                break;
            }
        }
    }

    fn skip_to(&mut self, end: &str) {
        let found = memmem::find(self.rest().as_bytes(), end.as_bytes());
        self.at = found.map_or(self.text.len(), |found| self.at + found + end.len());
    }

    /// Skips a line comment; of `//<![CDATA[` and similar wrappers only the wrapper itself.
    fn line_comment(&mut self) {
        self.at += 2;
        let line = self.rest();
        let line = &line[..memchr2(b'\n', b'\r', line.as_bytes()).unwrap_or(line.len())];
        let trimmed = line.trim_start();
        let wrapper =
            ["<![CDATA[", "]]>", "<!--", "-->"].into_iter().find(|mark| trimmed.starts_with(mark));
        self.at += wrapper.map_or(line.len(), |mark| line.len() - trimmed.len() + mark.len());
    }

    fn bare(&mut self) {
        let start = self.at;
        let bytes = self.rest().as_bytes();
        let is_end = |at: &usize| !is_bare(bytes[*at]) || unicode_space(&bytes[*at..]) > 0;
        let length = (0..bytes.len()).find(is_end);
        self.at = length.map_or(self.text.len(), |length| start + length);
        let span = self.span(start, self.at);
        if !self.take_key(span) {
            self.push(NodeKind::Bare, span);
        }
    }

    fn string(&mut self, quote: u8) {
        let start = self.at + 1;
        let end = if self.expects_key() {
            self.end_of_key(start, quote)
        } else {
            self.end_of_string(start, quote)
        };
        let span = self.span(start, end.text);
        self.at = end.next;
        if !self.take_key(span) {
            self.push(NodeKind::String, span);
        }
    }

    /// Stores a word or string as a key if one is expected and a colon follows. Returns true if it did.
    fn take_key(&mut self, span: Span) -> bool {
        let colon = self.expects_key() && next_byte(self.text, self.at) == Some(b':');
        if colon {
            self.key = Some(span);
        }
        colon
    }

    fn end_of_key(&self, start: usize, quote: u8) -> StringEnd {
        let mut at = start;
        while let Some(found) = memchr2(quote, b'\\', &self.text.as_bytes()[at..]) {
            at += found;
            if self.text.as_bytes()[at] == quote {
                return StringEnd { text: at, next: at + 1 };
            }
            at = (at + 2).min(self.text.len());
        }
        StringEnd { text: self.text.len(), next: self.text.len() }
    }

    /// Returns the end of a string: the first quote that is followed by what may follow a string.
    fn end_of_string(&self, start: usize, quote: u8) -> StringEnd {
        let bytes = self.text.as_bytes();
        let mut at = start;
        let mut last_quote = start - 1;
        while let Some(found) = memchr2(quote, b'\\', &bytes[at..]) {
            at += found;
            if bytes[at] == b'\\' {
                at = (at + 2).min(bytes.len());
                continue;
            }
            if self.ends_string(at + 1, quote) {
                return StringEnd { text: at, next: at + 1 };
            }
            if let Some(end) = self.recovered_end(start, last_quote, at) {
                return end;
            }
            last_quote = at;
            at += 1;
        }
        StringEnd { text: bytes.len(), next: bytes.len() }
    }

    /// Returns true if the text at an offset may follow a string.
    fn ends_string(&self, at: usize, quote: u8) -> bool {
        let bytes = self.text.as_bytes();
        let next = at + space(&bytes[at..]);
        match bytes.get(next) {
            None | Some(b'}' | b']') => true,
            // A key outside of an object: the end of the array is missing.
            Some(b':') => !self.in_object(),
            Some(b',') => {
                let next = next + 1 + space(&bytes[next + 1..]);
                self.may_follow_comma(next, quote)
            }
            Some(b'/') => matches!(bytes.get(next + 1), Some(b'/' | b'*')),
            // The comma between two lines is missing.
            Some(&byte) if byte == quote => {
                memchr3(b'\n', b'\r', b'\t', &bytes[at..next]).is_some()
            }
            _ => false,
        }
    }

    fn may_follow_comma(&self, at: usize, quote: u8) -> bool {
        let bytes = self.text.as_bytes();
        match bytes.get(at) {
            None | Some(b'{' | b'[' | b'}' | b']' | b'/' | b',') => true,
            Some(&byte) if byte == quote => true,
            Some(b'-' | b'0'..=b'9') => !self.in_object(),
            Some(_) if self.in_object() => {
                let word = bytes[at..]
                    .iter()
                    .take(MAX_KEY_LENGTH)
                    .take_while(|&&byte| is_bare(byte))
                    .count();
                word > 0 && next_byte(self.text, at + word) == Some(b':')
            }
            Some(_) => {
                ["true", "false", "null"].iter().any(|word| self.text[at..].starts_with(word))
            }
        }
    }

    /// Returns the end of a string without a closing quote: the end of a line, if the text between the last quote and
    /// this one is the key at the start of the next line.
    fn recovered_end(&self, start: usize, last_quote: usize, quote: usize) -> Option<StringEnd> {
        if last_quote < start || next_byte(self.text, quote + 1) != Some(b':') {
            return None;
        }
        let bytes = self.text.as_bytes();
        let key = &bytes[last_quote + 1..quote];
        let before = self.text[start..last_quote].trim_end();
        let broken = memchr2(b'\n', b'\r', &bytes[start + before.len()..last_quote]).is_some();
        let is_key = key.len() <= MAX_KEY_LENGTH && key.iter().all(|&byte| is_bare(byte));
        let text = before.strip_suffix(',').unwrap_or(before);
        (broken && is_key).then(|| StringEnd { text: start + text.len(), next: last_quote })
    }
}

/// The end of a string.
struct StringEnd {
    /// The offset of the end of the text.
    text: usize,
    /// The offset at which parsing continues.
    next: usize,
}

/// Maximum length of a key that recovery recognizes, in bytes.
const MAX_KEY_LENGTH: usize = 40;

/// Returns true for bytes of unquoted words and numbers.
fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b'@' | b'$' | b'+' | b'-' | b'.')
        || byte >= 0x80
}

/// Returns the length of the white space that a text begins with.
fn space(bytes: &[u8]) -> usize {
    let mut length = 0;
    loop {
        length += match bytes.get(length) {
            Some(byte) if byte.is_ascii_whitespace() => 1,
            Some(0xc2..=0xef) => match unicode_space(&bytes[length..]) {
                0 => return length,
                space => space,
            },
            _ => return length,
        }
    }
}

/// Returns the length of the white space beyond ASCII that a text begins with, which editors put in for indentation:
/// non-breaking and wide spaces, zero-width ones, line separators.
fn unicode_space(bytes: &[u8]) -> usize {
    match bytes {
        [0xc2, 0x85 | 0xa0, ..] => 2,
        [0xe2, 0x80, 0x80..=0x8d | 0xa8 | 0xa9 | 0xaf, ..]
        | [0xe2, 0x81, 0x9f | 0xa0, ..]
        | [0xe3, 0x80, 0x80, ..]
        | [0xef, 0xbb, 0xbf, ..] => 3,
        _ => 0,
    }
}

/// Returns the first byte at or after an offset that is not white space.
fn next_byte(text: &str, at: usize) -> Option<u8> {
    let bytes = text.as_bytes().get(at..)?;
    bytes.get(space(bytes)).copied()
}
