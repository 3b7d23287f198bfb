//! Which instant does a date say that begins with its year?
//!
//! ISO 8601 in its calendar, week and ordinal forms, extended (`2025-09-01`) and basic
//! (`20250901`); its profiles RFC 3339 and W3CDTF; the SQL spelling with a space; and others'
//! dates in the same order, with slashes, points, month names or Chinese characters. What is
//! missing is the first: the first month, the first day, midnight, and UTC for the zone.
//!
//! The truncated forms of ISO 8601:1988 are read as far as no clock is needed, see [`truncated`].

use jiff::Timestamp;

use super::clock::{self, Half};
use super::instant::{Clock, Day, instant, two_digit_year};
use super::names;
use super::scanner::Scanner;
use super::zone;

/// Korea's, for dates in Korean, which were seen in feeds without a zone only. feedparser does
/// the same.
const KOREAN_OFFSET: i64 = 9 * 3600;

/// Reads a date whose first four digits, which are all that come now, are the year.
pub(super) fn from_year(mut scanner: Scanner) -> Option<Timestamp> {
    let year = scanner.number(4)?;
    match scanner.peek() {
        None => instant(Day::civil(year, 1, 1)?, Clock::MIDNIGHT, zone::UTC),
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

/// Reads `20250901`, `2025244`, `250901`, `25244` and the time that may follow a `T` or a space.
///
/// Six digits are a year of two, a month and a day: ISO 8601 has no form `YYYYMM`, because it
/// would look the same.
pub(super) fn basic(mut scanner: Scanner) -> Option<Timestamp> {
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

/// Reads `03-12-31` and `03-335`: a year of two digits, then month and day or day of the year.
pub(super) fn two_digits_first(mut scanner: Scanner) -> Option<Timestamp> {
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

/// Reads the truncated forms of ISO 8601:1988 that say their year: `-0312`, `-03-12`, and
/// feedparser's `-03-12-31`.
///
/// feedparser also reads forms that leave out the year (`-335`, `--12-31`, `---31`) or the month
/// and day (`-03`), and takes what is missing from the clock. A date is not invented here.
pub(super) fn truncated(mut scanner: Scanner) -> Option<Timestamp> {
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
    instant(Day::civil(two_digit_year(year), month, day)?, Clock::MIDNIGHT, zone::UTC)
}

/// Reads what follows `2025-`, `2025/` or `2025.`.
fn after_separator(mut scanner: Scanner, year: i64, separator: u8) -> Option<Timestamp> {
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
            // W3CDTF: a month, to which no time belongs.
            scanner.finish()?;
            Day::civil(year, second.value, 1)?
        }
        // Google once wrote months with three digits, says feedparser: `2003-012-31`.
        3 if third_follows => day_of_month(&mut scanner, year, second.value, separator)?,
        3 if separator == b'-' => Day::ordinal(year, second.value)?,
        _ => return None,
    };
    time_and_zone(scanner, day, zone::UTC)
}

fn day_of_month(scanner: &mut Scanner, year: i64, month: i64, separator: u8) -> Option<Day> {
    scanner.eat(separator);
    scanner.skip_space();
    let day = scanner.number(2)?;
    // Koreans put a point after the day too, `2025. 9. 1.`; so do Hungarians.
    if separator == b'.' {
        scanner.eat(b'.');
    }
    Day::civil(year, month, day)
}

/// Reads a month's name and the rest: `július-13T9:15-05:00`, `szeptember 1. 12:00`, `Sep 01`.
fn named_month(mut scanner: Scanner, year: i64) -> Option<Timestamp> {
    let month = names::month(scanner.word())?;
    scanner.skip_separators();
    let day = scanner.number(2)?;
    scanner.eat(b'.');
    time_and_zone(scanner, Day::civil(year, month, day)?, zone::UTC)
}

/// Reads the rest of `2004년 05월 28일 01:31:15`, or of `2004年5月28日`.
fn in_characters(mut scanner: Scanner, year: i64) -> Option<Timestamp> {
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

/// Reads `W36`, `W36-1`, `W361`. A week alone is its Monday.
fn week(scanner: &mut Scanner, year: i64) -> Option<Day> {
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

/// Reads what may follow a whole date: `T` or white space, the time, the zone.
pub(super) fn time_and_zone(mut scanner: Scanner, day: Day, zone: i64) -> Option<Timestamp> {
    let marked = scanner.eat(b'T') || scanner.eat(b't');
    if !marked {
        scanner.eat(b',');
        scanner.skip_space();
    }
    let half = Half::eat_prefix(&mut scanner);
    // Only Korean feeds were seen to write it with a date in digits.
    let zone = if half.is_some() && zone == zone::UTC { KOREAN_OFFSET } else { zone };
    scanner.skip_space();
    if !scanner.at_digit() {
        return date_only(scanner, day, marked || half.is_some(), zone);
    }
    // Without the `T`, two digits alone could be anything.
    if !marked && scanner.digits_ahead() <= 2 && !clock::worded_ahead(scanner) {
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

/// Ends a date that no time follows. A zone may follow: `2025-09-01Z`, `2025-09-01+02:00` as in
/// XML Schema's `date`. If the time was announced, it must come.
fn date_only(mut scanner: Scanner, day: Day, announced: bool, zone: i64) -> Option<Timestamp> {
    // A number too much is not a zone: `2013-01-27-01`.
    let mut ahead = scanner;
    if ahead.eat(b'-') && (ahead.digits().count != 2 || !ahead.eat(b':')) {
        return None;
    }
    let offset = zone::read(&mut scanner, zone)?;
    scanner.finish()?;
    if announced { None } else { instant(day, Clock::MIDNIGHT, offset) }
}
