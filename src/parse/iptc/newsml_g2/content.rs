//! `contentSet`: the content itself, or where it is.

use std::borrow::Cow;

use super::property::Story;
use crate::news::Attachment;
use crate::parse::feed::extension::{duration, keep, number};
use crate::parse::iptc::content::{Kind, inline};
use crate::parse::xml::{Cursor, Element};

/// Reads the renditions of the content, of which the first text counts and each file is an attachment.
pub(super) fn set<'a>(cursor: &mut Cursor<'a>, story: &mut Story<'a>) {
    story.settle_headline();
    while let Some(child) = cursor.child() {
        let kind = || Kind::of_type(child.attribute("contenttype").as_deref());
        match child.name {
            _ if !story.owns(&child) => cursor.skip(),
            "inlineXML" => inline(kind(), cursor, &mut story.draft),
            // Encoded data is a picture or the like.
            "inlineData" if child.attribute("encoding").is_none() => {
                inline(kind(), cursor, &mut story.draft)
            }
            "remoteContent" => {
                remote(&child, story);
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
}

/// A web page is where the news is to be read; any other file belongs to it.
fn remote<'a>(element: &Element<'a>, story: &mut Story<'a>) {
    let Some(url) = element.attribute("href") else { return };
    let mime_type = element.attribute("contenttype");
    if Kind::of_type(mime_type.as_deref()) == Kind::Html {
        return keep(&mut story.draft.item.news.url, url);
    }
    let is_image = mime_type.as_ref().map_or(story.is_picture, |mime| mime.starts_with("image/"));
    if is_image {
        let item = &mut story.draft.item;
        let small = element.attribute("rendition").is_some_and(|use_| use_.contains("thumb"));
        keep(if small { &mut item.other_image } else { &mut item.news.image }, url.clone());
    }
    story.draft.item.attach(Attachment {
        url,
        mime_type,
        title: element.attribute("title"),
        size_in_bytes: number(element.attribute("size")),
        duration_in_seconds: seconds(element),
    });
}

/// `duration`, which is in seconds unless `durationunit` says otherwise.
fn seconds(element: &Element<'_>) -> Option<u64> {
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
