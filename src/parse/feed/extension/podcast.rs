//! [Podcasting 2.0](https://podcasting2.org/docs/podcast-namespace).

use std::borrow::Cow;

use super::itunes::image;
use crate::news::{Attachment, Author};
use crate::parse::item::{ItemDraft, number};
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
        "image" => image(element, cursor, draft),
        "images" => {
            // "URL 1500w, URL 600w": the first is the largest by convention.
            let first = element.attribute("srcset").and_then(|set| first_word(set));
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
            draft.add_attachment(Attachment {
                url,
                mime_type: element.attribute("type"),
                title: element.attribute("title"),
                size_in_bytes: number(element.attribute("length")),
                duration_in_seconds: None,
            });
        }
        cursor.skip();
    }
}

fn first_word(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let end = text.find(|c: char| c.is_whitespace() || c == ',').unwrap_or(text.len());
    match text {
        Cow::Borrowed(text) => non_empty(Cow::Borrowed(&text[..end])),
        Cow::Owned(mut text) => {
            text.truncate(end);
            non_empty(Cow::Owned(text))
        }
    }
}
