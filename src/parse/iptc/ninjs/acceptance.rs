//! The evidence that an object is an item of ninjs.
//!
//! The schema of ninjs requires a `uri` only, which many other JSON objects have too. So it takes a property that is
//! specific to ninjs beside an identifier, or two specific ones without it. A document of its own may also be any two
//! properties of the schema, if it has no others.

use super::evidence::Evidence;
use super::item::NinjsItem;
use super::place::Place;

impl<'a> NinjsItem<'a> {
    /// Returns true if the object is an item or contains items. Items in unknown properties become its `items`.
    pub(super) fn is_accepted(&mut self, place: Place) -> bool {
        let has_news = self.has_text() || self.evidence.id && self.evidence.specific > 0;
        if self.items.list.is_empty() && !has_news {
            self.items = std::mem::take(&mut self.wrapped);
            if let [item] = &mut self.items.list[..] {
                // The identifier may stand beside the item: `{"_id": "1", "_source": {"headline": "A"}}`.
                item.database_id = item.database_id.take().or(self.database_id.take());
            }
        }
        let is_accepted = match place {
            // Unknown properties may follow, so an incomplete object is not accepted.
            Place::Root => self.is_item() || self.is_complete && self.is_valid(),
            Place::Item => self.is_item() || self.is_complete && self.is_reference(),
            Place::Wrapped => self.is_item() && self.has_value(),
            Place::Associations | Place::Association => true,
        };
        is_accepted || !self.items.list.is_empty()
    }

    fn is_item(&self) -> bool {
        let Evidence { specific, id, other_id, .. } = self.evidence;
        match specific {
            0 => id && self.has_news_type() && self.draft.other_title.is_some(),
            1 => id || other_id,
            _ => true,
        }
    }

    /// Returns true if the object has properties of the schema only, and at least two.
    fn is_valid(&self) -> bool {
        let Evidence { specific, common, id, unknown, .. } = self.evidence;
        (id || specific > 0) && !unknown && (common || self.has_news_type())
    }

    /// Returns true for a `uri`, alone or with other properties of the schema. An empty object stands for an item, too.
    fn is_reference(&self) -> bool {
        let Evidence { common, id, unknown, .. } = self.evidence;
        !unknown && (self.draft.base.item.id.is_some() || common || !id)
    }

    /// Returns true if the item has an identifier or a text, unlike the description of one.
    fn has_value(&self) -> bool {
        let draft = &self.draft;
        self.has_text()
            || [&draft.base.item.id, &draft.other_id, &draft.other_title]
                .iter()
                .any(|id| id.is_some())
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
