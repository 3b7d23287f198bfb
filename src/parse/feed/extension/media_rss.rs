//! [Media RSS](https://www.rssboard.org/media-rss).

use std::borrow::Cow;

use crate::news::Attachment;
use crate::parse::item::{ItemDraft, duration, fill_text, number};
use crate::parse::people::author_from_line;
use crate::parse::text::plain_title;
use crate::parse::xml::{Cursor, Namespace, XmlElement};

/// Reads an element and closes it.
pub(super) fn read<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "group" => group(cursor, draft),
        "content" => content(element, cursor, draft),
        "thumbnail" => {
            if draft.other_image.is_none() {
                draft.other_image = element.attribute("url");
            }
            cursor.skip();
        }
        "description" => fill_text(&mut draft.other_summary, cursor.text()),
        "keywords" => draft.add_tags(cursor.text()),
        "category" => draft.add_tag(cursor.text()),
        "title" if draft.other_title.is_none() => draft.other_title = plain_title(cursor.text()),
        "credit" if element.attribute("role").is_some_and(|role| role == "author") => {
            draft.other_authors.extend(author_from_line(cursor.text()));
        }
        _ => cursor.skip(),
    }
}

fn group<'a>(cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    while let Some(child) = cursor.child() {
        match child.namespace {
            // Groups inside groups are invalid. Skipping them bounds the recursion.
            Namespace::Media if child.name != "group" => read(&child, cursor, draft),
            _ => cursor.skip(),
        }
    }
}

fn content<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let [url, mime_type, medium, size, time] =
        element.attributes(["url", "type", "medium", "fileSize", "duration"]);
    let mime_type = mime_type.or_else(|| {
        medium.is_some_and(|medium| medium == "image").then_some(Cow::Borrowed("image/*"))
    });
    let mut title = None;
    while let Some(child) = cursor.child() {
        match (child.namespace, child.name) {
            (Namespace::Media, "title") => title = plain_title(cursor.text()),
            (Namespace::Media, "thumbnail" | "keywords" | "credit") => read(&child, cursor, draft),
            _ => cursor.skip(),
        }
    }
    if draft.other_title.is_none() {
        draft.other_title.clone_from(&title);
    }
    let is_image = mime_type.as_ref().is_some_and(|mime| mime.starts_with("image/"));
    if let Some(url) = url {
        if is_image && draft.item.image.is_none() {
            draft.item.image = Some(url.clone());
        }
        draft.add_attachment(Attachment {
            url,
            mime_type: mime_type.filter(|mime| mime != "image/*"),
            title,
            size_in_bytes: number(size),
            duration_in_seconds: time.and_then(|time| duration(&time)),
        });
    }
}
