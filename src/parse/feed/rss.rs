//! RSS 0.90 to 2.0: [RSS 2.0](https://www.rssboard.org/rss-specification),
//! [RSS 1.0](https://web.resource.org/rss/1.0/spec).
//!
//! One reader serves all: items are taken wherever they stand, inside the channel or beside it.

use std::borrow::Cow;

use super::atom;
use super::extension::{self, keep, take_date};
use super::item::{Feed, Item};
use crate::news::NewsItem;
use crate::parse::text::{non_empty, plain_title, trim};
use crate::parse::url::{is_absolute, resolve};
use crate::parse::xml::{Cursor, Element, Namespace};
use crate::parse::{Format, Parsed};

/// Reads a document whose root is `rss`, `channel` or `rdf:RDF`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut feed = Feed::default();
    let mut news = Vec::new();
    let mut format = Format::Rss;
    // A counter and no recursion: a document may nest channels as deep as it likes.
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        let element = element.in_usual_case();
        match (element.namespace, element.name) {
            (Namespace::Rss, "item" | "entry") => news.push(item(&element, &mut cursor, &feed)),
            (_, "RDF") => {
                format = Format::Rdf;
                depth += 1;
            }
            (_, "rss" | "channel") => depth += 1,
            _ if depth == 0 => depth += 1, // a root of whatever name and case
            _ => channel(&element, &mut cursor, &mut feed),
        }
    }
    // Wherever in the channel its language stands.
    for news in news.iter_mut().filter(|news: &&mut NewsItem| news.language.is_none()) {
        news.language.clone_from(&feed.language);
    }
    Parsed { format: Some(format), feed_title: feed.title, items: news, error: cursor.into_fault() }
}

/// Reads an element of the channel itself.
fn channel<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, feed: &mut Feed<'a>) {
    match (element.namespace, element.name) {
        (Namespace::Rss, "title") if feed.title.is_none() => {
            feed.title = plain_title(cursor.text())
        }
        (Namespace::Rss, "link") => keep(&mut feed.link, cursor.text()),
        (Namespace::Rss | Namespace::Dc, "language") => keep(&mut feed.language, cursor.text()),
        _ => cursor.skip(),
    }
}

fn item<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, feed: &Feed<'a>) -> NewsItem<'a> {
    let mut item = Item::default();
    item.news.id = element.attribute_of_any_prefix("about");
    item.news.language = cursor.language();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        let child = child.in_usual_case();
        match child.namespace {
            Namespace::Rss if child.name == "item" => cursor.end_parent(child),
            Namespace::Rss => own(&child, cursor, &mut item),
            Namespace::Atom => atom::entry_element(&child, cursor, &mut item),
            _ => extension::read(&child, cursor, &mut item),
        }
    }
    item.finish(feed, base.as_deref())
}

/// Reads an element of RSS's own inside an item.
fn own<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    match element.name {
        "title" => item.news.title = plain_title(cursor.text()).or(item.news.title.take()),
        "link" => link(element, cursor, item),
        "guid" => guid(element, cursor, item),
        "description" => item.news.summary = non_empty(cursor.text()).or(item.news.summary.take()),
        "pubDate" | "pubdate" => take_date(&mut item.news.date_published, &cursor.text()),
        "category" | "keywords" => item.tag(cursor.text()),
        "author" => item.news.authors.extend(extension::author_element(cursor)),
        "enclosure" => {
            let text = cursor.text(); // which should be nothing, and is the address at times
            let url =
                element.attribute("url").or_else(|| element.attribute("href")).unwrap_or(text);
            extension::enclosure(element, trim(url), item);
        }
        "content" | "body" | "fullitem" => keep(&mut item.news.content_html, cursor.text()),
        // Some write Atom's elements without its namespace.
        "id" | "summary" | "published" | "issued" | "created" | "updated" | "modified" => {
            atom::entry_element(element, cursor, item)
        }
        _ => cursor.skip(),
    }
}

fn link<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let [href, base] = element.attributes(["href", "xml:base"]);
    let own_base = base.and_then(|_| cursor.base().map(str::to_owned));
    let link = non_empty(cursor.text()).or(href);
    let link = link.map(|link| resolve(link, own_base.as_deref()));
    item.news.url = link.or(item.news.url.take());
}

/// A `guid` is a link as well unless it says that it is not.
fn guid<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let guid = non_empty(cursor.text());
    let permanent =
        element.attribute("isPermaLink").is_none_or(|value| !value.eq_ignore_ascii_case("false"));
    if permanent && item.other_link.is_none() {
        item.other_link = guid.clone().filter(|guid: &Cow<str>| is_absolute(guid));
    }
    item.news.id = guid.or(item.news.id.take());
}
