//! Atom 1.0 ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)) and its draft 0.3.

use std::borrow::Cow;

use base64::prelude::{BASE64_STANDARD, Engine};

use super::enclosure::add_enclosure;
use super::link::{feed_link, is_markup, link};
use super::person::author;
use super::reader::{FeedFormat, FeedReader};
use super::tag::tag;
use super::wrapper::{holds, skip_wrapper};
use super::{extension, xhtml};
use crate::news::{Author, NewsItem};
use crate::parse::item::{
    FeedMetadata, ItemDraft, MediaKind, fill_language, fill_text, kind_of_name, replace_date,
};
use crate::parse::parts::Parts;
use crate::parse::text::{fold, non_empty, plain_html};
use crate::parse::url::resolve_author;
use crate::parse::xml::{Content, Cursor, Namespace, XmlElement};
use crate::parse::{Format, Parsed};

/// Parses a document with the root element `feed` or `entry`.
pub(in crate::parse) fn parse<'a>(text: &'a str, parts: Parts) -> Parsed<'a> {
    let FeedReader { cursor, feed, mut items, .. } = FeedReader::read::<Atom>(text, parts);
    // The authors and the address of the feed may follow its entries (RFC 4287, section 4.2.1).
    let limit = feed.complete(text.len(), &mut items, parts);
    let error = cursor.into_error().or(limit);
    Parsed { format: Some(Format::Atom), feed_title: feed.title, items, error }
}

/// Both versions of Atom.
pub(super) struct Atom;

impl FeedFormat for Atom {
    #[inline]
    fn read_item<'a>(element: &XmlElement<'a>, reader: &mut FeedReader<'a>) -> bool {
        match (element.namespace, element.name) {
            (_, "entry") | (Namespace::Atom | Namespace::Rss, "item") => {
                bind_namespace(element, &mut reader.cursor);
                entry(&mut reader.cursor, &mut reader.feed, &mut reader.items);
                true
            }
            _ => false,
        }
    }

    fn read_other<'a>(element: &XmlElement<'a>, reader: &mut FeedReader<'a>) {
        let FeedReader { cursor, feed, items, depth } = reader;
        match (element.namespace, element.name) {
            _ if *depth == 0 || matches!(element.name, "feed" | "channel") => {
                bind_namespace(element, cursor);
                *depth += 1;
            }
            (Namespace::Atom | Namespace::Rss, _) if feed_element(element, cursor, feed) => {}
            _ if holds(&["entry", "item"], cursor) => *depth += 1,
            _ => skip_wrapper(&["entry", "item"], cursor, |element, cursor| {
                bind_namespace(&element, cursor);
                entry(cursor, feed, items);
            }),
        }
    }
}

/// Binds the prefix of a feed or an entry to the namespace of Atom. Elements of Atom may also be in no namespace.
fn bind_namespace<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>) {
    if element.namespace != Namespace::Rss {
        cursor.bind_namespace(element, Namespace::Atom);
    }
}

/// Reads an element of the feed and closes it. Returns false for an element that is not read.
fn feed_element<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    feed: &mut FeedMetadata<'a>,
) -> bool {
    match element.name {
        "title" if feed.title.is_none() => feed.title = title(element, cursor),
        "author" => {
            let base = cursor.base().map(str::to_owned);
            let known = feed.authors.len();
            author(element, cursor, &mut feed.authors);
            feed.authors[known..]
                .iter_mut()
                .for_each(|author| resolve_author(author, base.as_deref()));
        }
        "link" => feed_link(element, cursor, feed),
        "language" => fill_language(&mut feed.language, cursor.text()),
        _ => return false,
    }
    true
}

/// Reads an entry and closes it.
pub(super) fn entry<'a>(
    cursor: &mut Cursor<'a>,
    feed: &mut FeedMetadata<'a>,
    items: &mut Vec<NewsItem<'a>>,
) {
    let mut draft = ItemDraft::default();
    draft.item.language = cursor.own_language();
    draft.inherited_language = cursor.language();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        let child = child.in_usual_case();
        if let Some(language) = cursor.own_language() {
            draft.add_text_language(child.name, language);
        }
        match child.namespace {
            Namespace::Atom | Namespace::Rss if child.name == "entry" => cursor.end_parent(child),
            Namespace::Atom | Namespace::Rss => entry_element(&child, cursor, &mut draft),
            _ => extension::read(&child, cursor, &mut draft),
        }
    }
    feed.add(draft, base, items);
}

/// Reads an Atom element of an entry or of an RSS item, and closes it.
pub(super) fn entry_element<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "title" if draft.item.title.is_none() => draft.item.title = title(element, cursor),
        "link" => link(element, cursor, draft),
        "id" => fill_text(&mut draft.item.id, cursor.text()),
        "published" | "issued" => replace_date(&mut draft.item.date_published, &cursor.text()),
        "created" => replace_date(&mut draft.created, &cursor.text()),
        "updated" | "modified" => replace_date(&mut draft.item.date_modified, &cursor.text()),
        "summary" => {
            let (text, _) = text_construct(element, cursor);
            fill_text(&mut draft.item.summary, text);
        }
        "content" => content(element, cursor, draft),
        "author" => author(element, cursor, &mut draft.item.authors),
        "category" => {
            let [term, label] = element.attributes(["term", "label"]);
            match term.or(label) {
                Some(term) => {
                    draft.add_tag(term);
                    cursor.skip();
                }
                None => tag(element, cursor, draft), // invalid, but usual in some feeds
            }
        }
        "source" => draft.source_authors = source_authors(cursor),
        _ => match element.in_other_case() {
            Some(element) => entry_element(&element, cursor, draft),
            None => extension::read_without_prefix(element, cursor, draft),
        },
    }
}

/// Returns the authors in `source`, the feed that an entry was copied from (RFC 4287, section 4.2.11).
fn source_authors<'a>(cursor: &mut Cursor<'a>) -> Vec<Author<'a>> {
    let mut authors = Vec::new();
    while let Some(child) = cursor.child() {
        match child.name {
            "author" => author(&child, cursor, &mut authors),
            _ => cursor.skip(),
        }
    }
    authors
}

/// Returns a title as plain text. Its `type` specifies whether it is markup (RFC 4287, section 3.1.1).
fn title<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>) -> Option<Cow<'a, str>> {
    match text_construct(element, cursor) {
        (text, TextType::Html) => plain_html(text),
        (text, TextType::Plain | TextType::Binary) => non_empty(fold(text)),
    }
}

fn content<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    if let Some(url) = element.attribute("src") {
        cursor.skip();
        return external_content(element, url, draft);
    }
    if let Some(language) = cursor.first_language() {
        draft.add_text_language(element.name, language);
    }
    match text_construct(element, cursor) {
        (text, TextType::Html) => fill_text(&mut draft.item.content_html, text),
        (text, TextType::Plain) => fill_text(&mut draft.item.content_text, text),
        (_, TextType::Binary) => {}
    }
}

/// Adds content that is not part of the entry (RFC 4287, section 4.1.3.2): a web page is the link of the item, other
/// files are attachments. Without a type the name of the file decides.
fn external_content<'a>(element: &XmlElement<'a>, url: Cow<'a, str>, draft: &mut ItemDraft<'a>) {
    let is_file = match element.attribute("type") {
        Some(media_type) => !is_markup(&media_type),
        None => kind_of_name(&url) != MediaKind::Unknown,
    };
    if is_file {
        add_enclosure(element, url, draft);
    } else {
        draft.other_link = draft.other_link.take().or(Some(url));
    }
}

/// The type of a text construct (RFC 4287, section 3.1.1).
enum TextType {
    Plain,
    /// HTML, or XHTML as HTML.
    Html,
    /// Base64 of something else than text.
    Binary,
}

/// Returns the verbatim text of a text construct or of content, and its type.
fn text_construct<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
) -> (Cow<'a, str>, TextType) {
    let [text_type, mode] = element.attributes(["type", "mode"]);
    let text_type = text_type.as_deref().unwrap_or("text");
    if text_type.eq_ignore_ascii_case("xhtml") {
        return (xhtml::html(cursor.markup()), TextType::Html);
    }
    if mode.is_some_and(|mode| mode == "base64") {
        return decode_base64(cursor.text());
    }
    match cursor.content() {
        Content::Text(text) if !is_text(text_type) => decode_base64(text),
        Content::Markup(markup) if text_type.contains("xhtml") => {
            (xhtml::html(markup), TextType::Html)
        }
        Content::Markup(markup) => (xhtml::inline_html(markup), TextType::Html),
        Content::Text(text) if is_markup(text_type) => (text, TextType::Html),
        Content::Text(text) => (text, TextType::Plain),
    }
}

/// Decodes base64, which Atom 0.3 allows and Atom 1.0 requires for media types other than text. Text with other
/// characters than those of base64 stays as it is.
fn decode_base64(text: Cow<'_, str>) -> (Cow<'_, str>, TextType) {
    let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    if digits.iter().any(|byte| !byte.is_ascii_alphanumeric() && !b"+/=".contains(byte)) {
        return (text, TextType::Plain);
    }
    let is_readable =
        |text: &String| !text.contains(|c: char| c.is_control() && !c.is_whitespace());
    let decoded = BASE64_STANDARD.decode(digits).ok().and_then(|it| String::from_utf8(it).ok());
    match decoded.filter(is_readable) {
        Some(decoded) => (Cow::Owned(decoded), TextType::Html),
        None => (text, TextType::Binary),
    }
}

/// Returns true for `text` and `html`, and for media types of text (RFC 4287, section 4.1.3.3).
fn is_text(text_type: &str) -> bool {
    is_markup(text_type)
        || !text_type.contains('/')
        || text_type.starts_with("text/")
        || text_type.starts_with("message/")
}
