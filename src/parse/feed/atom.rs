//! Atom 1.0 ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)) and its draft 0.3.

use std::borrow::Cow;

use base64::prelude::{BASE64_STANDARD, Engine};
use memchr::memmem;

use super::extension::{self, author_element, enclosure, keep, take_date};
use super::item::{Feed, Item};
use crate::news::{Author, NewsItem};
use crate::parse::text::{fold, non_empty, normalize_line_ends, plain_title, trim};
use crate::parse::url::resolve;
use crate::parse::xml::{Content, Cursor, Element, Namespace};
use crate::parse::{Format, Parsed};

/// Reads a document whose root is `feed`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut feed = Feed::default();
    let mut news = Vec::new();
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        let element = element.in_usual_case();
        match (element.namespace, element.name) {
            (Namespace::Atom | Namespace::Rss, "entry" | "item") => {
                news.push(entry(&mut cursor, &feed))
            }
            _ if depth == 0 => depth += 1,
            (Namespace::Atom | Namespace::Rss, _) => feed_element(&element, &mut cursor, &mut feed),
            _ => cursor.skip(),
        }
    }
    // Wherever in the feed its authors stand (RFC 4287, section 4.2.1).
    for news in news.iter_mut().filter(|news: &&mut NewsItem| news.authors.is_empty()) {
        news.authors.extend_from_slice(&feed.authors);
    }
    Parsed {
        format: Some(Format::Atom),
        feed_title: feed.title,
        items: news,
        error: cursor.into_fault(),
    }
}

fn feed_element<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, feed: &mut Feed<'a>) {
    match element.name {
        "title" if feed.title.is_none() => feed.title = title(element, cursor),
        "author" => feed.authors.extend(author_element(cursor)),
        "link" => {
            let [relation, address] = element.attributes(["rel", "href"]);
            if relation.is_none_or(|relation| relation == "self" || relation == "alternate")
                && feed.link.is_none()
            {
                feed.link = address;
            }
            cursor.skip();
        }
        _ => cursor.skip(),
    }
}

fn entry<'a>(cursor: &mut Cursor<'a>, feed: &Feed<'a>) -> NewsItem<'a> {
    let mut item = Item::default();
    item.news.language = cursor.language();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        let child = child.in_usual_case();
        match child.namespace {
            Namespace::Atom | Namespace::Rss if child.name == "entry" => cursor.end_parent(child),
            Namespace::Atom | Namespace::Rss => entry_element(&child, cursor, &mut item),
            _ => extension::read(&child, cursor, &mut item),
        }
    }
    item.finish(feed, base.as_deref())
}

/// Reads an element of Atom's own inside an entry, or inside an item of RSS.
pub(super) fn entry_element<'a>(
    element: &Element<'a>,
    cursor: &mut Cursor<'a>,
    item: &mut Item<'a>,
) {
    match element.name {
        "title" if item.news.title.is_none() => item.news.title = title(element, cursor),
        "link" => link(element, cursor, item),
        "id" => keep(&mut item.news.id, cursor.text()),
        "published" | "issued" => take_date(&mut item.news.date_published, &cursor.text()),
        "created" => take_date(&mut item.created, &cursor.text()),
        "updated" | "modified" => take_date(&mut item.news.date_modified, &cursor.text()),
        "summary" => {
            let (text, _) = body(element, cursor);
            keep(&mut item.news.summary, text);
        }
        "content" => content(element, cursor, item),
        "author" => item.news.authors.extend(author_element(cursor)),
        "category" => {
            let [term, label] = element.attributes(["term", "label"]);
            let text = cursor.text(); // which should be nothing, and is the term at times
            item.tag(term.or(label).unwrap_or(text));
        }
        "source" => item.source_authors = source(cursor),
        _ => cursor.skip(),
    }
}

/// The authors of the feed that an entry was taken over from (RFC 4287, section 4.2.11).
fn source<'a>(cursor: &mut Cursor<'a>) -> Vec<Author<'a>> {
    let mut authors = Vec::new();
    while let Some(child) = cursor.child() {
        match child.name {
            "author" => authors.extend(author_element(cursor)),
            _ => cursor.skip(),
        }
    }
    authors
}

/// A link; some of Atom 0.3 have the address as their text. Of several pages that of HTML is the news' own.
fn link<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let [relation, address, kind, base] = element.attributes(["rel", "href", "type", "xml:base"]);
    let own_base = base.and_then(|_| cursor.base().map(str::to_owned));
    let text = trim(cursor.text());
    let address = resolve(address.unwrap_or(text), own_base.as_deref());
    let is = |wanted| {
        relation.as_deref().map(short_relation).unwrap_or("alternate").eq_ignore_ascii_case(wanted)
    };
    if is("alternate") {
        let is_page = kind.is_none_or(|kind| is_markup(&kind));
        keep(if is_page { &mut item.news.url } else { &mut item.other_link }, address);
    } else if is("enclosure") {
        enclosure(element, address, item);
    }
}

/// A relation may be written out as an IRI (RFC 4287, section 4.2.7.2).
fn short_relation(relation: &str) -> &str {
    relation.strip_prefix("http://www.iana.org/assignments/relation/").unwrap_or(relation)
}

/// A title as plain text: `type` says whether it holds markup (RFC 4287, section 3.1.1).
fn title<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>) -> Option<Cow<'a, str>> {
    match body(element, cursor) {
        (text, Kind::Html) => plain_title(text),
        (text, Kind::Text) => non_empty(fold(text)),
    }
}

fn content<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    if let Some(elsewhere) = element.attribute("src") {
        cursor.skip();
        return content_elsewhere(element, elsewhere, item);
    }
    match body(element, cursor) {
        (text, Kind::Html) => keep(&mut item.news.content_html, text),
        (text, Kind::Text) => keep(&mut item.news.content_text, text),
    }
}

/// Content that the entry only refers to (RFC 4287, section 4.1.3.2): the page of the news, or a file of it.
fn content_elsewhere<'a>(element: &Element<'a>, url: Cow<'a, str>, item: &mut Item<'a>) {
    match element.attribute("type") {
        Some(kind) if !is_markup(&kind) => enclosure(element, url, item),
        _ => item.other_link = item.other_link.take().or(Some(url)),
    }
}

/// What a text construct holds.
enum Kind {
    Text,
    Html,
}

/// The text of a text construct, verbatim, without the `div` that XHTML is wrapped in.
fn body<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>) -> (Cow<'a, str>, Kind) {
    let [kind, mode] = element.attributes(["type", "mode"]);
    let kind = kind.as_deref().unwrap_or("text");
    if kind.eq_ignore_ascii_case("xhtml") {
        return (inside_div(cursor.markup()), Kind::Html);
    }
    if mode.is_some_and(|mode| mode == "base64") {
        return (Cow::Owned(from_base64(&cursor.text())), Kind::Html);
    }
    match cursor.content() {
        Content::Text(text) if !is_text(kind) => (Cow::Owned(from_base64(&text)), Kind::Html),
        Content::Markup(markup) => (inside_div(markup), Kind::Html),
        Content::Text(text) if is_markup(kind) => (text, Kind::Html),
        Content::Text(text) => (text, Kind::Text),
    }
}

/// The text in base64, as Atom 0.3 allows and Atom 1.0 wants for other media types; none if it is no text.
fn from_base64(text: &str) -> String {
    let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let text = BASE64_STANDARD.decode(digits).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.filter(|text| !text.contains(|c: char| c.is_control() && !c.is_whitespace()))
        .unwrap_or_default()
}

/// True for `text` and `html`, and for media types of text (RFC 4287, section 4.1.3.3).
fn is_text(kind: &str) -> bool {
    is_markup(kind)
        || !kind.contains('/')
        || kind.starts_with("text/")
        || kind.starts_with("message/")
}

/// True for `html` and for the media types of HTML and XML, which Atom 0.3 uses.
fn is_markup(kind: &str) -> bool {
    kind.contains("html") || kind.contains("HTML") || kind.ends_with("xml")
}

/// XHTML as HTML: what is inside the `div` that alone makes up the markup (RFC 4287, section 3.1.1.3), without the
/// prefix that its elements may have, and with CDATA sections written out.
pub(super) fn inside_div(markup: &str) -> Cow<'_, str> {
    let inside = || {
        let tag = markup.trim().strip_prefix('<')?;
        let name = tag.split(|c: char| c == '>' || c.is_whitespace()).next()?;
        let (prefix, local) = name.rsplit_once(':').unwrap_or(("", name));
        let (_, content) = tag.split_once('>').filter(|_| local == "div")?;
        // The end is missing where the document was cut.
        let end = content.strip_suffix('>').and_then(|content| content.rfind("</"));
        let closes = |end: &usize| content[*end..].trim_start_matches("</").starts_with(name);
        Some((prefix, end.filter(closes).map_or(content, |end| &content[..end])))
    };
    let (prefix, content) = inside().unwrap_or(("", markup));
    if prefix.is_empty() && memmem::find(content.as_bytes(), CDATA.as_bytes()).is_none() {
        return normalize_line_ends(content);
    }
    let content =
        content.replace(&format!("<{prefix}:"), "<").replace(&format!("</{prefix}:"), "</");
    Cow::Owned(without_cdata(&content))
}

const CDATA: &str = "<![CDATA[";

/// Writes CDATA sections as the escaped text that they stand for.
fn without_cdata(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((before, inside)) = rest.split_once(CDATA) {
        let (text, after) = inside.split_once("]]>").unwrap_or((inside, ""));
        out.push_str(before);
        out.push_str(&quick_xml::escape::partial_escape(text));
        rest = after;
    }
    out + rest
}
