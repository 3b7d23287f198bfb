//! The article in the JSON-LD of a page: selection among all things, and its fields.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;

use super::candidates::Candidates;
use super::json::{Json, JsonValue};
use super::ranking::{MetadataField, MetadataSource};
use super::schema::{self, PageKind};
use crate::parse::text::unescape;

/// Maximum number of references by `@id`, or of roles around a person, that are followed in a row.
const MAX_CHAIN_LENGTH: usize = 4;

/// Maximum number of things that are read from one value.
const MAX_THINGS: usize = 500;

/// Maximum cost of references, as a multiple of the length of the blocks: what many things refer to is read for each of
/// them.
const MAX_REFERENCE_COST: usize = 8;

/// The cost of references that any page may have.
const UNLIMITED_COST: usize = 64 << 10;

/// Minimum number of articles on a page that lists them.
const MIN_LIST_LENGTH: usize = 3;

/// The JSON-LD blocks of a page, as one graph.
pub(super) struct JsonLdGraph<'j> {
    blocks: &'j [Json<'j>],
    /// The things that have an `@id`, by it.
    by_id: HashMap<Cow<'j, str>, JsonValue<'j>>,
    /// The number of values and of bytes of text that may still be read. After that, no reference is followed.
    budget: Cell<usize>,
}

/// Maximum number of times that a block is unescaped.
const MAX_UNESCAPED: usize = 3;

/// Unescapes a block that was escaped as if it were the text of an element, once or more, or that has typographic
/// quotes.
pub(super) fn unescaped_block(block: Cow<str>) -> Cow<str> {
    let mut block = block;
    for _ in 0..MAX_UNESCAPED {
        if !first_key(&block).starts_with('&') {
            break;
        }
        block = Cow::Owned(unescape(&block).into_owned());
    }
    const QUOTES: [char; 6] = ['“', '”', '„', '″', '«', '»'];
    if first_key(&block).starts_with(QUOTES) {
        block = Cow::Owned(block.replace(QUOTES, "\""));
    }
    block
}

/// Returns the text from the first key of the first object on.
fn first_key(block: &str) -> &str {
    block.find('{').map_or("", |start| block[start + 1..].trim_start())
}

impl<'j> JsonLdGraph<'j> {
    pub(super) fn new(blocks: &'j [Json<'j>]) -> Self {
        let mut by_id = HashMap::new();
        for object in blocks.iter().flat_map(Json::objects) {
            // An object with nothing but an `@id` is a reference.
            if let Some(id) = object.get("@id").and_then(JsonValue::text)
                && object.children().nth(1).is_some()
            {
                by_id.entry(id).or_insert(object);
            }
        }
        let length: usize = blocks.iter().map(Json::length).sum();
        let budget = Cell::new(length * MAX_REFERENCE_COST + UNLIMITED_COST);
        JsonLdGraph { blocks, by_id, budget }
    }

    /// Returns the things that the blocks describe, without those that they only mention.
    fn things(&self) -> Vec<JsonValue<'j>> {
        let mut things = Vec::new();
        let mut stack: Vec<_> = self.blocks.iter().flat_map(Json::roots).collect();
        stack.reverse();
        while let Some(value) = stack.pop() {
            let from = stack.len();
            if value.is_array() {
                stack.extend(value.children());
            } else if value.is_object() {
                things.push(value);
                let keys = ["@graph", "mainEntity", "mainEntityOfPage"];
                let inside =
                    value.children().filter(|child| keys.iter().any(|key| child.has_key(key)));
                stack.extend(inside);
                stack.extend(part(value));
            }
            stack[from..].reverse();
        }
        things
    }

    /// Adds the fields of the article with that URL to the candidates.
    pub(super) fn read(
        &self,
        candidates: &mut Candidates<'j>,
        url: Option<&str>,
    ) -> JsonLdArticle<'j> {
        let things = self.things();
        let articles: Vec<_> =
            things.iter().copied().filter(|thing| is(*thing, schema::is_article)).collect();
        let main = articles.iter().position(|article| self.is_at(*article, url)).unwrap_or(0);
        let mut found = JsonLdArticle::default();
        if let Some(article) = articles.get(main) {
            // A page of many articles at other addresses is a list of them.
            let is_own = articles.len() < MIN_LIST_LENGTH
                || articles.iter().any(|article| self.is_at(*article, url));
            found.page_kind = is_own.then_some(PageKind::Article);
            found.is_news = is(*article, schema::is_news);
            found.body = ["articleBody", "text"]
                .into_iter()
                .find_map(|key| article.get(key)?.text())
                .map(unescaped);
            self.add(*article, MetadataSource::JsonLd, candidates);
            let name = article.get("name").filter(|_| article.get("headline").is_some());
            if let Some(name) = name.and_then(JsonValue::text) {
                let page = MetadataSource::JsonLdPage;
                candidates.add(MetadataField::Title, page, unescaped(name));
            }
        } else {
            found.page_kind = kind_without_article(&things);
        }
        let headline = |article: &JsonValue<'j>| article.get("headline").and_then(JsonValue::text);
        let main_headline = articles.get(main).and_then(headline);
        for (index, article) in articles.iter().enumerate() {
            let own = headline(article);
            if index != main && (own.is_none() || own == main_headline) {
                self.add(*article, MetadataSource::JsonLdPage, candidates);
            }
        }
        for page in things.iter().filter(|thing| is(**thing, schema::is_page)) {
            self.add(*page, MetadataSource::JsonLdPage, candidates);
        }
        if articles.is_empty() {
            self.add_dates(&things, candidates);
        }
        found
    }

    /// Returns true if a thing has that URL.
    fn is_at(&self, thing: JsonValue<'j>, url: Option<&str>) -> bool {
        let own = ["url", "mainEntityOfPage", "@id"].into_iter();
        let mut own = own.filter_map(|key| thing.get(key).and_then(|value| self.address(value)));
        url.is_some_and(|url| own.any(|own| own.trim() == url.trim()))
    }

    /// Adds the fields of a thing, each from the first of its keys that has a value.
    fn add(&self, thing: JsonValue<'j>, source: MetadataSource, candidates: &mut Candidates<'j>) {
        for (field, keys) in KEYS {
            let mut values = keys.iter().filter_map(|key| thing.get(key));
            values.any(|value| self.add_value(value, field, source, candidates));
        }
    }

    /// Adds the dates of things that are neither articles nor pages, such as `HowTo` and `VideoObject`.
    fn add_dates(&self, things: &[JsonValue<'j>], candidates: &mut Candidates<'j>) {
        for thing in things.iter().filter(|thing| !is(**thing, schema::is_page)) {
            for (field, key) in [
                (MetadataField::Published, "datePublished"),
                (MetadataField::Modified, "dateModified"),
            ] {
                if let Some(date) = thing.get(key).and_then(JsonValue::text) {
                    candidates.add(field, MetadataSource::JsonLdPage, date);
                }
            }
        }
    }

    /// Adds a value of a field. Returns false if it is empty.
    fn add_value(
        &self,
        value: JsonValue<'j>,
        field: MetadataField,
        source: MetadataSource,
        candidates: &mut Candidates<'j>,
    ) -> bool {
        let mut has_text = false;
        for thing in self.things_in(value, field) {
            let texts = match field {
                MetadataField::Url | MetadataField::Image => {
                    self.address(thing).into_iter().collect()
                }
                MetadataField::Language => texts(thing.get("alternateName").unwrap_or(thing)),
                _ => texts(thing),
            };
            let link = (field == MetadataField::Author).then(|| self.link(thing)).flatten();
            for text in texts {
                has_text |= !text.trim().is_empty();
                self.spend(text.len());
                candidates.add_linked(field, source, text, link.clone());
            }
        }
        has_text
    }

    /// Returns the things that a value refers to: the elements of an array and of arrays in it. An author may be
    /// [wrapped in a role](https://schema.org/Role): `{"@type": "Role", "author": {"name": …}}`.
    fn things_in(&self, value: JsonValue<'j>, field: MetadataField) -> Vec<JsonValue<'j>> {
        let mut things = Vec::new();
        let mut stack = vec![(value, 0)];
        for _ in 0..MAX_THINGS {
            let Some((value, depth)) = stack.pop() else { break };
            let thing = self.resolve(value);
            // References may form a circle.
            let may_be_wrapped = field == MetadataField::Author && depth < MAX_CHAIN_LENGTH;
            if thing.is_array() {
                let from = stack.len();
                stack.extend(thing.children().take(MAX_THINGS).map(|child| (child, depth)));
                stack[from..].reverse();
            } else if let Some(inside) = wrapped(thing).filter(|_| may_be_wrapped) {
                stack.push((inside, depth + 1));
            } else {
                things.push(thing);
            }
        }
        things
    }

    /// Returns the URL of a person.
    fn link(&self, person: JsonValue<'j>) -> Option<Cow<'j, str>> {
        let link = ["url", "sameAs"].into_iter().find_map(|key| person.get(key))?;
        self.address(link.elements().next()?)
    }

    /// Returns the URL that a value is or has.
    fn address(&self, value: JsonValue<'j>) -> Option<Cow<'j, str>> {
        let value = self.resolve(value);
        if !value.is_object() {
            return value.text().map(unescaped);
        }
        let address = ["url", "contentUrl", "@id"].into_iter().find_map(|key| value.get(key))?;
        address.elements().next()?.text().map(unescaped)
    }

    /// Returns the thing that a value refers to; the value itself if it is no reference.
    fn resolve(&self, value: JsonValue<'j>) -> JsonValue<'j> {
        let mut thing = value;
        for _ in 0..MAX_CHAIN_LENGTH {
            let is_reference = thing.is_object() && thing.children().nth(1).is_none();
            let id = thing.get("@id").filter(|_| is_reference).and_then(JsonValue::text);
            match id.and_then(|id| self.by_id.get(&id)) {
                Some(found) if self.spend(found.size()) => thing = *found,
                _ => break,
            }
        }
        thing
    }

    /// Returns false once the budget is spent.
    fn spend(&self, cost: usize) -> bool {
        self.budget.set(self.budget.get().saturating_sub(cost));
        self.budget.get() > 0
    }
}

/// Returns the only article in a page's parts. Several are those of a list.
fn part(thing: JsonValue) -> Option<JsonValue> {
    let parts = thing.get("hasPart").filter(|_| is(thing, schema::is_page))?;
    let mut articles = parts.elements().filter(|part| is(*part, schema::is_article));
    let first = articles.next()?;
    articles.next().is_none().then_some(first)
}

/// Returns the text of a value, or the name of a thing, which may have several.
fn texts(thing: JsonValue) -> Vec<Cow<str>> {
    let name = ["name", "@value", "headline"].into_iter().find_map(|key| thing.get(key));
    let names = if thing.is_object() { name } else { Some(thing) };
    let names = names.into_iter().flat_map(JsonValue::elements);
    let texts: Vec<_> =
        names.filter_map(|name| name.get("@value").unwrap_or(name).text()).map(unescaped).collect();
    if texts.iter().any(|text| !text.trim().is_empty()) {
        return texts;
    }
    names_in_parts(thing)
        .into_iter()
        .map(|name| Cow::Owned(unescaped(name.into()).into_owned()))
        .collect()
}

/// Returns the name of a person whose given name and family name are apart.
fn names_in_parts(person: JsonValue) -> Option<String> {
    let part = |key: &str| person.get(key)?.elements().next()?.text();
    let parts = ["givenName", "additionalName", "familyName"].into_iter().filter_map(part);
    let parts: Vec<_> = parts.filter(|part| !part.trim().is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// Returns what a thing without a name has in it: the elements of a list, or the person with a role.
fn wrapped(thing: JsonValue) -> Option<JsonValue> {
    let named = ["name", "givenName", "familyName"].into_iter().any(|key| thing.get(key).is_some());
    let mut keys = ["@list", "@set", "author", "creator"].into_iter();
    keys.find_map(|key| thing.get(key)).filter(|_| !named)
}

/// Returns a text with its HTML character references resolved.
fn unescaped(text: Cow<str>) -> Cow<str> {
    match text {
        Cow::Borrowed(text) => unescape(text),
        Cow::Owned(text) => Cow::Owned(unescape(&text).into_owned()),
    }
}

/// Returns true if a thing has a type that meets the condition.
fn is(thing: JsonValue, wanted: fn(&str) -> bool) -> bool {
    let kinds = thing.get("@type").into_iter().flat_map(JsonValue::elements);
    kinds.filter_map(JsonValue::text).any(|kind| wanted(&kind))
}

/// Returns the kind of a page whose things are no articles.
fn kind_without_article(things: &[JsonValue]) -> Option<PageKind> {
    let has = |wanted: fn(&str) -> bool| things.iter().any(|thing| is(*thing, wanted));
    let is_sold = |thing: &JsonValue| {
        is(*thing, schema::is_offer)
            || is(*thing, schema::is_product) && thing.get("offers").is_some()
    };
    if has(schema::is_list) {
        Some(PageKind::List)
    } else if things.iter().any(is_sold) {
        Some(PageKind::Product)
    } else if has(schema::is_product) {
        Some(PageKind::RatedProduct)
    } else if has(schema::is_event) {
        Some(PageKind::Event)
    } else {
        has(schema::is_video).then_some(PageKind::Video)
    }
}

/// The parts of JSON-LD that are not candidates for fields.
#[derive(Default)]
pub(super) struct JsonLdArticle<'j> {
    pub(super) page_kind: Option<PageKind>,
    /// True if the article is in the news.
    pub(super) is_news: bool,
    /// The text of the article.
    pub(super) body: Option<Cow<'j, str>>,
}

/// The keys of each field, the preferred one first.
const KEYS: [(MetadataField, &[&str]); 11] = [
    (MetadataField::Title, &["headline", "name"]),
    (MetadataField::Summary, &["description"]),
    (MetadataField::Url, &["url", "mainEntityOfPage"]),
    (MetadataField::Image, &["image", "thumbnailUrl"]),
    (MetadataField::Published, &["datePublished", "dateCreated", "datePosted", "uploadDate"]),
    (MetadataField::Modified, &["dateModified"]),
    (MetadataField::Author, &["author", "creator"]),
    (MetadataField::Tag, &["keywords"]),
    (MetadataField::Section, &["articleSection"]),
    (MetadataField::Language, &["inLanguage"]),
    (MetadataField::SiteName, &["publisher", "sourceOrganization"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_circles_of_references_a_few_times() {
        let json = Json::read(r#"{"@type": "Article", "@id": "a", "author": {"@id": "a"}}"#);
        let blocks = [json];
        let graph = JsonLdGraph::new(&blocks);
        let article = graph.things()[0];
        let before = graph.budget.get();
        graph.things_in(article.get("author").unwrap(), MetadataField::Author);
        assert!((1..100).contains(&(before - graph.budget.get())));
    }

    #[test]
    fn follows_references_in_proportion_to_the_page() {
        let name = "a".repeat(1 << 20);
        let mut text = format!(r#"[{{"@id": "a", "name": "{name}"}}"#);
        text += &r#", {"@type": "Article", "author": {"@id": "a"}}"#.repeat(100);
        let blocks = [Json::read(&text)];
        let graph = JsonLdGraph::new(&blocks);
        let mut candidates = Candidates::default();
        graph.read(&mut candidates, None);
        let authors = candidates.ranked(MetadataField::Author).count();
        assert!((1..=MAX_REFERENCE_COST + 2).contains(&authors), "{authors}");
    }
}
