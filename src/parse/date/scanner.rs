//! A scanner over the bytes of a date.
//!
//! It is `Copy`. Lookahead works on a copy, which replaces the original on success.

/// A position in the text of a date.
#[derive(Clone, Copy)]
pub(super) struct DateScanner<'t> {
    text: &'t str,
    at: usize,
}

/// A run of digits.
#[derive(Clone, Copy)]
pub(super) struct Digits {
    pub(super) count: usize,
    /// Value of the digits. Undefined for more than 18 digits, which no grammar accepts.
    pub(super) value: i64,
}

impl<'t> DateScanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        DateScanner { text, at: 0 }
    }

    /// Returns the next byte.
    pub(super) fn peek(&self) -> Option<u8> {
        self.peek_at(0)
    }

    /// Returns the byte at distance `ahead` from the next byte.
    pub(super) fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    /// Consumes the next byte if it is `byte`.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.peek() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    /// Consumes the next byte. The caller must continue to the end of the character.
    pub(super) fn bump(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Consumes `expected` if it comes next.
    pub(super) fn eat_str(&mut self, expected: &str) -> bool {
        let eaten = self.rest().starts_with(expected);
        if eaten {
            self.at += expected.len();
        }
        eaten
    }

    /// Consumes the next run of digits, which may be empty.
    pub(super) fn digits(&mut self) -> Digits {
        let mut digits = Digits { count: 0, value: 0 };
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            digits.value = digits.value.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
            digits.count += 1;
            self.at += 1;
        }
        digits
    }

    /// Returns the length of the next run of digits without consuming it.
    pub(super) fn digits_ahead(mut self) -> usize {
        self.digits().count
    }

    /// Parses a run of 1 to `max` digits. Returns `None` for a longer or an empty one.
    pub(super) fn number(&mut self, max: usize) -> Option<i64> {
        let digits = self.digits();
        (1..=max).contains(&digits.count).then_some(digits.value)
    }

    /// Consumes white space of Unicode.
    pub(super) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if matches!(byte, b' ' | b'\t'..=b'\r') {
                self.at += 1;
            } else if let (false, Some(space)) = (byte.is_ascii(), self.char()) {
                if !space.is_whitespace() {
                    return;
                }
                self.at += space.len_utf8();
            } else {
                return;
            }
        }
    }

    /// Consumes separators between the parts of a date with words: one `-` or `/`, or else any white space,
    /// commas and points. A hyphen after white space is the sign of an offset and is not consumed.
    pub(super) fn skip_separators(&mut self) {
        if self.eat(b'-') || self.eat(b'/') {
            return;
        }
        loop {
            self.skip_space();
            if !self.eat(b',') && !self.eat(b'.') {
                return;
            }
        }
    }

    /// Consumes the next letters of any script with their combining marks. May be empty.
    pub(super) fn word(&mut self) -> &'t str {
        let rest = self.rest();
        let ascii = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let length = match rest.as_bytes().get(ascii) {
            Some(byte) if !byte.is_ascii() => {
                rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len())
            }
            _ => ascii,
        };
        self.at += length;
        &rest[..length]
    }

    /// Returns true before a letter of any script.
    pub(super) fn at_letter(&self) -> bool {
        match self.peek() {
            Some(byte) if byte.is_ascii() => byte.is_ascii_alphabetic(),
            _ => self.char().is_some_and(is_letter),
        }
    }

    /// Returns true before a digit.
    pub(super) fn at_digit(&self) -> bool {
        self.peek().is_some_and(|byte| byte.is_ascii_digit())
    }

    /// Returns true at the end of the text.
    pub(super) fn at_end(&self) -> bool {
        self.at == self.text.len()
    }

    /// Consumes comments `(like this (or this))` and the white space around them (RFC 5322, section 3.2.2).
    /// Returns `None` if a comment is not closed.
    pub(super) fn skip_comments(&mut self) -> Option<()> {
        self.skip_space();
        while self.eat(b'(') {
            let mut depth = 1;
            while depth > 0 {
                match self.bump()? {
                    b'(' => depth += 1,
                    b')' => depth -= 1,
                    _ => {}
                }
            }
            self.skip_space();
        }
        Some(())
    }

    /// Returns `None` unless the rest is white space and comments.
    pub(super) fn finish(&mut self) -> Option<()> {
        self.skip_comments()?;
        self.at_end().then_some(())
    }

    fn char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Returns the rest of the text. After `bump`, the position may be inside a character for a moment; the
    /// rest is empty then.
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }
}

/// Returns true for letters and for combining marks (U+0300 to U+036F).
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)
}
