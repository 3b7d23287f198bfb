//! Renditions: the files of an item and of the pictures, audio and videos that belong to it.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};

use super::item::NinjsItem;
use crate::news::Attachment;
use crate::parse::item::{MediaKind, duration, media_kind, media_type};
use crate::parse::json::fields::StringFields;
use crate::parse::json::lenient::{JsonElement, JsonKey, LenientVisitor, ValueReader, read_object};
use crate::parse::text::fold;
use crate::parse::url::is_absolute;

/// Types of items that are media.
const MEDIA_TYPES: [&str; 4] = ["picture", "graphic", "video", "audio"];

const URLS: [&str; 2] = ["href", "url"];
const MIME_TYPES: [&str; 2] = ["contenttype", "mimetype"];

/// A file and the name of its purpose: `thumbnail`, `hires`.
pub(super) struct Rendition<'a> {
    name: Cow<'a, str>,
    file: StringFields<'a>,
}

impl<'a> Rendition<'a> {
    /// Returns the file as an attachment, or `None` if it has no URL.
    fn attachment(&self, title: Option<&Cow<'a, str>>) -> Option<Attachment<'a>> {
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
    fn url(&self) -> Option<Cow<'a, str>> {
        let url = self.file.first_of(&URLS);
        url.or_else(|| self.file.get("").filter(|text| is_absolute(text)))
    }

    /// Returns the same as [`url`](Self::url) without a copy.
    fn url_str(&self) -> Option<&str> {
        let url = self.file.first_str_of(&URLS);
        url.or_else(|| self.file.get_str("").filter(|text| is_absolute(text)))
    }

    /// Returns the rank of an image: above thumbnails, and by width. `None` for other files.
    fn rank(&self, is_picture: bool) -> Option<(bool, u64)> {
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

impl<'a> NinjsItem<'a> {
    /// Returns true for pictures, graphics, audio and videos.
    pub(super) fn is_media(&self) -> bool {
        let item_type = self.item_type.as_deref().unwrap_or_default();
        MEDIA_TYPES.iter().any(|known| item_type.eq_ignore_ascii_case(known))
    }

    /// Adds the renditions of the item and of its associated media as attachments, and sets the image.
    ///
    /// The image is the best one of the item itself, or else of the first associated item with an image.
    pub(super) fn add_media(&mut self) {
        let draft = &mut self.draft.base;
        draft.item.image = best_image(&self.renditions, self.item_type.as_deref());
        for file in self.renditions.iter().filter_map(|rendition| rendition.attachment(None)) {
            draft.add_attachment(file);
        }
        for media in self.associations.iter().filter(|item| item.is_media()) {
            if draft.item.image.is_none() {
                draft.item.image = best_image(&media.renditions, media.item_type.as_deref());
            }
            let title = media.headline.text.as_ref().or(media.draft.other_title.as_ref());
            for rendition in &media.renditions {
                rendition.attachment(title).into_iter().for_each(|file| draft.add_attachment(file));
            }
        }
    }
}

/// Returns the URL of the image with the highest rank. The first of equal rank is used.
fn best_image<'a>(renditions: &[Rendition<'a>], item_type: Option<&str>) -> Option<Cow<'a, str>> {
    let is_picture = matches!(item_type, Some("picture" | "graphic"));
    let with_url = renditions.iter().rev().filter(|rendition| rendition.url_str().is_some());
    let ranked = with_url.filter_map(|rendition| Some((rendition.rank(is_picture)?, rendition)));
    ranked.max_by_key(|(rank, _)| *rank).and_then(|(_, rendition)| rendition.url())
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
