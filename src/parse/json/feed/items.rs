//! The list of items of a feed.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};
use std::borrow::Cow;

use super::JsonFeed;
use super::item::JsonFeedItem;
use super::search::is_extension;
use crate::parse::json::lenient::{JsonKey, LenientVisitor, ValueReader, read_property};

/// Maximum depth of objects and arrays around an item: the list, a wrapper of each item, and a list in it.
const MAX_DEPTH: usize = 4;

/// Number of items up to which items without any property are kept: they have two bytes in the document, and hundreds in
/// memory.
const MAX_EMPTY_ITEMS: usize = 1000;

/// Deserializes items into a feed, which keeps the items before an error.
///
/// An object without any property of an item contains items: by number or identifier, or one with content under a name.
pub(super) struct ItemsSeed<'f, 'a> {
    feed: &'f mut JsonFeed<'a>,
    depth: usize,
    /// True inside an element of the list, where objects of other kinds are, too.
    is_inner: bool,
}

impl<'f, 'a> ItemsSeed<'f, 'a> {
    pub(super) fn new(feed: &'f mut JsonFeed<'a>) -> Self {
        ItemsSeed { feed, depth: 0, is_inner: false }
    }

    fn element(&mut self) -> ItemsSeed<'_, 'a> {
        ItemsSeed { feed: self.feed, depth: self.depth + 1, is_inner: self.is_inner }
    }

    fn property(&mut self) -> ItemsSeed<'_, 'a> {
        ItemsSeed { feed: self.feed, depth: self.depth + 1, is_inner: self.depth > 0 }
    }
}

impl<'a> DeserializeSeed<'a> for ItemsSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH {
            return deserializer.deserialize_any(IgnoredAny).map(drop);
        }
        deserializer.deserialize_any(LenientVisitor(self))
    }
}

impl<'a> ValueReader<'a> for ItemsSeed<'_, 'a> {
    type Value = ();

    fn text(self, _: Cow<'a, str>) {
        if !self.is_inner {
            self.feed.unknown += 1;
        }
    }

    fn array<A: SeqAccess<'a>>(mut self, mut array: A) -> Result<(), A::Error> {
        while array.next_element_seed(self.element())?.is_some() {}
        Ok(())
    }

    fn object<A: MapAccess<'a>>(mut self, mut object: A) -> Result<(), A::Error> {
        let before = (self.feed.items.len(), self.feed.unknown);
        let mut item = JsonFeedItem::default();
        let mut is_known = false;
        let mut is_empty = true;
        while let Some(JsonKey(key)) = object.next_key()? {
            is_empty = false;
            if is_extension(&key) {
                object.next_value::<IgnoredAny>()?;
            } else if read_property(&mut item, &key, &mut object)? {
                is_known = true;
            } else if is_known {
                object.next_value::<IgnoredAny>()?;
            } else {
                object.next_value_seed(self.property())?;
            }
        }
        let is_item = is_known && (!self.is_inner || item.has_content());
        if is_empty && self.depth == 1 && self.feed.items.len() >= MAX_EMPTY_ITEMS {
            self.feed.surplus += 1;
        } else if is_item || is_empty && self.depth == 1 {
            self.feed.items.truncate(before.0);
            self.feed.unknown = before.1;
            self.feed.items.push(item);
        } else if self.depth <= 1
            && !is_empty
            && before == (self.feed.items.len(), self.feed.unknown)
        {
            self.feed.unknown += 1;
        }
        Ok(())
    }
}
