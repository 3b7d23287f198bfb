//! Which instant does the text of a date say?
//!
//! [`parse`] reads what feeds write where a date is wanted. The formats say RFC 822 (RSS) or a
//! profile of ISO 8601 (Atom, RDF, JSON Feed, sitemaps); feeds write whatever their system's
//! language and the author's habits make of that. The first bytes decide which grammar is tried,
//! and only that one is.
//!
//! | the text begins with | grammar |
//! |---|---|
//! | a letter | `rfc822`: a weekday or a month |
//! | one or two digits | `numeric`, which asks what follows: a word (`rfc822`), `/`, `.`, `-` |
//! | four digits | `iso8601`: a year |
//! | five to eight digits | `iso8601`: a date in one piece |
//! | nine, ten or thirteen digits | `numeric`: seconds or milliseconds since 1970 |
//! | twelve or fourteen digits | `numeric`: date and time in one piece |
//! | `-` | `iso8601`: a truncated date |
//!
//! Every form that is read stands, with an example and its instant, in the table `EXAMPLES` of
//! `table.rs`, and what is refused in `REFUSED`; the tests walk both.
//!
//! A date is never invented: there is no clock here, so nothing that needs the current year is
//! read, and days, months, hours and offsets that do not exist are refused, not carried over.
//! A part that is *missing* at the end is the first of its kind: `2025` is 1 January at
//! midnight, and without a zone the time is UTC's.

mod clock;
mod fixed;
mod instant;
mod iso8601;
mod names;
mod numeric;
mod rfc822;
mod scanner;
mod worded;
mod zone;

#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use scanner::Scanner;

/// Longer texts, in bytes without the white space around them, are no dates.
const MAX_LENGTH: usize = 100;

/// The instant that a date says, if it is one: RFC 822 and ISO 8601 in all the forms that feeds write them in.
/// Without a zone the time is UTC's; what is missing at the end is the first of its kind.
///
/// ```
/// let date = newsparse::parse::parse_date("Mon, 1 Sep 25 14:00 +0200").unwrap();
/// assert_eq!(date.to_string(), "2025-09-01T12:00:00Z");
/// ```
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim_ascii();
    if text.len() > MAX_LENGTH {
        return None;
    }
    match text.bytes().next()? {
        b'0'..=b'9' => fixed::rfc3339(text).or_else(|| numeric::parse(Scanner::new(text))),
        b'-' => iso8601::truncated(Scanner::new(text)),
        byte if byte.is_ascii_alphabetic() => {
            fixed::rfc822(text).or_else(|| worded::parse(Scanner::new(text)))
        }
        _ => other(text),
    }
}

/// Reads a text that begins neither with an ASCII letter nor a digit: a word in another script,
/// or the white space, comment or comma that the weekday left behind.
#[cold]
fn other(text: &str) -> Option<Timestamp> {
    let mut scanner = Scanner::new(text);
    scanner.skip_comments()?;
    scanner.eat(b',');
    scanner.skip_comments()?;
    if scanner.at_digit() {
        numeric::parse(scanner)
    } else if scanner.at_letter() {
        worded::parse(scanner)
    } else {
        None
    }
}
