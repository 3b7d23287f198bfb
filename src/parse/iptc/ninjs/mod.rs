//! [ninjs](https://www.iptc.org/std/ninjs/userguide/) 1.x to 3.x, news in JSON.
//!
//! A document is an item, an array of items, or an object with `items`. Version 1 has a property for each form of a
//! text (`body_text`, `body_html`), version 2 an array (`bodies`), version 3 the same in camel case
//! (`versionCreated`). All of them are read, whatever version a document declares.
//!
//! A `uri` is an identifier, not a URL, so items have no URL. A composite without content is a package: its associated
//! items are the news items, and its headline is the feed title. The associated items of other items are pictures,
//! audio and videos that belong to them.

mod media;

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};

use super::content::looks_like_html;
use super::draft::{BestText, IptcDraft};
use crate::news::NewsItem;
use crate::parse::item::{fill_date, fill_line, fill_text};
use crate::parse::json::fields::StringFieldsList;
use crate::parse::json::lenient::{JsonText, LenientVisitor, ValueReader};
use crate::parse::json::{parse_with, syntax_error};
use crate::parse::people::author_from_byline;
use crate::parse::text::{fold, non_empty};
use crate::parse::{Format, Parsed};
use media::{Rendition, Renditions};

/// Maximum nesting depth, with two levels for each item: a list, a package in it, its items and their pictures.
const MAX_DEPTH: usize = 8;

/// Parses a document that is a JSON object or array.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    parse_with(text, parse_items)
}

fn parse_items(text: &str) -> Parsed<'_> {
    let mut items = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let seed = NinjsItemsSeed { items: &mut items, depth: 0, is_map: false };
    let result = seed.deserialize(&mut json).and_then(|()| json.end());
    let error = result.err().map(|error| syntax_error(&error));
    let mut parsed = Parsed { format: Some(Format::Ninjs), error, ..Parsed::default() };
    for item in items {
        item.add_to(&mut parsed);
    }
    parsed
}

/// Deserializes an item, an array of items or a map of items into a list.
///
/// The list keeps the items before a syntax error, and the part that was read of the last one.
struct NinjsItemsSeed<'s, 'a> {
    items: &'s mut Vec<NinjsItem<'a>>,
    depth: usize,
    /// True if an object is a map of items instead of an item.
    is_map: bool,
}

impl<'a> DeserializeSeed<'a> for NinjsItemsSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH {
            return deserializer.deserialize_any(IgnoredAny).map(drop);
        }
        deserializer.deserialize_any(LenientVisitor(self))
    }
}

impl<'a> NinjsItemsSeed<'_, 'a> {
    fn nested(&mut self) -> NinjsItemsSeed<'_, 'a> {
        NinjsItemsSeed { items: self.items, depth: self.depth + 1, is_map: false }
    }
}

impl<'a> ValueReader<'a> for NinjsItemsSeed<'_, 'a> {
    type Value = ();

    fn array<A: SeqAccess<'a>>(mut self, mut array: A) -> Result<(), A::Error> {
        while array.next_element_seed(self.nested())?.is_some() {}
        Ok(())
    }

    fn object<A: MapAccess<'a>>(mut self, mut object: A) -> Result<(), A::Error> {
        if self.is_map {
            while object.next_key::<IgnoredAny>()?.is_some() {
                object.next_value_seed(self.nested())?;
            }
            return Ok(());
        }
        let mut item = NinjsItem::default();
        let result = item.read(object, self.depth);
        self.items.push(item);
        result
    }
}

/// An item under construction.
#[derive(Default)]
struct NinjsItem<'a> {
    draft: IptcDraft<'a>,
    headline: BestText<'a>,
    description: BestText<'a>,
    /// `text`, `picture`, `composite`, …
    item_type: Option<Cow<'a, str>>,
    renditions: Vec<Rendition<'a>>,
    associations: Vec<NinjsItem<'a>>,
    items: Vec<NinjsItem<'a>>,
    /// False if the document has a syntax error inside the item, so that properties may be missing.
    is_complete: bool,
}

impl<'a> NinjsItem<'a> {
    fn read<A: MapAccess<'a>>(&mut self, mut map: A, depth: usize) -> Result<(), A::Error> {
        while let Some(JsonText(key)) = map.next_key()? {
            let key = key.unwrap_or_default();
            match &*key {
                "people" | "person" | "infosources" | "infosource" | "infoSources" => {
                    self.parties(map.next_value()?)
                }
                "subjects" | "subject" => self.subjects(map.next_value()?),
                "keywords" | "keyword" => self.keywords(map.next_value()?),
                "headlines" => self.headlines(map.next_value()?),
                "descriptions" => self.descriptions(map.next_value()?),
                "bodies" => self.bodies(map.next_value()?),
                "renditions" => self.renditions.extend(map.next_value::<Renditions>()?.0),
                "associations" => map.next_value_seed(NinjsItemsSeed {
                    items: &mut self.associations,
                    depth: depth + 1,
                    is_map: true,
                })?,
                "items" => map.next_value_seed(NinjsItemsSeed {
                    items: &mut self.items,
                    depth: depth + 1,
                    is_map: false,
                })?,
                _ => self.text(&key, map.next_value::<JsonText>()?.0.unwrap_or_default()),
            }
        }
        self.is_complete = true;
        Ok(())
    }

    /// Sets a property that is a string or a number.
    fn text(&mut self, key: &str, text: Cow<'a, str>) {
        let base = &mut self.draft.base;
        match key {
            "uri" => fill_text(&mut base.item.id, text),
            "guid" => fill_text(&mut self.draft.other_id, text),
            "type" => fill_text(&mut self.item_type, text),
            "language" => fill_text(&mut base.item.language, text),
            "headline" => self.headline.offer(3, non_empty(fold(text))),
            "title" => fill_line(&mut self.draft.other_title, Some(text)),
            "byline" | "by" => base.item.authors.extend(author_from_byline(text)),
            "firstcreated" | "firstCreated" => {
                fill_date(&mut base.item.date_published, Some(text));
            }
            "contentcreated" | "contentCreated" => {
                fill_date(&mut base.other_published, Some(text));
            }
            "versioncreated" | "versionCreated" => {
                fill_date(&mut base.item.date_modified, Some(text));
                base.created = base.item.date_modified;
            }
            _ => self.text_variant(key, text),
        }
    }

    /// Sets `headline_…`, `description_…` or `body_…`. The suffix is the format or the purpose of the text.
    fn text_variant(&mut self, key: &str, text: Cow<'a, str>) {
        if let Some(variant) = key.strip_prefix("body_") {
            self.body(variant, text);
        } else if let Some(variant) = key.strip_prefix("description_") {
            self.description.offer(description_rank(variant), non_empty(text));
        } else if key.starts_with("headline_") {
            self.headline.offer(1, non_empty(fold(text)));
        }
    }

    fn headlines(&mut self, headlines: StringFieldsList<'a>) {
        for headline in headlines.0 {
            let rank = match headline.get("role").as_deref() {
                None | Some("main" | "headline") => 2,
                Some(_) => 1,
            };
            let text = headline.get("value").map(fold).and_then(non_empty);
            self.headline.offer(rank, text);
        }
    }

    fn descriptions(&mut self, descriptions: StringFieldsList<'a>) {
        for description in descriptions.0 {
            let variant = description.get("role").or_else(|| description.get("contenttype"));
            let rank = description_rank(variant.as_deref().unwrap_or("text"));
            self.description.offer(rank, description.get("value").and_then(non_empty));
        }
    }

    fn bodies(&mut self, bodies: StringFieldsList<'a>) {
        for body in bodies.0 {
            let variant = body.get("contenttype").or_else(|| body.get("role")).unwrap_or_default();
            self.body(&variant, body.get("value").unwrap_or_default());
        }
    }

    /// Sets the content from one of its variants. NITF and other XML in a string are ignored.
    fn body(&mut self, variant: &str, text: Cow<'a, str>) {
        let variant = variant.to_ascii_lowercase();
        let item = &mut self.draft.base.item;
        let is = |names: &[&str]| names.iter().any(|name| variant.contains(name));
        if is(&["html"]) {
            fill_text(&mut item.content_html, text);
        } else if is(&["plain"]) || variant == "text" {
            fill_text(&mut item.content_text, text);
        } else if !is(&["xml", "nitf", "json"]) {
            let is_html = looks_like_html(&text);
            fill_text(if is_html { &mut item.content_html } else { &mut item.content_text }, text);
        }
    }

    /// Adds people and sources whose relation to the item is that of an author. The others are subjects or publishers.
    fn parties(&mut self, parties: StringFieldsList<'a>) {
        for party in parties.0 {
            let relation = party.get("rel").or_else(|| party.get("role")).unwrap_or_default();
            let relation = relation.rsplit([':', '/']).next().unwrap_or_default();
            if ["author", "creator", "writer", "byline"].contains(&relation) {
                let name = party.get("name").or_else(|| party.get("literal"));
                self.draft.base.other_authors.extend(name.and_then(author_from_byline));
            }
        }
    }

    fn subjects(&mut self, subjects: StringFieldsList<'a>) {
        for subject in subjects.0 {
            let name = ["name", "literal", "code", "uri", ""];
            let name = name.into_iter().find_map(|key| subject.get(key));
            self.draft.base.add_tag(fold(name.unwrap_or_default()));
        }
    }

    fn keywords(&mut self, keywords: StringFieldsList<'a>) {
        for keyword in keywords.0 {
            let name = keyword.get("").or_else(|| keyword.get("name"));
            self.draft.base.add_tags(name.unwrap_or_default());
        }
    }

    /// Adds this item to the result, or the items inside it.
    fn add_to(mut self, parsed: &mut Parsed<'a>) {
        let nested = if self.is_package() {
            std::mem::take(&mut self.associations)
        } else {
            std::mem::take(&mut self.items)
        };
        let item = self.into_item();
        if !nested.is_empty() {
            parsed.feed_title = parsed.feed_title.take().or(item.title);
        } else {
            parsed.items.push(item);
        }
        // The recursion is bounded by `MAX_DEPTH`.
        for item in nested {
            item.add_to(parsed);
        }
    }

    /// Returns true for a composite without content of its own.
    fn is_package(&self) -> bool {
        self.is_complete
            && self.items.is_empty()
            && self.item_type.as_deref() == Some("composite")
            && !self.draft.has_content()
            && self.associations.iter().any(|item| !item.is_media())
    }

    fn into_item(mut self) -> NewsItem<'a> {
        self.draft.base.item.title = self.headline.text.take();
        self.draft.base.item.summary = self.description.text.take();
        self.add_media();
        self.draft.into_item(None)
    }
}

/// Returns the rank of a description: summaries, plain text, HTML, then captions and others.
fn description_rank(variant: &str) -> u8 {
    match variant.to_ascii_lowercase() {
        variant if variant.contains("summary") => 4,
        variant if variant.contains("text") && !variant.contains("html") => 3,
        variant if variant.contains("html") => 2,
        _ => 1,
    }
}
