//! The words in the names of an element: in `class`, `id` and similar attributes.

use std::hash::BuildHasher;
use std::sync::LazyLock;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::name_groups::{GROUPS, NameGroups};
use super::story_mark::StoryMark;
use super::word_odds::WORD_ODDS;
use crate::parse::html::tree::{AttributeName, Element};
use crate::parse::html::visibility::{self, Visibility};

/// The minimum and maximum length of the words, in bytes.
const MIN_WORD_LENGTH: usize = 2;
const MAX_WORD_LENGTH: usize = 16;

/// Maximum number of bytes of an attribute that are searched. Telling words come early.
const MAX_BYTES: usize = 512;

/// A word of the [groups](GROUPS) or of the [table of odds](WORD_ODDS).
#[derive(Clone, Copy, Default)]
struct KnownWord {
    groups: NameGroups,
    odds: Option<f32>,
}

/// The known words; the key is the word as a [number](packed).
static INDEX: LazyLock<FxHashMap<u128, KnownWord>> = LazyLock::new(|| {
    let mut index = FxHashMap::<_, KnownWord>::default();
    for (group, words) in &GROUPS {
        for word in words.split(' ') {
            let entry = index.entry(packed(word)).or_default();
            entry.groups = entry.groups.with(NameGroups::of(&[*group]));
        }
    }
    for (word, odds) in WORD_ODDS {
        index.entry(packed(word)).or_default().odds = Some(*odds);
    }
    index
});

/// The letters of ASCII in lower case; 0 for other bytes.
static LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    let mut letter = b'a';
    while letter <= b'z' {
        letters[letter as usize] = letter;
        letters[letter.to_ascii_uppercase() as usize] = letter;
        letter += 1;
    }
    letters
};

/// Packs the bytes of a word of at most [`MAX_WORD_LENGTH`] bytes into a number.
fn packed(word: &str) -> u128 {
    word.bytes().fold(0, |packed, byte| packed << 8 | u128::from(byte))
}

/// The log-odds of the words of an element: positive if text of articles is more often in elements with such words than
/// boilerplate.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct NameOdds {
    /// The number of words with known odds.
    count: u16,
    sum: f32,
    /// The minimum and maximum; at most and at least 0.
    pub(super) min: f32,
    pub(super) max: f32,
}

impl NameOdds {
    fn add(&mut self, odds: f32) {
        self.count = self.count.saturating_add(1);
        self.sum += odds;
        self.min = self.min.min(odds);
        self.max = self.max.max(odds);
    }

    fn join(&mut self, other: NameOdds) {
        self.count = self.count.saturating_add(other.count);
        self.sum += other.sum;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }

    /// Returns the mean of the log-odds; `None` without a known word.
    pub(super) fn mean(self) -> Option<f32> {
        (self.count > 0).then(|| self.sum / f32::from(self.count))
    }
}

/// The names of an element: its words, its class and its visibility.
#[derive(Clone, Default)]
pub(super) struct ElementNames {
    pub(super) groups: NameGroups,
    pub(super) odds: NameOdds,
    /// A hash of the class.
    pub(super) class: u64,
    pub(super) visibility: Visibility,
    pub(super) mark: StoryMark,
    #[cfg(feature = "training")]
    pub(super) words: Vec<String>,
}

/// Reads the names of the elements of a page.
#[derive(Default)]
pub(super) struct NameReader {
    /// The names in each class that was read, by its hash. Most classes of a page are those of many elements.
    classes: FxHashMap<u64, ElementNames>,
}

impl NameReader {
    pub(super) fn read(&mut self, element: Element) -> ElementNames {
        let mut names =
            ElementNames { mark: StoryMark::of_name(element), ..ElementNames::default() };
        for attribute in element.attributes() {
            let Some(value) = attribute.known_value() else { continue };
            match attribute.name() {
                AttributeName::CLASS => names.join(self.class(value)),
                AttributeName::ID | AttributeName::ITEMPROP | AttributeName::ROLE => {
                    names.add_words(value);
                    names.mark = names.mark.max(StoryMark::of_attribute(attribute.name(), value));
                }
                other => {
                    let visibility = visibility::by_attribute(other, value);
                    names.visibility = names.visibility.max(visibility);
                }
            }
        }
        names.visibility = visibility::shown_by_script(element, names.visibility);
        names
    }

    fn class(&mut self, value: &str) -> &ElementNames {
        let class = FxBuildHasher.hash_one(value);
        self.classes.entry(class).or_insert_with(|| {
            let visibility = visibility::by_attribute(AttributeName::CLASS, value);
            let mut names = ElementNames { class, visibility, ..ElementNames::default() };
            names.add_words(value);
            names
        })
    }
}

impl ElementNames {
    fn join(&mut self, class: &ElementNames) {
        self.groups = self.groups.with(class.groups);
        self.odds.join(class.odds);
        self.class = class.class;
        self.visibility = self.visibility.max(class.visibility);
        #[cfg(feature = "training")]
        self.words.extend_from_slice(&class.words);
    }

    /// Adds the words in a value. A word ends at a character that is not a letter, and where an upper-case letter follows
    /// a lower-case one.
    fn add_words(&mut self, value: &str) {
        let index = &*INDEX;
        let (mut word, mut length) = (0, 0);
        let mut before = 0;
        for byte in &value.as_bytes()[..value.len().min(MAX_BYTES)] {
            let letter = LETTERS[usize::from(*byte)];
            let begins_word = letter != *byte && before >= b'a';
            if letter == 0 || begins_word {
                self.add_word(index, word, length);
                (word, length) = (0, 0);
            }
            if letter != 0 {
                word = word << 8 | u128::from(letter);
                length += 1;
            }
            before = if letter == 0 { 0 } else { *byte };
        }
        self.add_word(index, word, length);
    }

    fn add_word(&mut self, index: &FxHashMap<u128, KnownWord>, word: u128, length: usize) {
        if !(MIN_WORD_LENGTH..=MAX_WORD_LENGTH).contains(&length) {
            return;
        }
        #[cfg(feature = "training")]
        self.words.push(unpacked(word));
        if let Some(known) = index.get(&word) {
            self.groups = self.groups.with(known.groups);
            if let Some(odds) = known.odds {
                self.odds.add(odds);
            }
        }
    }
}

/// Returns the word that a [number](packed) stands for.
#[cfg(feature = "training")]
fn unpacked(word: u128) -> String {
    word.to_be_bytes().iter().filter(|byte| **byte > 0).map(|byte| char::from(*byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::name_groups::NameGroup;
    use super::*;

    fn names(value: &str) -> ElementNames {
        let mut names = ElementNames::default();
        names.add_words(value);
        names
    }

    #[test]
    fn finds_every_word() {
        for (group, words) in &GROUPS {
            for word in words.split(' ') {
                assert!((MIN_WORD_LENGTH..=MAX_WORD_LENGTH).contains(&word.len()), "{word}");
                assert!(names(word).groups.has(*group), "{word}");
            }
        }
        for (word, odds) in WORD_ODDS {
            assert_eq!(names(word).odds.mean(), Some(*odds), "{word}");
        }
    }

    #[test]
    fn splits_compound_names_into_words() {
        for (value, groups) in [
            ("article__caption--wide", &[NameGroup::Caption][..]),
            ("photoCredit", &[NameGroup::Image, NameGroup::Credit]),
            ("COOKIE2banner", &[NameGroup::Consent, NameGroup::Ad]),
            ("navigable adult", &[]),
            ("", &[]),
        ] {
            assert_eq!(names(value).groups, NameGroups::of(groups), "{value}");
        }
    }
}
