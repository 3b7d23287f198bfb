//! The pictures, audio and videos of an item, and those that belong to it.

use std::borrow::Cow;

use super::item::NinjsItem;
use super::rendition::Rendition;

/// Types of items that are media.
const MEDIA_TYPES: [&str; 4] = ["picture", "graphic", "video", "audio"];

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
        for media in self.associations.list.iter().filter(|item| item.is_media()) {
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
