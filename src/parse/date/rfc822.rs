//! Which instant does a date with a month's name say?
//!
//! RFC 822, section 5, as amended by RFC 1123 and RFC 2822, 3.3 and 4.3; RFC 850; asctime; and
//! what people and programs make of them. The day may stand before or after the month, the time
//! before or after the year, and nearly everything may be missing except day, month and year.

use jiff::Timestamp;

use super::clock;
use super::instant::{Clock, Day, instant, two_digit_year};
use super::names;
use super::scanner::Scanner;
use super::zone;

/// Reads a date that begins with the day: `01 Sep 2025`, `1. September 2025`, `01-Sep-25`.
pub(super) fn day_first(mut scanner: Scanner) -> Option<Timestamp> {
    let day = scanner.number(2)?;
    skip_ordinal_suffix(&mut scanner);
    scanner.skip_separators();
    skip_fillers(&mut scanner);
    let month = names::month(scanner.word())?;
    scanner.skip_separators();
    skip_fillers(&mut scanner);
    year_and_time(scanner, month, day)
}

/// Reads what follows a month that was written first: `1, 2025 12:00 pm`, `1 12:00:00 2025`.
pub(super) fn month_first(mut scanner: Scanner, month: i64) -> Option<Timestamp> {
    let day = scanner.number(2)?;
    skip_ordinal_suffix(&mut scanner);
    scanner.skip_separators();
    skip_fillers(&mut scanner);
    year_and_time(scanner, month, day)
}

/// Reads year, time and zone in the order of RFC 822, or time, zone and year in asctime's.
fn year_and_time(mut scanner: Scanner, month: i64, day: i64) -> Option<Timestamp> {
    if clock::worded_ahead(scanner) {
        let clock = read_clock(&mut scanner)?;
        scanner.skip_comments()?;
        let zone_last = scanner.at_digit();
        let mut offset = zone::read(&mut scanner, zone::UTC)?;
        scanner.skip_comments()?;
        let day = Day::civil(year(&mut scanner)?, month, day)?;
        if zone_last {
            offset = zone::read(&mut scanner, zone::UTC)?;
        }
        scanner.finish()?;
        return instant(day, clock, offset);
    }
    let day = Day::civil(year(&mut scanner)?, month, day)?;
    time_and_zone(scanner, day)
}

/// Reads the time and the zone after a whole date, both of which may be missing.
pub(super) fn time_and_zone(mut scanner: Scanner, day: Day) -> Option<Timestamp> {
    skip_to_time(&mut scanner)?;
    let clock = if scanner.at_digit() { read_clock(&mut scanner)? } else { Clock::MIDNIGHT };
    scanner.skip_comments()?;
    let offset = zone::read(&mut scanner, zone::UTC)?;
    scanner.finish()?;
    instant(day, clock, offset)
}

fn read_clock(scanner: &mut Scanner) -> Option<Clock> {
    let clock = clock::worded(scanner)?;
    clock::meridiem(scanner, clock)
}

/// Reads a year: four digits, or two, or three, to which 1900 is added (RFC 2822, 4.3).
/// feedparser takes three digits as they are.
fn year(scanner: &mut Scanner) -> Option<i64> {
    let digits = scanner.digits();
    match digits.count {
        4 => Some(digits.value),
        3 => Some(1900 + digits.value),
        2 => Some(two_digit_year(digits.value)),
        _ => None,
    }
}

/// Takes the end of `1st`, `2nd`, `3rd`, `4th`, `1er`, `1º`.
pub(super) fn skip_ordinal_suffix(scanner: &mut Scanner) {
    let mut ahead = *scanner;
    if matches!(ahead.word(), "st" | "nd" | "rd" | "th" | "er" | "º" | "ª") {
        *scanner = ahead;
    }
}

/// Takes words that join the parts of a date, with the separators after each.
pub(super) fn skip_fillers(scanner: &mut Scanner) {
    loop {
        let mut ahead = *scanner;
        if !ahead.at_letter() || !names::is_filler(ahead.word()) {
            return;
        }
        // An apostrophe elides: `d'agost`.
        if !ahead.eat(b'\'') && !ahead.eat_str("’") {
            ahead.skip_separators();
        }
        *scanner = ahead;
    }
}

/// Takes what stands between date and time: white space, commas, a dash, words, comments.
fn skip_to_time(scanner: &mut Scanner) -> Option<()> {
    scanner.skip_comments()?;
    while scanner.eat(b',') || scanner.eat(b'.') {
        scanner.skip_space();
    }
    let mut ahead = *scanner;
    if (ahead.eat(b'-') || ahead.eat_str("–")) && ahead.peek() == Some(b' ') {
        ahead.skip_space();
        *scanner = ahead;
    }
    skip_fillers(scanner);
    scanner.skip_comments()
}
