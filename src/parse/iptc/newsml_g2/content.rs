//! `contentSet`: the content of an item, or its location.

use std::borrow::Cow;
use std::mem::take;

use super::property::G2Item;
use crate::news::Attachment;
use crate::parse::iptc::content::{ContentType, decode_base64, read_content, read_text};
use crate::parse::item::{MediaKind, duration, fill_text, kind_of_type, number};
use crate::parse::xml::{Cursor, XmlElement};

/// Reads the renditions of the content. The first text is the content of the item, each file is an attachment.
pub(super) fn content_set<'a>(cursor: &mut Cursor<'a>, item: &mut G2Item<'a>) {
    while let Some(child) = cursor.child() {
        if item.owns(&child) {
            rendition(&child, cursor, item);
        } else {
            cursor.skip();
        }
    }
}

/// Reads a rendition and closes its element. Skips elements that are none.
pub(super) fn rendition<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    item: &mut G2Item<'a>,
) {
    match element.name {
        "inlineXML" | "inlineData" => {
            item.set_headline();
            inline(element, cursor, item);
        }
        "remoteContent" => {
            remote_content(element, item);
            cursor.skip();
        }
        _ => cursor.skip(),
    }
}

/// Reads content in the document. A plain text and the same text as HTML are both kept, of two alike the first.
fn inline<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, item: &mut G2Item<'a>) {
    let fields = &mut item.draft.base.item;
    if fields.content_html.is_some() {
        return cursor.skip();
    }
    let text = take(&mut fields.content_text);
    let [media_type, encoding] = element.attributes(["contenttype", "encoding"]);
    let content_type = ContentType::from_name(media_type.as_deref());
    match encoding {
        None => read_content(content_type, cursor, &mut item.draft),
        // Other encoded data is binary, such as a picture.
        Some(encoding) if is_encoded_text(media_type.as_deref(), &encoding) => {
            if let Some(text) = decode_base64(&cursor.text()) {
                read_text(content_type, Cow::Owned(text), &mut item.draft);
            }
        }
        Some(_) => cursor.skip(),
    }
    let fields = &mut item.draft.base.item;
    fields.content_text = text.or_else(|| take(&mut fields.content_text));
}

fn is_encoded_text(media_type: Option<&str>, encoding: &str) -> bool {
    let is_text = media_type.is_some_and(|media_type| {
        media_type.starts_with("text/") || media_type.contains("html") || media_type.contains("xml")
    });
    is_text && encoding.to_ascii_lowercase().ends_with("base64")
}

/// Reads `remoteContent`: a web page is the link of the item, other files are attachments.
fn remote_content<'a>(element: &XmlElement<'a>, item: &mut G2Item<'a>) {
    let [url, mime_type, rendition, title, size, duration, unit] = element.attributes([
        "href",
        "contenttype",
        "rendition",
        "title",
        "size",
        "duration",
        "durationunit",
    ]);
    let Some(url) = url else { return };
    if ContentType::from_name(mime_type.as_deref()) == ContentType::Html {
        return fill_text(&mut item.draft.base.item.url, url);
    }
    let is_image = match mime_type.as_deref().map_or(MediaKind::Unknown, kind_of_type) {
        MediaKind::Unknown => item.is_picture,
        kind => kind == MediaKind::Image,
    };
    if is_image {
        let draft = &mut item.draft.base;
        let is_small = rendition.is_some_and(|rendition| rendition.contains("thumb"));
        let image = if is_small { &mut draft.other_image } else { &mut draft.item.image };
        fill_text(image, url.clone());
    }
    item.draft.base.add_attachment(Attachment {
        url,
        mime_type,
        title,
        size_in_bytes: number(size),
        duration_in_seconds: duration.and_then(|time| seconds(&time, unit.as_deref())),
    });
}

/// Returns the playing time in seconds. The default of `durationunit` is seconds.
fn seconds(time: &str, unit: Option<&str>) -> Option<u64> {
    let time = duration(time)?;
    let unit = unit.unwrap_or("seconds");
    match unit.rsplit([':', '/']).next().unwrap_or(unit) {
        "seconds" | "normalPlayTime" => Some(time),
        "milliseconds" => Some(time / 1000),
        "minutes" => time.checked_mul(60),
        "hours" => time.checked_mul(3600),
        _ => None, // edit units and time codes depend on the frame rate
    }
}
