//! [Dublin Core](https://www.dublincore.org/specifications/dublin-core/dcmi-terms/): elements and terms.

use crate::parse::feed::person::creator;
use crate::parse::feed::tag::tag;
use crate::parse::item::{ItemDraft, fill_language, fill_text, replace_date};
use crate::parse::text::{non_empty, plain_title};
use crate::parse::xml::{Cursor, XmlElement};

/// Reads an element and closes it.
pub(super) fn read<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "creator" | "author" => creator(cursor, &mut draft.other_authors),
        "date" | "issued" => replace_date(&mut draft.other_published, &cursor.text()),
        "created" => replace_date(&mut draft.created, &cursor.text()),
        "modified" => replace_date(&mut draft.other_modified, &cursor.text()),
        "subject" => tag(element, cursor, draft),
        "description" | "abstract" => fill_text(&mut draft.other_summary, cursor.text()),
        "language" => fill_language(&mut draft.item.language, cursor.text()),
        "title" if draft.other_title.is_none() => draft.other_title = plain_title(cursor.text()),
        "identifier" if draft.item.id.is_none() => draft.item.id = non_empty(cursor.text()),
        _ => cursor.skip(),
    }
}
