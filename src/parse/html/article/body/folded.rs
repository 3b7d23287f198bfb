//! Texts reduced to their words, for comparison.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// The number of words in a run. Runs of this length rarely occur in two texts by chance.
const RUN_LENGTH: usize = 4;

/// Texts as words in lower case, separated by one space.
#[derive(Default)]
pub(super) struct FoldedTexts {
    text: String,
    ranges: Vec<Range<usize>>,
}

impl FoldedTexts {
    pub(super) fn push(&mut self, text: &str) {
        let start = self.text.len();
        fold_into(text, &mut self.text);
        self.ranges.push(start..self.text.len());
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
    let mut out = String::new();
    fold_into(text, &mut out);
    out
}

fn fold_into(text: &str, out: &mut String) {
    let start = out.len();
    let mut in_word = false;
    for character in text.chars() {
        if !character.is_alphanumeric() {
            in_word = false;
            continue;
        }
        if !in_word && out.len() > start {
            out.push(' ');
        }
        in_word = true;
        if character.is_ascii() {
            out.push(character.to_ascii_lowercase());
        } else {
            out.extend(character.to_lowercase());
        }
    }
}

/// The runs of words of a text, to recognize other texts as parts of it.
pub(super) struct WordRuns {
    hashes: HashSet<u64>,
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

fn hash(run: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    run.hash(&mut hasher);
    hasher.finish()
}

fn runs(folded: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(folded.match_indices(' ').map(|(at, _)| at + 1));
    let ends =
        folded.match_indices(' ').map(|(at, _)| at).chain([folded.len()]).skip(RUN_LENGTH - 1);
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
            ("台風、東北へ", "台風 東北へ"),
        ] {
            assert_eq!(fold(text), expected);
        }
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
