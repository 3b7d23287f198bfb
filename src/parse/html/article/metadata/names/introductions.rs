//! The words before the names in an author line: `By`, `Von`, `Text und Fotos:`, `A report by`.

use super::kinds::{is_full_name, starts_upper};
use super::words::{GENRES, INTRODUCTIONS, OTHER_ROLES, PARTICLES};

/// Maximum number of words between an introduction and its colon: `Text und Fotos:`.
const MAX_WORDS_TO_COLON: usize = 3;

/// Removes the introduction of the names, which may be several words: `Von`, `Text und Fotos:`, `A report by`.
pub(super) fn without_introduction(line: &str) -> &str {
    let mut rest = line.trim();
    for _ in 0..3 {
        let Some(shorter) = strip_introduction(rest) else { break };
        rest = shorter;
    }
    rest
}

/// Returns true if a line begins with an introduction.
pub(in super::super) fn is_introduced(line: &str) -> bool {
    strip_introduction(line.trim_start()).is_some()
}

/// Returns true if a text is an introduction and nothing else: the label of a field.
pub(in super::super) fn is_introduction(label: &str) -> bool {
    let label = label.trim().trim_end_matches(is_mark).trim_end();
    alike(INTRODUCTIONS, label).any(|word| equals_ignoring_case(label, word))
}

/// Returns true if a text is an introduction, or a genre with one: `Ein Artikel von`.
pub(in super::super) fn is_opening(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let last = words.next_back().unwrap_or_default();
    let is_genre = words.count() <= 3 && ["by", "von", "par", "por", "door"].contains(&last);
    is_genre || is_introduction(text)
}

/// Returns true for a text that introduces, or is introduced as, someone who is not the author.
pub(in super::super) fn is_of_other_role(line: &str) -> bool {
    let line = line.trim();
    alike(OTHER_ROLES, line).any(|word| {
        let goes_on = |rest: &str| {
            let rest = rest.trim_start();
            word.contains(' ') || rest.is_empty() || rest.starts_with([':', '：', '/', '|'])
        };
        equals_ignoring_case(line, word) || strip_word(line, word).is_some_and(goes_on)
    })
}

/// Returns the words that have the first letter of a line, ignoring case.
fn alike<'w>(words: &'w [&'w str], line: &str) -> impl Iterator<Item = &'w str> {
    let first = line.chars().next().and_then(|first| first.to_lowercase().next());
    words.iter().copied().filter(move |word| word.chars().next() == first)
}

fn is_mark(c: char) -> bool {
    matches!(c, ':' | '：' | '=' | '＝' | ',')
}

/// Removes one introduction; `None` if the line has none.
fn strip_introduction(line: &str) -> Option<&str> {
    let known = alike(INTRODUCTIONS, line).filter_map(|word| Some((word, strip_word(line, word)?)));
    let Some((word, rest)) = known.max_by_key(|(word, _)| word.len()) else {
        return strip_genre(line);
    };
    let colon = rest.trim_start().starts_with([':', '：', '=', '＝', ',']);
    let rest = match after_colon(rest) {
        Some(names) if !colon => names,
        _ => rest.trim_start().trim_start_matches(is_mark).trim_start(),
    };
    let is_particle = PARTICLES.contains(&word);
    let names = rest.split([',', ';']).next().unwrap_or_default();
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric() || c == '@');
    let begins =
        !is_particle || colon || (starts_upper(rest) && names.split_whitespace().count() > 1);
    (goes_on && begins).then_some(rest)
}

/// Returns what follows the colon of an introduction that has more roles than one: `Text` + `und Fotos: Jana Muster`.
fn after_colon(rest: &str) -> Option<&str> {
    let (roles, names) = rest.split_once([':', '：'])?;
    let is_short = roles.split_whitespace().count() <= MAX_WORDS_TO_COLON;
    let goes_on = roles
        .trim_start()
        .starts_with(|c: char| c.is_lowercase() || matches!(c, '&' | '+' | '/' | '('));
    (is_short && goes_on).then(|| names.trim_start())
}

/// Removes the genre of the article: `Analysis by`, `Ein Kommentar von`.
fn strip_genre(line: &str) -> Option<&str> {
    let short = |(kind, _): &(&str, &str)| kind.split_whitespace().count() <= 3;
    let by = line.split_once(" by ").filter(short);
    let von = line.split_once(" von ").filter(|(kind, _)| is_genre(kind));
    let par = line.split_once(" par ").filter(short).filter(|(kind, _)| kind.starts_with("Un"));
    let (_, rest) = by.or(von).or(par)?;
    is_full_name(rest).then_some(rest)
}

/// Returns true for a German genre or the start of a link to more articles: `Ein Kommentar`, `Alle Beiträge`.
fn is_genre(kind: &str) -> bool {
    kind.starts_with("Ein")
        || alike(GENRES, kind).any(|word| strip_word(&format!("{kind} "), word).is_some())
}

/// Removes a word from the start of a text, ignoring case.
pub(super) fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut characters = text.chars();
    for expected in word.chars() {
        let character = characters.next()?;
        if character != expected && !character.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    let rest = characters.as_str();
    rest.starts_with(|c: char| !c.is_alphanumeric()).then_some(rest)
}

fn equals_ignoring_case(one: &str, other: &str) -> bool {
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}
