//! Repair of malformed JSON, in one pass.
//!
//! A feed that was put together from strings, cut or edited by hand often breaks the grammar at one place only. The
//! repaired text is well-formed up to its end, so that the items before and after the place are read:
//!
//! - Commas, colons, values and brackets are added or left out.
//! - Strings get their quotes, escapes and escaped control characters: see `string`.
//! - Other words become strings, or null for `undefined` and `NaN`: see `word`.
//! - Several documents in a row become an array.
//!
//! An end that is missing is not added: what is not complete there is not read as if it were.

mod lookahead;
mod string;
#[cfg(test)]
mod tests;
mod word;

pub(super) use lookahead::comment_length;

/// Maximum nesting depth. Deeper values become null, because serde_json accepts no more than 128 levels.
const MAX_DEPTH: usize = 120;

/// Maximum number of brackets that one closing bracket closes if the document goes on after it.
const MAX_CLOSED: usize = 4;

/// Returns the text as well-formed JSON, except for a missing end.
pub(super) fn repair(json: &str) -> String {
    let mut repair = Repair {
        json,
        at: 0,
        out: String::with_capacity(json.len() + json.len() / 16),
        open: Vec::new(),
        open_objects: 0,
        expected: Expected::Key,
        documents: 0,
    };
    repair.run();
    if repair.documents > 1 {
        repair.out.insert(0, '[');
        if repair.open.is_empty() {
            repair.out.push(']');
        }
    }
    repair.out
}

struct Repair<'j> {
    json: &'j str,
    /// Byte offset of the next character.
    at: usize,
    out: String,
    /// The opening brackets without a closing one.
    open: Vec<u8>,
    /// Number of objects among them.
    open_objects: usize,
    /// The next part of the innermost object. Meaningless in an array.
    expected: Expected,
    /// Number of objects and arrays outside of all brackets.
    documents: usize,
}

/// The next part of a member of an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Key,
    Colon,
    Value,
}

impl Repair<'_> {
    fn run(&mut self) {
        while let Some(byte) = self.skip_blank() {
            match byte {
                b'{' | b'[' => self.open(byte),
                b'}' | b']' => self.close(byte),
                b'"' | b'\'' => self.string(byte),
                b',' => {
                    self.at += 1;
                    self.end_member();
                }
                b':' | b'=' => self.colon(),
                _ => self.word(),
            }
        }
    }

    fn is_in_object(&self) -> bool {
        self.open.last() == Some(&b'{')
    }

    fn is_in_array(&self) -> bool {
        self.open.last() == Some(&b'[')
    }

    /// Returns true if the next string is a key.
    fn is_key(&self) -> bool {
        self.is_in_object() && self.expected == Expected::Key
    }

    /// Returns true if the output has the current level, which may be too deep for it.
    fn is_written(&self) -> bool {
        self.open.len() <= MAX_DEPTH
    }

    fn write(&mut self, text: &str) {
        if self.is_written() {
            self.out.push_str(text);
        }
    }

    /// Writes a comma, unless there is nothing before it in the innermost bracket.
    fn separate(&mut self) {
        if !matches!(self.out.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.write(",");
        }
    }

    /// Writes what has to stand between the previous token and a value.
    fn begin_value(&mut self) {
        match self.expected {
            Expected::Colon if self.is_in_object() => self.write(":"),
            Expected::Value if self.is_in_object() => {}
            // A value without a key.
            Expected::Key if self.is_in_object() => {
                self.separate();
                self.write("\"\":");
            }
            _ => self.separate(),
        }
        self.expected = Expected::Key;
    }

    fn open(&mut self, bracket: u8) {
        self.at += 1;
        if bracket == b'{' && self.is_key() && self.open.iter().nth_back(1) == Some(&b'[') {
            // The next element of an array: the end of the previous one is missing.
            self.pop();
        }
        if self.open.is_empty() {
            self.documents += 1;
        }
        self.begin_value();
        if self.open.len() == MAX_DEPTH {
            self.write("null");
        }
        self.open.push(bracket);
        self.open_objects += usize::from(bracket == b'{');
        self.write(if bracket == b'{' { "{" } else { "[" });
    }

    /// Closes the innermost bracket of this kind and all inside it.
    fn close(&mut self, bracket: u8) {
        let opening = if bracket == b'}' { b'{' } else { b'[' };
        let is_stray = self.open.last() != Some(&opening) && self.is_stray(opening);
        self.at += 1;
        while !is_stray && self.pop().is_some_and(|popped| popped != opening) {}
    }

    /// Returns true for a closing bracket that matches none, or without which the document goes on better.
    fn is_stray(&self, opening: u8) -> bool {
        let opened = match opening {
            b'{' => self.open_objects,
            _ => self.open.len() - self.open_objects,
        };
        let next = self.blank_end(self.at + 1);
        if opened == 0 || self.byte(next) != Some(b',') {
            return opened == 0;
        }
        let mut outer = self.open.iter().rev().take(MAX_CLOSED + 1);
        let is_closed = outer.any(|bracket| *bracket == opening);
        let has_key = self.is_key_at(next + 1);
        match outer.next() {
            Some(b'{') => !is_closed || !has_key,
            Some(_) => !is_closed || has_key,
            None => true,
        }
    }

    /// Writes the end of the innermost bracket.
    fn pop(&mut self) -> Option<u8> {
        self.end_member();
        let popped = self.open.pop()?;
        let is_object = popped == b'{';
        self.open_objects -= usize::from(is_object);
        if self.open.len() < MAX_DEPTH {
            self.out.push(if is_object { '}' } else { ']' });
        }
        Some(popped)
    }

    /// Ends the member of an object, which may lack its value.
    fn end_member(&mut self) {
        if self.is_in_object() {
            match self.expected {
                Expected::Key => {}
                Expected::Colon => self.write(":null"),
                Expected::Value => self.write("null"),
            }
        }
        self.expected = Expected::Key;
    }

    /// Writes a colon. `=` and `=>` stand for one.
    fn colon(&mut self) {
        self.at += if self.json[self.at..].starts_with("=>") { 2 } else { 1 };
        if self.is_in_object() && self.expected == Expected::Colon {
            self.write(":");
            self.expected = Expected::Value;
        }
    }
}
