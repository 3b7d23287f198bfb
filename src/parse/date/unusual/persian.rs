//! Dates of the Persian (solar Hijri) calendar: `۲۱ آذر ۱۴۰۴` and `۱۴۰۴/۰۹/۲۱`.
//!
//! With Persian digits or the name of a month, years such as 1404 are of no other calendar.

use jiff::Timestamp;

/// Folded names of the months.
const MONTHS: [&str; 12] = [
    "فروردين",
    "ارديبهشت",
    "خرداد",
    "تير",
    "مرداد",
    "شهريور",
    "مهر",
    "ابان",
    "اذر",
    "دي",
    "بهمن",
    "اسفند",
];

/// Number of days from 1970-01-01 to 1 Farvardin 1404, which is 2025-03-21.
const NEW_YEAR_1404: i64 = 20_168;

/// Number of leap years before the year 1404.
const LEAP_YEARS_BEFORE_1404: i64 = 341;

/// Returns the folded text with a Gregorian date in front instead of its Persian one. `None` if it has none.
pub(super) fn to_gregorian(text: &str, has_persian_digits: bool) -> Option<String> {
    let tokens = tokens(text);
    let at = tokens.iter().position(|token| year(token.1).is_some())?;
    let (start, year) = (tokens[at].0, year(tokens[at].1)?);
    let number = |index: usize| tokens.get(index)?.1.parse::<i64>().ok();
    let end = |index: usize| tokens[index].0 + tokens[index].1.len();
    let month_name = at.checked_sub(2).and_then(|first| {
        let month = MONTHS.iter().position(|name| *name == tokens[first + 1].1)?;
        Some((tokens[first].0, i64::try_from(month + 1).ok()?, number(first)?))
    });
    let (span, month, day) = match month_name {
        Some((start, month, day)) => (start..end(at), month, day),
        None if has_persian_digits => {
            let (month, day) = (number(at + 1)?, number(at + 2)?);
            (start..end(at + 2), month, day)
        }
        None => return None,
    };
    let second = days(year, month, day)? * 86_400;
    let gregorian = Timestamp::from_second(second).ok()?.to_string();
    let (before, after) = (&text[..span.start], &text[span.end..]);
    Some(format!("{} {before} {after}", gregorian.get(..10)?).replace(',', " "))
}

/// Returns the words and numbers of a text with their positions.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let pieces = text.split_inclusive(|c: char| !c.is_alphanumeric()).map(|piece| {
        let start = at;
        at += piece.len();
        (start, piece.trim_end_matches(|c: char| !c.is_alphanumeric()))
    });
    pieces.filter(|(_, word)| !word.is_empty()).collect()
}

/// Returns the number of a year from 1300 to 1499, in which the leap years follow a cycle of 33 years.
fn year(token: &str) -> Option<i64> {
    let year = token.parse().ok()?;
    (token.len() == 4 && (1300..1500).contains(&year)).then_some(year)
}

/// Returns the number of days since 1970-01-01.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap_years_before = |year: i64| (8 * year + 21) / 33;
    let is_leap = leap_years_before(year + 1) > leap_years_before(year);
    let (days_before, length) = match month {
        1..=6 => (31 * (month - 1), 31),
        7..=11 => (186 + 30 * (month - 7), 30),
        12 => (336, 29 + i64::from(is_leap)),
        _ => return None,
    };
    let leap_days = leap_years_before(year) - LEAP_YEARS_BEFORE_1404;
    let new_year = NEW_YEAR_1404 + 365 * (year - 1404) + leap_days;
    (1..=length).contains(&day).then_some(new_year + days_before + day - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_dates() {
        for (text, expected) in [
            ("جمعه 21 اذر 1404 15:00", "2025-12-12 جمعه   15:00"),
            ("1404/09/21", "2025-12-12  "),
            ("1403/12/30", "2025-03-20  "),
            ("1404-01-01 12:00", "2025-03-21   12:00"),
            ("1399/12/30", "2021-03-20  "),
            ("1300/01/01", "1921-03-21  "),
        ] {
            assert_eq!(to_gregorian(text, true).as_deref(), Some(expected), "{text}");
        }
        for text in ["1404/12/30", "1404/13/01", "1404", "2025/12/12", "21 1404", ""] {
            assert_eq!(to_gregorian(text, true), None, "{text}");
        }
        assert_eq!(to_gregorian("1404/09/21", false), None);
    }
}
