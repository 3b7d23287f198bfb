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
        "duration" => {
            let seconds = duration(&cursor.text());
            draft.duration = draft.duration.or(seconds);
        }
        "title" if draft.other_title.is_none() => draft.other_title = plain_title(cursor.text()),
        _ => cursor.skip(),
    }
}

/// Reads a category and its subcategories, which may be nested.
fn categories<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    if !enters_category(element, cursor, draft) {
        return;
    }
    // A depth counter instead of recursion: elements may be nested without limit.
    let mut depth = 0;
    while let Some(inner) = cursor.child_within(&mut depth) {
        depth += usize::from(enters_category(&inner, cursor, draft));
    }
}

/// Adds the name of a category. Some feeds write it as text: then the element is closed, and false returned.
fn enters_category<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) -> bool {
    let name = element.attribute("text");
    let is_text = name.is_none() && cursor.first_name().is_none();
    draft.add_tag(if is_text { cursor.text() } else { name.unwrap_or_default() });
    !is_text
}
