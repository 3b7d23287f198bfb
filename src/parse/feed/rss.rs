//! RSS 0.90 to 2.0: [RSS 2.0](https://www.rssboard.org/rss-specification),
//! [RSS 1.0](https://web.resource.org/rss/1.0/spec).
//!
//! One parser reads all versions. Items are read inside the channel, beside it, and in an element around several items.

use std::borrow::Cow;

use super::address::{address_in_markup, attribute};
use super::enclosure::enclosure;
use super::link::{feed_link, link};
use super::person::author;
use super::reader::{FeedFormat, FeedReader};
use super::tag::{tag, tags};
use super::wrapper::{holds, skip_wrapper};
use super::{atom, extension};
use crate::news::NewsItem;
use crate::parse::item::{FeedMetadata, ItemDraft, fill_language, fill_text, replace_date};
use crate::parse::parts::Parts;
use crate::parse::text::{non_empty, plain_title};
use crate::parse::url::{is_web_address, resolve_own};
use crate::parse::xml::{Cursor, Namespace, XmlElement};
use crate::parse::{Format, Parsed};

/// Parses a document with the root element `rss`, `channel` or `rdf:RDF`, whose format it decides.
pub(in crate::parse) fn parse<'a>(text: &'a str, format: Format, parts: Parts) -> Parsed<'a> {
    let FeedReader { cursor, feed, mut items, .. } = FeedReader::read::<Rss>(text, parts);
    let limit = feed.complete(text.len(), &mut items, parts);
    let error = cursor.into_error().or(limit);
    Parsed { format: Some(format), feed_title: feed.title, items, error }
}

/// All versions of RSS.
pub(super) struct Rss;

impl FeedFormat for Rss {
    #[inline]
    fn read_item<'a>(element: &XmlElement<'a>, reader: &mut FeedReader<'a>) -> bool {
        let FeedReader { cursor, feed, items, .. } = reader;
        match (element.namespace, element.name) {
            (_, "item") | (Namespace::Rss, "entry") => {
                cursor.bind_namespace(element, Namespace::Rss);
                item(element, cursor, feed, items);
            }
            (Namespace::Atom, "entry") => atom::entry(cursor, feed, items),
            _ => return false,
        }
        true
    }

    fn read_other<'a>(element: &XmlElement<'a>, reader: &mut FeedReader<'a>) {
        let FeedReader { cursor, feed, items, depth } = reader;
        match (element.namespace, element.name) {
            (_, "rss" | "channel") => {
                cursor.bind_namespace(element, Namespace::Rss);
                *depth += 1;
            }
            (_, "RDF" | "feed") => *depth += 1,
            // The items of RSS 1.1. In RSS 1.0 it is a list of references.
            (Namespace::Rss, "items") => *depth += 1,
            _ if *depth == 0 => *depth += 1, // a root element of any name and case
            _ if channel_element(element, cursor, feed) => {}
            _ if holds(&["item", "entry"], cursor) => *depth += 1,
            _ => skip_wrapper(&["item", "entry"], cursor, |element, cursor| {
                cursor.bind_namespace(&element, Namespace::Rss);
                item(&element, cursor, feed, items);
            }),
        }
    }
}

/// Reads an element of the channel and closes it. Returns false for an element that is not read.
fn channel_element<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    feed: &mut FeedMetadata<'a>,
) -> bool {
    match (element.namespace, element.name) {
        (Namespace::Rss, "title") if feed.title.is_none() => {
            feed.title = plain_title(cursor.text())
        }
        (Namespace::Rss | Namespace::Atom, "link") => feed_link(element, cursor, feed),
        (Namespace::Rss | Namespace::Dc, "language") => {
            fill_language(&mut feed.language, cursor.text());
        }
        _ => return false,
    }
    true
}

fn item<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    feed: &mut FeedMetadata<'a>,
    items: &mut Vec<NewsItem<'a>>,
) {
    let mut draft = ItemDraft::default();
    draft.item.id = element.attribute_of_any_prefix("about");
    draft.item.language = cursor.own_language();
    draft.inherited_language = cursor.language();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        let child = child.in_usual_case();
        if let Some(language) = cursor.own_language() {
            draft.add_text_language(child.name, language);
        }
        match child.namespace {
            Namespace::Rss if child.name == "item" => cursor.end_parent(child),
            Namespace::Rss => item_element(&child, cursor, &mut draft),
            Namespace::Atom => atom::entry_element(&child, cursor, &mut draft),
            _ => extension::read(&child, cursor, &mut draft),
        }
    }
    feed.add(draft, base, items);
}

/// Reads an RSS element of an item and closes it.
fn item_element<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let item = &mut draft.item;
    match element.name {
        "title" => item.title = plain_title(cursor.text()).or(item.title.take()),
        "link" => item_link(element, cursor, draft),
        "guid" => guid(element, cursor, draft),
        "description" => item.summary = non_empty(cursor.text()).or(item.summary.take()),
        "pubDate" | "pubdate" => replace_date(&mut item.date_published, &cursor.text()),
        "category" => tag(element, cursor, draft),
        "keywords" => tags(element, cursor, draft),
        "author" => author(element, cursor, &mut item.authors),
        "enclosure" => enclosure(element, cursor, draft),
        "content" if element.attribute("url").is_some() => {
            extension::media_content(element, cursor, draft);
        }
        "content" | "body" | "fullitem" => fill_text(&mut item.content_html, cursor.text()),
        // Atom elements without a namespace.
        "id" | "summary" | "published" | "issued" | "created" | "updated" | "modified" => {
            atom::entry_element(element, cursor, draft)
        }
        _ => match element.in_other_case() {
            Some(element) => item_element(&element, cursor, draft),
            None => extension::read_without_prefix(element, cursor, draft),
        },
    }
}

/// Reads a link. One with a relation is a link as in Atom.
fn item_link<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let [relation, href, base] = element.attributes(["rel", "href", "xml:base"]);
    if relation.is_some() {
        return link(element, cursor, draft);
    }
    let own_base = base.and_then(|_| cursor.base().map(str::to_owned));
    let url = match non_empty(cursor.text()).or(href) {
        Some(text) if text.starts_with('<') => address_in_markup(&text),
        None => attribute(element),
        url => url,
    };
    let url = url.map(|url| resolve_own(url, own_base.as_deref()));
    if url.is_some() {
        draft.item.url = url;
        draft.link_language = None;
    }
}

/// Reads a `guid`. A web address is a permanent link as well, unless `isPermaLink` is false.
fn guid<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let guid = non_empty(cursor.text());
    let is_permanent = element
        .attribute("isPermaLink")
        .is_none_or(|value| !["false", "no", "0"].iter().any(|no| value.eq_ignore_ascii_case(no)));
    if is_permanent && draft.other_link.is_none() {
        draft.other_link = guid.clone().filter(|guid: &Cow<str>| is_web_address(guid));
    }
    draft.item.id = guid.or(draft.item.id.take());
}
