//! Elements around items.

use crate::parse::xml::{Cursor, XmlElement, has_start_tag};

/// Returns true if the first child of the innermost open element has one of the names, in any case: `<items><item>`.
pub(super) fn holds(names: &[&str], cursor: &Cursor) -> bool {
    cursor.first_name().is_some_and(|first| is_one_of(names, first))
}

/// Closes the innermost open element, which has no meaning of its own. Items anywhere inside it are read with `read`.
///
/// Namespaces that are declared outside of the element are known by their usual prefix alone.
pub(super) fn skip_wrapper<'a>(
    names: &[&str],
    cursor: &mut Cursor<'a>,
    mut read: impl FnMut(XmlElement<'a>, &mut Cursor<'a>),
) {
    let markup = cursor.markup();
    if !has_start_tag(markup, names) {
        return; // the common case
    }
    let mut inside = Cursor::new(markup);
    // A depth counter instead of recursion: elements may be nested without limit.
    let mut depth = 0;
    while let Some(element) = inside.child_within(&mut depth) {
        if is_one_of(names, element.name) {
            read(element.in_usual_case(), &mut inside);
        } else {
            depth += 1;
        }
    }
}

fn is_one_of(names: &[&str], wanted: &str) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(wanted))
}
