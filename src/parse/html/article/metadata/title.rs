//! Which of a page's titles is the article's, and without what?

use std::borrow::Cow;

use memchr::memrchr_iter;

use super::candidates::Candidates;
use super::publisher::{Publisher, key};
use super::ranking::{MetadataField, MetadataSource, ranking};
use crate::parse::date;
use crate::parse::text::plain_title;

/// What stands between a title and the publisher's name.
const SEPARATORS: [&str; 13] =
    [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " // ", " ~ ", " › ", " > "];

/// The same in Chinese and Japanese.
const WIDE_BAR: char = '｜';

/// More parts than publishers put behind a title.
const MAX_PARTS: usize = 4;

struct TitleCandidate<'c> {
    source: MetadataSource,
    text: Cow<'c, str>,
    key: String,
}

/// The article's title.
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

/// The title of each source, the best source first.
fn titles<'c>(candidates: &'c Candidates) -> Vec<TitleCandidate<'c>> {
    let mut titles: Vec<TitleCandidate> = Vec::new();
    for &source in ranking(MetadataField::Title) {
        let texts = candidates.of(MetadataField::Title, source);
        let texts = texts.filter_map(|candidate| plain_title(Cow::Borrowed(&*candidate.text)));
        let mut own = texts
            .map(|text| TitleCandidate { source, key: key(&text), text })
            .filter(|title| !title.key.is_empty());
        let title = if source == MetadataSource::Heading {
            // A page may have several; the one that others know is the article's.
            let all: Vec<_> = own.take(MAX_HEADINGS).collect();
            let known = all.iter().position(|own| titles.iter().any(|title| title.key == own.key));
            all.into_iter().nth(known.unwrap_or(0))
        } else {
            own.next()
        };
        titles.extend(title);
    }
    titles
}

/// How many headings are looked at.
const MAX_HEADINGS: usize = 20;

/// The first title by the ranking, unless its wording is the one for search engines.
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

/// The title without the publisher's name at its end, and without sections and dates beside it.
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
        // Another source has the title without this.
        if head_key.len() > 1 && titles.contains(&head_key) {
            return head;
        }
        let tail_key = key(tail);
        let cut = publisher.is_called(tail)
            || (kept.len() < title.len() && sections.contains(&tail_key))
            || is_date(tail);
        if !cut {
            break;
        }
        kept = head;
    }
    kept
}

/// The title without the publisher's name, letter by letter, before it.
fn without_prefix<'t>(title: &'t str, publisher: &Publisher) -> &'t str {
    let before = |separator: &&str| {
        title.split_once(*separator).filter(|(head, _)| publisher.is_exactly(head))
    };
    let cut = [": ", " - ", " | ", " – "].iter().find_map(before);
    cut.map(|(_, rest)| rest.trim_start()).filter(|rest| !rest.is_empty()).unwrap_or(title)
}

fn is_date(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) && text.len() > 6 && date::parse(text).is_some()
}

/// What stands before and behind the last separator.
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

    /// The title of a page of example.org, "The Daily Example".
    fn title(said: &[(MetadataSource, &'static str)]) -> Option<String> {
        let mut candidates = Candidates::default();
        candidates.add(MetadataField::SiteName, MetadataSource::OpenGraph, "The Daily Example");
        candidates.add(MetadataField::Section, MetadataSource::OpenGraph, "World News");
        for &(source, title) in said {
            candidates.add(MetadataField::Title, source, title);
        }
        let publisher = Publisher::new(&candidates, Some("https://www.daily-example.org/news/1"));
        best(&candidates, &publisher).map(Cow::into_owned)
    }

    #[test]
    fn publishers_are_taken_off() {
        for (said, expected) in [
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
            assert_eq!(title(&[(MetadataSource::Html, said)]).as_deref(), Some(expected), "{said}");
        }
    }

    #[test]
    fn what_another_source_has_not_is_taken_off() {
        let said = [
            (MetadataSource::OpenGraph, "Rain in Rome - Something"),
            (MetadataSource::Heading, "Rain in Rome"),
        ];
        assert_eq!(title(&said).as_deref(), Some("Rain in Rome"));
    }

    #[test]
    fn the_ranking_decides_but_for_search_engines() {
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
    fn the_heading_is_the_one_that_others_know() {
        use MetadataSource::*;
        let said = [(Heading, "Log in"), (Heading, "Rain in Rome"), (OpenGraph, "Rain in “Rome”")];
        assert_eq!(title(&said).as_deref(), Some("Rain in “Rome”"));
        assert_eq!(title(&said[..2]).as_deref(), Some("Log in"));
        assert_eq!(title(&[(Heading, " \n")]), None);
    }
}
