//! Renditions: the files of an item.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};

use crate::news::Attachment;
use crate::parse::item::{MediaKind, duration, media_kind, media_type};
use crate::parse::json::fields::StringFields;
use crate::parse::json::lenient::{JsonElement, JsonKey, LenientVisitor, ValueReader, read_object};
use crate::parse::text::fold;
use crate::parse::url::is_absolute;

const URLS: [&str; 2] = ["href", "url"];
const MIME_TYPES: [&str; 2] = ["contenttype", "mimetype"];

/// A file and the name of its purpose: `thumbnail`, `hires`.
pub(super) struct Rendition<'a> {
    name: Cow<'a, str>,
    file: StringFields<'a>,
}

impl<'a> Rendition<'a> {
    /// Returns the file as an attachment, or `None` if it has no URL.
    pub(super) fn attachment(&self, title: Option<&Cow<'a, str>>) -> Option<Attachment<'a>> {
        let size = self.file.first_str_of(&["sizeinbytes", "size"]);
        let size = size.and_then(|size| size.split('.').next()?.parse().ok());
        Some(Attachment {
            url: self.url()?,
            mime_type: self.file.first_of(&MIME_TYPES).and_then(media_type),
            title: self.file.get("title").map(fold).or_else(|| title.cloned()),
            size_in_bytes: size.filter(|size| *size > 0), // 0 if it is unknown
            duration_in_seconds: self.file.get_str("duration").and_then(duration),
        })
    }

    /// Returns the URL of the file, which may be a string in place of an object.
    pub(super) fn url(&self) -> Option<Cow<'a, str>> {
        let url = self.file.first_of(&URLS);
        url.or_else(|| self.file.get("").filter(|text| is_absolute(text)))
    }

    /// Returns the same as [`url`](Self::url) without a copy.
    pub(super) fn url_str(&self) -> Option<&str> {
        let url = self.file.first_str_of(&URLS);
        url.or_else(|| self.file.get_str("").filter(|text| is_absolute(text)))
    }

    /// Returns the rank of an image: above thumbnails, and by width. `None` for other files.
    pub(super) fn rank(&self, is_picture: bool) -> Option<(bool, u64)> {
        let url = self.url_str().unwrap_or_default();
        let is_image = match media_kind(self.file.first_str_of(&MIME_TYPES), url) {
            MediaKind::Unknown => is_picture,
            kind => kind == MediaKind::Image,
        };
        is_image.then(|| (!self.is_small(), self.width()))
    }

    fn is_small(&self) -> bool {
        ["name", "usage"].iter().any(|key| {
            let name = self.file.get_str(key).unwrap_or(&self.name);
            name.as_bytes().windows(5).any(|part| part.eq_ignore_ascii_case(b"thumb"))
        })
    }

    fn width(&self) -> u64 {
        let width = || self.file.get_str("width")?.split('.').next()?.parse().ok();
        width().unwrap_or_default()
    }
}

/// Renditions: in version 1 an object with a key for each, in versions 2 and 3 an array.
#[derive(Default)]
pub(super) struct Renditions<'a>(pub(super) Vec<Rendition<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for Renditions<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(RenditionsReader))
    }
}

struct RenditionsReader;

impl<'de> ValueReader<'de> for RenditionsReader {
    type Value = Renditions<'de>;

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Renditions<'de>, A::Error> {
        let mut renditions = Vec::new();
        while let Some(JsonElement(file)) = array.next_element()? {
            if let Some(file) = file {
                renditions.push(Rendition { name: Cow::Borrowed(""), file });
            }
        }
        Ok(Renditions(renditions))
    }

    /// Reads a file for each key, or one file.
    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<Renditions<'de>, A::Error> {
        let mut renditions = Vec::new();
        while let Some(JsonKey(name)) = object.next_key()? {
            if matches!(&*name, "href" | "url") {
                let file = read_object(Some(name), &mut object)?;
                return Ok(Renditions(vec![Rendition { name: Cow::Borrowed(""), file }]));
            }
            let JsonElement(file) = object.next_value()?;
            if let Some(file) = file {
                renditions.push(Rendition { name, file });
            }
        }
        Ok(Renditions(renditions))
    }
}
