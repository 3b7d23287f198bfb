//! Lone surrogates in the escapes of JSON strings.
//!
//! Programs that truncate strings by UTF-16 code units write lone surrogates. JSON parsers reject them.

use memchr::memchr;

use super::escapes::code_unit;
use crate::parse::char_boundary;

/// Replaces lone surrogates by U+FFFD. Returns `None` if there is none.
pub(super) fn replace_lone_surrogates(json: &str) -> Option<String> {
    let mut out = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = memchr(b'\\', &json.as_bytes()[at..]) {
        at += found;
        let escape = &json[at..];
        at += match (surrogate(escape), escape.get(6..).and_then(surrogate)) {
            (Some(Surrogate::High), Some(Surrogate::Low)) => 12,
            (Some(_), _) => {
                out.push_str(&json[copied..at]);
                out.push_str("\\uFFFD");
                copied = at + 6;
                6
            }
            (None, _) => 2, // the backslash and the escaped character, which may be a backslash
        };
        at = char_boundary::ceil(json, at);
    }
    (copied > 0).then(|| out + &json[copied..])
}

enum Surrogate {
    High,
    Low,
}

/// Returns the kind of the surrogate whose escape is at the start of the text.
fn surrogate(text: &str) -> Option<Surrogate> {
    match code_unit(text)? {
        0xD800..=0xDBFF => Some(Surrogate::High),
        0xDC00..=0xDFFF => Some(Surrogate::Low),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_lone_surrogates_only() {
        for (json, expected) in [
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d \n""#, None),
            (r#""a\ud83d""#, Some(r#""a\uFFFD""#)),
            (r#""\ude00\ud83d\ude00""#, Some(r#""\uFFFD\ud83d\ude00""#)),
        ] {
            assert_eq!(replace_lone_surrogates(json).as_deref(), expected, "{json}");
        }
    }
}
