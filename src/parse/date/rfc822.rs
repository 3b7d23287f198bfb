//! Dates with the name of a month.
//!
//! RFC 822, section 5, as amended by RFC 1123 and RFC 2822, sections 3.3 and 4.3; RFC 850; asctime; and
//! common variants. The day may precede or follow the month, and the time may precede or follow the
//! year. All parts but day, month and year are optional.

use jiff::Timestamp;

use super::clock;
use super::instant::{Day, TimeOfDay, instant, two_digit_year};
use super::names;
use super::scanner::DateScanner;
use super::zone;

/// Parses a date that starts with the day: `01 Sep 2025`, `1. September 2025`, `01-Sep-25`.
pub(super) fn day_first(mut scanner: DateScanner) -> Option<Timestamp> {
    let day = scanner.number(2)?;
    skip_ordinal_suffix(&mut scanner);
    scanner.skip_separators();
    skip_fillers(&mut scanner);
    let month = names::month(scanner.word())?;
    scanner.skip_separators();
    skip_fillers(&mut scanner);
    year_and_time(scanner, month, day)
}

/// Parses the rest of a date after the month: `1, 2025 12:00 pm`, `1 12:00:00 2025`.
pub(super) fn month_first(mut scanner: DateScanner, month: i64) -> Option<Timestamp> {
    let day = scanner.number(2)?;
    skip_ordinal_suffix(&mut scanner);
    scanner.skip_separators();
    skip_fillers(&mut scanner);
    year_and_time(scanner, month, day)
}

/// Parses year, time and zone in the order of RFC 822, or time, zone and year in the order of asctime.
fn year_and_time(mut scanner: DateScanner, month: i64, day: i64) -> Option<Timestamp> {
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

/// Parses the optional time and the optional zone after a date.
pub(super) fn time_and_zone(mut scanner: DateScanner, day: Day) -> Option<Timestamp> {
    skip_to_time(&mut scanner)?;
    let clock = if scanner.at_digit() { read_clock(&mut scanner)? } else { TimeOfDay::MIDNIGHT };
    scanner.skip_comments()?;
    let offset = zone::read(&mut scanner, zone::UTC)?;
    scanner.finish()?;
    instant(day, clock, offset)
}

fn read_clock(scanner: &mut DateScanner) -> Option<TimeOfDay> {
    let clock = clock::worded(scanner)?;
    clock::meridiem(scanner, clock)
}

/// Parses a year of two, three or four digits. 1900 is added to three digits (RFC 2822, section 4.3);
/// feedparser does not add it.
fn year(scanner: &mut DateScanner) -> Option<i64> {
    let digits = scanner.digits();
    match digits.count {
        4 => Some(digits.value),
        3 => Some(1900 + digits.value),
        2 => Some(two_digit_year(digits.value)),
        _ => None,
    }
}

/// Consumes the suffix of `1st`, `2nd`, `3rd`, `4th`, `1er`, `1º`.
pub(super) fn skip_ordinal_suffix(scanner: &mut DateScanner) {
    let mut ahead = *scanner;
    if matches!(ahead.word(), "st" | "nd" | "rd" | "th" | "er" | "º" | "ª") {
        *scanner = ahead;
    }
}

/// Consumes filler words between the parts of a date, with the separators after them.
pub(super) fn skip_fillers(scanner: &mut DateScanner) {
    loop {
        let mut ahead = *scanner;
        if !ahead.at_letter() || !names::is_filler(ahead.word()) {
            return;
        }
        // Elision: `d'agost`.
        if !ahead.eat(b'\'') && !ahead.eat_str("’") {
            ahead.skip_separators();
        }
        *scanner = ahead;
    }
}

/// Consumes separators between date and time: white space, commas, a dash, filler words, comments.
fn skip_to_time(scanner: &mut DateScanner) -> Option<()> {
    scanner.skip_comments()?;
    // A colon precedes the time in the logs of web servers: `01/Sep/2025:12:00:00 +0200`.
    while scanner.eat(b',') || scanner.eat(b'.') || scanner.eat(b':') {
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
