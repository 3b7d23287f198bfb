//! Values of item fields from text.
//!
//! The `fill_` functions set a field only if it is still empty, so the first usable value is kept.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::parse::date;
use crate::parse::text::{fold, non_empty};

/// Sets an empty field to the trimmed text, unless the text is blank.
pub(in crate::parse) fn fill_text<'a>(field: &mut Option<Cow<'a, str>>, text: Cow<'a, str>) {
    if field.is_none() {
        *field = non_empty(text);
    }
}

/// Sets an empty field to the text with white space folded, unless the text is blank.
pub(in crate::parse) fn fill_line<'a>(
    field: &mut Option<Cow<'a, str>>,
    text: Option<Cow<'a, str>>,
) {
    if field.is_none() {
        *field = text.map(fold).and_then(non_empty);
    }
}

/// Sets an empty field to the date, if it is a valid one.
pub(in crate::parse) fn fill_date(field: &mut Option<Timestamp>, text: Option<Cow<'_, str>>) {
    if field.is_none() {
        *field = text.and_then(|text| date::parse(&text));
    }
}

/// Sets a field to the date, if it is a valid one. The last valid date is kept, as in most feed readers.
pub(in crate::parse) fn replace_date(field: &mut Option<Timestamp>, text: &str) {
    *field = date::parse(text).or(*field);
}

/// Parses a size in bytes.
pub(in crate::parse) fn number(text: Option<Cow<'_, str>>) -> Option<u64> {
    text?.trim().parse().ok()
}

/// Parses a playing time, in seconds: `3723`, `62:03` or `1:02:03`. Fractions are truncated.
pub(in crate::parse) fn duration(text: &str) -> Option<u64> {
    let mut seconds = 0_u64;
    let mut parts = 0;
    for part in text.trim().split(':') {
        let whole = part.split('.').next().unwrap_or(part);
        seconds = seconds.checked_mul(60)?.checked_add(whole.trim().parse().ok()?)?;
        parts += 1;
    }
    (parts <= 3).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_durations() {
        for (text, expected) in [
            ("3723", Some(3723)),
            ("62:03", Some(3723)),
            ("1:02:03", Some(3723)),
            (" 12.7 ", Some(12)),
            ("1:2:3:4", None),
            ("99999999999999999999", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(duration(text), expected, "{text}");
        }
    }
}
