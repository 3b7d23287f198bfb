//! The search for items in a document that is no feed itself: an array of items or feeds, or the answer of an API with
//! one of these inside it.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};

use super::JsonFeed;
use super::item::JsonFeedItem;
use crate::parse::json::lenient::{JsonKey, LenientVisitor, ValueReader, read_property};

/// Maximum depth of objects and arrays around a feed.
const MAX_DEPTH: usize = 8;

/// Returns true for the key of an extension (JSON Feed 1.1, section "Extensions"), which contains no items.
pub(super) fn is_extension(key: &str) -> bool {
    key.starts_with('_')
}

/// Adds the items inside a document, and the properties of the first feed that contains any.
pub(super) fn search<'a>(text: &'a str, feed: &mut JsonFeed<'a>) {
    let mut found = JsonFeed::default();
    let mut json = serde_json::Deserializer::from_str(text);
    // The error is known already.
    let _ = SearchSeed { found: &mut found, depth: 0 }.deserialize(&mut json);
    if !found.items.is_empty() || found.has_items && !feed.has_items {
        *feed = found;
    }
}

struct SearchSeed<'f, 'a> {
    found: &'f mut JsonFeed<'a>,
    depth: usize,
}

impl<'a> SearchSeed<'_, 'a> {
    fn nested(&mut self) -> SearchSeed<'_, 'a> {
        SearchSeed { found: self.found, depth: self.depth + 1 }
    }

    /// Reads an object as an item and as a feed. An item has its title and others of its properties in common with a
    /// feed.
    fn read<A: MapAccess<'a>>(
        &mut self,
        item: &mut JsonFeedItem<'a>,
        feed: &mut JsonFeed<'a>,
        mut object: A,
    ) -> Result<(), A::Error> {
        while let Some(JsonKey(key)) = object.next_key()? {
            if is_extension(&key) {
                object.next_value::<IgnoredAny>()?;
            } else if !read_property(item, &key, &mut object)?
                && !read_property(feed, &key, &mut object)?
            {
                object.next_value_seed(self.nested())?;
            }
        }
        Ok(())
    }
}

impl<'a> DeserializeSeed<'a> for SearchSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH {
            return deserializer.deserialize_any(IgnoredAny).map(drop);
        }
        deserializer.deserialize_any(LenientVisitor(self))
    }
}

impl<'a> ValueReader<'a> for SearchSeed<'_, 'a> {
    type Value = ();

    fn array<A: SeqAccess<'a>>(mut self, mut array: A) -> Result<(), A::Error> {
        while array.next_element_seed(self.nested())?.is_some() {}
        Ok(())
    }

    fn object<A: MapAccess<'a>>(mut self, object: A) -> Result<(), A::Error> {
        let before = self.found.items.len();
        let mut item = JsonFeedItem::default();
        let mut feed = JsonFeed::default();
        let result = self.read(&mut item, &mut feed, object);
        let has_items = feed.has_items || self.found.items.len() > before;
        if !feed.has_items
            && result.is_ok()
            && (item.has_content() || !has_items && item.has_title())
        {
            self.found.items.truncate(before);
            self.found.items.push(item);
            self.found.has_items = true;
        } else if has_items {
            self.found.extend(item, feed);
        }
        result
    }
}

impl<'a> JsonFeed<'a> {
    /// Adds the items of a feed, and the properties that are still missing. `item` holds those that items also have.
    fn extend(&mut self, item: JsonFeedItem<'a>, mut feed: JsonFeed<'a>) {
        self.items.append(&mut feed.items);
        self.unknown += feed.unknown;
        self.has_items = true;
        let missing = |field: &mut Option<_>, value| *field = field.take().or(value);
        missing(&mut self.title.0, item.title.0);
        missing(&mut self.language.0, item.language.0);
        missing(&mut self.home_page_url.0, feed.home_page_url.0);
        missing(&mut self.feed_url.0, feed.feed_url.0);
        if self.author.0.is_empty() && self.authors.0.is_empty() {
            self.author = item.author;
            self.authors = item.authors;
        }
    }
}
