//! Plain titles: one line without markup, invisible characters and the remains of templates.

use std::borrow::Cow;

use super::super::super::key::key;
use crate::parse::char_boundary;
use crate::parse::text::{fold, plain_title};

/// Maximum length of a title, in bytes. The rest is cut off.
const MAX_LENGTH: usize = 1000;

/// Returns a title as plain text, or `None` if it has no letters and digits.
pub(super) fn plain(text: &str) -> Option<String> {
    let text = text.trim_start();
    let text = plain_title(Cow::Borrowed(&text[..char_boundary::floor(text, MAX_LENGTH)]))?;
    let text = if text.chars().any(|c| is_invisible(c) || is_invisible_at_ends(c)) {
        let visible = text.replace(is_invisible, "");
        let is_around = |c: char| c.is_whitespace() || is_invisible_at_ends(c);
        fold(Cow::Borrowed(visible.trim_matches(is_around))).into_owned()
    } else {
        text.into_owned()
    };
    (text.chars().any(char::is_alphanumeric) && !is_placeholder(&text)).then_some(text)
}

/// Returns true for the soft hyphen, and for characters without width except those that join or separate the letters of
/// a script.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
        || (c.is_control() && !c.is_whitespace())
}

/// Returns true for characters that join or separate letters or set the direction of the text between them.
fn is_invisible_at_ends(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns true for the remains of a template: `{{ title }}`, `${title}`, `undefined`.
fn is_placeholder(text: &str) -> bool {
    const STARTS: [&str; 6] = ["{{", "{%", "${", "<%", "[%", "#{"];
    const ENDS: [&str; 5] = ["}}", "%}", "%>", "%]", "}"];
    const VALUES: [&str; 4] = ["undefined", "null", "[object Object]", "NaN"];
    let starts = STARTS.iter().any(|start| text.starts_with(start));
    let ends = ENDS[..4].iter().any(|end| text.ends_with(end));
    let is_whole = starts && ENDS.iter().any(|end| text.contains(end));
    is_whole || (ends && STARTS.iter().any(|start| text.contains(start))) || VALUES.contains(&text)
}

/// Minimum length of the key of a title that is recognized as the beginning of another one, in bytes.
const MIN_CUT_LENGTH: usize = 12;

/// Returns the key of the part before an ellipsis at the end, if the title may be cut off there.
pub(super) fn cut_key(title: &str) -> Option<String> {
    let kept = title.strip_suffix('…').or_else(|| title.strip_suffix("..."))?;
    Some(key(kept)).filter(|key| key.len() >= MIN_CUT_LENGTH)
}

/// Returns true if a title continues after a beginning, with its next word.
pub(super) fn continues(title: &str, beginning: &str) -> bool {
    let mut left = beginning.chars().peekable();
    for (at, c) in title.char_indices() {
        if left.peek().is_none() {
            let rest = title[at..].trim_start();
            return rest
                .starts_with(|next: char| next.is_alphanumeric() || "\"'“‘„(«".contains(next));
        }
        for lower in c.to_lowercase().filter(|_| c.is_alphanumeric()) {
            if left.next() != Some(lower) {
                return false;
            }
        }
    }
    false
}

/// Returns true for a text in capitals.
pub(super) fn is_in_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}
