//! Dates that start with the year.
//!
//! ISO 8601 calendar, week and ordinal dates, extended (`2025-09-01`) and basic (`20250901`); the
//! profiles RFC 3339 and W3CDTF; the SQL notation with a space; and other dates in the same order, with
//! slashes, points, month names or Chinese characters. Missing parts have their first value.
//!
//! The truncated forms of ISO 8601:1988 are supported if they contain a year, see [`truncated`].

use jiff::Timestamp;

use super::clock::{self, DayHalf};
use super::instant::{Day, TimeOfDay, instant, two_digit_year};
use super::names;
use super::scanner::DateScanner;
use super::zone;

/// Offset of Korea, the default zone of dates in Korean, which feeds write without a zone. feedparser
/// has the same default.
const KOREAN_OFFSET: i64 = 9 * 3600;

/// Parses a date that starts with a year of exactly four digits.
pub(super) fn from_year(mut scanner: DateScanner) -> Option<Timestamp> {
    let year = scanner.number(4)?;
    match scanner.peek() {
        None => instant(Day::civil(year, 1, 1)?, TimeOfDay::MIDNIGHT, zone::UTC),
        Some(b'W' | b'w') => {
            let day = week(&mut scanner, year)?;
            time_and_zone(scanner, day, zone::UTC)
        }
        Some(separator @ (b'-' | b'/' | b'.')) => {
            scanner.eat(separator);
            scanner.skip_space();
            after_separator(scanner, year, separator)
        }
        Some(byte) if !byte.is_ascii() => in_characters(scanner, year),
        Some(b' ') => {
            scanner.skip_space();
            named_month(scanner, year)
        }
        _ => None,
    }
}

/// Parses `20250901`, `2025244`, `250901`, `25244` and an optional time after a `T` or a space.
///
/// Six digits are a two-digit year, a month and a day. ISO 8601 excludes the ambiguous form `YYYYMM`.
pub(super) fn basic(mut scanner: DateScanner) -> Option<Timestamp> {
    let digits = scanner.digits();
    let number = digits.value;
    let day = match digits.count {
        8 => Day::civil(number / 10_000, number / 100 % 100, number % 100)?,
        7 => Day::ordinal(number / 1000, number % 1000)?,
        6 => Day::civil(two_digit_year(number / 10_000), number / 100 % 100, number % 100)?,
        5 => Day::ordinal(two_digit_year(number / 1000), number % 1000)?,
        _ => return None,
    };
    time_and_zone(scanner, day, zone::UTC)
}

/// Parses `03-12-31` and `03-335`: a two-digit year, then month and day or the day of the year.
pub(super) fn two_digits_first(mut scanner: DateScanner) -> Option<Timestamp> {
    let year = two_digit_year(scanner.number(2)?);
    scanner.eat(b'-').then_some(())?;
    let second = scanner.digits();
    let day = if second.count == 3 {
        Day::ordinal(year, second.value)?
    } else {
        scanner.eat(b'-').then_some(())?;
        let third = scanner.digits();
        (second.count == 2 && third.count == 2).then_some(())?;
        Day::civil(year, second.value, third.value)?
    };
    time_and_zone(scanner, day, zone::UTC)
}

/// Parses the truncated forms of ISO 8601:1988 with a year: `-0312`, `-03-12`, and `-03-12-31` as in
/// feedparser.
///
/// feedparser also completes forms without a year (`-335`, `--12-31`, `---31`) or without month and day
/// (`-03`) from the clock. They are rejected here.
pub(super) fn truncated(mut scanner: DateScanner) -> Option<Timestamp> {
    scanner.eat(b'-').then_some(())?;
    let first = scanner.digits();
    let (year, month) = match first.count {
        4 => (first.value / 100, first.value % 100),
        2 => {
            scanner.eat(b'-').then_some(())?;
            let month = scanner.digits();
            (first.value, (month.count == 2).then_some(month.value)?)
        }
        _ => return None,
    };
    let day = if first.count == 2 && scanner.eat(b'-') { scanner.number(2)? } else { 1 };
    scanner.finish()?;
    instant(Day::civil(two_digit_year(year), month, day)?, TimeOfDay::MIDNIGHT, zone::UTC)
}

/// Parses the rest of a date after `2025-`, `2025/` or `2025.`.
fn after_separator(mut scanner: DateScanner, year: i64, separator: u8) -> Option<Timestamp> {
    if separator == b'-' && matches!(scanner.peek(), Some(b'W' | b'w')) {
        let day = week(&mut scanner, year)?;
        return time_and_zone(scanner, day, zone::UTC);
    }
    if scanner.at_letter() {
        return named_month(scanner, year);
    }
    let second = scanner.digits();
    let third_follows = scanner.peek() == Some(separator);
    let day = match second.count {
        1 | 2 if third_follows => day_of_month(&mut scanner, year, second.value, separator)?,
        1 | 2 => {
            // W3CDTF: a month, without a time.
            scanner.finish()?;
            Day::civil(year, second.value, 1)?
        }
        // Months with three digits, written by a Google product according to feedparser: `2003-012-31`.
        3 if third_follows => day_of_month(&mut scanner, year, second.value, separator)?,
        3 if separator == b'-' => Day::ordinal(year, second.value)?,
        _ => return None,
    };
    time_and_zone(scanner, day, zone::UTC)
}

fn day_of_month(scanner: &mut DateScanner, year: i64, month: i64, separator: u8) -> Option<Day> {
    scanner.eat(separator);
    scanner.skip_space();
    let day = scanner.number(2)?;
    // Korean and Hungarian dates have a point after the day: `2025. 9. 1.`.
    if separator == b'.' {
        scanner.eat(b'.');
    }
    Day::civil(year, month, day)
}

/// Parses the name of a month and the rest of a date: `július-13T9:15-05:00`, `szeptember 1. 12:00`, `Sep 01`.
fn named_month(mut scanner: DateScanner, year: i64) -> Option<Timestamp> {
    let month = names::month(scanner.word())?;
    scanner.skip_separators();
    let day = scanner.number(2)?;
    scanner.eat(b'.');
    time_and_zone(scanner, Day::civil(year, month, day)?, zone::UTC)
}

/// Parses the rest of `2004년 05월 28일 01:31:15`, or of `2004年5月28日`.
fn in_characters(mut scanner: DateScanner, year: i64) -> Option<Timestamp> {
    let (month_mark, day_mark, zone) = if scanner.eat_str("년") {
        ("월", "일", KOREAN_OFFSET)
    } else if scanner.eat_str("年") {
        ("月", "日", zone::UTC)
    } else {
        return None;
    };
    scanner.skip_space();
    let month = scanner.number(2)?;
    scanner.eat_str(month_mark).then_some(())?;
    scanner.skip_space();
    let day = scanner.number(2)?;
    scanner.eat_str(day_mark).then_some(())?;
    time_and_zone(scanner, Day::civil(year, month, day)?, zone)
}

/// Parses `W36`, `W36-1` or `W361`. A week without a day is its Monday.
fn week(scanner: &mut DateScanner, year: i64) -> Option<Day> {
    scanner.bump()?;
    let digits = scanner.digits();
    match digits.count {
        2 if scanner.peek() == Some(b'-') => {
            scanner.eat(b'-');
            let weekday = scanner.number(1)?;
            Day::week(year, digits.value, weekday)
        }
        2 => Day::week(year, digits.value, 1),
        3 => Day::week(year, digits.value / 10, digits.value % 10),
        _ => None,
    }
}

/// Parses the optional time and zone after a date, separated by `T` or white space.
pub(super) fn time_and_zone(mut scanner: DateScanner, day: Day, zone: i64) -> Option<Timestamp> {
    let has_marker = scanner.eat(b'T') || scanner.eat(b't');
    if !has_marker {
        scanner.eat(b',');
        scanner.skip_space();
    }
    let half = DayHalf::eat_prefix(&mut scanner);
    // Only Korean feeds combine it with a numeric date.
    let zone = if half.is_some() && zone == zone::UTC { KOREAN_OFFSET } else { zone };
    scanner.skip_space();
    if !scanner.at_digit() {
        return date_only(scanner, day, has_marker || half.is_some(), zone);
    }
    // Without the `T`, two digits are ambiguous.
    if !has_marker && scanner.digits_ahead() <= 2 && !clock::worded_ahead(scanner) {
        return None;
    }
    let clock = clock::iso(&mut scanner)?;
    let clock = match half {
        Some(half) => half.apply(clock)?,
        None => clock::meridiem(&mut scanner, clock)?,
    };
    let offset = zone::read(&mut scanner, zone)?;
    scanner.finish()?;
    instant(day, clock, offset)
}

/// Parses the end of a date without a time. A zone may follow, as in the type `date` of XML Schema:
/// `2025-09-01Z`, `2025-09-01+02:00`. Rejects a date with a marker of a time (`2025-09-01T`).
fn date_only(
    mut scanner: DateScanner,
    day: Day,
    has_time_marker: bool,
    zone: i64,
) -> Option<Timestamp> {
    // A fourth number is not a zone: `2013-01-27-01`.
    let mut ahead = scanner;
    if ahead.eat(b'-') && (ahead.digits().count != 2 || !ahead.eat(b':')) {
        return None;
    }
    let offset = zone::read(&mut scanner, zone)?;
    scanner.finish()?;
    if has_time_marker { None } else { instant(day, TimeOfDay::MIDNIGHT, offset) }
}
