//! The names in an author line.
//!
//! `By Jane Doe and John Roe, Political Editors` has two names. The words that introduce a name, follow it (job titles,
//! places, agencies, URLs) or join two names depend on the language; the lists cover common languages of newspapers.

mod introductions;
mod kinds;
#[cfg(test)]
mod tests;
mod words;

use std::borrow::Cow;

pub(super) use self::introductions::{
    is_introduced, is_introduction, is_of_other_role, is_opening,
};
use self::introductions::{strip_word, without_introduction};
use self::kinds::{has_number, starts_upper};
pub(super) use self::kinds::{is_full_name, is_job, is_organization, is_person, is_user_name};
use self::words::{FOLLOWING_TITLES, JOINTS, NAME_PARTICLES, PLACEHOLDERS, PREPOSITIONS};
use crate::parse::char_boundary;
use crate::parse::text::plain_title;

/// Maximum length of a name, in bytes and in words.
const MAX_LENGTH: usize = 100;
const MAX_WORDS: usize = 8;

/// Maximum length of a line, in bytes; the rest is cut off.
const MAX_LINE_LENGTH: usize = 2000;

/// Characters between the entries of an author line.
const SEPARATORS: [char; 7] = [';', '|', '•', '·', '、', '，', '،'];

/// Returns the names in a line.
pub(super) fn names(line: &str) -> Vec<String> {
    let line = &line[..char_boundary::floor(line, MAX_LINE_LENGTH)];
    let Some(line) = plain_title(Cow::Borrowed(line)) else { return Vec::new() };
    if is_url_or_handle(&line) {
        return Vec::new();
    }
    let line = without_introduction(&line);
    let pieces: Vec<&str> = line
        .split(SEPARATORS)
        .flat_map(|part| part.split(" / ").flat_map(split_slash))
        .filter(|part| !is_of_other_role(part))
        .flat_map(pieces)
        .collect();
    names_in_pieces(&pieces)
}

/// Returns the name in a line with the family name first: `Doe, Jane`.
pub(super) fn inverted_name(line: &str) -> Option<String> {
    let name = plain_title(Cow::Borrowed(line))?;
    let (family, given) = name.split_once(',')?;
    let one = |text: &str| text.split_whitespace().count() <= 3 && !text.contains(',');
    let family_name = |word: &str| starts_upper(word) || NAME_PARTICLES.contains(&word);
    let inverted = one(family)
        && one(given)
        && family.split_whitespace().all(family_name)
        && starts_upper(given.trim_start())
        && !is_organization(&name)
        && !is_job(&name)
        && is_name(&name, 1);
    inverted.then(|| name.into_owned())
}

/// Returns the role of an author without a name: `Staff Reporter`.
pub(super) fn role(line: &str) -> Option<String> {
    let line = plain_title(Cow::Borrowed(line))?;
    let role = without_introduction(&line);
    let is_role = is_job(role) && role.split_whitespace().count() <= MAX_WORDS;
    (is_role && role.len() <= MAX_LENGTH && !is_url_or_handle(role)).then(|| role.to_owned())
}

/// Returns true for URLs and for handles on social networks.
fn is_url_or_handle(text: &str) -> bool {
    let is_path = || text.contains('.') && text.contains('/') && !text.contains(' ');
    text.contains("://") || text.starts_with("www.") || text.starts_with('@') || is_path()
}

/// Splits `Jane Doe/John Roe`, but not `abc/def`.
fn split_slash(part: &str) -> Vec<&str> {
    let parts: Vec<&str> = part.split('/').collect();
    if parts.iter().all(|part| is_full_name(part)) { parts } else { vec![part] }
}

/// Returns the entries of a part of a line, which are separated by commas and words for "and".
fn pieces(part: &str) -> Vec<&str> {
    let listed = part
        .split(',')
        .enumerate()
        .map(|(index, piece)| if index > 0 { without_joint(piece) } else { piece });
    listed.flat_map(split_joined).map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// Returns the names among the entries of a line. A full name is followed by other full names, or by places, titles,
/// agencies and dates.
fn names_in_pieces(pieces: &[&str]) -> Vec<String> {
    let is_upper =
        |name: &str| !name.contains(char::is_lowercase) && name.contains(char::is_uppercase);
    let is_other = |name: &str| is_organization(name) || has_number(name);
    let cleaned: Vec<_> = pieces.iter().map(|piece| clean(piece)).collect();
    let first_person = cleaned.iter().flatten().find(|name| is_full_name(name) && !is_other(name));
    let first_is_full = pieces.first().is_some_and(|first| is_full_name(first));
    // After a name in small letters, one in capital letters is an agency.
    let has_agencies = !is_upper(first_person.map_or(pieces.first().unwrap_or(&""), |name| name));
    let mut names = Vec::new();
    for (index, (name, piece)) in cleaned.iter().zip(pieces).enumerate() {
        let Some(name) = name.as_ref().filter(|name| first_person.is_none() || !is_other(name))
        else {
            continue;
        };
        let is_person = is_full_name(name) && !(has_agencies && is_upper(name)) && !is_job(piece);
        if !is_of_other_role(piece) && (index == 0 || !first_is_full || is_person) {
            names.push(name.clone());
        }
    }
    names
}

/// Splits `Jane Doe and John Roe`, but not `Smith and Sons` nor `José Ortega y Gasset`.
fn split_joined(piece: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = piece;
    let mut from = 0;
    while let Some(found) = rest[from..].find(' ') {
        let at = from + found;
        from = at + 1;
        let word = rest[from..].split(' ').next().unwrap_or_default();
        if word.len() == rest.len() - from || !is_joint(word) {
            continue;
        }
        let (left, right) = (&rest[..at], &rest[from + word.len() + 1..]);
        if is_full_name(left) && is_full_name(right) {
            pieces.push(left);
            rest = right;
            from = 0;
        }
    }
    pieces.push(rest);
    pieces
}

/// Returns true for a word that joins names.
pub(super) fn is_joint(word: &str) -> bool {
    JOINTS.contains(&word.to_lowercase().as_str())
}

/// Removes the joining word from the last entry of a list: `…, and John Roe`.
fn without_joint(piece: &str) -> &str {
    let piece = piece.trim_start();
    let rest = JOINTS.iter().find_map(|joint| strip_word(piece, joint)).map(str::trim_start);
    rest.filter(|rest| starts_upper(rest)).unwrap_or(piece)
}

/// Returns a name without introduction, titles and places; `None` if the text has no name.
fn clean(piece: &str) -> Option<String> {
    let mut name = without_introduction(piece).trim();
    // `(AFP)`, `[Paris]`, and the initials of an author; but `jane@example.org (Jane Doe)`
    while let Some(open) = name.rfind(['(', '[']).filter(|_| name.ends_with([')', ']'])) {
        let before = name[..open].trim_end();
        name = if before.contains('@') {
            name[open..].trim_matches(['(', ')', '[', ']'])
        } else {
            before
        };
    }
    if let Some(title) = FOLLOWING_TITLES.iter().find(|title| name.contains(**title)) {
        name = name[..name.find(title)?].trim_end();
    }
    let mut words: Vec<_> = name.split_whitespace().filter(|word| !is_address(word)).collect();
    let count = words.len();
    if let Some(end) = end_of_person(&words) {
        words.truncate(end);
    }
    let name = words.join(" ");
    let name = name.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ':' | '-' | '–' | '—' | '/' | '*' | '"' | '→' | '»')
    });
    is_name(name, count).then(|| name.to_owned())
}

/// Returns true for an e-mail address, a handle or a host.
fn is_address(word: &str) -> bool {
    (word.contains('@') && word.len() > 1) || word.starts_with("www.")
}

/// Returns the number of words of the full name at the start of some words that say more about the person: `Jane Doe in
/// Paris`, `Jane Doe for the Gazette`, `Jane Doe Redakteurin`, `Jane Doe 1 September`.
fn end_of_person(words: &[&str]) -> Option<usize> {
    let ends = |&(index, word): &(usize, &&str)| {
        let is_dash = matches!(*word, "-" | "–" | "—");
        PREPOSITIONS.contains(&word.to_lowercase().as_str())
            || is_dash && !is_person(&words[index + 1..].join(" "))
            || is_job(word)
            || has_number(word)
    };
    let (end, _) = words.iter().enumerate().find(ends)?;
    let end = 1 + words[..end].iter().rposition(|word| starts_upper(word))?;
    let person = words[..end].join(" ");
    (is_full_name(&person) && !is_organization(&person)).then_some(end)
}

fn is_name(name: &str, words: usize) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    name.chars().any(char::is_alphabetic)
        && name.len() <= MAX_LENGTH
        && words <= MAX_WORDS
        && digits < 4
        && !name.contains(['{', '}', '%', '$', '='])
        && !((words > 1 || !starts_upper(name)) && ends_with_job(name))
        && !is_placeholder(name)
        && !is_introduction(name)
        && !is_url_or_handle(name)
}

/// Returns true for what systems use instead of a name: `admin`, `wordpressadmin`, `page.author`.
fn is_placeholder(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_admin = name.ends_with("admin") || name.starts_with("admin");
    PLACEHOLDERS.contains(&name.as_str())
        || !name.contains(' ') && (is_admin || name.ends_with(".author"))
}

/// Returns true if the last word is a job title: `Political Editor`.
fn ends_with_job(name: &str) -> bool {
    name.split_whitespace().next_back().is_some_and(is_job)
}
