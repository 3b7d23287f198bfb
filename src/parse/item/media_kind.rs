//! The kind of a file: image, audio or video. From its media type, else from its name.

use std::borrow::Cow;

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse) enum MediaKind {
    Image,
    Audio,
    Video,
    /// A known kind that is none of the above, such as a text.
    Other,
    Unknown,
}

use MediaKind::{Audio, Image, Other, Unknown, Video};

/// Extensions of files, with the kind and the media type of the file.
const EXTENSIONS: &[(&str, MediaKind, &str)] = &[
    ("jpg", Image, "image/jpeg"),
    ("jpeg", Image, "image/jpeg"),
    ("jpe", Image, "image/jpeg"),
    ("jfif", Image, "image/jpeg"),
    ("pjpeg", Image, "image/jpeg"),
    ("png", Image, "image/png"),
    ("gif", Image, "image/gif"),
    ("webp", Image, "image/webp"),
    ("avif", Image, "image/avif"),
    ("svg", Image, "image/svg+xml"),
    ("bmp", Image, "image/bmp"),
    ("tif", Image, "image/tiff"),
    ("tiff", Image, "image/tiff"),
    ("heic", Image, "image/heic"),
    ("heif", Image, "image/heif"),
    ("jxl", Image, "image/jxl"),
    ("apng", Image, "image/apng"),
    ("mp3", Audio, "audio/mpeg"),
    ("m4a", Audio, "audio/mp4"),
    ("m4b", Audio, "audio/mp4"),
    ("aac", Audio, "audio/aac"),
    ("ogg", Audio, "audio/ogg"),
    ("oga", Audio, "audio/ogg"),
    ("opus", Audio, "audio/ogg"),
    ("wav", Audio, "audio/wav"),
    ("flac", Audio, "audio/flac"),
    ("aif", Audio, "audio/aiff"),
    ("aiff", Audio, "audio/aiff"),
    ("wma", Audio, "audio/x-ms-wma"),
    ("weba", Audio, "audio/webm"),
    ("mp4", Video, "video/mp4"),
    ("m4v", Video, "video/mp4"),
    ("webm", Video, "video/webm"),
    ("mov", Video, "video/quicktime"),
    ("ogv", Video, "video/ogg"),
    ("mpg", Video, "video/mpeg"),
    ("avi", Video, "video/x-msvideo"),
    ("mkv", Video, "video/matroska"),
    ("wmv", Video, "video/x-ms-wmv"),
    ("flv", Video, "video/x-flv"),
    ("3gp", Video, "video/3gpp"),
    ("m3u8", Video, "application/vnd.apple.mpegurl"),
    ("mpd", Video, "application/dash+xml"),
];

/// Top-level media types, values of `medium` in Media RSS, and other words in their place.
const WORDS: &[(&str, MediaKind)] = &[
    ("image", Image),
    ("images", Image),
    ("img", Image),
    ("photo", Image),
    ("picture", Image),
    ("audio", Audio),
    ("sound", Audio),
    ("podcast", Audio),
    ("video", Video),
    ("text", Other),
    ("document", Other),
    ("executable", Other),
    ("font", Other),
    ("model", Other),
    ("message", Other),
    ("multipart", Other),
];

/// Subtypes of `application` that are audio or video, or say nothing about the file.
const APPLICATION_SUBTYPES: &[(&str, MediaKind)] = &[
    ("ogg", Audio),
    ("mpegurl", Video),
    ("vnd.apple.mpegurl", Video),
    ("dash+xml", Video),
    ("shockwave-flash", Video),
    ("octet-stream", Unknown),
    ("binary", Unknown),
    ("download", Unknown),
    ("force-download", Unknown),
    ("unknown", Unknown),
];

/// Returns the kind of a file: of its media type if that is one, else of its name.
pub(in crate::parse) fn media_kind(media_type: Option<&str>, url: &str) -> MediaKind {
    match media_type.map_or(Unknown, kind_of_type) {
        Unknown => kind_of_name(url),
        kind => kind,
    }
}

/// Returns the kind of a media type in any case, of its first part alone (`image`), or of an extension in its place
/// (`jpg`).
pub(in crate::parse) fn kind_of_type(media_type: &str) -> MediaKind {
    if media_type.starts_with("image/") {
        return Image; // the common cases
    } else if media_type.starts_with("audio/") {
        return Audio;
    } else if media_type.starts_with("video/") {
        return Video;
    }
    let (top, subtype) = media_type.split_once('/').unwrap_or((media_type, ""));
    let subtype = subtype.split(';').next().unwrap_or(subtype).trim();
    if top.eq_ignore_ascii_case("application") {
        let subtype = without_prefix(subtype, "x-");
        return find(APPLICATION_SUBTYPES, subtype)
            .or_else(|| extension(subtype).map(|(kind, _)| kind))
            .unwrap_or(Other);
    }
    let top = without_prefix(top, ".");
    find(WORDS, top).or_else(|| extension(top).map(|(kind, _)| kind)).unwrap_or(Unknown)
}

/// Returns the kind of a file by the extension of its name, the last segment of the path of its URL.
///
/// The path may go on after the name (`/1.jpg/640x480`), and the extension after its letters (`1.jpg!small`).
pub(in crate::parse) fn kind_of_name(url: &str) -> MediaKind {
    let path = url.split_once("://").map_or(url, |(_, rest)| {
        rest.split_once('/').map_or("", |(_, path)| path) // without the host
    });
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let last = path.rsplit('/').take(2).find_map(|segment| segment.rsplit_once('.'));
    let Some((_, letters)) = last else { return Unknown };
    let end = letters.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(letters.len());
    extension(&letters[..end]).map_or(Unknown, |(kind, _)| kind)
}

/// Returns a media type as the document has it. An extension in its place is the type of such files (`jpg` is
/// `image/jpeg`); another word is no type.
pub(in crate::parse) fn media_type(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    if text.contains('/') {
        return Some(text);
    }
    extension(without_prefix(&text, ".")).map(|(_, media_type)| Cow::Borrowed(media_type))
}

fn extension(text: &str) -> Option<(MediaKind, &'static str)> {
    let known = EXTENSIONS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(text));
    known.map(|&(_, kind, media_type)| (kind, media_type))
}

fn find(table: &[(&str, MediaKind)], text: &str) -> Option<MediaKind> {
    let known = table.iter().find(|(known, _)| known.eq_ignore_ascii_case(text));
    known.map(|&(_, kind)| kind)
}

fn without_prefix<'a>(text: &'a str, prefix: &str) -> &'a str {
    match text.split_at_checked(prefix.len()) {
        Some((start, rest)) if start.eq_ignore_ascii_case(prefix) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifies_kinds_by_type() {
        for (text, expected) in [
            ("image/jpeg", Image),
            ("IMAGE/JPEG", Image),
            ("image/jpg", Image),
            ("image", Image),
            ("Img/png", Image),
            ("jpg", Image),
            (".PNG", Image),
            ("audio/mpeg; charset=utf-8", Audio),
            ("Audio", Audio),
            ("MP3", Audio),
            ("application/ogg", Audio),
            ("application/x-mp3", Audio),
            ("video/mp4", Video),
            ("mp4", Video),
            ("application/x-mpegURL", Video),
            ("application/x-shockwave-flash", Video),
            ("text/html", Other),
            ("application/pdf", Other),
            ("document", Other),
            ("application/octet-stream", Unknown),
            ("binary/octet-stream", Unknown),
            ("mpeg", Unknown), // audio or video
            ("é", Unknown),
            ("", Unknown),
        ] {
            assert_eq!(kind_of_type(text), expected, "{text}");
        }
    }

    #[test]
    fn identifies_kinds_by_name() {
        for (url, expected) in [
            ("https://example.org/a.jpg", Image),
            ("https://example.org/a.JPG?w=140&h=90.5", Image),
            ("https://example.org/a.png#top", Image),
            ("https://example.org/a.jpg:large", Image),
            ("https://example.org/a.webp!small", Image),
            ("https://example.org/a.jpeg/640x480", Image),
            ("//example.org/b.mp3", Audio),
            ("c.mp4", Video),
            ("https://example.org/a.jpg.html", Unknown),
            ("https://example.mp4", Unknown),
            ("https://example.org/?file=a.jpg", Unknown),
            ("https://example.org/a", Unknown),
            ("https://example.org/a.jpgé", Image),
            ("", Unknown),
        ] {
            assert_eq!(kind_of_name(url), expected, "{url}");
        }
    }

    #[test]
    fn prefers_the_type_to_the_name() {
        for (media_type, url, expected) in [
            (Some("video/mp4"), "a.jpg", Video),
            (Some("text/html"), "File:a.jpg", Other),
            (Some("application/octet-stream"), "a.jpg", Image),
            (None, "a.jpg", Image),
        ] {
            assert_eq!(media_kind(media_type, url), expected, "{media_type:?} {url}");
        }
    }

    #[test]
    fn returns_media_types_alone() {
        for (text, expected) in [
            ("image/jpg", Some("image/jpg")),
            ("jpg", Some("image/jpeg")),
            ("MP3", Some("audio/mpeg")),
            ("image", None),
            ("unknown", None),
        ] {
            assert_eq!(media_type(Cow::Borrowed(text)).as_deref(), expected, "{text}");
        }
    }
}
