//! [ninjs](https://www.iptc.org/std/ninjs/userguide/), news in JSON, 1.x to 3.x.
//!
//! A document is a news, an array of them, or an object with `items`. 1.x has a property for each form of a text
//! (`body_text`, `body_html`), 2.x an array of them (`bodies`), 3.x the same with capitals inside names
//! (`versionCreated`): all are read whatever version the document claims.
//!
//! A `uri` is a name and no address, so a news has no URL here. A composite without a text of its own is a package,
//! and the news are those associated with it, its headline that of the whole; else what is associated are pictures,
//! sound and films of the news.

mod fields;
mod media;

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};

use super::content::looks_html;
use super::draft::{Draft, Ranked, byline, keep_date, keep_line};
use crate::news::NewsItem;
use crate::parse::feed::extension::{comma_separated, keep};
use crate::parse::json::lenient::{Lenient, Text, Want, damaged, without_lone_surrogates};
use crate::parse::text::{fold, non_empty};
use crate::parse::{Format, Parsed};
use fields::List;
use media::{Rendition, Renditions};

/// How deep news may lie inside one another, two steps each: a list, a package in it, its news and their pictures.
const MAX_DEPTH: usize = 8;

/// Reads a document that is an object or an array of JSON.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let text = text.trim_start_matches('\u{FEFF}');
    let parsed = parse_strictly(text);
    match parsed.error.as_ref().and_then(|_| without_lone_surrogates(text)) {
        Some(mended) => Parsed { error: parsed.error, ..parse_strictly(&mended).into_owned() },
        None => parsed,
    }
}

fn parse_strictly(text: &str) -> Parsed<'_> {
    let mut stories = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let result = Stories { stories: &mut stories, depth: 0, keyed: false };
    let result = result.deserialize(&mut json).and_then(|()| json.end());
    let error = result.err().map(|error| damaged(&error));
    let mut parsed = Parsed { format: Some(Format::Ninjs), error, ..Parsed::default() };
    for story in stories {
        story.give(&mut parsed);
    }
    parsed
}

/// Gathers news: one, those of an array, or the values of an object that names each.
/// They outlive a failed reading, the last as far as it came.
struct Stories<'s, 'a> {
    stories: &'s mut Vec<Story<'a>>,
    depth: usize,
    /// Whether an object is not a news but holds them.
    keyed: bool,
}

impl<'a> DeserializeSeed<'a> for Stories<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH {
            return deserializer.deserialize_any(IgnoredAny).map(drop);
        }
        deserializer.deserialize_any(Lenient(self))
    }
}

impl<'a> Stories<'_, 'a> {
    fn inside(&mut self) -> Stories<'_, 'a> {
        Stories { stories: self.stories, depth: self.depth + 1, keyed: false }
    }
}

impl<'a> Want<'a> for Stories<'_, 'a> {
    type Value = ();

    fn array<A: SeqAccess<'a>>(mut self, mut array: A) -> Result<(), A::Error> {
        while array.next_element_seed(self.inside())?.is_some() {}
        Ok(())
    }

    fn object<A: MapAccess<'a>>(mut self, mut object: A) -> Result<(), A::Error> {
        if self.keyed {
            while object.next_key::<IgnoredAny>()?.is_some() {
                object.next_value_seed(self.inside())?;
            }
            return Ok(());
        }
        let mut story = Story::default();
        let result = story.read(object, self.depth);
        self.stories.push(story);
        result
    }
}

/// A news while it is read.
#[derive(Default)]
struct Story<'a> {
    draft: Draft<'a>,
    headline: Ranked<'a>,
    description: Ranked<'a>,
    /// `text`, `picture`, `composite`, …
    kind: Option<Cow<'a, str>>,
    renditions: Vec<Rendition<'a>>,
    associated: Vec<Story<'a>>,
    items: Vec<Story<'a>>,
    /// Whether the document did not break off inside it, so that what is missing is not there.
    is_whole: bool,
}

impl<'a> Story<'a> {
    fn read<A: MapAccess<'a>>(&mut self, mut map: A, depth: usize) -> Result<(), A::Error> {
        while let Some(Text(key)) = map.next_key()? {
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
                "associations" => map.next_value_seed(Stories {
                    stories: &mut self.associated,
                    depth: depth + 1,
                    keyed: true,
                })?,
                "items" => map.next_value_seed(Stories {
                    stories: &mut self.items,
                    depth: depth + 1,
                    keyed: false,
                })?,
                _ => self.text(&key, map.next_value::<Text>()?.0.unwrap_or_default()),
            }
        }
        self.is_whole = true;
        Ok(())
    }

    /// Takes a property that is a string or a number.
    fn text(&mut self, key: &str, text: Cow<'a, str>) {
        let item = &mut self.draft.item;
        match key {
            "uri" => keep(&mut item.news.id, text),
            "guid" => keep(&mut self.draft.other_id, text),
            "type" => keep(&mut self.kind, text),
            "language" => keep(&mut item.news.language, text),
            "headline" => self.headline.offer(3, non_empty(fold(text))),
            "title" => keep_line(&mut self.draft.other_title, Some(text)),
            "byline" | "by" => item.news.authors.extend(byline(text)),
            "firstcreated" | "firstCreated" => {
                keep_date(&mut item.news.date_published, Some(text));
            }
            "contentcreated" | "contentCreated" => {
                keep_date(&mut item.other_published, Some(text));
            }
            "versioncreated" | "versionCreated" => {
                keep_date(&mut item.news.date_modified, Some(text));
                item.created = item.news.date_modified;
            }
            _ => self.form_of_text(key, text),
        }
    }

    /// Takes `headline_…`, `description_…` and `body_…`, whose ends tell the form or the use.
    fn form_of_text(&mut self, key: &str, text: Cow<'a, str>) {
        if let Some(form) = key.strip_prefix("body_") {
            self.body(form, text);
        } else if let Some(form) = key.strip_prefix("description_") {
            self.description.offer(description_rank(form), non_empty(text));
        } else if key.starts_with("headline_") {
            self.headline.offer(1, non_empty(fold(text)));
        }
    }

    fn headlines(&mut self, headlines: List<'a>) {
        for headline in headlines.0 {
            let rank = match headline.get("role").as_deref() {
                None | Some("main" | "headline") => 2,
                Some(_) => 1,
            };
            let text = headline.get("value").map(fold).and_then(non_empty);
            self.headline.offer(rank, text);
        }
    }

    fn descriptions(&mut self, descriptions: List<'a>) {
        for description in descriptions.0 {
            let form = description.get("role").or_else(|| description.get("contenttype"));
            let rank = description_rank(form.as_deref().unwrap_or("text"));
            self.description.offer(rank, description.get("value").and_then(non_empty));
        }
    }

    fn bodies(&mut self, bodies: List<'a>) {
        for body in bodies.0 {
            let form = body.get("contenttype").or_else(|| body.get("role")).unwrap_or_default();
            self.body(&form, body.get("value").unwrap_or_default());
        }
    }

    /// Takes the text of the news in one of its forms; NITF and other XML inside a string are left out.
    fn body(&mut self, form: &str, text: Cow<'a, str>) {
        let form = form.to_ascii_lowercase();
        let news = &mut self.draft.item.news;
        let is = |kinds: &[&str]| kinds.iter().any(|kind| form.contains(kind));
        if is(&["html"]) {
            keep(&mut news.content_html, text);
        } else if is(&["plain"]) || form == "text" {
            keep(&mut news.content_text, text);
        } else if !is(&["xml", "nitf", "json"]) {
            let by_looks = looks_html(&text);
            keep(if by_looks { &mut news.content_html } else { &mut news.content_text }, text);
        }
    }

    /// People and sources are authors if their relation to the news says so; else the news is about or from them.
    fn parties(&mut self, parties: List<'a>) {
        for party in parties.0 {
            let relation = party.get("rel").or_else(|| party.get("role")).unwrap_or_default();
            let relation = relation.rsplit([':', '/']).next().unwrap_or_default();
            if ["author", "creator", "writer", "byline"].contains(&relation) {
                let name = party.get("name").or_else(|| party.get("literal"));
                self.draft.item.other_authors.extend(name.and_then(byline));
            }
        }
    }

    fn subjects(&mut self, subjects: List<'a>) {
        for subject in subjects.0 {
            let name = ["name", "literal", "code", "uri", ""];
            let name = name.into_iter().find_map(|key| subject.get(key));
            self.draft.item.tag(fold(name.unwrap_or_default()));
        }
    }

    fn keywords(&mut self, keywords: List<'a>) {
        for keyword in keywords.0 {
            let name = keyword.get("").or_else(|| keyword.get("name"));
            comma_separated(name.unwrap_or_default(), &mut self.draft.item);
        }
    }

    /// Gives the news that this is, or that it holds.
    fn give(mut self, parsed: &mut Parsed<'a>) {
        let inside = if self.is_package() {
            std::mem::take(&mut self.associated)
        } else {
            std::mem::take(&mut self.items)
        };
        let news = self.finish();
        if !inside.is_empty() {
            parsed.feed_title = parsed.feed_title.take().or(news.title);
        } else {
            parsed.items.push(news);
        }
        // As deep as `MAX_DEPTH` and no deeper.
        for story in inside {
            story.give(parsed);
        }
    }

    /// True for a composite that holds others' texts and none of its own.
    fn is_package(&self) -> bool {
        self.is_whole
            && self.items.is_empty()
            && self.kind.as_deref() == Some("composite")
            && !self.draft.has_content()
            && self.associated.iter().any(|story| !story.is_medium())
    }

    fn finish(mut self) -> NewsItem<'a> {
        self.draft.item.news.title = self.headline.text.take();
        self.draft.item.news.summary = self.description.text.take();
        self.take_media();
        self.draft.finish(None)
    }
}

/// A summary before plain text, that before HTML, and that before captions and the like.
fn description_rank(form: &str) -> u8 {
    match form.to_ascii_lowercase() {
        form if form.contains("summary") => 4,
        form if form.contains("text") && !form.contains("html") => 3,
        form if form.contains("html") => 2,
        _ => 1,
    }
}
