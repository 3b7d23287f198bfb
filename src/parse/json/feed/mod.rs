//! [JSON Feed](https://www.jsonfeed.org/version/1.1/) 1.0 and 1.1.
//!
//! Items are collected one by one, so that those before the end of a cut document are kept. Values of near types are
//! converted: an object for a list of one, a string for an author. Values of other types are ignored. A feed without
//! items of its own is [searched](search) for a feed or items inside it.

mod item;
mod items;
mod search;

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::lenient::{JsonKey, JsonLink, JsonList, JsonStruct, JsonText, read_property};
use super::{JsonResult, parse_with};
use crate::parse::error::ParseError;
use crate::parse::inheritance::inherited_authors;
use crate::parse::{Format, Parsed};
use item::{JsonFeedAuthor, JsonFeedItem, merge_authors};
use items::ItemsSeed;

/// Parses a document that is a JSON object or array.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    parse_with(text, parse_feed)
}

fn parse_feed(text: &str) -> JsonResult<'_> {
    let mut feed = JsonFeed::default();
    let mut json = serde_json::Deserializer::from_str(text);
    let result = FeedSeed(&mut feed).deserialize(&mut json).and_then(|()| json.end());
    if feed.items.is_empty() {
        search::search(text, &mut feed);
    }
    (feed.into_parsed(text.len()), result)
}

#[derive(Default)]
struct JsonFeed<'a> {
    title: JsonText<'a>,
    language: JsonText<'a>,
    home_page_url: JsonLink<'a>,
    feed_url: JsonLink<'a>,
    author: JsonList<JsonFeedAuthor<'a>>,
    authors: JsonList<JsonFeedAuthor<'a>>,
    items: Vec<JsonFeedItem<'a>>,
    /// True if there are items or a list of items, even if it is empty.
    has_items: bool,
    /// Number of elements of the list without any property of an item.
    unknown: usize,
    /// Number of empty items that were left out.
    surplus: usize,
}

impl<'a> JsonStruct<'a> for JsonFeed<'a> {
    fn read<A: MapAccess<'a>>(
        &mut self,
        key: &Cow<'a, str>,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match &**key {
            "title" => self.title = object.next_value()?,
            "language" => self.language = object.next_value()?,
            "home_page_url" => self.home_page_url = object.next_value()?,
            "feed_url" => self.feed_url = object.next_value()?,
            "author" => self.author = object.next_value()?,
            "authors" => self.authors = object.next_value()?,
            "items" => {
                self.has_items = true;
                object.next_value_seed(ItemsSeed::new(self))?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl<'a> JsonFeed<'a> {
    fn into_parsed(self, document_length: usize) -> Parsed<'a> {
        let error = self.missing_items();
        let home = self.home_page_url.0.or(self.feed_url.0);
        let language = self.language.language();
        let authors = merge_authors(self.authors, self.author, home.as_deref());
        let (authors, limit) = inherited_authors(&authors, document_length, self.items.len());
        let items = self.items.into_iter();
        Parsed {
            format: Some(Format::JsonFeed),
            feed_title: self.title.line(),
            items: items.map(|item| item.into_item(&language, authors, home.as_deref())).collect(),
            error: error.or(limit),
        }
    }

    /// Returns the error for items that were left out, and for a document in which no item was found. A feed with an empty
    /// list has none.
    fn missing_items(&self) -> Option<ParseError> {
        if self.surplus > 0 {
            let reason = format!("{} items without any property were left out", self.surplus);
            return Some(ParseError::Limit(reason));
        }
        let reason = match self.unknown {
            0 if self.has_items => return None,
            0 => "JSON Feed without items".to_owned(),
            _ if !self.items.is_empty() => return None,
            1 => "JSON Feed whose item has no known property".to_owned(),
            count => format!("JSON Feed whose {count} items have no known property"),
        };
        Some(ParseError::NoNews(reason))
    }
}

/// Deserializes into a feed, which keeps the fields and items before an error.
struct FeedSeed<'f, 'a>(&'f mut JsonFeed<'a>);

impl<'a> DeserializeSeed<'a> for FeedSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for FeedSeed<'_, 'a> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a JSON Feed")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(JsonKey(key)) = map.next_key()? {
            if !read_property(self.0, &key, &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    /// Skips an array, which is [searched](search) for items.
    fn visit_seq<A: SeqAccess<'a>>(self, mut array: A) -> Result<(), A::Error> {
        while array.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}
