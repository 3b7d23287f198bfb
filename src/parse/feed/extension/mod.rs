//! Elements of other vocabularies inside RSS items and Atom entries.

mod dublin_core;
mod itunes;
mod media_rss;
mod podcast;

use super::image::read_other;
use super::person::{author, creator};
use super::{tag, xhtml};
use crate::parse::item::{ItemDraft, fill_text, replace_date};
use crate::parse::text::non_empty;
use crate::parse::xml::{Content, Cursor, Namespace, XmlElement};

/// Reads an extension element and closes it. Elements of unknown vocabularies are skipped, unless they are images.
pub(super) fn read<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.namespace {
        Namespace::Dc | Namespace::DcTerms => dublin_core::read(element, cursor, draft),
        Namespace::Content => content(element, cursor, draft),
        Namespace::Media => media_rss::read(element, cursor, draft),
        Namespace::Itunes => itunes::read(element, cursor, draft),
        Namespace::Podcast => podcast::read(element, cursor, draft),
        Namespace::Xhtml if element.name == "body" => xhtml_body(cursor, draft),
        Namespace::Feedburner | Namespace::Pheedo
            if element.name.eq_ignore_ascii_case("origLink") =>
        {
            draft.original_link = non_empty(cursor.text())
        }
        _ => read_other(element, cursor, draft),
    }
}

/// Reads the `media:content` of feeds that write it without its prefix.
pub(super) fn media_content<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    media_rss::read(element, cursor, draft);
}

/// Reads an element of an item without a namespace, or in that of the feed, which usually has a prefix, and closes it.
pub(super) fn read_without_prefix<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    match element.name {
        "encoded" => content(element, cursor, draft),
        "creator" | "date" | "subject" | "language" | "abstract" => {
            dublin_core::read(element, cursor, draft);
        }
        "authors" => author(element, cursor, &mut draft.item.authors),
        "byline" => creator(cursor, &mut draft.other_authors),
        "categories" | "subjects" | "tags" | "topics" | "keywords" => {
            tag::tags(element, cursor, draft);
        }
        "tag" | "topic" => tag::tag(element, cursor, draft),
        "datePublished" | "publicationDate" | "publishedDate" => {
            replace_date(&mut draft.other_published, &cursor.text());
        }
        "dateModified" | "lastModified" | "lastmod" | "lastBuildDate" => {
            replace_date(&mut draft.other_modified, &cursor.text());
        }
        "group" => media_rss::read(element, cursor, draft),
        "origLink" | "origlink" => draft.original_link = non_empty(cursor.text()),
        _ => read_other(element, cursor, draft),
    }
}

/// The [content module](https://web.resource.org/rss/1.0/modules/content/) of RSS 1.0.
fn content<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    match element.name {
        "encoded" => fill_text(&mut draft.item.content_html, cursor.text()),
        _ => cursor.skip(),
    }
}

/// An XHTML `body` with the whole text of an RSS 2.0 item.
fn xhtml_body<'a>(cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let body = match cursor.content() {
        Content::Text(text) => text,
        Content::Markup(markup) => xhtml::html(markup),
    };
    fill_text(&mut draft.item.content_html, body);
}
