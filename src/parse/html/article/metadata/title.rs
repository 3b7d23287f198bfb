//! The title of an article: selection among the titles of a page, and removal of the publisher's name.

use std::borrow::Cow;

use memchr::memrchr_iter;

use super::candidates::Candidates;
use super::publisher::{Publisher, key};
use super::ranking::{MetadataField, MetadataSource, ranking};
use crate::parse::date;
use crate::parse::text::plain_title;

/// Separators between a title and the name of the publisher.
const SEPARATORS: [&str; 13] =
    [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " // ", " ~ ", " › ", " > "];

/// The separator in Chinese and Japanese.
const WIDE_BAR: char = '｜';

/// Maximum number of parts that are removed from the end of a title.
const MAX_PARTS: usize = 4;

/// A title as plain text.
struct TitleCandidate<'c> {
    source: MetadataSource,
    text: Cow<'c, str>,
    /// The [key] of the text.
    key: String,
}

/// Returns the title of the article.
pub(super) fn best(candidates: &Candidates, publisher: &Publisher) -> Option<Cow<'static, str>> {
    let mut titles = titles(candidates);
    let keys: Vec<String> = titles.iter().map(|title| title.key.clone()).collect();
    let sections: Vec<_> =
        candidates.ranked(MetadataField::Section).map(|section| key(&section.text)).collect();
    for title in &mut titles {
        let text = without_publisher(&title.text, publisher, &keys, &sections);
        let text = without_prefix(text, publisher);
        if text.len() < title.text.len() {
            title.key = key(text);
            title.text = Cow::Owned(text.to_owned());
        }
    }
    choose(&titles).map(|title| Cow::Owned(title.text.to_string()))
}

/// Returns the title of each source, the best source first.
fn titles<'c>(candidates: &'c Candidates) -> Vec<TitleCandidate<'c>> {
    let mut titles: Vec<TitleCandidate> = Vec::new();
    for &source in ranking(MetadataField::Title) {
        let texts = candidates.of(MetadataField::Title, source);
        let texts = texts.filter_map(|candidate| plain_title(Cow::Borrowed(&*candidate.text)));
        let mut own = texts
            .map(|text| TitleCandidate { source, key: key(&text), text })
            .filter(|title| !title.key.is_empty());
        let title = if source == MetadataSource::Heading {
            // A page may have several headings; that of the article is equal to another source.
            let all: Vec<_> = own.take(MAX_HEADINGS).collect();
            let confirmed =
                all.iter().position(|own| titles.iter().any(|title| title.key == own.key));
            all.into_iter().nth(confirmed.unwrap_or(0))
        } else {
            own.next()
        };
        titles.extend(title);
    }
    titles
}

/// Maximum number of headings that are compared.
const MAX_HEADINGS: usize = 20;

/// Returns the first title by rank, unless it has the wording for search engines.
fn choose<'t, 'c>(titles: &'t [TitleCandidate<'c>]) -> Option<&'t TitleCandidate<'c>> {
    let of = |source| titles.iter().find(|title| title.source == source);
    let first = titles.first()?;
    if let (Some(shared), Some(heading), Some(search)) =
        (of(MetadataSource::OpenGraph), of(MetadataSource::Heading), of(MetadataSource::Html))
    {
        let for_search = first.key == search.key && first.key != shared.key;
        if for_search && shared.key == heading.key {
            return Some(shared);
        }
    }
    Some(first)
}

/// Removes the name of the publisher from the end of a title, together with sections and dates next to it.
fn without_publisher<'t>(
    title: &'t str,
    publisher: &Publisher,
    titles: &[String],
    sections: &[String],
) -> &'t str {
    let mut kept = title;
    let mut rest = title;
    for _ in 0..MAX_PARTS {
        let Some((head, tail)) = split_last(rest) else { break };
        rest = head;
        let head_key = key(head);
        // Another source has the title without the last part.
        if head_key.len() > 1 && titles.contains(&head_key) {
            return head;
        }
        let tail_key = key(tail);
        let cut = publisher.matches(tail)
            || (kept.len() < title.len() && sections.contains(&tail_key))
            || is_date(tail);
        if !cut {
            break;
        }
        kept = head;
    }
    kept
}

/// Removes the exact name of the publisher from the start of a title.
fn without_prefix<'t>(title: &'t str, publisher: &Publisher) -> &'t str {
    let before = |separator: &&str| {
        title.split_once(*separator).filter(|(head, _)| publisher.matches_exactly(head))
    };
    let cut = [": ", " - ", " | ", " – "].iter().find_map(before);
    cut.map(|(_, rest)| rest.trim_start()).filter(|rest| !rest.is_empty()).unwrap_or(title)
}

fn is_date(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) && text.len() > 6 && date::parse(text).is_some()
}

/// Returns the parts before and after the last separator.
fn split_last(title: &str) -> Option<(&str, &str)> {
    let separator =
        |at: usize| SEPARATORS.iter().find(|separator| title[at..].starts_with(**separator));
    let spaced =
        memrchr_iter(b' ', title.as_bytes()).find_map(|at| Some((at, separator(at)?.len())));
    let wide = title.rfind(WIDE_BAR).map(|at| (at, WIDE_BAR.len_utf8()));
    let (at, length) = spaced.max(wide)?;
    let (head, tail) = (title[..at].trim_end(), title[at + length..].trim_start());
    (!head.is_empty()).then_some((head, tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the title of a page of daily-example.org, "The Daily Example".
    fn title(titles: &[(MetadataSource, &'static str)]) -> Option<String> {
        let mut candidates = Candidates::default();
        candidates.add(MetadataField::SiteName, MetadataSource::OpenGraph, "The Daily Example");
        candidates.add(MetadataField::Section, MetadataSource::OpenGraph, "World News");
        for &(source, title) in titles {
            candidates.add(MetadataField::Title, source, title);
        }
        let publisher = Publisher::new(&candidates, Some("https://www.daily-example.org/news/1"));
        best(&candidates, &publisher).map(Cow::into_owned)
    }

    #[test]
    fn removes_the_publisher() {
        for (text, expected) in [
            ("Rain in Rome - The Daily Example", "Rain in Rome"),
            ("Rain in Rome | World News | The Daily Example", "Rain in Rome"),
            ("Rain in Rome – Daily Example – 13.06.2023", "Rain in Rome"),
            ("Rain — and wind — in Rome :: daily-example.org", "Rain — and wind — in Rome"),
            ("Rain in Rome &amp; <i>Milan</i> « Daily Example", "Rain in Rome & Milan"),
            ("Daily-Example.org: Rain in Rome", "Rain in Rome"),
            ("The Daily Example | Rain in Rome", "Rain in Rome"),
            ("A Daily Example: Rain in Rome", "A Daily Example: Rain in Rome"),
            ("雨｜Daily Example", "雨"),
            ("Rain - and no end", "Rain - and no end"),
            ("BUDGET | The rain that fell", "BUDGET | The rain that fell"),
            ("Rain in Rome | World News", "Rain in Rome | World News"),
            ("The Daily Example", "The Daily Example"),
            (" - The Daily Example", "- The Daily Example"),
        ] {
            assert_eq!(title(&[(MetadataSource::Html, text)]).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn removes_what_another_source_lacks() {
        let titles = [
            (MetadataSource::OpenGraph, "Rain in Rome - Something"),
            (MetadataSource::Heading, "Rain in Rome"),
        ];
        assert_eq!(title(&titles).as_deref(), Some("Rain in Rome"));
    }

    #[test]
    fn prefers_the_first_rank_except_wording_for_search_engines() {
        use MetadataSource::*;
        let headline = (JsonLd, "Rome rain: all you need to know");
        let heading = (Heading, "Rain in Rome");
        let shared = (OpenGraph, "Rain in Rome");
        let search = (Html, "Rome rain: all you need to know | The Daily Example");
        assert_eq!(title(&[headline, heading, shared]).as_deref(), Some(headline.1));
        assert_eq!(title(&[headline, heading, shared, search]).as_deref(), Some("Rain in Rome"));
        assert_eq!(title(&[headline, heading, search]).as_deref(), Some(headline.1));
    }

    #[test]
    fn prefers_the_heading_that_another_source_confirms() {
        use MetadataSource::*;
        let titles =
            [(Heading, "Log in"), (Heading, "Rain in Rome"), (OpenGraph, "Rain in “Rome”")];
        assert_eq!(title(&titles).as_deref(), Some("Rain in “Rome”"));
        assert_eq!(title(&titles[..2]).as_deref(), Some("Log in"));
        assert_eq!(title(&[(Heading, " \n")]), None);
    }
}
