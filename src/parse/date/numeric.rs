//! Dates that start with a digit.
//!
//! The number of leading digits and the byte after them select the grammar.

use jiff::Timestamp;

use super::clock::fraction_digits;
use super::instant::{Day, TimeOfDay, instant};
use super::iso8601;
use super::rfc822;
use super::scanner::DateScanner;
use super::zone;

/// Parses a text that starts with a digit.
pub(super) fn parse(scanner: DateScanner) -> Option<Timestamp> {
    match scanner.digits_ahead() {
        1 | 2 => short_first(scanner),
        4 => iso8601::from_year(scanner),
        5..=8 => iso8601::basic(scanner),
        9 | 10 => epoch_seconds(scanner),
        12 | 14 => compact(scanner),
        13 => epoch_milliseconds(scanner),
        _ => None,
    }
}

/// Parses a numeric date after a weekday: `Fri, 2006/09/15 08:19:53 EDT`. Digits without separators
/// are not a date there.
pub(super) fn after_weekday(scanner: DateScanner) -> Option<Timestamp> {
    let mut ahead = scanner;
    match (ahead.digits().count, ahead.peek()?) {
        (1 | 2, b'/' | b'.' | b'-') => short_first(scanner),
        (4, b'/' | b'.' | b'-') => iso8601::from_year(scanner),
        _ => None,
    }
}

/// Parses a date that starts with one or two digits: a day, a month or a year.
fn short_first(scanner: DateScanner) -> Option<Timestamp> {
    let mut ahead = scanner;
    let first = ahead.digits();
    match ahead.bump()? {
        separator @ (b'/' | b'.' | b'-') if ahead.at_digit() => {
            let second = ahead.digits();
            if ahead.eat(separator) && ahead.digits_ahead() == 4 {
                let month_day = MonthDay::from_numbers(separator, first.value, second.value)?;
                year_last(ahead, month_day)
            } else if separator == b'-' {
                iso8601::two_digits_first(scanner)
            } else {
                None
            }
        }
        _ => rfc822::day_first(scanner),
    }
}

/// A month and a day of the month.
struct MonthDay {
    month: i64,
    day: i64,
}

impl MonthDay {
    /// Returns month and day from two numbers in either order.
    ///
    /// - With points, the day comes first in all countries.
    /// - With slashes, a number above 12 is the day. Otherwise the month comes first, as in the United
    ///   States, the origin of most feeds with such dates.
    /// - With hyphens, both orders are in use. Two different numbers up to 12 are rejected.
    fn from_numbers(separator: u8, first: i64, second: i64) -> Option<MonthDay> {
        let day_first = Some(MonthDay { month: second, day: first });
        let month_first = Some(MonthDay { month: first, day: second });
        match separator {
            b'.' => day_first,
            _ if first > 12 => day_first,
            _ if second > 12 || first == second => month_first,
            b'/' => month_first,
            _ => None,
        }
    }
}

fn year_last(mut scanner: DateScanner, month_day: MonthDay) -> Option<Timestamp> {
    let year = scanner.number(4)?;
    rfc822::time_and_zone(scanner, Day::civil(year, month_day.month, month_day.day)?)
}

/// Parses seconds since 1970 with an optional fraction: nine or ten digits (from 1973 on).
fn epoch_seconds(mut scanner: DateScanner) -> Option<Timestamp> {
    let second = scanner.digits().value;
    let fraction = scanner.eat(b'.') || scanner.eat(b',');
    let nanosecond = if fraction { fraction_digits(&mut scanner)? } else { 0 };
    scanner.at_end().then_some(())?;
    Timestamp::new(second, nanosecond).ok()
}

/// Parses milliseconds since 1970: thirteen digits (from 2001 on).
fn epoch_milliseconds(mut scanner: DateScanner) -> Option<Timestamp> {
    let millisecond = scanner.digits().value;
    scanner.at_end().then_some(())?;
    Timestamp::from_millisecond(millisecond).ok()
}

/// Parses date and time without separators, `20250901120000` or without seconds, and an optional zone.
/// Twelve digits are not milliseconds, which would be before 2001.
fn compact(mut scanner: DateScanner) -> Option<Timestamp> {
    let digits = scanner.digits();
    let number = if digits.count == 12 { digits.value * 100 } else { digits.value };
    let (date, time) = (number / 1_000_000, number % 1_000_000);
    let day = Day::civil(date / 10_000, date / 100 % 100, date % 100)?;
    let clock = TimeOfDay::new(time / 10_000, time / 100 % 100, time % 100, 0)?;
    let offset = zone::read(&mut scanner, zone::UTC)?;
    scanner.finish()?;
    instant(day, clock, offset)
}
