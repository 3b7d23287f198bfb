//! Dates that no grammar accepts as they are, after normalization to one that it does.
//!
//! Digits of all scripts become ASCII, names of months English, and comments, weekdays and connecting words are removed:
//! `金, 12 12月 2025 15時30分` becomes `, 12 dec 2025 15:30`. Not on the path of usual dates.

mod fold;
mod normalizer;
mod persian;
mod words;

use jiff::Timestamp;

use fold::fold;
use normalizer::Normalizer;

/// Minimum number of digits of a date: one for the day, two for the year.
const MIN_DIGITS: usize = 3;

/// Parses a date after normalization.
#[cold]
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    if let Some(date) = json_date(text) {
        return super::parse_usual(date);
    }
    let has_persian_digits = text.contains(|c| ('\u{6f0}'..='\u{6f9}').contains(&c));
    if text.is_ascii() && text.bytes().filter(u8::is_ascii_digit).count() < MIN_DIGITS {
        return None; // `3 hours ago`, `yesterday`
    }
    let text = fold(&without_comments(text)?);
    let text = persian::to_gregorian(&text, has_persian_digits).unwrap_or(text);
    let normalized = Normalizer::new(&text).finish()?;
    let date = trim(&normalized.text);
    // Dates in Korean have the zone of Korea unless they name another, as in the grammar of ISO 8601.
    let korean = normalized.is_korean.then(|| super::parse_usual(&format!("{date} +0900")));
    korean.flatten().or_else(|| super::parse_usual(date))
}

/// Returns the number in `/Date(1765551600000+0100)/`, the form of dates in JSON of Microsoft's libraries.
fn json_date(text: &str) -> Option<&str> {
    let inside = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    Some(inside.split(['+', '-']).next().unwrap_or(inside))
}

/// Removes quotes, brackets and separators around a date.
fn trim(text: &str) -> &str {
    let is_quote = |c: char| "\"'[]|;, «»“”„".contains(c);
    text.trim_start_matches(is_quote).trim_end_matches(|c: char| is_quote(c) || ".-:".contains(c))
}

/// Removes comments, which may be nested (RFC 5322, section 3.2.2). `None` if one is not closed.
fn without_comments(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut depth = 0_usize;
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '(' | '（' => depth += 1,
            ')' | '）' if depth > 0 => {
                depth -= 1;
                out.push(' ');
            }
            '\\' if depth > 0 => {
                characters.next();
            }
            _ if depth > 0 => {}
            _ => out.push(character),
        }
    }
    (depth == 0).then_some(out)
}
