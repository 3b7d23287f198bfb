//! The text after a place of malformed JSON. No look-ahead is repeated over the same long text.

use super::Repair;

/// Maximum length of a key after which a colon is looked for, in bytes.
const MAX_KEY: usize = 64;

/// Returns the length of the comment at the start of a text. One without an end is as long as the text.
pub(in crate::parse::json) fn comment_length(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('/')?;
    if rest.starts_with('/') {
        Some(text.find('\n').unwrap_or(text.len()))
    } else {
        let rest = rest.strip_prefix('*')?;
        Some(rest.find("*/").map_or(text.len(), |end| end + "/**/".len()))
    }
}

impl Repair<'_> {
    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.json.as_bytes().get(at).copied()
    }

    /// Returns the offset after white space.
    pub(super) fn blank_end(&self, at: usize) -> usize {
        let rest = self.json.as_bytes().get(at..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        at + blank
    }

    /// Skips white space, control characters and comments. Returns the first byte after them.
    pub(super) fn skip_blank(&mut self) -> Option<u8> {
        loop {
            let rest = &self.json[self.at..];
            let next = rest.chars().next()?;
            let is_blank = next.is_whitespace() || next.is_control() || next == '\u{FEFF}';
            match comment_length(rest).or(is_blank.then(|| next.len_utf8())) {
                Some(length) => self.at += length,
                None => return self.byte(self.at),
            }
        }
    }

    /// Returns true if there is a key and a colon at the offset, after white space.
    pub(super) fn is_key_at(&self, at: usize) -> bool {
        let at = self.blank_end(at);
        let rest = self.json.as_bytes().get(at..).unwrap_or_default();
        let rest = &rest[..rest.len().min(MAX_KEY)];
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_$-".contains(byte);
        let length = match rest.first() {
            Some(quote @ (b'"' | b'\'')) => {
                rest[1..].iter().position(|byte| byte == quote || *byte == b'\n').map(|at| at + 2)
            }
            _ => rest.iter().position(|byte| !is_word(byte)).filter(|length| *length > 0),
        };
        let Some(length) = length else { return false };
        // A word may lack its first quote only.
        let end = at + length + usize::from(rest.get(length) == Some(&b'"'));
        self.byte(self.blank_end(end)) == Some(b':')
    }

    /// Returns true if a quote inside a value is its end, because of what follows. Other quotes belong to the text.
    pub(super) fn is_end_of_string(&self, quote: usize) -> bool {
        let next = self.blank_end(quote + 1);
        match self.byte(next) {
            None | Some(b'}' | b']') => true,
            Some(b',') => self.is_element_at(next + 1),
            Some(b'"' | b'\'') => self.is_in_array() || self.is_key_at(next),
            Some(b'{') => self.is_in_array() || self.byte(self.blank_end(next + 1)) == Some(b'"'),
            Some(b'[') => self.is_in_array(),
            Some(b'/') => matches!(self.byte(next + 1), Some(b'/' | b'*')),
            Some(_) => false,
        }
    }

    /// Returns true if the next member or element follows at the offset, or if the document ends there.
    fn is_element_at(&self, at: usize) -> bool {
        let next = self.blank_end(at);
        match self.byte(next) {
            None | Some(b'"' | b'\'' | b'}' | b']' | b',') => true,
            Some(b'{') => self.is_in_array() || self.byte(self.blank_end(next + 1)) == Some(b'"'),
            Some(b'/') => matches!(self.byte(next + 1), Some(b'/' | b'*')),
            Some(byte) if self.is_in_array() => b"[-0123456789tfn".contains(&byte),
            Some(_) => self.is_key_at(next),
        }
    }

    /// Returns true if an escaped quote is the end of a string, as in `"C:\"`: the structure goes on after it.
    pub(super) fn is_end_in_spite_of_escape(&self, quote: usize) -> bool {
        let mut next = self.blank_end(quote + 1);
        while let Some(b'}' | b']') = self.byte(next) {
            next = self.blank_end(next + 1);
        }
        match self.byte(next) {
            None => true,
            Some(b',') => {
                let next = self.blank_end(next + 1);
                match self.byte(next) {
                    Some(b'"') => self.is_key_at(next),
                    Some(b'{') => self.byte(self.blank_end(next + 1)) == Some(b'"'),
                    _ => false,
                }
            }
            Some(_) => false,
        }
    }
}
