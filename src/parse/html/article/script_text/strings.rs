//! The strings of scripts.

use std::borrow::Cow;

use crate::parse::json::escapes::decode;
use crate::parse::text::{is_blank, unescape};

/// Minimum length of text without a key that says so, in characters: shorter strings are labels and identifiers.
const MIN_UNNAMED_LENGTH: u32 = 40;

/// Minimum length of a string that is escaped JSON, in bytes.
const MIN_JSON_LENGTH: usize = 300;

/// Resolves the escapes of a string of JSON or JavaScript, and character references in a string without markup.
pub(super) fn decoded(raw: &str) -> Cow<'_, str> {
    let text = if raw.contains("\\x") {
        // JavaScript alone has these: `\x3C` is `\u003C`.
        Cow::Owned(decode(&raw.replace("\\x", "\\u00")).into_owned())
    } else {
        decode(raw)
    };
    if text.contains('&') && !text.contains('<') {
        return Cow::Owned(unescape(&text).into_owned());
    }
    text
}

/// Returns true for a text with markup.
pub(super) fn is_markup(text: &str) -> bool {
    ["</", "<br", "<p>", "<p "].iter().any(|tag| text.contains(tag))
}

/// Returns true for a string that holds JSON, or a row of React with it (`1f:["$","div",…]`).
pub(super) fn is_json(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    let start = start.strip_prefix(':').unwrap_or(text).trim_ascii_start();
    text.len() >= MIN_JSON_LENGTH
        && ["{\"", "[{", "[[", "[\""].iter().any(|open| start.starts_with(open))
}

/// The number of characters of a text without its markup; `None` if it is no text. Labels, identifiers and code are
/// none. `is_named` is true if a key says that it is text.
pub(super) fn text_length(text: &str, is_named: bool) -> Option<u32> {
    let is_markup = is_markup(text);
    let length = if is_markup { unmarked_length(text) } else { text.chars().count() as u32 };
    let has_words = text.contains(char::is_whitespace) || !text.is_ascii();
    let is_code = !is_markup && text.contains(['{', '}']) || text.starts_with("http");
    let is_long = is_named || length >= MIN_UNNAMED_LENGTH && has_words;
    (length > 0 && is_long && !is_code && !is_blank(text)).then_some(length)
}

/// The number of characters outside of tags.
fn unmarked_length(text: &str) -> u32 {
    let mut is_tag = false;
    let outside = text.chars().filter(|character| {
        let was_tag = is_tag;
        is_tag = match character {
            '<' => true,
            '>' => false,
            _ => is_tag,
        };
        !was_tag && !is_tag
    });
    outside.count() as u32
}
