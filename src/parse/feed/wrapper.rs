//! Elements around several items.

use crate::parse::xml::Cursor;

/// Returns true if the first child of the innermost open element has one of the names, in any case: `<items><item>`.
pub(super) fn holds(names: &[&str], cursor: &Cursor) -> bool {
    cursor
        .first_name()
        .is_some_and(|first| names.iter().any(|name| name.eq_ignore_ascii_case(first)))
}
