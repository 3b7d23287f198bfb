//! White space around and inside texts.

use std::borrow::Cow;

use crate::parse::block::{Block, blocks};

/// Trims the text and replaces each run of white space inside it by one space.
pub(crate) fn fold(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_folded(&text) {
        return text;
    }
    if let Cow::Borrowed(borrowed) = text
        && is_folded(borrowed.trim())
    {
        return Cow::Borrowed(borrowed.trim());
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

/// Appends a text in which each run of white space of ASCII becomes a space, or nothing where the text before it takes none.
pub(crate) fn push_folded(out: &mut String, text: &str, takes_space: impl Fn(&str) -> bool) {
    let mut rest = text;
    while let Some(length) = regular_length(rest.as_bytes()) {
        out.push_str(&rest[..length]);
        if takes_space(out) {
            out.push(' ');
        }
        rest = rest[length..].trim_ascii_start();
    }
    out.push_str(rest);
}

/// Returns the length of a text before white space that is not a single space between words; `None` if there is none.
fn regular_length(text: &[u8]) -> Option<usize> {
    if text.first()?.is_ascii_whitespace() {
        return Some(0);
    }
    let mut at = 0;
    loop {
        while text[at..].first_chunk().is_some_and(is_regular) {
            at += CHUNK;
        }
        let rest = &text[at..text.len().min(at + CHUNK)];
        let space = rest.iter().position(u8::is_ascii_whitespace);
        at += space.unwrap_or(rest.len());
        let byte = text.get(at)?;
        let is_next = || text.get(at + 1).is_some_and(u8::is_ascii_whitespace);
        if byte.is_ascii_whitespace() && (*byte != b' ' || is_next()) {
            return Some(at);
        }
        at += 1;
    }
}

/// Number of bytes that are looked at together.
const CHUNK: usize = 16;

/// Returns true if the first bytes have no white space but single spaces. The last one only follows them.
fn is_regular(bytes: &[u8; CHUNK + 1]) -> bool {
    let pairs = bytes.iter().zip(&bytes[1..]);
    let irregular = pairs.map(|(byte, next)| {
        u8::from(*byte < b' ') | (u8::from(*byte == b' ') & u8::from(*next <= b' '))
    });
    irregular.fold(0, |all, one| all | one) == 0
}

fn is_folded(text: &str) -> bool {
    let Some((start, mut after_space)) = folded_blocks(text) else { return false };
    for (at, byte) in text.bytes().enumerate().skip(start) {
        match SPACES[usize::from(byte)] {
            Space::No => after_space = false,
            Space::Blank if !after_space => after_space = true,
            Space::Start if !text[at..].starts_with(char::is_whitespace) => after_space = false,
            _ => return false,
        }
    }
    text.is_empty() || !after_space
}

/// Searches blocks of a text that have no other white space than spaces. Returns the number of bytes and whether a space is
/// the last one, or `None` if there are two in a row or one at the start.
fn folded_blocks(text: &str) -> Option<(usize, bool)> {
    let (mut length, mut after_space) = (0, true);
    for block in blocks(text.as_bytes()).0 {
        let bytes = Block::new(block);
        if bytes.at_most(b' ' - 1) | bytes.any_of(FIRST_BYTES) != 0 {
            break;
        }
        let spaces = bytes.any_of([b' ']);
        if spaces & (spaces << 1 | u32::from(after_space)) != 0 {
            return None;
        }
        length += block.len();
        after_space = spaces >> (block.len() - 1) != 0;
    }
    Some((length, after_space))
}

/// The first bytes of white space that is not ASCII: U+0085, U+00A0, U+1680, U+2000 to U+205F and U+3000.
const FIRST_BYTES: [u8; 4] = [0xC2, 0xE1, 0xE2, 0xE3];

/// The kind of a byte of UTF-8, as white space.
#[derive(Clone, Copy)]
enum Space {
    No,
    Blank,
    /// A tab or a line end.
    Other,
    /// One of [`FIRST_BYTES`], which also start characters that are no white space.
    Start,
}

const SPACES: [Space; 256] = {
    let mut table = [Space::No; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b' ' => Space::Blank,
            b'\t'..=b'\r' => Space::Other,
            0xC2 | 0xE1..=0xE3 => Space::Start,
            _ => Space::No,
        };
        byte += 1;
    }
    table
};

/// Returns true if neither the first nor the last character is white space. It may return false for other texts.
#[inline]
fn is_trimmed(text: &str) -> bool {
    let is_mark = |byte: &u8| byte.is_ascii_graphic();
    text.as_bytes().first().is_some_and(is_mark) && text.as_bytes().last().is_some_and(is_mark)
}

/// Returns true for a text of white space alone.
#[inline]
pub(crate) fn is_blank(text: &str) -> bool {
    let starts_with_mark = text.as_bytes().first().is_some_and(u8::is_ascii_graphic);
    !starts_with_mark && text.trim_start().is_empty()
}

/// Trims a text that mostly has no white space around it.
#[inline]
pub(crate) fn trimmed(text: &str) -> &str {
    if is_trimmed(text) { text } else { text.trim() }
}

/// Trims the text. Borrowed text stays borrowed.
pub(crate) fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        text if is_trimmed(&text) => text, // the common case
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Returns the trimmed text, or `None` if it is blank.
pub(crate) fn non_empty(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = trim(text);
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_white_space() {
        for (text, expected) in
            [("", ""), (" \n ", ""), ("a", "a"), ("  a\n\t b ", "a b"), ("a\u{a0}b", "a b")]
        {
            assert_eq!(fold(Cow::Borrowed(text)), expected);
            assert_eq!(fold(Cow::Owned(text.to_owned())), expected);
        }
    }

    #[test]
    fn appends_folded_text() {
        let long = "four words in it ";
        for (text, expected) in [
            ("", ""),
            (" a", "<a"),
            ("a b ", "a b "),
            ("a  b\n", "a b "),
            (&*long.repeat(9), &*long.repeat(9)),
            (&*format!("{long} {long}\t{long}"), &*long.repeat(3)),
        ] {
            for padding in 0..20 {
                let word = "x".repeat(padding);
                let mut out = String::from("<");
                push_folded(&mut out, &format!("{text}{word}"), |before| {
                    !before.ends_with(['<', ' '])
                });
                assert_eq!(
                    out.trim_start_matches('<'),
                    format!("{expected}{word}").trim_start_matches('<')
                );
            }
        }
    }

    #[test]
    fn borrows_text_that_needs_no_folding() {
        assert!(matches!(fold(Cow::Borrowed(" a title ")), Cow::Borrowed("a title")));
    }
}
