//! [JSON Feed](https://www.jsonfeed.org/version/1.1/) 1.0 and 1.1.
//!
//! Items are collected one by one, so that those before a syntax error are kept. Fields of the wrong type are ignored.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::lenient::{
    JsonArray, JsonObject, JsonText, LenientVisitor, ValueReader, lenient_object,
};
use super::{parse_with, syntax_error};
use crate::news::{Attachment, Author, NewsItem};
use crate::parse::people::known;
use crate::parse::unique::keep_first;
use crate::parse::url::resolve;
use crate::parse::{Format, Parsed, date};

/// Parses a document that is a JSON object.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    parse_with(text, parse_feed)
}

fn parse_feed(text: &str) -> Parsed<'_> {
    let mut feed = JsonFeed::default();
    let mut json = serde_json::Deserializer::from_str(text);
    let result = FeedSeed(&mut feed).deserialize(&mut json).and_then(|()| json.end());
    let JsonFeed { title, language, home, author, authors, items } = feed;
    let authors = merge_authors(authors, author, home.as_deref());
    let items = items.into_iter().map(|item| item.into_item(&language, &authors, home.as_deref()));
    Parsed {
        format: Some(Format::JsonFeed),
        feed_title: title,
        items: items.collect(),
        error: result.err().map(|error| syntax_error(&error)),
    }
}

#[derive(Default)]
struct JsonFeed<'a> {
    title: Option<Cow<'a, str>>,
    language: Option<Cow<'a, str>>,
    home: Option<Cow<'a, str>>,
    author: JsonObject<JsonFeedAuthor<'a>>,
    authors: JsonArray<JsonObject<JsonFeedAuthor<'a>>>,
    items: Vec<JsonFeedItem<'a>>,
}

/// Deserializes into a feed, which keeps the fields and items before an error.
struct FeedSeed<'f, 'a>(&'f mut JsonFeed<'a>);

impl<'a> DeserializeSeed<'a> for FeedSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for FeedSeed<'_, 'a> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a JSON Feed")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        let feed = self.0;
        while let Some(JsonText(key)) = map.next_key()? {
            match key.as_deref() {
                Some("title") => feed.title = map.next_value::<JsonText>()?.line(),
                Some("language") => feed.language = map.next_value::<JsonText>()?.trimmed(),
                Some("home_page_url") => feed.home = map.next_value::<JsonText>()?.trimmed(),
                Some("feed_url") => {
                    let url = map.next_value::<JsonText>()?.trimmed();
                    feed.home = feed.home.take().or(url);
                }
                Some("author") => feed.author = map.next_value()?,
                Some("authors") => feed.authors = map.next_value()?,
                Some("items") => map.next_value_seed(ItemsSeed(&mut feed.items))?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// Deserializes an array into a list, which keeps the elements before an error.
struct ItemsSeed<'f, 'a>(&'f mut Vec<JsonFeedItem<'a>>);

impl<'a> DeserializeSeed<'a> for ItemsSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(LenientVisitor(self))
    }
}

impl<'a> ValueReader<'a> for ItemsSeed<'_, 'a> {
    type Value = ();

    fn array<A: SeqAccess<'a>>(self, mut array: A) -> Result<(), A::Error> {
        while let Some(item) = array.next_element::<JsonObject<JsonFeedItem>>()? {
            self.0.extend(item.0);
        }
        Ok(())
    }
}

lenient_object! {
    struct JsonFeedItem<'a> {
        id: JsonText<'a>,
        url: JsonText<'a>,
        external_url: JsonText<'a>,
        title: JsonText<'a>,
        content_html: JsonText<'a>,
        content_text: JsonText<'a>,
        summary: JsonText<'a>,
        image: JsonText<'a>,
        banner_image: JsonText<'a>,
        date_published: JsonText<'a>,
        date_modified: JsonText<'a>,
        language: JsonText<'a>,
        author: JsonObject<JsonFeedAuthor<'a>>,
        authors: JsonArray<JsonObject<JsonFeedAuthor<'a>>>,
        tags: JsonArray<JsonText<'a>>,
        attachments: JsonArray<JsonObject<JsonFeedAttachment<'a>>>,
    }
}

impl<'a> JsonFeedItem<'a> {
    fn into_item(
        self,
        language: &Option<Cow<'a, str>>,
        feed_authors: &[Author<'a>],
        base: Option<&str>,
    ) -> NewsItem<'a> {
        let mut authors = merge_authors(self.authors, self.author, base);
        if authors.is_empty() {
            authors.extend_from_slice(feed_authors);
        }
        let url = |text: JsonText<'a>| text.trimmed().map(|url| resolve(url, base));
        let mut tags: Vec<_> = self.tags.0.into_iter().filter_map(JsonText::trimmed).collect();
        keep_first(&mut tags, |tag| tag);
        NewsItem {
            id: self.id.trimmed(),
            url: url(self.url),
            external_url: url(self.external_url),
            title: self.title.line(),
            summary: self.summary.trimmed(),
            content_html: self.content_html.trimmed(),
            content_text: self.content_text.trimmed(),
            image: url(self.image).or_else(|| url(self.banner_image)),
            date_published: self.date_published.trimmed().and_then(|text| date::parse(&text)),
            date_modified: self.date_modified.trimmed().and_then(|text| date::parse(&text)),
            authors,
            tags,
            language: self.language.trimmed().or_else(|| language.clone()),
            attachments: self
                .attachments
                .0
                .into_iter()
                .filter_map(|file| file.0?.into_attachment(base))
                .collect(),
            comments: Vec::new(),
        }
    }
}

lenient_object! {
    struct JsonFeedAuthor<'a> {
        name: JsonText<'a>,
        url: JsonText<'a>,
        avatar: JsonText<'a>,
    }
}

impl<'a> JsonFeedAuthor<'a> {
    fn into_author(self, base: Option<&str>) -> Option<Author<'a>> {
        let url = |text: JsonText<'a>| text.trimmed().map(|url| resolve(url, base));
        known(Author { name: self.name.line(), url: url(self.url), avatar: url(self.avatar) })
    }
}

/// Returns the authors of version 1.1, or else the author of version 1.0.
fn merge_authors<'a>(
    authors: JsonArray<JsonObject<JsonFeedAuthor<'a>>>,
    author: JsonObject<JsonFeedAuthor<'a>>,
    base: Option<&str>,
) -> Vec<Author<'a>> {
    let authors: Vec<_> =
        authors.0.into_iter().filter_map(|author| author.0?.into_author(base)).collect();
    if authors.is_empty() {
        author.0.and_then(|author| author.into_author(base)).into_iter().collect()
    } else {
        authors
    }
}

lenient_object! {
    struct JsonFeedAttachment<'a> {
        url: JsonText<'a>,
        mime_type: JsonText<'a>,
        title: JsonText<'a>,
        size_in_bytes: JsonText<'a>,
        duration_in_seconds: JsonText<'a>,
    }
}

impl<'a> JsonFeedAttachment<'a> {
    fn into_attachment(self, base: Option<&str>) -> Option<Attachment<'a>> {
        let whole_number = |text: JsonText| text.0?.split('.').next()?.parse().ok();
        Some(Attachment {
            url: resolve(self.url.trimmed()?, base),
            mime_type: self.mime_type.trimmed(),
            title: self.title.line(),
            size_in_bytes: whole_number(self.size_in_bytes),
            duration_in_seconds: whole_number(self.duration_in_seconds),
        })
    }
}
