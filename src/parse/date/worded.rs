//! Dates that start with a word: a weekday or a month.

use jiff::Timestamp;

use super::names;
use super::numeric;
use super::rfc822;
use super::scanner::DateScanner;

/// Parses a date that starts with a weekday or a month.
///
/// Weekdays are not checked, because there are too many languages, and a wrong weekday does not make a
/// date invalid. Any single word is accepted before a complete date.
pub(super) fn parse(mut scanner: DateScanner) -> Option<Timestamp> {
    let first = first_word(&mut scanner);
    scanner.skip_separators();
    rfc822::skip_fillers(&mut scanner);
    if !scanner.at_digit() {
        let month = names::month(scanner.word())?;
        scanner.skip_separators();
        return rfc822::month_first(scanner, month);
    }
    if word_after_number(scanner) {
        return rfc822::day_first(scanner);
    }
    match names::month(first) {
        Some(month) => rfc822::month_first(scanner, month),
        None => numeric::after_weekday(scanner),
    }
}

/// Consumes the first word, with the second part of a weekday such as `segunda-feira`.
fn first_word<'t>(scanner: &mut DateScanner<'t>) -> &'t str {
    let word = scanner.word();
    let mut ahead = *scanner;
    if ahead.eat(b'-') && ahead.at_letter() {
        ahead.word();
        *scanner = ahead;
    }
    word
}

/// Returns true before a day and a word, which must be the month.
fn word_after_number(mut scanner: DateScanner) -> bool {
    if scanner.digits().count > 2 {
        return false;
    }
    rfc822::skip_ordinal_suffix(&mut scanner);
    scanner.skip_separators();
    scanner.at_letter()
}
