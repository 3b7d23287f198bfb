//! [Apple Podcasts elements](https://podcasters.apple.com/support/823-podcast-requirements).

use crate::parse::feed::image::read_image;
use crate::parse::item::{ItemDraft, duration, fill_text};
use crate::parse::people::author_from_line;
use crate::parse::text::plain_title;
use crate::parse::xml::{Cursor, XmlElement};

/// Reads an element and closes it.
pub(super) fn read<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "author" => draft.other_authors.extend(author_from_line(cursor.text())),
        "summary" => fill_text(&mut draft.itunes_summary, cursor.text()),
        "keywords" => draft.add_tags(cursor.text()),
        "image" => read_image(&mut draft.item.image, element, cursor),
        // The form of Apple's first drafts.
        "link" if element.attribute("rel").is_some_and(|relation| relation == "image") => {
            read_image(&mut draft.item.image, element, cursor)
        }
        "category" => categories(element, cursor, draft),
        "duration" => draft.duration = draft.duration.or_else(|| duration(&cursor.text())),
        "title" if draft.other_title.is_none() => draft.other_title = plain_title(cursor.text()),
        _ => cursor.skip(),
    }
}

/// Reads a category and its subcategories.
fn categories<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    draft.add_tag(element.attribute("text").unwrap_or_default());
    while let Some(inner) = cursor.child() {
        draft.add_tag(inner.attribute("text").unwrap_or_default());
        cursor.skip();
    }
}
