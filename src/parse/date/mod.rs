//! Parsing of dates.
//!
//! The formats specify RFC 822 (RSS) or a profile of ISO 8601 (Atom, RDF, JSON Feed, sitemaps).
//! Feeds contain many variants of both, in many languages. The first bytes of a text select the
//! grammar. A text that it rejects is normalized (`unusual`) and tried once more.
//!
//! | start of the text | grammar |
//! |---|---|
//! | a letter | `worded`: a weekday or a month, then `rfc822` or `numeric` |
//! | one or two digits | `numeric`, by the next character: a word (`rfc822`), `/`, `.`, `-` |
//! | four digits | `iso8601`: a year |
//! | five to eight digits | `iso8601`: a date in one piece |
//! | nine, ten or thirteen digits | `numeric`: seconds or milliseconds since 1970 |
//! | twelve or fourteen digits | `numeric`: date and time in one piece |
//! | `-` | `iso8601`: a truncated date |
//!
//! The table `EXAMPLES` in `table.rs` lists all supported forms with an example and its instant,
//! the table `REJECTED` lists unsupported ones. The tests check both.
//!
//! Dates are never completed from a clock, so forms without a year are rejected. Days, months,
//! hours and offsets out of range are rejected, not carried over. Parts that are missing at the
//! end have their first value: `2025` is 1 January at midnight. The default zone is UTC.

mod clock;
mod fixed;
mod instant;
mod iso8601;
mod names;
mod numeric;
mod rfc822;
mod scanner;
mod unusual;
mod worded;
mod zone;

#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use scanner::DateScanner;

/// Maximum length of a date in bytes, without the white space around it.
const MAX_LENGTH: usize = 200;

/// Parses a date: RFC 822 and ISO 8601 with the variants that feeds contain. Returns `None` for other texts.
///
/// The default zone is UTC. Parts that are missing at the end have their first value: `2025` is 1 January at midnight.
///
/// ```
/// let date = newsparse::parse::parse_date("Mon, 1 Sep 25 14:00 +0200").unwrap();
/// assert_eq!(date.to_string(), "2025-09-01T12:00:00Z");
/// ```
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim_ascii();
    if text.is_empty() || text.len() > MAX_LENGTH {
        return None;
    }
    parse_usual(text).or_else(|| unusual::parse(text))
}

/// Parses a date with the grammar that its first bytes select.
#[inline]
fn parse_usual(text: &str) -> Option<Timestamp> {
    match text.bytes().next()? {
        b'0'..=b'9' => fixed::rfc3339(text).or_else(|| numeric::parse(DateScanner::new(text))),
        b'-' => iso8601::truncated(DateScanner::new(text)),
        byte if byte.is_ascii_alphabetic() => {
            fixed::rfc822(text).or_else(|| worded::parse(DateScanner::new(text)))
        }
        _ => unusual_start(text),
    }
}

/// Parses a text that starts neither with an ASCII letter nor with a digit: with a word in another
/// script, or with the white space, comment or comma after a missing weekday.
#[cold]
fn unusual_start(text: &str) -> Option<Timestamp> {
    let mut scanner = DateScanner::new(text);
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
