//! Strings of malformed JSON.
//!
//! - A quote inside a string ends it only if the structure of the document goes on after it. Where the last quote is
//!   missing, the string ends before the next key.
//! - Control characters are escaped.
//! - Escapes have the meaning of JavaScript: `\x41`, `\v`, and otherwise the character itself. Incomplete `\u` escapes and
//!   lone surrogates are U+FFFD.

use std::fmt::Write;

use super::{Expected, Repair};
use crate::parse::json::escapes::code_unit;

impl Repair<'_> {
    /// Writes the string that begins here, as a key or as a value.
    pub(super) fn string(&mut self, quote: u8) {
        let is_key = self.is_key();
        if self.open.is_empty() {
            self.at += 1; // text outside of all brackets
            return;
        }
        if is_key {
            self.separate();
            self.expected = Expected::Colon;
        } else {
            self.begin_value();
        }
        let start = self.out.len();
        self.at += 1;
        self.string_body(quote, is_key);
        if !self.is_written() {
            self.out.truncate(start);
        }
    }

    /// Writes a string up to its end. The end of the document does not end it.
    fn string_body(&mut self, quote: u8, is_key: bool) {
        let end = self.find_end(quote, is_key);
        let (content_end, next) = end.unwrap_or((self.json.len(), self.json.len()));
        self.out.push('"');
        while self.at < content_end {
            let content = &self.json[self.at..content_end];
            let is_special = |byte: u8| matches!(byte, b'"' | b'\\' | 0..0x20);
            let length = content.bytes().position(is_special).unwrap_or(content.len());
            self.out.push_str(&content[..length]);
            self.at += length;
            match content.as_bytes().get(length) {
                Some(b'\\') => self.escape(content_end),
                Some(byte) => {
                    self.at += 1;
                    self.push_character(*byte);
                }
                None => {}
            }
        }
        if end.is_some() {
            self.out.push('"');
        }
        self.at = next;
    }

    /// Returns the end of the content of the string that begins here, and the offset after the string.
    fn find_end(&self, quote: u8, is_key: bool) -> Option<(usize, usize)> {
        let bytes = self.json.as_bytes();
        let is_special = |byte: &u8| *byte == quote || matches!(byte, b'\\' | b'\n');
        let mut at = self.at;
        while let Some(length) = bytes.get(at..)?.iter().position(is_special) {
            at += length;
            match bytes[at] {
                b'\\' => {
                    let is_end =
                        self.byte(at + 1) == Some(quote) && self.is_end_in_spite_of_escape(at + 1);
                    if is_end {
                        return Some((at, at + 2));
                    }
                    at += 2;
                    continue;
                }
                b'\n' if !is_key && self.is_key_in_next_line(at) => {
                    let content = self.json[self.at..at].trim_end_matches([' ', '\r', ',']);
                    return Some((self.at + content.len(), at));
                }
                b'\n' => {}
                _ if is_key || self.is_end_of_string(at) => return Some((at, at + 1)),
                _ => {
                    if let Some(end) = self.end_before_key(at) {
                        return Some((end, end));
                    }
                }
            }
            at += 1;
        }
        None
    }

    /// Returns the end of the string that begins here if its last quote is missing: before a comma and a key, or before
    /// the end of the object and the start of the next one.
    fn end_before_key(&self, key: usize) -> Option<usize> {
        if !self.is_key_at(key) {
            return None;
        }
        let content = self.json[self.at..key].trim_end();
        let content = match content.strip_suffix('{') {
            Some(content) => {
                let content = content.trim_end().strip_suffix(',')?.trim_end();
                content.strip_suffix('}')?.trim_end_matches(|c: char| c == '}' || c.is_whitespace())
            }
            None => content.strip_suffix(',')?,
        };
        Some(self.at + content.len())
    }

    /// Returns true at a line break if a quoted key follows, after spaces.
    fn is_key_in_next_line(&self, line_break: usize) -> bool {
        let rest = &self.json.as_bytes()[line_break + 1..];
        let indent = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        rest.get(indent) == Some(&b'"') && self.is_key_at(line_break + 1 + indent)
    }

    /// Writes a quote or a control character of a string.
    pub(super) fn push_character(&mut self, byte: u8) {
        match byte {
            b'\n' => self.out.push_str("\\n"),
            b'\r' => self.out.push_str("\\r"),
            b'\t' => self.out.push_str("\\t"),
            b'"' | b'\\' => {
                self.out.push('\\');
                self.out.push(char::from(byte));
            }
            0..0x20 => self.push_code_unit(u16::from(byte)),
            _ => self.out.push(char::from(byte)),
        }
    }

    /// Writes `\u` with four digits.
    fn push_code_unit(&mut self, unit: u16) {
        // Writing to a string cannot fail.
        let _ = write!(self.out, "\\u{unit:04x}");
    }

    /// Writes the escape that begins here.
    fn escape(&mut self, content_end: usize) {
        let rest = &self.json[self.at..content_end];
        let Some(escaped) = rest[1..].chars().next() else {
            self.at += 1;
            return;
        };
        match escaped {
            '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => {
                self.out.push_str(&rest[..2]);
                self.at += 2;
            }
            'u' => self.unicode_escape(rest),
            'x' if hex_digits(&rest[2..], 2) == 2 => {
                self.push_code_unit(u16::from_str_radix(&rest[2..4], 16).unwrap_or(0xFFFD));
                self.at += 4;
            }
            'v' => {
                self.push_code_unit(0x0B);
                self.at += 2;
            }
            // The loop escapes it.
            _ if escaped.is_ascii_control() => self.at += 1,
            _ => {
                self.out.push(escaped);
                self.at += 1 + escaped.len_utf8();
            }
        }
    }

    fn unicode_escape(&mut self, rest: &str) {
        let unit = |at: usize| rest.get(at..).and_then(code_unit);
        let length = match (unit(0), unit(6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF) | None, _) => {
                self.out.push_str("\\ufffd");
                self.at += 2 + hex_digits(&rest[2..], 4);
                return;
            }
            (Some(_), _) => 6,
        };
        self.out.push_str(&rest[..length]);
        self.at += length;
    }
}

/// Returns the number of hexadecimal digits at the start of a text, up to a maximum.
fn hex_digits(text: &str, max: usize) -> usize {
    text.bytes().take(max).take_while(u8::is_ascii_hexdigit).count()
}
