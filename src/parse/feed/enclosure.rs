//! Enclosures: attached files of feed items.

use std::borrow::Cow;

use crate::news::Attachment;
use crate::parse::item::{ItemDraft, number};
use crate::parse::xml::XmlElement;

/// Adds the attachment of an RSS `enclosure` or an Atom `link rel="enclosure"`.
pub(super) fn add_enclosure<'a>(
    element: &XmlElement<'a>,
    url: Cow<'a, str>,
    draft: &mut ItemDraft<'a>,
) {
    let [mime_type, title, size] = element.attributes(["type", "title", "length"]);
    let duration_in_seconds = draft.duration.take();
    draft.add_attachment(Attachment {
        url,
        mime_type,
        title,
        size_in_bytes: number(size),
        duration_in_seconds,
    });
}
