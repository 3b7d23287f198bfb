//! The `media` elements of a NITF text.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::{self, Finder};

use crate::news::Attachment;
use crate::parse::iptc::draft::IptcDraft;
use crate::parse::item::{MediaKind, duration, fill_line, fill_text, kind_of_type};
use crate::parse::text::non_empty;
use crate::parse::xml::{Cursor, XmlElement};

// Built once: building a finder takes as long as a search.
static MEDIA: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("<media"));
static REFERENCE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("media-reference"));

/// Reads the `media` elements at any depth of the text, in a second pass over texts that have some.
pub(super) fn media_in_markup<'a>(markup: &'a str, draft: &mut IptcDraft<'a>) {
    if REFERENCE.find(markup.as_bytes()).is_none() {
        return;
    }
    let mut cursor = Cursor::new(markup);
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        if element.name == "media" {
            media(&element, &mut cursor, draft);
        } else {
            depth += 1;
        }
    }
}

/// Reads the `media` elements of a text and returns the text without them.
///
/// One with words that are nowhere else, such as the caption of a picture without an address, stays.
pub(in crate::parse::iptc) fn without_media<'a>(
    markup: &'a str,
    draft: &mut IptcDraft<'a>,
) -> Cow<'a, str> {
    let mut kept = String::new();
    let mut rest = markup;
    let mut from = 0;
    while let Some(start) = next_media(&rest[from..]).map(|start| from + start) {
        let Some(length) = media_length(&rest[start..]) else { break };
        let (before, element) = (&rest[..start], &rest[start..start + length]);
        let attachments = draft.base.item.attachments.len();
        let words = read_media(element, draft);
        if words.is_some() && draft.base.item.attachments.len() == attachments {
            from = start + length;
            continue;
        }
        kept.push_str(before);
        rest = &rest[start + length..];
        from = 0;
    }
    if rest.len() == markup.len() {
        return Cow::Borrowed(markup);
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// Returns the offset of the next `media` element.
fn next_media(markup: &str) -> Option<usize> {
    MEDIA.find_iter(markup.as_bytes()).find(|at| {
        markup.as_bytes().get(at + "<media".len()).is_some_and(|byte| b" />\t\r\n".contains(byte))
    })
}

/// Returns the length of the `media` element at the start. They are not nested.
fn media_length(markup: &str) -> Option<usize> {
    let tag = memchr::memchr(b'>', markup.as_bytes())? + 1;
    if markup[..tag].ends_with("/>") {
        return Some(tag);
    }
    const END: &str = "</media>";
    memmem::find(markup.as_bytes(), END.as_bytes()).map(|end| end + END.len())
}

/// Reads one `media` element. Returns its caption.
fn read_media<'a>(markup: &'a str, draft: &mut IptcDraft<'a>) -> Option<Cow<'a, str>> {
    let mut cursor = Cursor::new(markup);
    let element = cursor.child()?;
    media(&element, &mut cursor, draft)
}

/// Reads a `media` element and returns its caption. Its references are renditions of one medium and share the caption.
fn media<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
) -> Option<Cow<'a, str>> {
    let mut references = Vec::new();
    let mut caption = None;
    while let Some(child) = cursor.child() {
        match child.name {
            "media-caption" => fill_line(&mut caption, Some(cursor.flat_text(&[]))),
            "media-reference" => {
                references.push(child);
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
    let is_image = is_image_type(element.attribute("media-type").as_deref());
    for reference in references {
        // Some providers write the names that HTML has for the address.
        let [source, src, href, text, name, mime_type, time, unit] = reference.attributes([
            "source",
            "src",
            "href",
            "alternate-text",
            "name",
            "mime-type",
            "time",
            "time-unit-of-measure",
        ]);
        let Some(url) = source.or(src).or(href) else { continue };
        let is_image_file = || mime_type.as_deref().map(kind_of_type) == Some(MediaKind::Image);
        if is_image || is_image_file() {
            fill_text(&mut draft.base.other_image, url.clone());
        }
        draft.base.add_attachment(Attachment {
            url,
            mime_type,
            title: caption.clone().or(text).or(name),
            size_in_bytes: None,
            duration_in_seconds: time.and_then(|time| seconds(&time, unit.as_deref())),
        });
    }
    caption.and_then(non_empty)
}

/// Returns true for the `media-type` of a picture.
fn is_image_type(media_type: Option<&str>) -> bool {
    media_type.is_some_and(|media_type| {
        ["image", "photo", "picture", "graphic"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(media_type))
    })
}

/// Returns the playing time of a medium. The default unit of `time` is seconds.
fn seconds(time: &str, unit: Option<&str>) -> Option<u64> {
    let time = duration(time)?;
    match unit.unwrap_or_default().to_ascii_lowercase().trim_end_matches('s') {
        "" | "second" | "sec" => Some(time),
        "minute" | "min" => time.checked_mul(60),
        "hour" => time.checked_mul(3600),
        _ => None,
    }
}
