//! The evidence that an object is an item of ninjs.
//!
//! The schema of ninjs requires a `uri` only, which many other JSON objects have too. So it takes a property that is
//! specific to ninjs beside the identifier or the type, or two specific ones without these. A document of its own may
//! also be a `uri` and other properties of the schema, if it has no others.

use super::item::NinjsItem;
use super::seed::Place;

/// The properties of an object, whatever their values.
#[derive(Default)]
pub(super) struct Evidence {
    /// Number of properties that other kinds of JSON do not have: `headline`, `body_text`, `versioncreated`.
    specific: u8,
    /// True if there is a property that other kinds of JSON have too: `title`, `language`, `place`.
    common: bool,
    /// True if there is a `uri` or `guid`.
    id: bool,
    /// True if there is an identifier of another name.
    other_id: bool,
    /// True if there is any other property.
    unknown: bool,
}

impl Evidence {
    pub(super) fn specific(&mut self) {
        self.specific = self.specific.saturating_add(1);
    }

    pub(super) fn common(&mut self) {
        self.common = true;
    }

    pub(super) fn id(&mut self) {
        self.id = true;
    }

    pub(super) fn other_id(&mut self) {
        self.other_id = true;
    }

    pub(super) fn unknown(&mut self) {
        self.unknown = true;
    }
}

impl<'a> NinjsItem<'a> {
    /// Returns true if the object is an item or contains items. Items in unknown properties become its `items`.
    pub(super) fn is_accepted(&mut self, place: Place) -> bool {
        let has_news = self.has_text() || self.evidence.id && self.evidence.specific > 0;
        if self.items.is_empty() && !has_news {
            self.items = std::mem::take(&mut self.wrapped);
        }
        let is_accepted = match place {
            Place::Root => self.is_item() || self.is_valid(),
            Place::Wrapped => self.is_item(),
            Place::Item => self.has_known_property() || !self.evidence.unknown,
            Place::Associations | Place::Association => true,
        };
        is_accepted || !self.items.is_empty()
    }

    fn is_item(&self) -> bool {
        let Evidence { specific, id, other_id, .. } = self.evidence;
        match specific {
            0 => id && self.has_news_type() && self.draft.other_title.is_some(),
            1 => id || other_id || self.has_news_type(),
            _ => true,
        }
    }

    /// Returns true if the object has properties of the schema only, and more than a `uri`.
    fn is_valid(&self) -> bool {
        let Evidence { common, id, unknown, .. } = self.evidence;
        id && !unknown && (common || self.has_news_type())
    }

    fn has_known_property(&self) -> bool {
        self.evidence.specific > 0 || self.evidence.common || self.evidence.id
    }

    /// Returns true if the type is one of those in the schema.
    fn has_news_type(&self) -> bool {
        const TYPES: [&str; 9] = [
            "text",
            "audio",
            "video",
            "picture",
            "graphic",
            "composite",
            "planning",
            "component",
            "event",
        ];
        let item_type = self.item_type.as_deref().unwrap_or_default();
        TYPES.iter().any(|known| item_type.eq_ignore_ascii_case(known))
    }
}
