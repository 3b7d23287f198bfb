//! Text from outside on a terminal: names of files and members, quotations from documents, the output of engines.
//!
//! Control characters move the cursor, change colours or the title of the window, and begin lines that look like those of
//! the program. Bidirectional formatting shows text in another order than it has.

use std::borrow::Cow;

/// Maximum length of a line in bytes. A document chooses the names that messages quote.
const MAX_LENGTH: usize = 4096;

/// Returns a text as one line without characters that control a terminal: they are escaped as in Rust, `\u{1b}`. A text
/// that is too long is cut.
pub fn escaped(text: &str) -> Cow<'_, str> {
    if text.len() <= MAX_LENGTH && !text.contains(is_control) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len().min(MAX_LENGTH) + 8);
    for character in text.chars() {
        if out.len() >= MAX_LENGTH {
            out.push('…');
            break;
        } else if is_control(character) {
            out.extend(character.escape_default());
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

/// Returns a text of several lines, each of them escaped and all but the first indented, so that none of them can be taken
/// for a message of its own.
pub fn escaped_lines(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().split('\n').map(escaped).collect();
    lines.join("\n  ")
}

/// Returns true for control characters (C0, DEL and C1), separators of lines and paragraphs, and bidirectional formatting
/// (Unicode Standard Annex 9).
pub(crate) fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_controls_a_terminal() {
        for (text, expected) in [
            ("Möwe 漢字 👍", "Möwe 漢字 👍"),
            ("\u{1b}[2J", "\\u{1b}[2J"),
            ("\u{1b}]0;title\u{7}", "\\u{1b}]0;title\\u{7}"),
            ("\u{9b}31m\u{7f}", "\\u{9b}31m\\u{7f}"),
            ("a\r\nnewsparse: b\t", "a\\r\\nnewsparse: b\\t"),
            ("a\u{202E}lmx.b\u{2066}", "a\\u{202e}lmx.b\\u{2066}"),
            ("a\u{2028}b\u{200F}", "a\\u{2028}b\\u{200f}"),
        ] {
            assert_eq!(escaped(text), expected);
        }
        assert_eq!(escaped_lines("a\nb\r\n\u{1b}c\n"), "a\n  b\\r\n  \\u{1b}c");
    }

    #[test]
    fn cuts_long_texts() {
        let line = escaped(&"é".repeat(5_000)).into_owned();
        assert!(line.ends_with("é…") && line.len() < MAX_LENGTH + 8);
    }
}
