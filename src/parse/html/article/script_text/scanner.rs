//! The strings and brackets of a script: JSON, or JavaScript with JSON inside.

use memchr::{memchr, memchr3, memmem};

/// A part of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScriptToken<'a> {
    /// The start of an object, or of a block of code.
    OpenObject,
    /// The start of an array.
    OpenArray,
    /// The end of an object or array.
    Close,
    /// The name of a value in an object.
    Key(&'a str),
    /// A string without its quotes, with its escapes.
    String(&'a str),
}

/// Splits a script into tokens, in one pass. Code between them is skipped; a script may end anywhere.
pub(super) struct ScriptScanner<'a> {
    script: &'a str,
    at: usize,
    /// For each kind of quote the offset up to which none ends a string.
    unclosed_until: [usize; QUOTES.len()],
}

/// The quotes of strings.
const QUOTES: [u8; 3] = [b'"', b'\'', b'`'];

impl<'a> ScriptScanner<'a> {
    pub(super) fn new(script: &'a str) -> Self {
        ScriptScanner { script, at: 0, unclosed_until: [0; QUOTES.len()] }
    }

    fn rest(&self) -> &'a [u8] {
        &self.script.as_bytes()[self.at..]
    }

    /// Skips a comment, or a slash.
    fn slash(&mut self) {
        let rest = self.rest();
        let length = match rest.get(1) {
            Some(b'*') => memmem::find(rest, b"*/").map(|end| end + 2),
            Some(b'/') => memchr(b'\n', rest),
            _ => Some(1),
        };
        self.at += length.unwrap_or(rest.len());
    }

    /// Reads a string. A quote without another in its line begins no string, except in a template literal.
    fn string(&mut self, kind: usize) -> Option<ScriptToken<'a>> {
        self.at += 1;
        let start = self.at;
        if start < self.unclosed_until[kind] {
            return None;
        }
        match string_length(self.rest(), QUOTES[kind]) {
            Ok(length) => {
                let text = &self.script[start..start + length];
                self.at = start + length + 1;
                let is_key = self.takes_colon();
                Some(if is_key { ScriptToken::Key(text) } else { ScriptToken::String(text) })
            }
            Err(length) => {
                self.unclosed_until[kind] = start + length;
                None
            }
        }
    }

    /// Reads a word, which is a key if a colon follows.
    fn word(&mut self) -> Option<ScriptToken<'a>> {
        let start = self.at;
        self.at += self.rest().iter().take_while(|byte| is_word(**byte)).count();
        let word = &self.script[start..self.at];
        self.takes_colon().then_some(ScriptToken::Key(word))
    }

    fn takes_colon(&mut self) -> bool {
        let rest = self.rest();
        let blank = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.at += blank;
        let is_colon = rest.get(blank) == Some(&b':');
        self.at += usize::from(is_colon);
        is_colon
    }
}

impl<'a> Iterator for ScriptScanner<'a> {
    type Item = ScriptToken<'a>;

    fn next(&mut self) -> Option<ScriptToken<'a>> {
        while let Some(&byte) = self.rest().first() {
            let token = match byte {
                b'"' => self.string(0),
                b'\'' => self.string(1),
                b'`' => self.string(2),
                b'/' => {
                    self.slash();
                    None
                }
                byte if is_word(byte) => self.word(),
                byte => {
                    self.at += 1;
                    match byte {
                        b'{' => Some(ScriptToken::OpenObject),
                        b'[' => Some(ScriptToken::OpenArray),
                        b'}' | b']' => Some(ScriptToken::Close),
                        _ => None,
                    }
                }
            };
            if token.is_some() {
                return token;
            }
        }
        None
    }
}

/// The length of a string up to its closing quote. The error is the length in which there is none.
fn string_length(bytes: &[u8], quote: u8) -> Result<usize, usize> {
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr3(quote, b'\\', b'\n', rest)) {
        at += found;
        match bytes[at] {
            b'\\' => at += 2,
            b'\n' if quote != b'`' => return Err(at),
            b'\n' => at += 1,
            _ => return Ok(at),
        }
    }
    Err(bytes.len())
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-' | b'.') || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(script: &str) -> String {
        let write = |token| match token {
            ScriptToken::OpenObject => "{ ".to_owned(),
            ScriptToken::OpenArray => "[ ".to_owned(),
            ScriptToken::Close => "} ".to_owned(),
            ScriptToken::Key(key) => format!("{key}= "),
            ScriptToken::String(text) => format!("<{text}> "),
        };
        ScriptScanner::new(script).map(write).collect()
    }

    #[test]
    fn finds_keys_and_strings_in_json_and_code() {
        for (script, expected) in [
            (r#"{"a": "b", "c" : [1, "d\"e", null]}"#, r#"{ a= <b> c= [ <d\"e> } } "#),
            (r#"window.A = {b:'c "d"', e_1 : `f`};"#, r#"{ b= <c "d"> e_1= <f> } "#),
            ("f({a:1}) // it's\n['b']/* 'c' */", "{ a= } [ <b> } "),
            ("if (/[\"']/.test(a)) b\n[\"c\"]", "[ } [ <c> } "),
            (r#"{"a":"b"#, "{ a= "),
            (r#"{"a\"#, "{ "),
            ("", ""),
        ] {
            assert_eq!(tokens(script), expected, "{script}");
        }
    }
}
