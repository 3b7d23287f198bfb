//! Dates that start with a word: a weekday or a month.

use jiff::Timestamp;

use super::names;
use super::numeric;
use super::rfc822;
use super::scanner::Scanner;

/// Reads a date that begins with a word, the weekday's or the month's.
///
/// The weekday is not looked up: there are too many languages, and a wrong weekday is no reason
/// to refuse a date. Any one word may stand there, as long as a whole date follows it.
pub(super) fn parse(mut scanner: Scanner) -> Option<Timestamp> {
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

/// Takes the first word, with the second part of a name such as `segunda-feira`.
fn first_word<'t>(scanner: &mut Scanner<'t>) -> &'t str {
    let word = scanner.word();
    let mut ahead = *scanner;
    if ahead.eat(b'-') && ahead.at_letter() {
        ahead.word();
        *scanner = ahead;
    }
    word
}

/// Whether a day comes now and a word after it, which must be the month's.
fn word_after_number(mut scanner: Scanner) -> bool {
    if scanner.digits().count > 2 {
        return false;
    }
    rfc822::skip_ordinal_suffix(&mut scanner);
    scanner.skip_separators();
    scanner.at_letter()
}
