//! Documents in UTF-8 with bytes that are not UTF-8.
//!
//! Most have a few damaged characters: texts cut by the number of their bytes, texts pasted from another encoding, and
//! characters that Java or a database stored as two surrogates. Valid sequences stay what they are; each invalid one is
//! read on its own.

use std::str::from_utf8;

use encoding_rs::{Encoding, WINDOWS_1252};

/// Maximum length in bytes of a piece in windows-1252. In words of its languages hardly more letters in a row have an
/// accent.
const MAX_FOREIGN: usize = 4;

/// Number of runs that are counted. The first ones show what the others are.
const MAX_RUNS: usize = 512;

/// Number of runs of one kind, for each of the other kind and in addition, that make the encoding clear.
const CLEAR_RUNS: usize = 24;

/// The number of runs of bytes beyond ASCII, by whether they can be UTF-8.
///
/// Runs are counted instead of sequences, because in the encodings of East Asia every fifth pair of bytes is valid UTF-8
/// by chance, but hardly any whole word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RunCounts {
    pub(super) valid: usize,
    pub(super) invalid: usize,
}

impl RunCounts {
    pub(super) fn new(bytes: &[u8]) -> RunCounts {
        let mut counts = RunCounts::default();
        let mut rest = bytes;
        for _ in 0..MAX_RUNS {
            rest = &rest[Encoding::ascii_valid_up_to(rest)..];
            let length = rest.iter().position(u8::is_ascii).unwrap_or(rest.len());
            let (run, after) = rest.split_at(length);
            match RunKind::new(run) {
                _ if run.is_empty() => break,
                RunKind::Valid => counts.valid += 1,
                RunKind::Invalid => counts.invalid += 1,
                RunKind::Unknown => {}
            }
            rest = after;
            if counts.is_clear() {
                break;
            }
        }
        counts
    }

    /// Returns true if the runs that follow will hardly change the decision.
    fn is_clear(self) -> bool {
        self.invalid > CLEAR_RUNS + self.valid * CLEAR_RUNS
            || self.valid > CLEAR_RUNS + self.invalid * CLEAR_RUNS
    }
}

/// The kind of a run of bytes beyond ASCII.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RunKind {
    Valid,
    Invalid,
    /// A single character that is cut off, or letters of another encoding.
    Unknown,
}

impl RunKind {
    fn new(run: &[u8]) -> RunKind {
        let mut rest = run;
        loop {
            let Err(error) = from_utf8(rest) else { return RunKind::Valid };
            rest = &rest[error.valid_up_to()..];
            match java_character(rest) {
                Some((_, length)) => rest = &rest[length..],
                None if error.error_len().is_some() => return RunKind::Invalid,
                // The first bytes of a quote or a dash.
                None if rest.len() < run.len() || rest == b"\xE2\x80" => return RunKind::Valid,
                None if rest.len() > 1 => return RunKind::Unknown,
                None => return RunKind::Invalid,
            }
        }
    }
}

/// Decodes UTF-8 with invalid bytes. They become characters of windows-1252 where that is likely, and U+FFFD elsewhere.
pub(super) fn decode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + bytes.len() / 16);
    let mut at = 0;
    while let Some(chunk) = bytes[at..].utf8_chunks().next() {
        out.push_str(chunk.valid());
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            at += push_invalid(bytes, at, chunk.invalid().len(), &mut out);
        }
    }
    out
}

/// Decodes windows-1252 with a few characters in UTF-8: accented letters, signs, quotes and dashes, which would be two or
/// three signs that do not belong together.
pub(super) fn decode_windows_1252(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + bytes.len() / 16);
    let mut at = 0;
    while at < bytes.len() {
        let length = match bytes[at..] {
            [0xC2 | 0xC3, 0x80..=0xBF, ..] => 2,
            [0xE2, 0x80..=0x84, 0x80..=0xBF, ..] => 3,
            _ => 1,
        };
        let sequence = &bytes[at..at + length];
        match from_utf8(sequence) {
            Ok(text) => out.push_str(text),
            Err(_) => out.push_str(&WINDOWS_1252.decode_without_bom_handling(sequence).0),
        }
        at += length;
    }
    out
}

/// Appends the replacement of the invalid sequence at `at`, and returns the number of bytes that it replaces.
fn push_invalid(bytes: &[u8], at: usize, length: usize, out: &mut String) -> usize {
    if let Some((character, length)) = java_character(&bytes[at..]) {
        out.push(character);
        return length;
    }
    if length == 1
        && let Some(piece) = foreign_piece(bytes, at)
    {
        out.push_str(&WINDOWS_1252.decode_without_bom_handling(piece).0);
        return piece.len();
    }
    out.push(char::REPLACEMENT_CHARACTER); // also for a character that is cut off
    length
}

/// Returns the character and the length of a sequence in the UTF-8 of Java and of some databases: a character beyond
/// U+FFFF as two surrogates (CESU-8, [UTR 26](https://www.unicode.org/reports/tr26/)), and NUL in two bytes.
fn java_character(bytes: &[u8]) -> Option<(char, usize)> {
    if bytes.starts_with(b"\xC0\x80") {
        return Some((char::REPLACEMENT_CHARACTER, 2));
    }
    let first = surrogate(bytes)?;
    let pair = surrogate(&bytes[3..]).and_then(|second| {
        char::decode_utf16([first, second]).next()?.ok().filter(|pair| *pair > '\u{FFFF}')
    });
    Some(pair.map_or((char::REPLACEMENT_CHARACTER, 3), |pair| (pair, 6)))
}

/// Returns the surrogate at the start of the bytes.
fn surrogate(bytes: &[u8]) -> Option<u16> {
    match *bytes {
        [0xED, high @ 0xA0..=0xBF, low @ 0x80..=0xBF, ..] => {
            Some(0xD000 | u16::from(high & 0x3F) << 6 | u16::from(low & 0x3F))
        }
        _ => None,
    }
}

/// Returns the piece in windows-1252 at `at`. `None` if it is more likely damaged UTF-8.
fn foreign_piece(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let length = (1..=MAX_FOREIGN).find(|length| is_character(&bytes[at + length..]))?;
    let piece = &bytes[at..at + length];
    let before = at.checked_sub(1).map_or(b'>', |before| bytes[before]);
    let after = bytes.get(at + length).copied().unwrap_or(b'<');
    // A quote or a dash may stand beside a character in UTF-8, a letter may not.
    let is_quote = piece.iter().all(|byte| matches!(byte, 0x91..=0x97));
    let neighbours = usize::from(!before.is_ascii()) + usize::from(!after.is_ascii());
    let is_likely = |index: usize| {
        let before = index.checked_sub(1).map_or(before, |before| piece[before]);
        let after = piece.get(index + 1).copied().unwrap_or(after);
        is_windows_1252(before, piece[index], after)
    };
    (neighbours <= usize::from(is_quote) && (0..length).all(is_likely)).then_some(piece)
}

/// Returns true at the start of a character in UTF-8 and at the end of the document.
fn is_character(bytes: &[u8]) -> bool {
    let window = &bytes[..bytes.len().min(4)];
    window.utf8_chunks().next().is_none_or(|chunk| !chunk.valid().is_empty())
}

/// Returns true if a byte is more likely a character of windows-1252 than a part of a UTF-8 sequence.
fn is_windows_1252(before: u8, byte: u8, after: u8) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0xC0;
    match byte {
        0x81 | 0x8D | 0x8F | 0x90 | 0x9D | 0xFF => false, // not assigned, or hardly ever used
        0x80..=0xBF | 0xD7 | 0xF7 => true,                // quotes, dashes and signs
        // The first bytes of accented letters, signs and quotes in UTF-8, where a text was cut.
        0xC2 | 0xC3 | 0xE2 if !is_letter(after) => false,
        0xC0..=0xDE if before.is_ascii_lowercase() => false,
        // Words of a single letter: "à", "è", "é", "ó" and similar ones.
        0xC0 | 0xC8 | 0xC9 | 0xD2 | 0xD3 | 0xE0 | 0xE8 | 0xE9 | 0xEC | 0xED | 0xF2 | 0xF3
        | 0xF9 => true,
        _ => is_letter(before) || is_letter(after),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(bytes: &[u8]) -> (usize, usize) {
        let counts = RunCounts::new(bytes);
        (counts.valid, counts.invalid)
    }

    #[test]
    fn counts_runs() {
        for (bytes, expected) in [
            (&b"caf\xC3\xA9 \xE2\x80\x99 \xF0\x9F\x98\x89"[..], (3, 0)),
            (b"\xED\xA0\xBD\xED\xB8\x89 \xC0\x80", (2, 0)),
            (b"\xD0\x9C\xD0\xB8\xD1 town\xE2\x80<", (2, 0)),
            (b"sant\xE9\xA0: \xF0\x9F\x98<", (0, 0)),
            (b"caf\xE9 \x92 \xFF \xC3", (0, 4)),
            (b"\xCC\xE8\xF0 \xC4\xA3\xBA\xC3", (0, 2)),
            (b"plain", (0, 0)),
        ] {
            assert_eq!(counts(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn decodes_damaged_utf_8() {
        for (bytes, expected) in [
            // Surrogates of Java and MySQL.
            (&b"\xED\xA0\xBD\xED\xB8\x89!"[..], "\u{1F609}!"),
            (b"a\xED\xA0\xBDb\xED\xB8\x89c", "a\u{FFFD}b\u{FFFD}c"),
            (b"\xED\xA0\xBD\xED\xA0\xBD\xED\xB8\x89", "\u{FFFD}\u{1F609}"),
            (b"a\xC0\x80b", "a\u{FFFD}b"),
            // Characters that are cut off.
            (b"town\xE2\x80<", "town\u{FFFD}<"),
            (b"town\xE2<", "town\u{FFFD}<"),
            (b"town\xE2...", "town\u{FFFD}..."),
            (b"caf\xC3</b>", "caf\u{FFFD}</b>"),
            (b"caf\xC3", "caf\u{FFFD}"),
            (b"ok \xF0\x9F\x98<", "ok \u{FFFD}<"),
            (b"ok \xF0<", "ok \u{FFFD}<"),
            (b"\xD0\x9C\xD0\xB8\xD1 ", "Ми\u{FFFD} "),
            (b"\xE6\x9D\xB1\xE4\xBA<", "東\u{FFFD}<"),
            // Pieces in windows-1252.
            (b"it\x92s \x93so\x94 \x96 \x85", "it’s “so” – …"),
            (b"caf\xE9, d\xE9j\xE0 vu \xE0 la p\xE2te", "café, déjà vu à la pâte"),
            (b"\xC9t\xE9 cr\xE9\xE9 \xABoui\xBB 5\xA0\x80", "Été créé «oui» 5\u{a0}€"),
            (b"l\x92\xC3\xA9t\xC3\xA9", "l’été"),
            (b"a \xFF b \x81 c", "a \u{FFFD} b \u{FFFD} c"),
            (
                b"\xC3\xA9\xE9 \xCC\xE8\xF0\xE0\xEC\xE8",
                "é\u{FFFD} \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
            ),
            (b"", ""),
        ] {
            assert_eq!(decode(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn decodes_windows_1252_with_characters_in_utf_8() {
        let bytes = b"\xC2\xA9 caf\xE9 it\xE2\x80\x99s \x93\xC3\xA9\x94 \xE9\xA0\xBB \xC3";
        assert_eq!(decode_windows_1252(bytes), "© café it’s “é” é\u{a0}» Ã");
    }
}
