//! [Podcasting 2.0](https://podcasting2.org/docs/podcast-namespace).

use std::borrow::Cow;

use crate::news::{Attachment, Author};
use crate::parse::feed::address::{first_word, part};
use crate::parse::feed::image::read_image;
use crate::parse::item::{ItemDraft, media_type, number};
use crate::parse::people::known;
use crate::parse::text::{fold, non_empty};
use crate::parse::xml::{Cursor, XmlElement};

/// Reads an element and closes it.
pub(super) fn read<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "person" => person(element, cursor, draft),
        "image" => read_image(&mut draft.item.image, element, cursor),
        "images" => {
            // "URL 1500w, URL 600w": the first is the largest by convention.
            let first = element.attribute("srcset").and_then(|set| part(set, first_word));
            draft.other_image = draft.other_image.take().or(first);
            cursor.skip();
        }
        "alternateEnclosure" => alternate_enclosure(element, cursor, draft),
        _ => cursor.skip(),
    }
}

/// Reads a person. Hosts and authors count as authors of the item, guests do not.
fn person<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let name = non_empty(fold(cursor.text()));
    let role = element.attribute("role").unwrap_or(Cow::Borrowed("host"));
    if ["host", "co-host", "author"].iter().any(|known| known.eq_ignore_ascii_case(&role)) {
        let [url, avatar] = element.attributes(["href", "img"]);
        draft.other_authors.extend(known(Author { name, url, avatar }));
    }
}

/// Reads another version of the same episode, with one attachment for each of its sources.
fn alternate_enclosure<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    while let Some(child) = cursor.child() {
        if let ("source", Some(url)) = (child.name, child.attribute("uri")) {
            let mime_type = child.attribute("contentType").or_else(|| element.attribute("type"));
            draft.add_attachment(Attachment {
                url,
                mime_type: mime_type.and_then(media_type),
                title: element.attribute("title"),
                size_in_bytes: number(element.attribute("length")),
                duration_in_seconds: None,
            });
        }
        cursor.skip();
    }
}
