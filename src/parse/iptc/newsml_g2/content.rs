//! `contentSet`: the content of an item, or its location.

use std::borrow::Cow;

use super::property::G2Item;
use crate::news::Attachment;
use crate::parse::iptc::content::{ContentType, read_content};
use crate::parse::item::{duration, fill_text, number};
use crate::parse::xml::{Cursor, XmlElement};

/// Reads the renditions of the content. The first text is the content of the item, each file is an attachment.
pub(super) fn content_set<'a>(cursor: &mut Cursor<'a>, item: &mut G2Item<'a>) {
    item.set_headline();
    while let Some(child) = cursor.child() {
        let content_type = || ContentType::from_name(child.attribute("contenttype").as_deref());
        match child.name {
            _ if !item.owns(&child) => cursor.skip(),
            "inlineXML" => read_content(content_type(), cursor, &mut item.draft),
            // Encoded data is binary, such as a picture.
            "inlineData" if child.attribute("encoding").is_none() => {
                read_content(content_type(), cursor, &mut item.draft)
            }
            "remoteContent" => {
                remote_content(&child, item);
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
}

/// Reads `remoteContent`: a web page is the link of the item, other files are attachments.
fn remote_content<'a>(element: &XmlElement<'a>, item: &mut G2Item<'a>) {
    let Some(url) = element.attribute("href") else { return };
    let mime_type = element.attribute("contenttype");
    if ContentType::from_name(mime_type.as_deref()) == ContentType::Html {
        return fill_text(&mut item.draft.base.item.url, url);
    }
    let is_image = mime_type.as_ref().map_or(item.is_picture, |mime| mime.starts_with("image/"));
    if is_image {
        let draft = &mut item.draft.base;
        let is_small =
            element.attribute("rendition").is_some_and(|rendition| rendition.contains("thumb"));
        let image = if is_small { &mut draft.other_image } else { &mut draft.item.image };
        fill_text(image, url.clone());
    }
    item.draft.base.add_attachment(Attachment {
        url,
        mime_type,
        title: element.attribute("title"),
        size_in_bytes: number(element.attribute("size")),
        duration_in_seconds: seconds(element),
    });
}

/// Returns the playing time in seconds. The default of `durationunit` is seconds.
fn seconds(element: &XmlElement<'_>) -> Option<u64> {
    let text = element.attribute("duration")?;
    let unit = element.attribute("durationunit").unwrap_or(Cow::Borrowed("seconds"));
    let time = duration(&text)?;
    match unit.rsplit([':', '/']).next().unwrap_or(&unit) {
        "seconds" | "normalPlayTime" => Some(time),
        "milliseconds" => Some(time / 1000),
        "minutes" => time.checked_mul(60),
        "hours" => time.checked_mul(3600),
        _ => None, // edit units and time codes depend on the frame rate
    }
}
