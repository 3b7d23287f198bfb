//! [Dublin Core](https://www.dublincore.org/specifications/dublin-core/dcmi-terms/): elements and terms.

use crate::parse::item::{ItemDraft, fill_text, replace_date};
use crate::parse::people::author_from_line;
use crate::parse::text::{non_empty, plain_title};
use crate::parse::xml::{Cursor, XmlElement};

/// Reads an element and closes it.
pub(super) fn read<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "creator" | "author" => draft.other_authors.extend(author_from_line(cursor.text())),
        "date" | "issued" => replace_date(&mut draft.other_published, &cursor.text()),
        "created" => replace_date(&mut draft.created, &cursor.text()),
        "modified" => replace_date(&mut draft.other_modified, &cursor.text()),
        "subject" => draft.add_tag(cursor.text()),
        "description" | "abstract" => fill_text(&mut draft.other_summary, cursor.text()),
        "language" => fill_text(&mut draft.item.language, cursor.text()),
        "title" if draft.other_title.is_none() => draft.other_title = plain_title(cursor.text()),
        "identifier" if draft.item.id.is_none() => draft.item.id = non_empty(cursor.text()),
        _ => cursor.skip(),
    }
}
