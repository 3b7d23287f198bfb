//! [Media RSS](https://www.rssboard.org/media-rss).

use std::borrow::Cow;

use crate::news::Attachment;
use crate::parse::feed::address::{address_inside, attribute};
use crate::parse::feed::image::{read_image, read_other};
use crate::parse::item::{
    ItemDraft, MediaKind, duration, fill_text, kind_of_name, kind_of_type, media_type, number,
};
use crate::parse::people::author_from_line;
use crate::parse::text::{non_empty, plain_title};
use crate::parse::xml::{Cursor, Namespace, XmlElement};

/// Reads an element and closes it.
pub(super) fn read<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "group" => group(cursor, draft),
        "content" => content(element, cursor, draft, false),
        "thumbnail" => read_image(&mut draft.other_image, element, cursor),
        "description" => fill_text(&mut draft.other_summary, cursor.text()),
        "keywords" => draft.add_tags(cursor.text()),
        "category" => category(element, cursor, draft),
        "title" if draft.other_title.is_none() => draft.other_title = plain_title(cursor.text()),
        "credit" if element.attribute("role").is_some_and(|role| role == "author") => {
            draft.other_authors.extend(author_from_line(cursor.text()));
        }
        _ => read_other(element, cursor, draft),
    }
}

/// Reads a group: versions of one medium. Its default image precedes its first one.
fn group<'a>(cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let has_no_image = draft.item.image.is_none();
    while let Some(child) = cursor.child() {
        match child.name {
            _ if !is_media(&child) => cursor.skip(),
            // Groups inside groups are invalid. Skipping them bounds the recursion.
            "group" => cursor.skip(),
            "content" => content(&child, cursor, draft, has_no_image),
            _ => read(&child, cursor, draft),
        }
    }
}

/// Returns true for an element of Media RSS, which may be without its prefix inside another one.
fn is_media(element: &XmlElement) -> bool {
    matches!(element.namespace, Namespace::Media | Namespace::Rss | Namespace::Atom)
}

/// Reads a file. With `prefers_default`, a default image replaces the image of the item.
fn content<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
    prefers_default: bool,
) {
    let [mut url, mime_type, medium, size, time, is_default] =
        element.attributes(["url", "type", "medium", "fileSize", "duration", "isDefault"]);
    url = url.or_else(|| attribute(element));
    let mut title = None;
    if url.is_none() && cursor.first_name().is_none() {
        url = address_inside(cursor);
    } else {
        title = content_elements(&mut url, cursor, draft);
    }
    if draft.other_title.is_none() {
        draft.other_title.clone_from(&title);
    }
    let Some(url) = url else { return };
    let is_default = prefers_default && is_default.is_some_and(|value| value == "true");
    if (draft.item.image.is_none() || is_default)
        && is_image(mime_type.as_deref(), medium.as_deref(), &url)
    {
        draft.item.image = Some(url.clone());
    }
    draft.add_attachment(Attachment {
        url,
        mime_type: mime_type.and_then(media_type).filter(|mime_type| mime_type != "image/*"),
        title,
        size_in_bytes: number(size),
        duration_in_seconds: time.and_then(|time| duration(&time)),
    });
}

/// Reads the elements of a file up to its end. Returns its title. Some feeds have the URL in an element.
fn content_elements<'a>(
    url: &mut Option<Cow<'a, str>>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) -> Option<Cow<'a, str>> {
    let mut title = None;
    while let Some(child) = cursor.child() {
        match child.name {
            "url" if url.is_none() => *url = address_inside(cursor),
            _ if !is_media(&child) => cursor.skip(),
            "title" => title = plain_title(cursor.text()),
            "thumbnail" | "keywords" | "category" | "credit" => read(&child, cursor, draft),
            _ => cursor.skip(),
        }
    }
    title
}

/// Returns true if a file is an image. Its type precedes `medium` if it names a kind, and `medium` the name of the file.
fn is_image(mime_type: Option<&str>, medium: Option<&str>, url: &str) -> bool {
    let kind = match mime_type.map_or(MediaKind::Unknown, kind_of_type) {
        kind @ (MediaKind::Other | MediaKind::Unknown) => {
            let of_medium = medium.map(kind_of_type);
            of_medium.filter(|of_medium| *of_medium != MediaKind::Unknown).unwrap_or(kind)
        }
        kind => kind,
    };
    kind == MediaKind::Image || kind == MediaKind::Unknown && kind_of_name(url) == MediaKind::Image
}

/// Reads a category. Its label is for readers, and used if there is no text.
fn category<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let text = non_empty(cursor.text()).or_else(|| element.attribute("label"));
    draft.add_tag(text.unwrap_or_default());
}
