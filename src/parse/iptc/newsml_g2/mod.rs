//! [NewsML-G2](https://iptc.org/std/NewsML-G2/guidelines/) 2.x: news items, packages, and messages with both.
//!
//! - A `newsItem` is a news item.
//! - A `packageItem` is a list. Its headline is the feed title. Each `itemRef` is a news item with the properties of
//!   the reference, unless the document contains news items itself, as messages do. The references of a message with
//!   a parse error are ignored, because its items may be missing.
//! - Concepts, knowledge, planning items and catalogs are not news. A document with nothing else is an error.
//!
//! A `guid` is an identifier, not a URL, even if it looks like one. The URL of an item is that of a web page in its
//! `remoteContent`, or of the reference in a package. Embargoes are ignored.

mod content;
mod property;

use std::borrow::Cow;

use super::no_items;
use super::usual_case::parse_in_any_case;
use crate::news::NewsItem;
use crate::parse::error::ParseError;
use crate::parse::item::fill_line;
use crate::parse::xml::{Cursor, XmlElement};
use crate::parse::{Format, Parsed};
use property::G2Item;

/// The state of the parser.
#[derive(Default)]
struct NewsmlG2Reader<'a> {
    title: Option<Cow<'a, str>>,
    items: Vec<NewsItem<'a>>,
    references: Vec<NewsItem<'a>>,
    /// True inside a `newsMessage`.
    in_message: bool,
    /// Name of the first item that is not a news item.
    other_item: Option<&'a str>,
}

/// Parses a document with the root element `newsItem`, `packageItem` or `newsMessage`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    parse_in_any_case(text, &NAMES, document, document(text))
}

/// Names of elements and attributes that are read.
const NAMES: [&str; 58] = [
    "assert",
    "body",
    "body.content",
    "by",
    "contactInfo",
    "contentCreated",
    "contentMeta",
    "contentModified",
    "contentSet",
    "contenttype",
    "creator",
    "description",
    "duration",
    "durationunit",
    "email",
    "encoding",
    "firstCreated",
    "group",
    "groupSet",
    "guid",
    "guidref",
    "header",
    "headline",
    "href",
    "html",
    "icon",
    "inlineData",
    "inlineXML",
    "itemClass",
    "itemMeta",
    "itemRef",
    "itemSet",
    "keyword",
    "language",
    "link",
    "literal",
    "name",
    "newsItem",
    "newsMessage",
    "nitf",
    "organisationDetails",
    "p",
    "packageItem",
    "personDetails",
    "qcode",
    "rel",
    "remoteContent",
    "rendition",
    "residref",
    "role",
    "size",
    "subject",
    "tag",
    "title",
    "uri",
    "version",
    "versionCreated",
    "web",
];

fn document(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut reader = NewsmlG2Reader::default();
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        match element.name {
            "newsItem" => reader.items.push(news_item(&element, &mut cursor)),
            "packageItem" => package(&element, &mut cursor, &mut reader),
            name if is_other_item(name) => {
                reader.other_item.get_or_insert(name);
                cursor.skip();
            }
            "newsMessage" | "itemSet" => {
                reader.in_message = true;
                depth += 1;
            }
            "header" | "catalogRef" | "catalog" => cursor.skip(),
            // An envelope, or an element of the provider around the items.
            _ => depth += 1,
        }
    }
    reader.into_parsed(cursor.into_error())
}

impl<'a> NewsmlG2Reader<'a> {
    fn into_parsed(self, error: Option<ParseError>) -> Parsed<'a> {
        let items = if !self.items.is_empty() {
            self.items
        } else if self.in_message && error.is_some() {
            Vec::new()
        } else {
            self.references
        };
        let no_news = || {
            let other = self.other_item.filter(|_| items.is_empty())?;
            Some(ParseError::NoNews(format!("NewsML-G2 message with <{other}> but no news items")))
        };
        let error = error.or_else(no_news).or_else(|| no_items(&items, "NewsML-G2 document"));
        Parsed { format: Some(Format::NewsmlG2), feed_title: self.title, items, error }
    }
}

/// Returns true for the items of the News Architecture that are not news items.
pub(in crate::parse) fn is_other_item(name: &str) -> bool {
    matches!(name, "conceptItem" | "knowledgeItem" | "planningItem" | "catalogItem")
}

fn news_item<'a>(root: &XmlElement<'a>, cursor: &mut Cursor<'a>) -> NewsItem<'a> {
    let mut item = G2Item::new(root.namespace);
    item.draft.base.item.id = root.attribute("guid");
    item.draft.other_language = cursor.language();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        match child.name {
            _ if !item.owns(&child) => cursor.skip(),
            "itemMeta" | "contentMeta" => item.properties(cursor),
            "contentSet" => content::content_set(cursor, &mut item),
            "assert" => item.assertion(&child, cursor),
            _ => content::rendition(&child, cursor, &mut item),
        }
    }
    item.into_item(base.as_deref())
}

/// Reads the groups of a `packageItem`, which are siblings and reference each other.
fn package<'a>(root: &XmlElement<'a>, cursor: &mut Cursor<'a>, reader: &mut NewsmlG2Reader<'a>) {
    let mut item = G2Item::new(root.namespace);
    let mut depth = 0;
    while let Some(child) = cursor.child_within(&mut depth) {
        match child.name {
            _ if !item.owns(&child) => cursor.skip(),
            "itemMeta" | "contentMeta" => item.properties(cursor),
            "groupSet" | "group" => depth += 1,
            "itemRef" => reader.references.push(reference(&child, cursor)),
            _ => cursor.skip(),
        }
    }
    fill_line(&mut reader.title, item.into_item(None).title);
}

/// Reads an `itemRef`, which may repeat any property of the referenced item.
fn reference<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>) -> NewsItem<'a> {
    let mut item = G2Item::new(element.namespace);
    let [id, guid, url, title] = element.attributes(["residref", "guidref", "href", "title"]);
    item.draft.base.item.id = id.or(guid);
    item.draft.base.item.url = url;
    item.draft.other_title = title;
    let base = cursor.base().map(str::to_owned);
    item.draft.other_language = cursor.language();
    item.properties(cursor);
    item.into_item(base.as_deref())
}
