//! Raw attributes of a tag.

use std::borrow::Cow;

use quick_xml::events::attributes::Attributes;

/// Returns the qualified names and raw values of the attributes of a tag. Invalid attributes are skipped.
pub(super) fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut attributes = Attributes::html(tag, 0);
    attributes.with_checks(false); // the check for duplicates takes quadratic time
    attributes.flatten().map(|attribute| (attribute.key.into_inner(), borrowed(attribute.value)))
}

/// Unwraps the `Cow` of quick-xml, which always borrows values.
fn borrowed(value: Cow<'_, str>) -> &str {
    match value {
        Cow::Borrowed(value) => value,
        Cow::Owned(_) => "",
    }
}
