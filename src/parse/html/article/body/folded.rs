//! Texts reduced to their words, for comparison.

use std::hash::BuildHasher;
use std::ops::Range;

use memchr::{memchr_iter, memmem};
use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::parse::char_boundary;

/// The number of words in a run. Runs of this length rarely occur in two texts by chance.
const RUN_LENGTH: usize = 4;

/// Texts as words in lower case, separated by one space.
#[derive(Default)]
pub(super) struct FoldedTexts {
    text: String,
    ranges: Vec<Range<usize>>,
}

impl FoldedTexts {
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut folder = Folder::default();
        let ranges = texts.map(|text| folder.fold(text)).collect();
        FoldedTexts { text: folder.into_text(), ranges }
    }

    /// Keeps the texts whose entry is true.
    pub(super) fn retain(&mut self, kept: &[bool]) {
        let mut kept = kept.iter();
        self.ranges.retain(|_| kept.next().copied().unwrap_or_default());
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.ranges.iter().map(|range| &self.text[range.clone()])
    }

    pub(super) fn get(&self, index: usize) -> &str {
        &self.text[self.ranges[index].clone()]
    }
}

/// Returns the words of a text in lower case, separated by one space.
pub(super) fn fold(text: &str) -> String {
    let mut folder = Folder::default();
    folder.fold(text);
    folder.into_text()
}

/// Maximum length of a part whose search needs little preparation, in bytes.
const SHORT_PART: usize = 16;

/// Returns true if a text contains another one. Most do not even contain the start of the other.
pub(super) fn contains(text: &str, part: &str) -> bool {
    let start = &part[..char_boundary::floor(part, SHORT_PART)];
    part.len() <= text.len()
        && text.contains(start)
        && (start.len() == part.len() || memmem::find(text.as_bytes(), part.as_bytes()).is_some())
}

/// The letters and digits of ASCII in lower case; 0 for other bytes.
static LOWER: [u8; 256] = {
    let mut lower = [0; 256];
    let mut byte = 0u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            lower[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    lower
};

/// Writes folded texts one after another.
#[derive(Default)]
struct Folder {
    /// Whole characters.
    out: Vec<u8>,
}

impl Folder {
    /// Appends a text. Returns its range.
    fn fold(&mut self, text: &str) -> Range<usize> {
        let start = self.out.len();
        let mut rest = text;
        loop {
            let ascii = ascii_length(rest.as_bytes());
            self.fold_ascii(start, &rest.as_bytes()[..ascii]);
            let mut characters = rest[ascii..].chars();
            let Some(character) = characters.next() else { break };
            self.fold_character(start, character);
            rest = characters.as_str();
        }
        if self.out.len() > start && self.out.ends_with(b" ") {
            self.out.pop();
        }
        start..self.out.len()
    }

    /// Appends a part of the text that begins at `start`. A word is followed by a space once it is known to have ended.
    fn fold_ascii(&mut self, start: usize, text: &[u8]) {
        let mut at = self.out.len();
        self.out.resize(at + text.len(), b' ');
        let mut before = if at > start { self.out[at - 1] } else { b' ' };
        for byte in text {
            let lower = LOWER[usize::from(*byte)];
            let folded = if lower == 0 { b' ' } else { lower };
            self.out[at] = folded;
            // Of several spaces, the next one overwrites the one before it.
            at += usize::from(folded != b' ' || before != b' ');
            before = folded;
        }
        self.out.truncate(at);
    }

    fn fold_character(&mut self, start: usize, character: char) {
        if is_alphanumeric(character) {
            let mut buffer = [0; 4];
            for lower in character.to_lowercase() {
                self.out.extend_from_slice(lower.encode_utf8(&mut buffer).as_bytes());
            }
        } else if self.out.len() > start && !self.out.ends_with(b" ") {
            self.out.push(b' ');
        }
    }

    fn into_text(self) -> String {
        String::from_utf8(self.out).unwrap_or_default()
    }
}

/// The same as [`char::is_alphanumeric`], faster for the letters of many languages.
fn is_alphanumeric(character: char) -> bool {
    matches!(
        character,
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' | '\u{400}'..='\u{481}'
            | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}'
            | '\u{AC00}'..='\u{D7A3}'
    ) || character.is_alphanumeric()
}

/// Returns the number of bytes of ASCII that a text begins with.
fn ascii_length(text: &[u8]) -> usize {
    let chunks = text.as_chunks::<16>().0.iter().take_while(|chunk| chunk.is_ascii()).count() * 16;
    chunks + text[chunks..].iter().take_while(|byte| byte.is_ascii()).count()
}

/// The runs of words of a text, to recognize other texts as parts of it.
pub(super) struct WordRuns {
    hashes: FxHashSet<u64>,
}

impl WordRuns {
    /// Collects the runs of a folded text.
    pub(super) fn of(folded: &str) -> Self {
        WordRuns { hashes: runs(folded).map(hash).collect() }
    }

    /// Returns the share, 0 to 1, of the runs of a folded text that this text has too; `None` if it is too short to
    /// have a run.
    pub(super) fn share_of(&self, folded: &str) -> Option<f32> {
        let (mut all, mut known) = (0u32, 0u32);
        for run in runs(folded) {
            all += 1;
            known += u32::from(self.hashes.contains(&hash(run)));
        }
        (all > 0).then(|| known as f32 / all as f32)
    }
}

fn hash(run: &[u8]) -> u64 {
    FxBuildHasher.hash_one(run)
}

fn runs(folded: &str) -> impl Iterator<Item = &[u8]> {
    let folded = folded.as_bytes();
    let spaces = memchr_iter(b' ', folded);
    let starts = std::iter::once(0).chain(spaces.clone().map(|at| at + 1));
    let ends = spaces.chain([folded.len()]).skip(RUN_LENGTH - 1);
    starts.zip(ends).map(|(start, end)| &folded[start..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_texts_to_words() {
        for (text, expected) in [
            ("", ""),
            ("  Rain, wind &\n\u{201C}HAIL\u{201D}  ", "rain wind hail"),
            ("Größe 2025–26", "größe 2025 26"),
            ("–É t – É", "é t é"),
            ("台風、東北へ", "台風 東北へ"),
        ] {
            assert_eq!(fold(text), expected);
        }
    }

    #[test]
    fn knows_letters_and_digits() {
        assert!(('\0'..=char::MAX).all(|c| is_alphanumeric(c) == c.is_alphanumeric()));
    }

    #[test]
    fn measures_the_share_of_common_runs() {
        let runs = WordRuns::of("a b c d e f");
        assert_eq!(runs.share_of("b c d e"), Some(1.0));
        assert_eq!(runs.share_of("b c d e x"), Some(0.5));
        assert_eq!(runs.share_of("a b"), None);
        assert_eq!(WordRuns::of("").share_of("a b c d"), Some(0.0));
    }
}
