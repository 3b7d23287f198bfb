//! Character references and line ends of pages (HTML Living Standard, sections 13.2.3.5 and 13.2.5.72 to 13.2.5.80).

use std::borrow::Cow;
use std::ops::Range;

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

/// The position of the next character of a page that cannot be used verbatim, so that each is searched once. Texts must be
/// looked at in their order.
pub(super) struct NextMark {
    /// The position of the next reference, carriage return or NUL, and of the next of the latter two.
    any: usize,
    control: usize,
}

impl NextMark {
    pub(super) fn of(page: &[u8]) -> Self {
        let first = |surroundings| find_mark(page, surroundings).unwrap_or(page.len());
        NextMark { any: first(Surroundings::Text), control: first(Surroundings::RawText) }
    }

    /// Returns true if the text at a range cannot be used verbatim.
    #[inline(always)]
    pub(super) fn is_in(
        &mut self,
        range: &Range<usize>,
        surroundings: Surroundings,
        page: &[u8],
    ) -> bool {
        let is_raw = surroundings == Surroundings::RawText;
        let next = if is_raw { &mut self.control } else { &mut self.any };
        if *next < range.start {
            let rest = &page[range.start..];
            *next = range.start + find_mark(rest, surroundings).unwrap_or(rest.len());
        }
        *next < range.end
    }
}

/// Returns the position of the first character that cannot be used verbatim.
fn find_mark(text: &[u8], surroundings: Surroundings) -> Option<usize> {
    match surroundings {
        Surroundings::RawText => memchr2(b'\r', 0, text),
        _ => memchr3(b'&', b'\r', 0, text),
    }
}

/// Returns a text with its references resolved, line ends normalized and NULs replaced.
pub(super) fn resolved(text: &str, surroundings: Surroundings) -> Cow<'_, str> {
    if find_mark(text.as_bytes(), surroundings).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    resolve(text, surroundings, &mut out);
    Cow::Owned(out)
}

/// Appends a text with its references resolved, line ends normalized and NULs replaced.
pub(super) fn resolve(text: &str, surroundings: Surroundings, out: &mut String) {
    let mut rest = text;
    while let Some(at) = find_mark(rest.as_bytes(), surroundings) {
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
    if let Some((character, length)) = usual(rest.as_bytes()) {
        out.push(character);
        return &rest[length..];
    }
    let found = match rest.strip_prefix('#') {
        Some(number) => numeric(number, out),
        None => named(rest, surroundings, out),
    };
    found.unwrap_or_else(|| {
        out.push('&');
        rest
    })
}

/// Returns the character of a reference that is usual in pages, and the length of the reference without its `&`.
fn usual(rest: &[u8]) -> Option<(char, usize)> {
    let starts = |end: &[u8]| rest[3..].starts_with(end);
    match rest.first_chunk::<3>()? {
        b"lt;" => Some(('<', 3)),
        b"gt;" => Some(('>', 3)),
        b"amp" if starts(b";") => Some(('&', 4)),
        b"quo" if starts(b"t;") => Some(('"', 5)),
        b"nbs" if starts(b"p;") => Some(('\u{A0}', 5)),
        b"#39" if starts(b";") => Some(('\'', 4)),
        b"#x2" if starts(b"7;") => Some(('\'', 5)),
        _ => None,
    }
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
    let values = digits.bytes().map_while(|byte| char::from(byte).to_digit(radix));
    let (length, code) = values.fold((0, 0u32), |(length, code), digit| {
        (length + 1, code.saturating_mul(radix).saturating_add(digit))
    });
    if length == 0 {
        return None;
    }
    out.push(character(code));
    let rest = &digits[length..];
    Some(rest.strip_prefix(';').unwrap_or(rest))
}

/// Returns the character of a number.
fn character(code: u32) -> char {
    let character = windows_1252(code).or_else(|| char::from_u32(code));
    character.filter(|character| *character != '\0').unwrap_or('\u{FFFD}')
}
