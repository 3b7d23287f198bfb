//! Character references and line ends of pages (HTML Living Standard, sections 13.2.3.5 and 13.2.5.72 to 13.2.5.80).

use memchr::{memchr2, memchr3};

use crate::parse::text::references::{entity, unterminated_entity, windows_1252};

/// Maximum length of the name of a character reference in bytes.
const MAX_NAME_LENGTH: usize = 32;

/// The context of a character reference.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Surroundings {
    Text,
    Attribute,
    /// Text in which references are not resolved.
    RawText,
}

/// Returns true if a text cannot be used verbatim.
#[inline(always)]
pub(super) fn needs_resolution(text: &[u8], surroundings: Surroundings) -> bool {
    match surroundings {
        Surroundings::RawText => memchr2(b'\r', 0, text).is_some(),
        _ => memchr3(b'&', b'\r', 0, text).is_some(),
    }
}

/// Appends a text with its references resolved, line ends normalized and NULs replaced.
pub(super) fn resolve(text: &str, surroundings: Surroundings, out: &mut String) {
    let mut rest = text;
    let next = |rest: &str| match surroundings {
        Surroundings::RawText => memchr2(b'\r', 0, rest.as_bytes()),
        _ => memchr3(b'&', b'\r', 0, rest.as_bytes()),
    };
    while let Some(at) = next(rest) {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        rest = match rest.as_bytes()[at] {
            b'\r' => {
                out.push('\n');
                after.strip_prefix('\n').unwrap_or(after)
            }
            0 => {
                out.push('\u{FFFD}');
                after
            }
            _ => reference(after, surroundings, out),
        };
    }
    out.push_str(rest);
}

/// Appends the character of the reference whose `&` stands before `rest`, or the `&` if there is no reference. Returns the
/// text after it.
fn reference<'t>(rest: &'t str, surroundings: Surroundings, out: &mut String) -> &'t str {
    let found = match rest.strip_prefix('#') {
        Some(number) => numeric(number, out),
        None => named(rest, surroundings, out),
    };
    found.unwrap_or_else(|| {
        out.push('&');
        rest
    })
}

fn named<'t>(rest: &'t str, surroundings: Surroundings, out: &mut String) -> Option<&'t str> {
    let bytes = rest.as_bytes();
    let is_letter = |byte: &&u8| byte.is_ascii_alphanumeric();
    let length = bytes.iter().take(MAX_NAME_LENGTH).take_while(is_letter).count();
    if bytes.get(length) == Some(&b';')
        && let Some(text) = entity(&rest[..length])
    {
        out.push_str(text);
        return Some(&rest[length + 1..]);
    }
    let (text, length) = unterminated_entity(&rest[..length])?;
    let continues = |byte: &u8| *byte == b'=' || byte.is_ascii_alphanumeric();
    if surroundings == Surroundings::Attribute && bytes.get(length).is_some_and(continues) {
        return None;
    }
    out.push_str(text);
    Some(&rest[length..])
}

fn numeric<'t>(rest: &'t str, out: &mut String) -> Option<&'t str> {
    let (digits, radix) = rest.strip_prefix(['x', 'X']).map_or((rest, 10), |digits| (digits, 16));
    let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    if length == 0 {
        return None;
    }
    let code = digits[..length].bytes().fold(0, |code: u32, byte| {
        let digit = char::from(byte).to_digit(radix).unwrap_or(0);
        code.saturating_mul(radix).saturating_add(digit)
    });
    out.push(character(code));
    let rest = &digits[length..];
    Some(rest.strip_prefix(';').unwrap_or(rest))
}

/// Returns the character of a number.
fn character(code: u32) -> char {
    let character = windows_1252(code).or_else(|| char::from_u32(code));
    character.filter(|character| *character != '\0').unwrap_or('\u{FFFD}')
}
