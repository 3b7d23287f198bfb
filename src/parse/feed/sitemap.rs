//! Sitemaps ([protocol 0.9](https://www.sitemaps.org/protocol.html)) with Google's extensions for
//! [news](https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap), images and videos.
//!
//! Each `url` is a news item, with or without `news:news`. Elements are identified by local name alone, because no
//! two of these vocabularies share a name in the same place.

use super::reader::{FeedFormat, FeedReader};
use super::wrapper::{holds, skip_wrapper};
use crate::news::{Attachment, NewsItem};
use crate::parse::item::{
    FeedMetadata, ItemDraft, duration, fill_language, fill_text, replace_date,
};
use crate::parse::parts::Parts;
use crate::parse::text::{non_empty, plain_title};
use crate::parse::url::resolve_item;
use crate::parse::xml::{Cursor, XmlElement};
use crate::parse::{Format, Parsed};

/// Parses a document with the root element `urlset`.
pub(in crate::parse) fn parse<'a>(text: &'a str, parts: Parts) -> Parsed<'a> {
    let FeedReader { cursor, feed, items, .. } = FeedReader::read::<Sitemap>(text, parts);
    let error = cursor.into_error();
    Parsed { format: Some(Format::Sitemap), feed_title: feed.title, items, error }
}

pub(super) struct Sitemap;

impl FeedFormat for Sitemap {
    #[inline]
    fn read_item<'a>(element: &XmlElement<'a>, reader: &mut FeedReader<'a>) -> bool {
        let is_item = element.name == "url";
        if is_item {
            reader.items.push(url(&mut reader.cursor, &mut reader.feed));
        }
        is_item
    }

    fn read_other<'a>(_: &XmlElement<'a>, reader: &mut FeedReader<'a>) {
        let FeedReader { cursor, feed, items, depth } = reader;
        if *depth == 0 || holds(&["url"], cursor) {
            *depth += 1;
        } else {
            skip_wrapper(&["url"], cursor, |_, cursor| items.push(url(cursor, feed)));
        }
    }
}

/// Returns the number of sitemaps in a `sitemapindex`.
pub(in crate::parse) fn count_sitemaps(text: &str) -> usize {
    let mut cursor = Cursor::new(text);
    cursor.child();
    let mut count = 0;
    while let Some(element) = cursor.child() {
        count += usize::from(element.name.eq_ignore_ascii_case("sitemap"));
        cursor.skip();
    }
    count
}

/// Reads a `url`. An empty one is an empty item, as in feeds.
fn url<'a>(cursor: &mut Cursor<'a>, feed: &mut FeedMetadata<'a>) -> NewsItem<'a> {
    let mut draft = ItemDraft::default();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        match child.in_usual_case().name {
            "loc" => fill_text(&mut draft.item.url, cursor.text()),
            "lastmod" | "lastMod" => replace_date(&mut draft.item.date_modified, &cursor.text()),
            "news" => news(cursor, feed, &mut draft),
            "image" => image(cursor, &mut draft),
            "video" => video(cursor, &mut draft),
            _ => cursor.skip(),
        }
    }
    // Nothing is inherited: each `url` has its own language.
    let mut item = draft.into_item(base.as_deref());
    resolve_item(&mut item, None);
    item
}

/// Reads `news:news`. Keywords, genres and stock tickers are tags.
fn news<'a>(cursor: &mut Cursor<'a>, feed: &mut FeedMetadata<'a>, draft: &mut ItemDraft<'a>) {
    while let Some(child) = cursor.child() {
        match child.in_usual_case().name {
            "publication" => publication(cursor, feed, draft),
            "publication_date" => replace_date(&mut draft.item.date_published, &cursor.text()),
            "title" if draft.item.title.is_none() => {
                draft.item.title = plain_title(cursor.text());
            }
            "keywords" | "genres" | "stock_tickers" => draft.add_tags(cursor.text()),
            _ => cursor.skip(),
        }
    }
}

/// Reads `news:publication`. The first name is the title of the sitemap.
fn publication<'a>(
    cursor: &mut Cursor<'a>,
    feed: &mut FeedMetadata<'a>,
    draft: &mut ItemDraft<'a>,
) {
    while let Some(child) = cursor.child() {
        match child.in_usual_case().name {
            "name" => {
                let name = cursor.text();
                if feed.title.is_none() {
                    feed.title = plain_title(name);
                }
            }
            "language" => fill_language(&mut draft.item.language, cursor.text()),
            _ => cursor.skip(),
        }
    }
}

/// Reads `image:image`. The first is the main image of the item.
fn image<'a>(cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let (mut url, mut title, mut caption) = (None, None, None);
    while let Some(child) = cursor.child() {
        match child.in_usual_case().name {
            "loc" => fill_text(&mut url, cursor.text()),
            "title" => title = plain_title(cursor.text()),
            "caption" => caption = plain_title(cursor.text()),
            _ => cursor.skip(),
        }
    }
    if let Some(url) = url {
        fill_text(&mut draft.item.image, url.clone());
        draft.add_attachment(Attachment { url, title: title.or(caption), ..Attachment::default() });
    }
}

/// Reads `video:video` as an attachment. Its title and description are those of the video, not of the item.
fn video<'a>(cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let mut video = Attachment::default();
    while let Some(child) = cursor.child() {
        match child.in_usual_case().name {
            "thumbnail_loc" => fill_text(&mut draft.other_image, cursor.text()),
            "title" => video.title = plain_title(cursor.text()),
            "content_loc" => video.url = non_empty(cursor.text()).unwrap_or_default(),
            "duration" => video.duration_in_seconds = duration(&cursor.text()),
            _ => cursor.skip(),
        }
    }
    draft.add_attachment(video);
}
