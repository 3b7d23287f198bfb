//! Words of malformed JSON: values and keys without quotes, literals of other languages, numbers.

use serde_json::Number;

use super::{Expected, Repair};

impl<'j> Repair<'j> {
    /// Writes the word that begins here, as a key or as a value. Words where neither can stand are left out.
    pub(super) fn word(&mut self) {
        if self.is_key() {
            let is_key = self.is_key_at(self.at);
            let word = self.take_word(|c| c.is_whitespace() || ",:{}[]\"'".contains(c));
            if is_key {
                self.at += usize::from(self.byte(self.at) == Some(b'"'));
                self.separate();
                self.push_quoted(word);
                self.expected = Expected::Colon;
            }
            return;
        }
        let mut after_blank = false;
        let is_end = |c: char| {
            let is_comment = after_blank && c == '/';
            after_blank = c == ' ';
            is_comment || ",{}[]\"\n".contains(c)
        };
        let word = self.take_word(is_end).trim_end();
        // A value may lack its first quote only.
        let has_last_quote = self.byte(self.at) == Some(b'"') && self.is_end_of_string(self.at);
        self.at += usize::from(has_last_quote);
        if self.open.is_empty() {
            return;
        }
        self.begin_value();
        match literal(word) {
            Some(literal) => self.write(literal),
            None => self.push_quoted(word),
        }
    }

    /// Returns the text up to a character that ends the word, but at least one character.
    fn take_word(&mut self, is_end: impl FnMut(char) -> bool) -> &'j str {
        let rest = &self.json[self.at..];
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let length = rest[first..].find(is_end).map_or(rest.len(), |end| first + end);
        self.at += length;
        &rest[..length]
    }

    fn push_quoted(&mut self, word: &str) {
        if self.is_written() {
            self.out.push('"');
            for character in word.chars() {
                match u8::try_from(character) {
                    Ok(byte @ (b'"' | b'\\' | 0..0x20)) => self.push_character(byte),
                    _ => self.out.push(character),
                }
            }
            self.out.push('"');
        }
    }
}

/// Returns the literal of JSON for a word that is one, or one of JavaScript, Python or PHP. Numbers out of range and in
/// other notations, such as `007`, are none.
fn literal(word: &str) -> Option<&str> {
    const LITERALS: [(&str, &str); 8] = [
        ("true", "true"),
        ("false", "false"),
        ("null", "null"),
        ("none", "null"),
        ("nil", "null"),
        ("undefined", "null"),
        ("nan", "null"),
        ("infinity", "null"),
    ];
    if serde_json::from_str::<Number>(word).is_ok() {
        return Some(word);
    }
    let name = word.strip_prefix('-').unwrap_or(word);
    let mut known = LITERALS.iter().filter(|(known, _)| name.eq_ignore_ascii_case(known));
    known.next().map(|(_, literal)| *literal)
}
