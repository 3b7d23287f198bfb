//! The kinds of names: a person's full name, a job title, an organization, the name of a user.

use super::words::{JOBS, NAME_PARTICLES, ORGANIZATIONS, PLACES};

/// Maximum number of words of a person's name.
const MAX_PERSON_WORDS: usize = 5;

/// Returns true for a given name with a family name: at least two words that begin with a capital letter, or, in a script
/// without case, a few letters, since Chinese, Japanese and Korean names are written without a space.
pub(in super::super) fn is_full_name(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| starts_upper(word));
    let together =
        |text: &str| (2..=8).contains(&text.chars().count()) && text.chars().all(has_no_case);
    (words.count() > 1 || together(text.trim())) && !is_job(text) && !has_number(text)
}

/// Returns true for a full name that is unlikely to be anything else: a few words, all of them with a capital letter
/// except for particles, none of them typical of organizations.
pub(in super::super) fn is_person(text: &str) -> bool {
    let is_word = |word: &str| {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        starts_upper(word) && letters.next().is_some() || NAME_PARTICLES.contains(&word)
    };
    text.split_whitespace().count() <= MAX_PERSON_WORDS
        && is_full_name(text)
        && text.split_whitespace().all(is_word)
        && !text.contains([':', '!', '?', '"', '“', '»', '→'])
        && !is_organization(text)
}

/// Returns true for the name of a user, or the part of a URL that stands for an author: `jdoe`, `jane_doe`, `Editor7`.
pub(in super::super) fn is_user_name(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let has_mark = text.contains(['.', '_']) || text.contains(|c: char| c.is_ascii_digit());
    text.chars().all(is_plain) && (has_mark || text.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// Returns true for a text with a word of the names of organizations, and for places of two words.
pub(in super::super) fn is_organization(text: &str) -> bool {
    PLACES.iter().any(|place| text.trim().eq_ignore_ascii_case(place))
        || words(text).any(|word| ORGANIZATIONS.contains(&word.as_str()))
}

/// Returns true for a text with a word of a job title.
pub(in super::super) fn is_job(text: &str) -> bool {
    words(text).any(|word| {
        let singular = word.strip_suffix('s').unwrap_or(&word);
        JOBS.contains(&word.as_str()) || JOBS.contains(&singular)
    })
}

/// Returns true if a word begins with a digit: dates, times, numbers of minutes.
pub(in super::super) fn has_number(text: &str) -> bool {
    text.split_whitespace().any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// Returns the words of a text in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase)
}

/// Returns true for a text that begins as names do.
pub(super) fn starts_upper(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase() || has_no_case(c))
}

/// Returns true for a letter of a script without upper and lower case.
pub(super) fn has_no_case(character: char) -> bool {
    character.is_alphabetic() && !character.is_lowercase() && !character.is_uppercase()
}
