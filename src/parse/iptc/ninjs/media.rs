//! Renditions: the files that a news, or what is associated with it, consists of.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};

use super::Story;
use super::fields::Fields;
use crate::news::Attachment;
use crate::parse::json::lenient::{Lenient, Text, Want};
use crate::parse::text::fold;

/// One file, and what it is used as: `thumbnail`, `hires`.
pub(super) struct Rendition<'a> {
    name: Cow<'a, str>,
    file: Fields<'a>,
}

impl<'a> Rendition<'a> {
    /// The file, unless it is nowhere.
    fn attachment(&self, title: Option<&Cow<'a, str>>) -> Option<Attachment<'a>> {
        let whole = |name| self.file.get(name)?.split('.').next()?.parse().ok();
        Some(Attachment {
            url: self.file.get("href")?,
            mime_type: self.mime_type(),
            title: self.file.get("title").map(fold).or_else(|| title.cloned()),
            size_in_bytes: whole("sizeinbytes"),
            duration_in_seconds: whole("duration"),
        })
    }

    fn mime_type(&self) -> Option<Cow<'a, str>> {
        self.file.get("contenttype").or_else(|| self.file.get("mimetype"))
    }

    /// How well it shows the news, if it is an image: thumbnails least, else the wider the better.
    fn rank(&self, is_picture: bool) -> Option<(bool, u64)> {
        let is_image = self.mime_type().map_or(is_picture, |mime| mime.starts_with("image/"));
        let is_small = ["name", "usage"].iter().any(|name| {
            let name = self.file.get(name).unwrap_or_else(|| self.name.clone());
            name.to_ascii_lowercase().contains("thumb")
        });
        let width = || self.file.get("width")?.split('.').next()?.parse().ok();
        is_image.then(|| (!is_small, width().unwrap_or_default()))
    }
}

impl<'a> Story<'a> {
    /// True for what is seen or heard and not read.
    pub(super) fn is_medium(&self) -> bool {
        matches!(self.kind.as_deref(), Some("picture" | "graphic" | "video" | "audio"))
    }

    /// Makes attachments of the renditions, the news' own and those of the media associated with it;
    /// its image is the best of its own, else of the first that has one.
    pub(super) fn take_media(&mut self) {
        let item = &mut self.draft.item;
        item.news.image = best_image(&self.renditions, self.kind.as_deref());
        for file in self.renditions.iter().filter_map(|rendition| rendition.attachment(None)) {
            item.attach(file);
        }
        for story in self.associated.iter().filter(|story| story.is_medium()) {
            if item.news.image.is_none() {
                item.news.image = best_image(&story.renditions, story.kind.as_deref());
            }
            let title = story.headline.text.as_ref().or(story.draft.other_title.as_ref());
            for rendition in &story.renditions {
                rendition.attachment(title).into_iter().for_each(|file| item.attach(file));
            }
        }
    }
}

/// The address of the best image; of equally good ones the first.
fn best_image<'a>(renditions: &[Rendition<'a>], kind: Option<&str>) -> Option<Cow<'a, str>> {
    let is_picture = matches!(kind, Some("picture" | "graphic"));
    let ranked = renditions
        .iter()
        .rev()
        .filter_map(|rendition| Some((rendition.rank(is_picture)?, rendition.file.get("href")?)));
    ranked.max_by_key(|(rank, _)| *rank).map(|(_, url)| url)
}

/// The renditions of 1.x, an object that names each, or of 2.x and 3.x, an array.
#[derive(Default)]
pub(super) struct Renditions<'a>(pub(super) Vec<Rendition<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for Renditions<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient(WantRenditions))
    }
}

struct WantRenditions;

impl<'de> Want<'de> for WantRenditions {
    type Value = Renditions<'de>;

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Renditions<'de>, A::Error> {
        let mut renditions = Vec::new();
        while let Some(file) = array.next_element()? {
            renditions.push(Rendition { name: Cow::Borrowed(""), file });
        }
        Ok(Renditions(renditions))
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<Renditions<'de>, A::Error> {
        let mut renditions = Vec::new();
        while let Some((Text(name), file)) = object.next_entry()? {
            renditions.push(Rendition { name: name.unwrap_or_default(), file });
        }
        Ok(Renditions(renditions))
    }
}
