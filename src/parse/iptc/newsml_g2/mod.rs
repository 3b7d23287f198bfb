//! [NewsML-G2](https://iptc.org/std/NewsML-G2/guidelines/) 2.x: news items, packages of them, and messages that carry both.
//!
//! - A `newsItem` is a news.
//! - A `packageItem` is a list: its headline is the title of the whole, and each `itemRef` is a news of which
//!   the reference says what is known, unless the document carries news items itself, as messages do.
//!   A damaged message may have lost its items, so there the references do not stand in for them.
//! - Concepts, knowledge, planning and catalogs are no news; a document that holds nothing else says so.
//!
//! A `guid` is a name and not an address, even where it looks like one. The address of a news is that of the
//! web page that its content is referred to by, or of the reference in a package.
//! Embargoes are not heeded: what a document says is read, whenever that is.

mod content;
mod property;

use std::borrow::Cow;

use super::draft::keep_line;
use crate::news::NewsItem;
use crate::parse::error::ParseError;
use crate::parse::xml::{Cursor, Element};
use crate::parse::{Format, Parsed};
use property::Story;

/// What a document holds, while it is read.
#[derive(Default)]
struct Reader<'a> {
    title: Option<Cow<'a, str>>,
    items: Vec<NewsItem<'a>>,
    references: Vec<NewsItem<'a>>,
    /// Whether the items are inside a `newsMessage`.
    in_message: bool,
    /// The name of the first item that is no news.
    other: Option<&'a str>,
}

/// Reads a document whose root is `newsItem`, `packageItem` or `newsMessage`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut reader = Reader::default();
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        match element.name {
            "newsItem" => reader.items.push(news_item(&element, &mut cursor)),
            "packageItem" => package(&element, &mut cursor, &mut reader),
            name if is_other_item(name) => {
                reader.other.get_or_insert(name);
                cursor.skip();
            }
            "newsMessage" | "itemSet" => {
                reader.in_message = true;
                depth += 1;
            }
            _ if depth == 0 => depth += 1,
            _ => cursor.skip(),
        }
    }
    reader.into_parsed(cursor.into_fault())
}

impl<'a> Reader<'a> {
    fn into_parsed(self, error: Option<ParseError>) -> Parsed<'a> {
        let news = if !self.items.is_empty() {
            self.items
        } else if self.in_message && error.is_some() {
            Vec::new()
        } else {
            self.references
        };
        let no_news = || {
            let other = self.other.filter(|_| news.is_empty())?;
            Some(ParseError::NoNews(format!("a NewsML-G2 message with nothing but <{other}>")))
        };
        let error = error.or_else(no_news);
        Parsed { format: Some(Format::NewsmlG2), feed_title: self.title, items: news, error }
    }
}

/// True for the items of the News Architecture that are no news.
pub(in crate::parse) fn is_other_item(name: &str) -> bool {
    matches!(name, "conceptItem" | "knowledgeItem" | "planningItem" | "catalogItem")
}

fn news_item<'a>(root: &Element<'a>, cursor: &mut Cursor<'a>) -> NewsItem<'a> {
    let mut story = Story::new(root.namespace);
    story.draft.item.news.id = root.attribute("guid");
    story.draft.other_language = cursor.language();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        match child.name {
            _ if !story.owns(&child) => cursor.skip(),
            "itemMeta" | "contentMeta" => story.properties(cursor),
            "contentSet" => content::set(cursor, &mut story),
            "assert" => story.assertion(&child, cursor),
            _ => cursor.skip(),
        }
    }
    story.finish(base.as_deref())
}

/// Reads a `packageItem`: its groups, which stand side by side and refer to one another.
fn package<'a>(root: &Element<'a>, cursor: &mut Cursor<'a>, reader: &mut Reader<'a>) {
    let mut story = Story::new(root.namespace);
    let mut depth = 0;
    while let Some(child) = cursor.child_within(&mut depth) {
        match child.name {
            _ if !story.owns(&child) => cursor.skip(),
            "itemMeta" | "contentMeta" => story.properties(cursor),
            "groupSet" | "group" => depth += 1,
            "itemRef" => reader.references.push(reference(&child, cursor)),
            _ => cursor.skip(),
        }
    }
    keep_line(&mut reader.title, story.finish(None).title);
}

/// Reads an `itemRef`, which may repeat any property of the item that it refers to, as a hint.
fn reference<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>) -> NewsItem<'a> {
    let mut story = Story::new(element.namespace);
    story.draft.item.news.id =
        element.attribute("residref").or_else(|| element.attribute("guidref"));
    story.draft.item.news.url = element.attribute("href");
    story.draft.other_title = element.attribute("title");
    let base = cursor.base().map(str::to_owned);
    story.draft.other_language = cursor.language();
    story.properties(cursor);
    story.finish(base.as_deref())
}
