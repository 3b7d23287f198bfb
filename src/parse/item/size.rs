//! Sizes in bytes.

use std::borrow::Cow;

/// Characters between groups of three digits. A full stop is one if there are several of them.
const SEPARATORS: [char; 7] = [',', ' ', '\u{a0}', '\u{202f}', '\'', '’', '_'];

/// Parses a size in bytes. Zero means unknown, and so does a number that signed 64-bit integers cannot hold, which is
/// a negative one of another type.
pub(in crate::parse) fn number(text: Option<Cow<'_, str>>) -> Option<u64> {
    let text = text?;
    let size = text.trim().parse().ok().or_else(|| odd_number(text.trim()))?;
    (1..=i64::MAX as u64).contains(&size).then_some(size)
}

/// Parses a number with separators, with zeros as its fraction, or with the unit of bytes.
#[cold]
fn odd_number(text: &str) -> Option<u64> {
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = &text[number.len()..];
    if !["", "b", "byte", "bytes"].iter().any(|known| known.eq_ignore_ascii_case(unit)) {
        return None;
    }
    let number = number.trim_end();
    match number.split_once('.') {
        // `1.000` may be a thousand.
        Some((whole, zeros)) if zeros.len() != 3 && zeros.bytes().all(|digit| digit == b'0') => {
            whole.parse().ok()
        }
        Some((_, rest)) if !rest.contains('.') => None,
        Some(_) => grouped(number, '.'),
        None => {
            let separator = number.chars().find(|c| SEPARATORS.contains(c));
            separator.map_or_else(|| number.parse().ok(), |separator| grouped(number, separator))
        }
    }
}

/// Parses digits in groups of three.
fn grouped(number: &str, separator: char) -> Option<u64> {
    let (first, rest) = number.split_once(separator)?;
    let is_group = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = (1..=3).contains(&first.len())
        && is_group(first)
        && rest.split(separator).all(|group| group.len() == 3 && is_group(group));
    is_grouped.then(|| number.replace(separator, ""))?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_sizes() {
        for (text, expected) in [
            ("2048", Some(2048)),
            (" 7 ", Some(7)),
            ("12,345,678", Some(12_345_678)),
            ("12.345.678", Some(12_345_678)),
            ("12 345 678", Some(12_345_678)),
            ("12'345", Some(12_345)),
            ("2048.0", Some(2048)),
            ("2048 bytes", Some(2048)),
            ("2,048B", Some(2048)),
            ("9223372036854775807", Some(9_223_372_036_854_775_807)),
            ("9223372036854775808", None),
            ("18446744073709551615", None),
            ("99999999999999999999999", None),
            ("0", None),
            ("00", None),
            ("-1", None),
            ("", None),
            ("unknown", None),
            ("12 MB", None),
            ("1.5", None),
            ("1.500", None),
            ("12,34", None),
            ("1,2,3", None),
            (",123", None),
            (".", None),
            ("é", None),
        ] {
            assert_eq!(number(Some(Cow::Borrowed(text))), expected, "{text}");
        }
    }
}
