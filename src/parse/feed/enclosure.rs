//! Enclosures: attached files of feed items.

use std::borrow::Cow;

use super::address::{address_inside, attribute};
use crate::news::Attachment;
use crate::parse::item::{ItemDraft, media_type, number};
use crate::parse::text::trim;
use crate::parse::xml::{Cursor, XmlElement};

/// Reads an RSS `enclosure` and closes it. Some feeds write its URL as `href`, as text or in a child element.
pub(super) fn enclosure<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    let url = match attribute(element) {
        Some(url) => {
            cursor.skip();
            Some(url)
        }
        None => address_inside(cursor),
    };
    if let Some(url) = url {
        add_enclosure(element, trim(url), draft);
    }
}

/// Adds the attachment of an RSS `enclosure` or an Atom `link rel="enclosure"`.
pub(super) fn add_enclosure<'a>(
    element: &XmlElement<'a>,
    url: Cow<'a, str>,
    draft: &mut ItemDraft<'a>,
) {
    let [mime_type, title, size] = element.attributes(["type", "title", "length"]);
    draft.add_attachment(Attachment {
        url,
        mime_type: mime_type.and_then(media_type),
        title,
        size_in_bytes: number(size),
        duration_in_seconds: None,
    });
}
