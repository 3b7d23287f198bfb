//! The dates of an article: the date of the best source, completed from the others.

use jiff::Timestamp;

use super::candidates::Candidates;
use super::page_date::{self, DateOrder};
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::date;

/// Returns the day in the path of a URL: `/2025/09/01/`, `/2025-09-01/`, `/20250901/`.
pub(super) fn in_path(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let segments: Vec<_> = path.split('/').collect();
    let parts = segments.windows(3).find(|parts| {
        let lengths = (parts[0].len(), parts[1].len(), parts[2].len());
        matches!(lengths, (4, 1..=2, 1..=2))
            && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let whole = segments.iter().find(|segment| {
        let digits = segment.bytes().filter(u8::is_ascii_digit).count();
        digits == 8 && matches!(segment.len(), 8 | 10) && segment.starts_with("20")
    });
    let day =
        parts.map(|parts| parts.join("-")).or_else(|| whole.map(|whole| (*whole).to_owned()))?;
    date::parse(&day).map(|_| day)
}

/// A date of a page.
struct DateCandidate {
    /// The instant, in UTC if there is no zone.
    instant: Timestamp,
    /// The local time in seconds, as if it were UTC.
    wall: i64,
    has_clock: bool,
    has_zone: bool,
}

/// Days on which the time scales of systems start, which stand for "no date". The years 1 and 1601 are below
/// [`MIN_DAY`].
const EPOCH_DAYS: [i64; 4] = [-25_569, -25_568, -25_567, 0]; // 1899-12-30 to 1900-01-01, 1970-01-01

/// The earliest day of a newspaper: the year 1605.
const MIN_DAY: i64 = -133_315;

const DAY: i64 = 86_400;
const MINUTE: i64 = 60;

/// Maximum time by which a date without a zone, in the head of an article, is before its publication.
const MAX_ZONES: i64 = DAY * 3 / 2;

/// Returns the instant of a field.
pub(super) fn best(field: MetadataField, candidates: &Candidates) -> Option<Timestamp> {
    let mut found: Vec<(MetadataSource, DateCandidate)> = candidates
        .ranked(field)
        .filter_map(|candidate| Some((candidate.source, read(&candidate.text, candidates)?)))
        .collect();
    if has_days_of_others(&found) {
        found.sort_by_key(|(source, _)| rank_of_others(*source));
    }
    let dates: Vec<DateCandidate> = found.into_iter().map(|(_, date)| date).collect();
    let best = dates.first()?;
    if !best.has_clock {
        // A day without a time; another source may have the time.
        let same_day = |date: &&DateCandidate| {
            date.has_clock && date.wall.div_euclid(DAY) == best.wall.div_euclid(DAY)
        };
        return Some(dates.iter().find(same_day).unwrap_or(best))
            .map(|date| with_zone(date, &dates));
    }
    Some(with_zone(best, &dates))
}

/// Returns true if dates in markup are those of several days: teasers have the same markup as the article.
fn has_days_of_others(found: &[(MetadataSource, DateCandidate)]) -> bool {
    let mut marked = found.iter().filter(|(source, _)| *source == MetadataSource::Markup);
    let day = |date: &DateCandidate| date.wall.div_euclid(DAY);
    marked.next().is_some_and(|(_, first)| marked.any(|(_, date)| day(date) != day(first)))
}

/// Returns the place of a source where dates in markup may be those of teasers: after meta tags, before the others.
fn rank_of_others(source: MetadataSource) -> u8 {
    use MetadataSource::{Citation, DublinCore, JsonLd, Markup, OpenGraph, Plain, Service};
    match source {
        JsonLd | OpenGraph | Citation | Service | DublinCore | Plain => 0,
        Markup => 1,
        _ => 2,
    }
}

/// Returns the instant of the publication: the date in the head of the article if the stated one is later. What readers see
/// is the publication or a change, and neither is before the publication; a system may state when it published the page
/// again.
pub(super) fn not_after(
    stated: Option<Timestamp>,
    head: &str,
    candidates: &Candidates,
) -> Option<Timestamp> {
    let head = read(head, candidates).map(|date| date.instant);
    let is_later = |(stated, head): (Timestamp, Timestamp)| {
        stated.as_second().saturating_sub(head.as_second()) > MAX_ZONES
    };
    if stated.zip(head).is_some_and(is_later) { head } else { stated }
}

/// Returns the instant of a date. A date without a zone gets the zone of another date with the same local time.
fn with_zone(date: &DateCandidate, dates: &[DateCandidate]) -> Timestamp {
    let same = |other: &&DateCandidate| {
        other.has_zone && other.wall.div_euclid(MINUTE) == date.wall.div_euclid(MINUTE)
    };
    let other = if date.has_zone || !date.has_clock { None } else { dates.iter().find(same) };
    let offset = other.map_or(0, |other| other.wall - other.instant.as_second());
    let shifted = date.instant.as_second().saturating_sub(offset);
    Timestamp::new(shifted, date.instant.subsec_nanosecond()).unwrap_or(date.instant)
}

fn read(text: &str, candidates: &Candidates) -> Option<DateCandidate> {
    let (instant, text) = page_date::parse(text, || DateOrder::of(candidates))?;
    let (instant, text) = (Some(instant).filter(is_plausible)?, &*text);
    let zone = zone(text);
    let wall = zone.and_then(|at| date::parse(text[..at].trim_end())).unwrap_or(instant);
    Some(DateCandidate {
        instant,
        wall: wall.as_second(),
        has_clock: text.contains(':') || is_number(text),
        has_zone: zone.is_some() || is_number(text),
    })
}

/// Returns false for values that stand for "no date".
fn is_plausible(instant: &Timestamp) -> bool {
    let day = instant.as_second().div_euclid(DAY);
    day >= MIN_DAY && !EPOCH_DAYS.contains(&day)
}

/// Returns true for seconds or milliseconds since 1970.
fn is_number(text: &str) -> bool {
    text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the offset of the zone in a date with a time.
fn zone(text: &str) -> Option<usize> {
    let clock = text.find(':')?;
    let length =
        text[clock..].find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | ' ')))?;
    let at = clock + length;
    let rest = &text[at..];
    let sign = rest.starts_with(['+', '-', '\u{2212}']);
    let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let half_of_day = ["am", "pm"]
        .iter()
        .any(|half| rest.get(..2).is_some_and(|rest| rest.eq_ignore_ascii_case(half)));
    let is_zone =
        sign || (letters > 0 && !half_of_day && date::parse(text[..at].trim_end()).is_some());
    is_zone.then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best_of(dates: &[(MetadataSource, &'static str)]) -> Option<String> {
        let mut candidates = Candidates::default();
        for &(source, date) in dates {
            candidates.add(MetadataField::Published, source, date);
        }
        best(MetadataField::Published, &candidates).map(|instant| instant.to_string())
    }

    #[test]
    fn prefers_the_best_source() {
        use MetadataSource::*;
        for (dates, expected) in [
            (
                &[(Time, "2025-09-02"), (JsonLd, "2025-09-01T12:00:00+02:00")][..],
                Some("2025-09-01T10:00:00Z"),
            ),
            (&[(JsonLd, "soon"), (Plain, "2025-09-01")], Some("2025-09-01T00:00:00Z")),
            (&[(JsonLd, "")], None),
            (
                &[(JsonLd, "0001-01-01T00:00:00Z"), (Plain, "1970-01-01"), (Time, "2025-09-01")],
                Some("2025-09-01T00:00:00Z"),
            ),
        ] {
            assert_eq!(best_of(dates).as_deref(), expected, "{dates:?}");
        }
    }

    #[test]
    fn doubts_markup_with_the_days_of_others() {
        use MetadataSource::*;
        for (dates, expected) in [
            (
                &[(Markup, "2025-09-08"), (Markup, "2025-09-07"), (Plain, "September 1, 2025")][..],
                "2025-09-01T00:00:00Z",
            ),
            (
                &[(Markup, "2025-09-08"), (Markup, "2025-09-07"), (JsonLdPage, "2025-09-01")],
                "2025-09-08T00:00:00Z",
            ),
            (
                &[(Markup, "2025-09-08"), (Markup, "2025-09-08T12:00Z"), (Plain, "2025-09-01")],
                "2025-09-08T12:00:00Z",
            ),
            (&[(Markup, "2025-09-08"), (Plain, "2025-09-01")], "2025-09-08T00:00:00Z"),
        ] {
            assert_eq!(best_of(dates).as_deref(), Some(expected), "{dates:?}");
        }
    }

    #[test]
    fn publication_is_not_after_the_date_in_the_head() {
        let stated: Timestamp = "2025-09-08T12:00:00Z".parse().unwrap();
        for (head, expected) in [
            ("2025-09-01", "2025-09-01T00:00:00Z"),
            ("1 September 2025, 18:20", "2025-09-01T18:20:00Z"),
            ("2025-09-07", "2025-09-08T12:00:00Z"),
            ("2025-09-08", "2025-09-08T12:00:00Z"),
            ("2025-09-20", "2025-09-08T12:00:00Z"),
            ("1970-01-01", "2025-09-08T12:00:00Z"),
            ("PT7M", "2025-09-08T12:00:00Z"),
        ] {
            let found = not_after(Some(stated), head, &Candidates::default());
            assert_eq!(found.unwrap().to_string(), expected, "{head}");
        }
    }

    #[test]
    fn finds_days_in_paths() {
        for (url, expected) in [
            ("https://example.org/2025/09/01/rain", Some("2025-09-01")),
            ("https://example.org/news/2025/9/1", Some("2025-9-1")),
            ("https://example.org/2025-09-01/rain.html", Some("2025-09-01")),
            ("https://example.org/20250901/rain", Some("20250901")),
            ("https://example.org/2025/13/41/rain", None),
            ("https://example.org/2025/09/rain", None),
            ("https://example.org/12345678/rain?day=/2025/09/01/", None),
        ] {
            assert_eq!(in_path(url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn completes_dates_from_other_sources() {
        use MetadataSource::*;
        for (dates, expected) in [
            // The zone of the same local time.
            (
                &[(JsonLd, "2025-09-01 12:00:30"), (Plain, "2025-09-01T12:00+02:00")][..],
                "2025-09-01T10:00:30Z",
            ),
            (
                &[(JsonLd, "2025-09-01 12:00:30"), (Plain, "2025-09-01T12:01+02:00")],
                "2025-09-01T12:00:30Z",
            ),
            // The time of the same day.
            (
                &[(JsonLd, "2025-09-01"), (OpenGraph, "2025-09-01T23:30:00-05:00")],
                "2025-09-02T04:30:00Z",
            ),
            (
                &[(JsonLd, "2025-09-01"), (OpenGraph, "2025-09-03T23:30:00-05:00")],
                "2025-09-01T00:00:00Z",
            ),
            (
                &[(JsonLd, "September 1, 2025 3:04 pm"), (OpenGraph, "2025-09-01T15:04:00Z")],
                "2025-09-01T15:04:00Z",
            ),
        ] {
            assert_eq!(best_of(dates).as_deref(), Some(expected), "{dates:?}");
        }
    }
}
