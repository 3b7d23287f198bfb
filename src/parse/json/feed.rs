//! [JSON Feed](https://www.jsonfeed.org/version/1.1/) 1.0 and 1.1.
//!
//! Items are taken one by one as the document is read, so that a fault costs only what comes after it;
//! a field of the wrong type costs only itself.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::lenient::{
    Lenient, Many, One, Text, Want, damaged, lenient_object, without_lone_surrogates,
};
use crate::news::{Attachment, Author, NewsItem};
use crate::parse::unique::keep_first;
use crate::parse::url::resolve;
use crate::parse::{Format, Parsed, date};

/// Reads a document that is an object of JSON.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let text = text.trim_start_matches('\u{FEFF}');
    let parsed = parse_strictly(text);
    match parsed.error.as_ref().and_then(|_| without_lone_surrogates(text)) {
        Some(mended) => Parsed { error: parsed.error, ..parse_strictly(&mended).into_owned() },
        None => parsed,
    }
}

fn parse_strictly(text: &str) -> Parsed<'_> {
    let mut feed = Feed::default();
    let mut json = serde_json::Deserializer::from_str(text);
    let result = FeedSeed(&mut feed).deserialize(&mut json).and_then(|()| json.end());
    let Feed { title, language, home, author, authors: several, items } = feed;
    let authors = authors(several, author, home.as_deref());
    let news = items.into_iter().map(|item| item.into_news(&language, &authors, home.as_deref()));
    Parsed {
        format: Some(Format::JsonFeed),
        feed_title: title,
        items: news.collect(),
        error: result.err().map(|error| damaged(&error)),
    }
}

#[derive(Default)]
struct Feed<'a> {
    title: Option<Cow<'a, str>>,
    language: Option<Cow<'a, str>>,
    home: Option<Cow<'a, str>>,
    author: One<Person<'a>>,
    authors: Many<One<Person<'a>>>,
    items: Vec<Item<'a>>,
}

/// Fills a feed that outlives a failed reading.
struct FeedSeed<'f, 'a>(&'f mut Feed<'a>);

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
        while let Some(Text(key)) = map.next_key()? {
            match key.as_deref() {
                Some("title") => feed.title = map.next_value::<Text>()?.line(),
                Some("language") => feed.language = map.next_value::<Text>()?.trimmed(),
                Some("home_page_url") => feed.home = map.next_value::<Text>()?.trimmed(),
                Some("feed_url") => {
                    let url = map.next_value::<Text>()?.trimmed();
                    feed.home = feed.home.take().or(url);
                }
                Some("author") => feed.author = map.next_value()?,
                Some("authors") => feed.authors = map.next_value()?,
                Some("items") => map.next_value_seed(Items(&mut feed.items))?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// Appends the elements of an array as they are read.
struct Items<'f, 'a>(&'f mut Vec<Item<'a>>);

impl<'a> DeserializeSeed<'a> for Items<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Lenient(self))
    }
}

impl<'a> Want<'a> for Items<'_, 'a> {
    type Value = ();

    fn array<A: SeqAccess<'a>>(self, mut array: A) -> Result<(), A::Error> {
        while let Some(item) = array.next_element::<One<Item>>()? {
            self.0.extend(item.0);
        }
        Ok(())
    }
}

lenient_object! {
    struct Item<'a> {
        id: Text<'a>,
        url: Text<'a>,
        external_url: Text<'a>,
        title: Text<'a>,
        content_html: Text<'a>,
        content_text: Text<'a>,
        summary: Text<'a>,
        image: Text<'a>,
        banner_image: Text<'a>,
        date_published: Text<'a>,
        date_modified: Text<'a>,
        language: Text<'a>,
        author: One<Person<'a>>,
        authors: Many<One<Person<'a>>>,
        tags: Many<Text<'a>>,
        attachments: Many<One<File<'a>>>,
    }
}

impl<'a> Item<'a> {
    fn into_news(
        self,
        language: &Option<Cow<'a, str>>,
        feed: &[Author<'a>],
        base: Option<&str>,
    ) -> NewsItem<'a> {
        let mut authors = authors(self.authors, self.author, base);
        if authors.is_empty() {
            authors.extend_from_slice(feed);
        }
        let url = |text: Text<'a>| text.trimmed().map(|url| resolve(url, base));
        let mut tags: Vec<_> = self.tags.0.into_iter().filter_map(Text::trimmed).collect();
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
                .filter_map(|file| file.0?.attachment(base))
                .collect(),
            comments: Vec::new(),
        }
    }
}

lenient_object! {
    struct Person<'a> {
        name: Text<'a>,
        url: Text<'a>,
        avatar: Text<'a>,
    }
}

impl<'a> Person<'a> {
    fn author(self, base: Option<&str>) -> Option<Author<'a>> {
        let url = |text: Text<'a>| text.trimmed().map(|url| resolve(url, base));
        let author =
            Author { name: self.name.line(), url: url(self.url), avatar: url(self.avatar) };
        (!author.is_empty()).then_some(author)
    }
}

/// The authors of version 1.1, else the one of version 1.0.
fn authors<'a>(
    authors: Many<One<Person<'a>>>,
    author: One<Person<'a>>,
    base: Option<&str>,
) -> Vec<Author<'a>> {
    let several: Vec<_> =
        authors.0.into_iter().filter_map(|person| person.0?.author(base)).collect();
    if several.is_empty() {
        author.0.and_then(|person| person.author(base)).into_iter().collect()
    } else {
        several
    }
}

lenient_object! {
    struct File<'a> {
        url: Text<'a>,
        mime_type: Text<'a>,
        title: Text<'a>,
        size_in_bytes: Text<'a>,
        duration_in_seconds: Text<'a>,
    }
}

impl<'a> File<'a> {
    fn attachment(self, base: Option<&str>) -> Option<Attachment<'a>> {
        let whole = |text: Text| text.0?.split('.').next()?.parse().ok();
        Some(Attachment {
            url: resolve(self.url.trimmed()?, base),
            mime_type: self.mime_type.trimmed(),
            title: self.title.line(),
            size_in_bytes: whole(self.size_in_bytes),
            duration_in_seconds: whole(self.duration_in_seconds),
        })
    }
}
