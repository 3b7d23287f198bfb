//! Where are we in the text, and what comes next?
//!
//! A cursor over bytes. It is `Copy`: looking ahead is done on a copy, and the copy takes the
//! original's place once what was hoped for is there.

/// A place in the text of a date.
#[derive(Clone, Copy)]
pub(super) struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

/// A run of digits: how many, and the number they make.
#[derive(Clone, Copy)]
pub(super) struct Digits {
    pub(super) count: usize,
    /// Without meaning when there are more than 18 digits, which no grammar here wants.
    pub(super) value: i64,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Scanner { text, at: 0 }
    }

    /// The byte to come, if any.
    pub(super) fn peek(&self) -> Option<u8> {
        self.peek_at(0)
    }

    /// The byte `ahead` of the one to come.
    pub(super) fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    /// Takes the byte if it is the one to come.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.peek() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    /// Takes one byte, whatever it is. The caller goes on to the end of a character.
    pub(super) fn bump(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Takes `expected` if it comes now.
    pub(super) fn eat_str(&mut self, expected: &str) -> bool {
        let eaten = self.rest().starts_with(expected);
        if eaten {
            self.at += expected.len();
        }
        eaten
    }

    /// Takes the whole run of digits, which may be empty.
    pub(super) fn digits(&mut self) -> Digits {
        let mut digits = Digits { count: 0, value: 0 };
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            digits.value = digits.value.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
            digits.count += 1;
            self.at += 1;
        }
        digits
    }

    /// How long the run of digits is that comes now; nothing is taken.
    pub(super) fn digits_ahead(mut self) -> usize {
        self.digits().count
    }

    /// Takes a run of one to `most` digits; a longer one is refused whole.
    pub(super) fn number(&mut self, most: usize) -> Option<i64> {
        let digits = self.digits();
        (1..=most).contains(&digits.count).then_some(digits.value)
    }

    /// Takes white space, the kinds Unicode has beside ASCII's too.
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

    /// Takes what stands between the parts of a worded date: any white space, commas and full
    /// points, else one `-` or `/`. A hyphen after white space is left: it is a sign.
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

    /// Takes the letters to come, of any script, with their combining marks. Empty if none come.
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

    /// Whether a letter of any script comes now.
    pub(super) fn at_letter(&self) -> bool {
        match self.peek() {
            Some(byte) if byte.is_ascii() => byte.is_ascii_alphabetic(),
            _ => self.char().is_some_and(is_letter),
        }
    }

    /// Whether a digit comes now.
    pub(super) fn at_digit(&self) -> bool {
        self.peek().is_some_and(|byte| byte.is_ascii_digit())
    }

    /// Whether the text ends here.
    pub(super) fn at_end(&self) -> bool {
        self.at == self.text.len()
    }

    /// Takes comments `(like this (or this))` and the white space around them (RFC 5322, 3.2.2).
    /// `None` if one is not closed.
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

    /// Succeeds if nothing but white space and comments is left.
    pub(super) fn finish(&mut self) -> Option<()> {
        self.skip_comments()?;
        self.at_end().then_some(())
    }

    fn char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// What is left. `bump` may stop within a character, but only on the way to an end that is
    /// an ASCII byte or to `None`; should this ever not hold, nothing is left.
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }
}

/// A letter, or a mark that combines with the letter before it (U+0300 to U+036F).
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)
}
