//! The escapes in JSON strings.

use std::borrow::Cow;

use memchr::memchr;

/// Resolves the escapes of a string (RFC 8259, section 7). A backslash before any other character is dropped.
pub(in crate::parse) fn decode(text: &str) -> Cow<'_, str> {
    let Some(first) = memchr(b'\\', text.as_bytes()) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut rest = &text[first..];
    loop {
        let mut characters = rest[1..].chars();
        match characters.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('b' | 'f') => out.push(' '),
            Some('u') => {
                let (character, length) = unicode(rest);
                out.push(character);
                characters = rest[length..].chars();
            }
            Some(character) => out.push(character),
            None => {}
        }
        rest = characters.as_str();
        let Some(next) = memchr(b'\\', rest.as_bytes()) else { break };
        out.push_str(&rest[..next]);
        rest = &rest[next..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Returns the character of the escape `\uXXXX`, or of two that form a surrogate pair, and the length in bytes. Half a
/// pair, or an escape without four digits, is U+FFFD.
fn unicode(text: &str) -> (char, usize) {
    let Some(first) = code_unit(text) else { return (char::REPLACEMENT_CHARACTER, 2) };
    let second = text.get(6..).and_then(code_unit);
    match char::decode_utf16([first].into_iter().chain(second)).next() {
        Some(Ok(character)) => (character, 6 * character.len_utf16()),
        _ => (char::REPLACEMENT_CHARACTER, 6),
    }
}

/// Returns the UTF-16 code unit of the escape `\uXXXX` that a text begins with.
pub(super) fn code_unit(text: &str) -> Option<u16> {
    let [b'\\', b'u', digits @ ..] = text.as_bytes().first_chunk::<6>()? else { return None };
    digits.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | digit as u16)
    })
}
