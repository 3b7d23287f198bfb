//! The names in an author line.
//!
//! `By Jane Doe and John Roe, Political Editors` has two names. The words that introduce a name, follow it (job titles,
//! places, agencies, URLs) or join two names depend on the language; the lists cover common languages of newspapers.

use std::borrow::Cow;

use crate::parse::char_boundary;
use crate::parse::text::plain_title;

/// Maximum length of a name, in bytes and in words.
const MAX_LENGTH: usize = 100;
const MAX_WORDS: usize = 8;

/// Maximum length of a line, in bytes; the rest is cut off.
const MAX_LINE_LENGTH: usize = 2000;

/// Returns the names in a line.
pub(super) fn names(line: &str) -> Vec<String> {
    let line = &line[..char_boundary::floor(line, MAX_LINE_LENGTH)];
    let Some(line) = plain_title(Cow::Borrowed(line)) else { return Vec::new() };
    if is_url_or_handle(&line) {
        return Vec::new();
    }
    let line = without_introduction(&line);
    let parts = line.split([';', '|', '•', '·', '、', '，', '،', '\u{2022}']);
    parts.flat_map(names_in_part).collect()
}

/// Returns the role of an author without a name: `Staff Reporter`.
pub(super) fn role(line: &str) -> Option<String> {
    let line = plain_title(Cow::Borrowed(line))?;
    let role = without_introduction(&line);
    (is_job(role) && role.len() <= MAX_LENGTH).then(|| role.to_owned())
}

/// Returns true for URLs and for handles on social networks.
fn is_url_or_handle(text: &str) -> bool {
    text.contains("://") || text.starts_with("www.") || text.starts_with('@')
}

/// Removes the introduction of the names, which may be several words: `Von`, `Text und Fotos:`, `A report by`.
fn without_introduction(line: &str) -> &str {
    let mut rest = line.trim();
    for _ in 0..3 {
        let Some(shorter) = strip_introduction(rest) else { break };
        rest = shorter;
    }
    rest
}

/// Words that introduce a name. Those in [`PARTICLES`] may also be the start of one.
const INTRODUCTIONS: [&str; 44] = [
    "by",
    "from",
    "von",
    "par",
    "por",
    "di",
    "da",
    "de",
    "door",
    "af",
    "av",
    "od",
    "na",
    "oleh",
    "theo",
    "от",
    "written by",
    "story by",
    "words by",
    "reported by",
    "posted by",
    "author",
    "authors",
    "autor",
    "autorin",
    "autoren",
    "auteur",
    "autore",
    "autori",
    "författare",
    "forfatter",
    "skrevet av",
    "text",
    "texto",
    "texte",
    "testo",
    "tekst",
    "yazar",
    "yazan",
    "автор",
    "текст",
    "作者",
    "文",
    "بقلم",
];

/// Introductions that are also parts of names: `Von der Leyen`, `Di Maria`, `Da Silva`.
const PARTICLES: [&str; 9] = ["von", "di", "da", "de", "door", "na", "od", "af", "av"];

/// Removes one introduction; `None` if the line has none.
fn strip_introduction(line: &str) -> Option<&str> {
    let known = INTRODUCTIONS.iter().filter_map(|word| Some((word, strip_word(line, word)?)));
    let Some((word, rest)) = known.max_by_key(|(word, _)| word.len()) else {
        return strip_genre(line);
    };
    let marks = [':', '：', '=', '＝', ','];
    let colon = rest.trim_start().starts_with(marks);
    let rest = rest.trim_start().trim_start_matches(marks).trim_start();
    let is_particle = PARTICLES.contains(word);
    let names = rest.split([',', ';']).next().unwrap_or_default();
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric());
    let begins =
        !is_particle || colon || (starts_upper(rest) && names.split_whitespace().count() > 1);
    (goes_on && begins).then_some(rest)
}

/// Removes the genre of the article: `Analysis by`, `Ein Kommentar von`.
fn strip_genre(line: &str) -> Option<&str> {
    let by = line.split_once(" by ").filter(|(kind, _)| kind.split_whitespace().count() <= 3);
    let von = line.split_once(" von ").filter(|(kind, _)| kind.starts_with("Ein"));
    let (_, rest) = by.or(von)?;
    is_full_name(rest).then_some(rest)
}

/// Removes a word from the start of a text, ignoring case.
fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut characters = text.chars();
    for expected in word.chars() {
        let character = characters.next()?;
        if !character.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    let rest = characters.as_str();
    rest.starts_with(|c: char| !c.is_alphanumeric()).then_some(rest)
}

fn starts_upper(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase() || has_no_case(c))
}

/// Returns the names in a part of a line, which are separated by commas and words for "and".
fn names_in_part(part: &str) -> Vec<String> {
    let listed = part
        .split(',')
        .enumerate()
        .map(|(index, piece)| if index > 0 { without_joint(piece) } else { piece });
    let pieces: Vec<&str> =
        listed.flat_map(split_joined).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let first_is_full = pieces.first().is_some_and(|first| is_full_name(first));
    let mut names = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let Some(name) = clean(piece) else { continue };
        // A full name is followed by other full names, or by places, titles and agencies.
        let is_agency =
            |name: &str| !name.contains(char::is_lowercase) && name.contains(char::is_uppercase);
        let is_person = is_full_name(&name) && (is_agency(pieces[0]) || !is_agency(&name));
        if index == 0 || !first_is_full || (is_person && !is_job(piece)) {
            names.push(name);
        }
    }
    names
}

/// Words that join the last two names of a list.
const JOINTS: [&str; 20] = [
    "and", "und", "&", "et", "y", "e", "og", "och", "en", "ve", "dan", "и", "і", "та", "i", "oraz",
    "ja", "és", "și", "και",
];

/// Splits `Jane Doe and John Roe`, but not `Smith and Sons` nor `José Ortega y Gasset`.
fn split_joined(piece: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = piece;
    let mut from = 0;
    while let Some(found) = rest[from..].find(' ') {
        let at = from + found;
        from = at + 1;
        let word = rest[from..].split(' ').next().unwrap_or_default();
        if word.len() == rest.len() - from || !JOINTS.contains(&word.to_lowercase().as_str()) {
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

/// Removes the joining word from the last entry of a list: `…, and John Roe`.
fn without_joint(piece: &str) -> &str {
    let piece = piece.trim_start();
    let rest = JOINTS.iter().find_map(|joint| strip_word(piece, joint)).map(str::trim_start);
    rest.filter(|rest| starts_upper(rest)).unwrap_or(piece)
}

/// Returns true if a line begins with an introduction.
pub(super) fn is_introduced(line: &str) -> bool {
    strip_introduction(line.trim_start()).is_some()
}

/// Returns true for a given name with a family name: at least two words that begin with a capital letter, or, in a script
/// without case, a few letters, since Chinese, Japanese and Korean names are written without a space.
pub(super) fn is_full_name(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| starts_upper(word));
    let together =
        |text: &str| (2..=8).contains(&text.chars().count()) && text.chars().all(has_no_case);
    (words.count() > 1 || together(text.trim())) && !is_job(text)
}

fn has_no_case(character: char) -> bool {
    character.is_alphabetic() && !character.is_lowercase() && !character.is_uppercase()
}

/// Words in job titles.
const JOBS: [&str; 46] = [
    "editor",
    "reporter",
    "correspondent",
    "writer",
    "journalist",
    "columnist",
    "contributor",
    "producer",
    "director",
    "analyst",
    "critic",
    "photographer",
    "redakteur",
    "redakteurin",
    "korrespondent",
    "korrespondentin",
    "reporterin",
    "journalistin",
    "chefredakteur",
    "chefredakteurin",
    "volontär",
    "volontärin",
    "autor",
    "autorin",
    "journaliste",
    "rédacteur",
    "rédactrice",
    "correspondant",
    "correspondante",
    "redactor",
    "redactora",
    "periodista",
    "corresponsal",
    "giornalista",
    "corrispondente",
    "redacteur",
    "verslaggever",
    "journalista",
    "redaktor",
    "dziennikarz",
    "korespondent",
    "muhabir",
    "корреспондент",
    "обозреватель",
    "журналист",
    "jornalista",
];

/// Returns true for a text with a word of a job title.
pub(super) fn is_job(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let word = word.to_lowercase();
        JOBS.contains(&word.as_str())
            || (word.ends_with('s') && JOBS.contains(&&word[..word.len() - 1]))
    })
}

/// Titles that follow a name without a comma.
const FOLLOWING_TITLES: [&str; 7] =
    [" 기자", " 특파원", " 논설위원", " 記者", "記者", "特派员", " muhabiri"];

/// Words between an author and a place.
const PLACE_PREPOSITIONS: [&str; 3] = [" in ", " aus ", " at "];

/// Returns a name without introduction, titles and places; `None` if the text has no name.
fn clean(piece: &str) -> Option<String> {
    let mut name = without_introduction(piece).trim();
    // `(AFP)`, `[Paris]`, and the initials of an author.
    while let Some(open) = name.rfind(['(', '[']).filter(|_| name.ends_with([')', ']'])) {
        name = name[..open].trim_end();
    }
    if let Some(title) = FOLLOWING_TITLES.iter().find(|title| name.contains(**title)) {
        name = name[..name.find(title)?].trim_end();
    }
    // `Jane Doe in Paris`
    if let Some((person, _)) = PLACE_PREPOSITIONS
        .iter()
        .find_map(|word| name.split_once(word))
        .filter(|(person, _)| is_full_name(person))
    {
        name = person;
    }
    let words = name.split_whitespace().filter(|word| !word.contains('@')).collect::<Vec<_>>();
    let mut kept = words.len();
    // `Jane Doe Redakteurin`
    if let Some(job) = words
        .iter()
        .position(|word| is_job(word))
        .filter(|&job| is_full_name(&words[..job].join(" ")))
    {
        kept = job;
    }
    let name = words[..kept].join(" ");
    let name = name.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ':' | '-' | '–' | '—' | '/' | '*' | '"')
    });
    is_name(name, words.len()).then(|| name.to_owned())
}

/// Placeholders that systems use instead of a name.
const PLACEHOLDERS: [&str; 14] = [
    "admin",
    "administrator",
    "author",
    "autor",
    "unknown",
    "anonymous",
    "none",
    "null",
    "undefined",
    "n/a",
    "user",
    "root",
    "webmaster",
    "super user",
];

fn is_name(name: &str, words: usize) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    name.chars().any(char::is_alphabetic)
        && name.len() <= MAX_LENGTH
        && words <= MAX_WORDS
        && digits < 4
        && !((words > 1 || !starts_upper(name)) && ends_with_job(name))
        && !PLACEHOLDERS.contains(&name.to_lowercase().as_str())
        && !INTRODUCTIONS.contains(&name.to_lowercase().as_str())
        && !is_url_or_handle(name)
}

/// Returns true if the last word is a job title: `Political Editor`.
fn ends_with_job(name: &str) -> bool {
    name.split_whitespace().next_back().is_some_and(is_job)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names() {
        for (line, expected) in [
            ("Jane Doe", &["Jane Doe"][..]),
            ("By Jane Doe", &["Jane Doe"]),
            ("BY JANE DOE", &["JANE DOE"]),
            ("By: <b>Jane&nbsp;Doe</b>", &["Jane Doe"]),
            ("Von Jana Musterfrau und Max Mustermann", &["Jana Musterfrau", "Max Mustermann"]),
            ("Ein Gastbeitrag von Jana Musterfrau", &["Jana Musterfrau"]),
            ("Analysis by Jane Doe", &["Jane Doe"]),
            ("Par Jeanne Dupont et Jean Martin", &["Jeanne Dupont", "Jean Martin"]),
            ("Por Juana Pérez y Juan García", &["Juana Pérez", "Juan García"]),
            ("di Maria Rossi", &["Maria Rossi"]),
            ("Door Jan de Vries en Piet Bakker", &["Jan de Vries", "Piet Bakker"]),
            ("Автор: Иван Петров", &["Иван Петров"]),
            ("Jane Doe, John Roe and Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
            ("Jane Doe, John Roe, and Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
            ("Jane Doe; John Roe | Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
            ("山田太郎、鈴木花子", &["山田太郎", "鈴木花子"]),
            ("김철수 기자", &["김철수"]),
            ("abc/def; ghi", &["abc/def", "ghi"]),
        ] {
            assert_eq!(names(line), expected, "{line}");
        }
    }

    #[test]
    fn keeps_names_whole() {
        for name in [
            "Ursula von der Leyen",
            "Von der Leyen",
            "Di Maria",
            "José Ortega y Gasset",
            "Smith and Sons",
            "Dan Brown",
            "Dr. Jane Doe",
            "The Associated Press",
            "Redaktion example.org",
            "w-online",
            "24 Hours",
        ] {
            assert_eq!(names(name), [name]);
        }
    }

    #[test]
    fn drops_what_is_not_a_name() {
        for (line, expected) in [
            ("Jane Doe, Political Editor", &["Jane Doe"][..]),
            ("Jane Doe Redakteurin", &["Jane Doe"]),
            ("By JANE DOE, AP Business Writer", &["JANE DOE"]),
            ("Jane Doe, jane.doe@example.org", &["Jane Doe"]),
            ("Jane Doe (AFP)", &["Jane Doe"]),
            ("Jane Doe, dpa, London", &["Jane Doe"]),
            ("von Jana Musterfrau, MDR THÜRINGEN", &["Jana Musterfrau"]),
            ("Jane Doe in Paris", &["Jane Doe"]),
            ("Jane Doe, June 19, 2023", &["Jane Doe"]),
            ("https://social.example/janedoe", &[]),
            ("@janedoe", &[]),
            ("jane.doe@example.org", &[]),
            ("admin", &[]),
            ("By", &[]),
            ("Staff Writer", &[]),
            ("", &[]),
        ] {
            assert_eq!(names(line), expected, "{line}");
        }
        assert_eq!(role("By our Staff Writer").as_deref(), Some("our Staff Writer"));
    }

    #[test]
    fn truncates_long_lines() {
        assert!(names(&"Jane Doe and ".repeat(200_000)).len() < 1000);
    }
}
