//! Values of item fields from text.
//!
//! The `fill_` functions set a field only if it is still empty, so the first usable value is kept.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::parse::date;
use crate::parse::language::language_tag;
use crate::parse::text::{fold, non_empty, trim};

/// Sets an empty field to the trimmed text, unless the text is blank.
pub(in crate::parse) fn fill_text<'a>(field: &mut Option<Cow<'a, str>>, text: Cow<'a, str>) {
    if field.is_none() {
        *field = non_empty(text);
    }
}

/// Sets an empty field to the language tag, if it is one.
pub(in crate::parse) fn fill_language<'a>(field: &mut Option<Cow<'a, str>>, text: Cow<'a, str>) {
    if field.is_none() {
        *field = language_tag(trim(text));
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
