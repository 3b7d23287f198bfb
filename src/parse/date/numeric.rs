//! What does a text say that begins with a digit?
//!
//! The length of the first run of digits, and the byte after it, tell the grammar.

use jiff::Timestamp;

use super::clock::fraction_digits;
use super::instant::{Clock, Day, instant};
use super::iso8601;
use super::rfc822;
use super::scanner::Scanner;
use super::zone;

/// Reads a text that begins with a digit.
pub(super) fn parse(scanner: Scanner) -> Option<Timestamp> {
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

/// Reads the numeric date after a weekday: `Fri, 2006/09/15 08:19:53 EDT`. Numbers in one
/// piece are no dates there.
pub(super) fn after_weekday(scanner: Scanner) -> Option<Timestamp> {
    let mut ahead = scanner;
    match (ahead.digits().count, ahead.peek()?) {
        (1 | 2, b'/' | b'.' | b'-') => short_first(scanner),
        (4, b'/' | b'.' | b'-') => iso8601::from_year(scanner),
        _ => None,
    }
}

/// Reads what begins with one or two digits, a day, a month or a year by what follows.
fn short_first(scanner: Scanner) -> Option<Timestamp> {
    let mut ahead = scanner;
    let first = ahead.digits();
    match ahead.bump()? {
        separator @ (b'/' | b'.' | b'-') if ahead.at_digit() => {
            let second = ahead.digits();
            if ahead.eat(separator) && ahead.digits_ahead() == 4 {
                let order = Order::of(separator, first.value, second.value)?;
                year_last(ahead, order)
            } else if separator == b'-' {
                iso8601::two_digits_first(scanner)
            } else {
                None
            }
        }
        _ => rfc822::day_first(scanner),
    }
}

/// The month and the day of two numbers.
struct Order {
    month: i64,
    day: i64,
}

impl Order {
    /// Tells month and day apart.
    ///
    /// - With points, the day is first: no country does otherwise.
    /// - With slashes, a number above 12 is the day; else the month is first, as in the United
    ///   States, which is where feeds with such dates come from.
    /// - With hyphens both orders are in use: only a number above 12, or two equal ones, decide.
    fn of(separator: u8, first: i64, second: i64) -> Option<Order> {
        let day_first = Some(Order { month: second, day: first });
        let month_first = Some(Order { month: first, day: second });
        match separator {
            b'.' => day_first,
            _ if first > 12 => day_first,
            _ if second > 12 || first == second => month_first,
            b'/' => month_first,
            _ => None,
        }
    }
}

fn year_last(mut scanner: Scanner, order: Order) -> Option<Timestamp> {
    let year = scanner.number(4)?;
    rfc822::time_and_zone(scanner, Day::civil(year, order.month, order.day)?)
}

/// Reads seconds since 1970, nine or ten digits (from 1973 on), with or without a fraction.
fn epoch_seconds(mut scanner: Scanner) -> Option<Timestamp> {
    let second = scanner.digits().value;
    let fraction = scanner.eat(b'.') || scanner.eat(b',');
    let nanosecond = if fraction { fraction_digits(&mut scanner)? } else { 0 };
    scanner.at_end().then_some(())?;
    Timestamp::new(second, nanosecond).ok()
}

/// Reads milliseconds since 1970, thirteen digits (from 2001 on).
fn epoch_milliseconds(mut scanner: Scanner) -> Option<Timestamp> {
    let millisecond = scanner.digits().value;
    scanner.at_end().then_some(())?;
    Timestamp::from_millisecond(millisecond).ok()
}

/// Reads date and time in one piece, `20250901120000` or without the seconds, and the zone that
/// may follow. Twelve digits are not milliseconds: those would be of before 2001.
fn compact(mut scanner: Scanner) -> Option<Timestamp> {
    let digits = scanner.digits();
    let number = if digits.count == 12 { digits.value * 100 } else { digits.value };
    let (date, time) = (number / 1_000_000, number % 1_000_000);
    let day = Day::civil(date / 10_000, date / 100 % 100, date % 100)?;
    let clock = Clock::new(time / 10_000, time / 100 % 100, time % 100, 0)?;
    let offset = zone::read(&mut scanner, zone::UTC)?;
    scanner.finish()?;
    instant(day, clock, offset)
}
