//! Dates as web pages write them: with the faults of templates, and numeric dates in the order of the page's language.

use std::borrow::Cow;

use jiff::Timestamp;

use super::candidates::Candidates;
use super::ranking::MetadataField;
use crate::parse::date;
use crate::parse::language::normalize;

/// Maximum length of a date that is repaired, in bytes.
const MAX_REPAIRED: usize = 80;

/// The order of day and month in dates such as `03/04/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateOrder {
    DayFirst,
    MonthFirst,
    /// The day first, but with points: slashes are those of a system that writes as in the United States.
    Points,
    Unknown,
}

/// Languages whose numeric dates have points.
const POINTS: [&str; 27] = [
    "de", "da", "nb", "no", "nn", "fi", "se", "is", "pl", "cs", "sk", "sl", "hr", "bs", "sr", "mk",
    "ru", "uk", "be", "bg", "ro", "et", "lv", "tr", "az", "kk", "hy",
];

impl DateOrder {
    /// Returns the order that the language of a page implies: the month comes first in the United States alone.
    pub(super) fn of(candidates: &Candidates) -> Self {
        let mut languages = candidates.ranked(MetadataField::Language);
        let Some(tag) = languages.find_map(|language| normalize(&language.text)) else {
            return DateOrder::Unknown;
        };
        match tag.split_once('-') {
            Some(("en", "US" | "PH")) => DateOrder::MonthFirst,
            None if tag == "en" => DateOrder::Unknown,
            found => {
                let language = found.map_or(&*tag, |(language, _)| language);
                let has_points = POINTS.contains(&language);
                if has_points { DateOrder::Points } else { DateOrder::DayFirst }
            }
        }
    }
}

/// Parses a date of a page. Returns it with the text that the general grammars accept.
pub(super) fn parse<'t>(
    text: &'t str,
    order: impl FnOnce() -> DateOrder,
) -> Option<(Timestamp, Cow<'t, str>)> {
    let text = text.trim();
    if let Some(numeric) = Numeric::read(text) {
        let text = numeric.in_order(order)?;
        return date::parse(&text).map(|date| (date, Cow::Owned(text)));
    }
    if let Some(date) = date::parse(text) {
        return Some((date, Cow::Borrowed(text)));
    }
    if text.len() > MAX_REPAIRED || !text.is_ascii() {
        return None;
    }
    let repaired = repaired(text)?;
    date::parse(&repaired).map(|date| (date, Cow::Owned(repaired)))
}

/// A date of two short numbers and a year, with what follows it: `03/04/2025 12:00`, `3.4.25`.
struct Numeric<'t> {
    first: u8,
    second: u8,
    year: i32,
    separator: u8,
    rest: &'t str,
}

impl<'t> Numeric<'t> {
    fn read(text: &'t str) -> Option<Self> {
        let (first, rest) = number(text, 2)?;
        let separator = *rest.as_bytes().first().filter(|byte| b"/.-".contains(byte))?;
        let (second, rest) = number(&rest[1..], 2)?;
        let rest = rest.strip_prefix(char::from(separator))?;
        let (year, after) = number(rest, 4)?;
        let digits = rest.len() - after.len();
        let is_end = after.bytes().next().is_none_or(|byte| b" ,;T".contains(&byte));
        let year = match digits {
            4 => year,
            // `25-12-12` may begin with the year.
            2 if separator != b'-' && is_end => year + if year < 50 { 2000 } else { 1900 },
            _ => return None,
        };
        let short = |number: i32| u8::try_from(number).ok();
        Some(Numeric { first: short(first)?, second: short(second)?, year, separator, rest: after })
    }

    /// Returns the date with the year first. `None` if the order is not known.
    fn in_order(&self, order: impl FnOnce() -> DateOrder) -> Option<String> {
        let is_day_first = match self.separator {
            _ if self.first > 12 || self.first == self.second => true,
            _ if self.second > 12 => false,
            b'.' => true,
            separator => match order() {
                DateOrder::DayFirst => true,
                DateOrder::MonthFirst => false,
                DateOrder::Points if separator == b'-' => true,
                DateOrder::Points | DateOrder::Unknown if separator == b'/' => false,
                DateOrder::Points | DateOrder::Unknown => return None,
            },
        };
        let (day, month) =
            if is_day_first { (self.first, self.second) } else { (self.second, self.first) };
        Some(format!("{:04}-{month:02}-{day:02}{}", self.year, self.rest))
    }
}

/// Reads a number of one to `max` digits, and returns it with the text after it.
fn number(text: &str, max: usize) -> Option<(i32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(length);
    (length <= max).then(|| digits.parse().ok().map(|number| (number, rest)))?
}

/// Returns a date without the usual faults of templates: two zones (`+01:00Z`, `Z+01:00`), the name of the zone for the
/// `T` (`2025-03-03UTC12:00`), a colon before milliseconds, hyphens in the time, a bar for the space.
fn repaired(text: &str) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    if bytes.len() > 16 && matches!(&bytes[10..13], b"UTC" | b"GMT") {
        bytes.splice(10..13, *b"T");
    }
    if bytes.len() > 18 && bytes[10] == b'T' && bytes[13] == b'-' && bytes[16] == b'-' {
        (bytes[13], bytes[16]) = (b':', b':');
    }
    if bytes.len() > 22 && bytes[19] == b':' && bytes[20..23].iter().all(u8::is_ascii_digit) {
        bytes[19] = b'.';
    }
    for byte in bytes.iter_mut().filter(|byte| **byte == b'|') {
        *byte = b' ';
    }
    let text = String::from_utf8(bytes).ok()?;
    let sign = |time: usize| text[time..].find(['+', '-']).map(|at| time + at);
    let Some(sign) = text.find(':').and_then(sign) else { return Some(text) };
    let (before, offset) = text.split_at(sign);
    let before = before.strip_suffix(['Z', 'z']).unwrap_or(before);
    let is_part = |c: char| c.is_ascii_digit() || c == ':';
    let length = offset[1..].find(|c| !is_part(c)).map_or(offset.len(), |end| end + 1);
    // The first of two offsets counts.
    let is_repeated = offset[length..].starts_with(['Z', 'z', '+', '-']);
    Some(format!("{before}{}", if is_repeated { &offset[..length] } else { offset }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: DateOrder) -> Option<String> {
        parse(text, || order).map(|(date, _)| date.to_string())
    }

    #[test]
    fn repairs_the_faults_of_templates() {
        for (text, expected) in [
            ("2025-03-03T18:20:00+01:00Z", "2025-03-03T17:20:00Z"),
            ("2025-03-03T18:20:00Z+01:00", "2025-03-03T17:20:00Z"),
            ("2025-03-03T18:20:00.0000000Z-05:00", "2025-03-03T23:20:00Z"),
            ("2025-03-03T18:20:00+0100Z", "2025-03-03T17:20:00Z"),
            ("2025-03-03T18:20:00+00:00+01:00", "2025-03-03T18:20:00Z"),
            ("2025-03-03UTC18:20:00+00:00", "2025-03-03T18:20:00Z"),
            ("2025-03-03T18-20-00Z", "2025-03-03T18:20:00Z"),
            ("2025-03-03T18:20:00:684Z", "2025-03-03T18:20:00.684Z"),
            ("2025-03-03|18h20", "2025-03-03T18:20:00Z"),
        ] {
            assert_eq!(read(text, DateOrder::Unknown).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "soon", "2025-03-03T18:20:00+", "+", "12:00", "a:+b"] {
            assert_eq!(read(text, DateOrder::Unknown), None, "{text}");
        }
    }

    #[test]
    fn reads_numeric_dates_in_the_order_of_the_language() {
        use DateOrder::*;
        for (text, order, expected) in [
            ("03/04/2025", Unknown, Some("2025-03-04T00:00:00Z")),
            ("03/04/2025", MonthFirst, Some("2025-03-04T00:00:00Z")),
            ("03/04/2025 12:30", DayFirst, Some("2025-04-03T12:30:00Z")),
            ("03/04/2025", Points, Some("2025-03-04T00:00:00Z")),
            ("03-04-2025", Points, Some("2025-04-03T00:00:00Z")),
            ("03-04-2025", DayFirst, Some("2025-04-03T00:00:00Z")),
            ("03-04-2025", MonthFirst, Some("2025-03-04T00:00:00Z")),
            ("03-04-2025", Unknown, None),
            ("13/04/2025", MonthFirst, Some("2025-04-13T00:00:00Z")),
            ("04/13/2025", DayFirst, Some("2025-04-13T00:00:00Z")),
            ("3.4.2025", MonthFirst, Some("2025-04-03T00:00:00Z")),
            ("03.04.25", Unknown, Some("2025-04-03T00:00:00Z")),
            ("28.09.19, 12:30", Unknown, Some("2019-09-28T12:30:00Z")),
            ("1/22/18", Unknown, Some("2018-01-22T00:00:00Z")),
            ("1.2.3", Unknown, None),
            ("41/42/2025", Unknown, None),
        ] {
            assert_eq!(read(text, order).as_deref(), expected, "{text}");
        }
    }
}
