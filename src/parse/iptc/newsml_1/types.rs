//! The types of a `ContentItem`, from the three elements that may name them.

use std::borrow::Cow;

use crate::parse::iptc::content::{ContentType, contains_word};

/// The declared types of a text or file. Agencies use the elements for each other.
#[derive(Default)]
pub(super) struct ContentTypes<'a> {
    /// `MediaType`: `Text`, `Photo`, `ComplexData`.
    pub(super) media: Option<Cow<'a, str>>,
    /// `Format`: `NITF`, `JPEG Baseline`.
    pub(super) format: Option<Cow<'a, str>>,
    /// `MimeType`: `text/xhtml`, `image/jpeg`.
    pub(super) mime: Option<Cow<'a, str>>,
}

impl<'a> ContentTypes<'a> {
    /// Returns the type of the text.
    pub(super) fn content_type(&self) -> ContentType {
        [&self.mime, &self.format, &self.media]
            .into_iter()
            .flatten()
            .map(|name| ContentType::from_name(Some(name)))
            .find(|content_type| *content_type != ContentType::Unknown)
            .unwrap_or(ContentType::Unknown)
    }

    /// Returns true for style sheets and scripts.
    pub(super) fn is_style(&self) -> bool {
        [&self.format, &self.mime, &self.media]
            .into_iter()
            .flatten()
            .any(|name| is_one_of(name, &STYLES))
    }

    /// Returns true for a text, whatever its vocabulary.
    pub(super) fn is_text(&self) -> bool {
        [&self.media, &self.format, &self.mime].into_iter().flatten().any(|name| is_text(name))
    }

    /// Returns true for pictures, recordings and other files that are not text.
    pub(super) fn is_file(&self) -> bool {
        let is_file = |name: &str| FILES.iter().any(|known| starts_with(name, known));
        [&self.media, &self.format, &self.mime].into_iter().flatten().any(|name| is_file(name))
            && !self.is_text()
    }

    /// Returns true for pictures.
    pub(super) fn is_image(&self) -> bool {
        let is = |name: &str| {
            ["photo", "picture", "graphic", "image"].iter().any(|known| starts_with(name, known))
        };
        self.media.as_deref().is_some_and(is)
            || self.mime.as_deref().is_some_and(is)
            || self.media_type_of_format().is_some_and(is)
    }

    /// Returns the media type of the file.
    pub(super) fn media_type(&mut self) -> Option<Cow<'a, str>> {
        let of_format = self.media_type_of_format();
        let format = self.format.take();
        self.mime
            .take()
            .or_else(|| format.filter(|format| format.contains('/')))
            .or(of_format.map(Cow::Borrowed))
    }

    /// Returns the media type of a file by the name of its format, such as `JPEG Baseline`.
    fn media_type_of_format(&self) -> Option<&'static str> {
        let format = self.format.as_deref()?;
        let word = format.split([' ', '-', '_']).next().unwrap_or(format);
        FORMATS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|&(_, mime)| mime)
    }
}

/// Names of style sheets and scripts.
const STYLES: [&str; 10] = [
    "css",
    "text/css",
    "javascript",
    "text/javascript",
    "application/javascript",
    "xsl",
    "text/xsl",
    "xslt",
    "application/xslt+xml",
    "stylesheet",
];

/// How the names of files start.
const FILES: [&str; 9] =
    ["photo", "picture", "image", "graphic", "video", "audio", "animation", "application", "pdf"];

/// Names of formats of files.
const FORMATS: [(&str, &str); 10] = [
    ("gif", "image/gif"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("mpeg4", "video/mp4"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
];

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Returns true for the name of a type of text: `Text`, `text/xhtml`, `NITF3.1`, `ComplexData`.
fn is_text(name: &str) -> bool {
    let is_text_word = |word: &[u8]| {
        let known: &[&[u8]] = match word.len() {
            3 => &[b"xml"],
            4 => &[b"text", b"html"],
            5 => &[b"xhtml", b"ascii"],
            11 => &[b"complexdata"],
            _ => return false,
        };
        known.iter().any(|known| word[0] | 0x20 == known[0] && known.eq_ignore_ascii_case(word))
    };
    let mut rest = name.as_bytes();
    loop {
        let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric());
        let word = &rest[..end.unwrap_or(rest.len())];
        if is_text_word(word) || contains_word(word, b"nitf") {
            return true;
        }
        let Some(end) = end else { return false };
        rest = &rest[end + 1..];
    }
}

/// Returns true if a name starts with a word of lower case, in any case.
fn starts_with(name: &str, start: &str) -> bool {
    let (name, start) = (name.as_bytes(), start.as_bytes());
    name.len() >= start.len()
        && name[0] | 0x20 == start[0]
        && name[..start.len()].eq_ignore_ascii_case(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(
        media: &'static str,
        format: &'static str,
        mime: &'static str,
    ) -> ContentTypes<'static> {
        let name = |name: &'static str| (!name.is_empty()).then_some(Cow::Borrowed(name));
        ContentTypes { media: name(media), format: name(format), mime: name(mime) }
    }

    #[test]
    fn tells_texts_from_files_and_styles() {
        for (media, format, mime, text, file, style) in [
            ("Text", "NITF3.1", "", true, false, false),
            ("HTML", "", "", true, false, false),
            ("ComplexData", "", "text/vnd.IPTC.NITF", true, false, false),
            ("", "bcNITF2.5", "", true, false, false),
            ("Photo", "JPEG Baseline", "", false, true, false),
            ("PhotoFront", "", "image/jpg", false, true, false),
            ("", "", "application/xhtml+xml", true, false, false),
            ("", "", "application/pdf", false, true, false),
            ("", "CSS", "text/css", true, false, true),
            ("", "", "", false, false, false),
        ] {
            let types = types(media, format, mime);
            let found = (types.is_text(), types.is_file(), types.is_style());
            assert_eq!(found, (text, file, style), "{media} {format} {mime}");
        }
    }

    #[test]
    fn returns_media_types_of_files() {
        for (media, format, mime, expected, is_image) in [
            ("Photo", "JPG", "", Some("image/jpeg"), true),
            ("", "Jpeg", "", Some("image/jpeg"), true),
            ("Photo", "image/png", "", Some("image/png"), true),
            ("Video", "Mpeg4", "", Some("video/mp4"), false),
            ("Audio", "", "audio/ogg", Some("audio/ogg"), false),
            ("Photo", "", "", None, true),
        ] {
            let mut types = types(media, format, mime);
            assert_eq!(types.is_image(), is_image, "{media} {format} {mime}");
            assert_eq!(types.media_type().as_deref(), expected, "{media} {format} {mime}");
        }
    }
}
