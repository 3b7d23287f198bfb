//! [ninjs](https://www.iptc.org/std/ninjs/userguide/) 1.x to 3.x, news in JSON.
//!
//! A document is an item, an array of items, or an object with `items`. Version 1 has a property for each form of a
//! text (`body_text`, `body_html`), version 2 an array (`bodies`), version 3 the same in camel case
//! (`versionCreated`). All of them are read, whatever version a document declares, and in any case.
//!
//! An API delivers items inside its answer: below `data`, `hits` or `_items`. Objects that are no items are therefore
//! searched for items, whatever their names.
//!
//! A `uri` is an identifier, not a URL, so items have no URL. A composite without content is a package: its associated
//! items are the news items, and its headline is the feed title. The associated items of other items are pictures,
//! audio and videos that belong to them.

mod acceptance;
mod authors;
mod evidence;
mod item;
mod media;
mod place;
mod properties;
mod rendition;
mod seed;
mod texts;

use serde::de::DeserializeSeed;

use crate::parse::error::ParseError;
use crate::parse::json::{JsonResult, parse_with};
use crate::parse::{Format, Parsed};
use item::NinjsItems;
use place::Place;
use seed::NinjsItemsSeed;

/// Parses a document that is a JSON object or array.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    parse_with(text, parse_items)
}

fn parse_items(text: &str) -> JsonResult<'_> {
    let mut items = NinjsItems::default();
    let mut json = serde_json::Deserializer::from_str(text);
    let seed = NinjsItemsSeed::new(&mut items, Place::Root);
    let result = seed.deserialize(&mut json).and_then(|()| json.end());
    let mut parsed = Parsed { format: Some(Format::Ninjs), ..Parsed::default() };
    items.add_to(&mut parsed);
    if parsed.items.is_empty() {
        parsed.error = Some(ParseError::NoNews("JSON without an item of ninjs".to_owned()));
    }
    (parsed, result)
}
