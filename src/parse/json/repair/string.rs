//! Strings of malformed JSON.
//!
//! - A quote inside a string ends it only if the structure of the document goes on after it.
//! - Control characters are escaped. A line break also ends a string if the next line starts with a key.
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
        self.out.push('"');
        let bytes = self.json.as_bytes();
        let is_special = |byte: &u8| *byte == quote || matches!(byte, b'"' | b'\\' | 0..0x20);
        while let Some(length) = bytes[self.at..].iter().position(is_special) {
            self.out.push_str(&self.json[self.at..self.at + length]);
            self.at += length;
            match bytes[self.at] {
                b'\\' if self.is_quote_that_ends(quote) => self.at += 1,
                b'\\' => {
                    self.escape();
                    continue;
                }
                byte if byte == quote && (is_key || self.is_end_of_string(self.at)) => {}
                b'\n' if !is_key && self.is_key_in_next_line() => {
                    let end = self.out.trim_end_matches([' ', '\r', ',']).len();
                    self.out.truncate(end);
                }
                byte => {
                    self.at += 1;
                    self.push_character(byte);
                    continue;
                }
            }
            self.at += 1;
            self.out.push('"');
            return;
        }
        self.out.push_str(&self.json[self.at..]);
        self.at = self.json.len();
    }

    /// Returns true at a backslash before a quote that ends the string.
    fn is_quote_that_ends(&self, quote: u8) -> bool {
        self.byte(self.at + 1) == Some(quote) && self.is_end_in_spite_of_escape(self.at + 1)
    }

    /// Returns true at a line break if a quoted key follows, after spaces.
    fn is_key_in_next_line(&self) -> bool {
        let rest = &self.json.as_bytes()[self.at + 1..];
        let indent = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        rest.get(indent) == Some(&b'"') && self.is_key_at(self.at + 1 + indent)
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
    fn escape(&mut self) {
        let rest = &self.json[self.at..];
        let Some(escaped) = rest[1..].chars().next() else {
            self.at += 1;
            return;
        };
        match escaped {
            '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => {
                self.out.push_str(&rest[..2]);
                self.at += 2;
            }
            'u' => self.unicode_escape(),
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

    fn unicode_escape(&mut self) {
        let rest = &self.json[self.at..];
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
