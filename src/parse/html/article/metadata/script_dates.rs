//! The date of publication in the JSON of scripts, the state of web applications: the last resort.

use memchr::memmem;

use super::candidates::Candidates;
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::html::tree::NodeRef;
use crate::parse::{char_boundary, date};

/// Maximum length of the scripts that are searched, in bytes, and number of dates that are compared.
const MAX_SEARCHED: usize = 4 << 20;
const MAX_DATES: usize = 200;

/// Minimum length of a title that is searched in scripts, in bytes, and maximum length that is compared.
const MIN_TITLE: usize = 12;
const MAX_TITLE: usize = 60;

/// Keys of dates of publication, in lower case and without `_` and `-`.
const KEYS: [&str; 12] = [
    "datepublished",
    "publisheddate",
    "publishdate",
    "publishedat",
    "publishedon",
    "publishedtime",
    "publishtime",
    "publicationdate",
    "firstpublished",
    "firstpublishedat",
    "firstpublisheddate",
    "pubdate",
];

/// Maximum length of a key and of a date, in bytes.
const MAX_KEY: usize = 24;
const MAX_DATE: usize = 40;

/// Adds the date of publication that is nearest to the title in a script to the candidates; without the title, the only
/// one in all scripts.
pub(super) fn find(scripts: &[NodeRef], title: Option<&str>, candidates: &mut Candidates) {
    let title = title.map(|title| &title[..char_boundary::floor(title, MAX_TITLE)]);
    let title = title.filter(|title| title.len() >= MIN_TITLE);
    let mut left = MAX_SEARCHED;
    let mut all: Vec<&str> = Vec::new();
    let texts = scripts.iter().flat_map(|script| script.children());
    for text in texts.filter_map(|child| child.text()) {
        let text = &text[..char_boundary::floor(text, left)];
        left -= text.len();
        let dates = dates(text);
        if let Some(at) = title.and_then(|title| memmem::find(text.as_bytes(), title.as_bytes()))
            && let Some((_, date)) = dates.iter().min_by_key(|(date_at, _)| date_at.abs_diff(at))
        {
            candidates.add(MetadataField::Published, MetadataSource::Script, (*date).to_owned());
            return;
        }
        all.extend(dates.into_iter().map(|(_, date)| date));
    }
    if let Some(first) = all.first()
        && all.iter().all(|date| date == first)
    {
        candidates.add(MetadataField::Published, MetadataSource::Script, (*first).to_owned());
    }
}

/// Returns the dates of a script, each with its offset.
fn dates(text: &str) -> Vec<(usize, &str)> {
    // All keys contain one of these.
    let parts = ["ublish", "ublication", "ubdate", "ubDate", "ub_date"];
    let mut found: Vec<(usize, &str)> = parts
        .iter()
        .flat_map(|part| memmem::find_iter(text.as_bytes(), part.as_bytes()).take(MAX_DATES))
        .filter_map(|at| Some((at, date_at(text, at)?)))
        .collect();
    found.sort_by_key(|(at, _)| *at);
    found
}

/// Returns the date of the key around an offset, `"datePublished":"2025-03-03"`, with any escapes before the quotes.
fn date_at(text: &str, at: usize) -> Option<&str> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-".contains(byte);
    let (before, after) = text.as_bytes().split_at(at);
    let start = at - before.iter().rev().take(MAX_KEY).take_while(|byte| is_part(byte)).count();
    let end = at + after.iter().take(MAX_KEY).take_while(|byte| is_part(byte)).count();
    let mut key = text.get(start..end)?.replace(['_', '-'], "");
    key.make_ascii_lowercase();
    if !KEYS.contains(&key.as_str()) {
        return None;
    }
    let is_quote = |c: char| matches!(c, '\\' | '"' | '\'');
    let value = text[end..].trim_start_matches(is_quote).trim_start();
    let value = value.strip_prefix(':')?.trim_start();
    let bare = value.trim_start_matches(is_quote);
    let is_quoted = bare.len() < value.len();
    let value = &bare[..char_boundary::floor(bare, MAX_DATE)];
    let is_end = |c: char| if is_quoted { is_quote(c) } else { matches!(c, ',' | '}') };
    let value = value.split(is_end).next().unwrap_or_default().trim();
    let is_date = value.bytes().filter(u8::is_ascii_digit).count() >= 5;
    (is_date && date::parse(value).is_some()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_keys_in_any_spelling() {
        for (text, expected) in [
            (r#"{"datePublished":"2025-03-03T18:20:00Z"}"#, Some("2025-03-03T18:20:00Z")),
            (r#"{\"published_at\": \"2025-03-03\"}"#, Some("2025-03-03")),
            (r#"{\\\"publishedAt\\\":\\\"2025-03-03\\\"}"#, Some("2025-03-03")),
            ("{publishDate: '3 March 2025'}", Some("3 March 2025")),
            (r#"{"publishedAt":1741026000000,"x":1}"#, Some("1741026000000")),
            (
                r#"{"pubDate":"Mon, 03 Mar 2025 18:20:00 GMT"}"#,
                Some("Mon, 03 Mar 2025 18:20:00 GMT"),
            ),
            (r#"{"unpublishedAt":"2025-03-03"}"#, None),
            (r#"{"publisher":"2025-03-03"}"#, None),
            (r#"{"published_at":null}"#, None),
            ("publishDate", None),
        ] {
            let found = dates(text);
            assert_eq!(found.first().map(|(_, date)| *date), expected, "{text}");
        }
    }
}
