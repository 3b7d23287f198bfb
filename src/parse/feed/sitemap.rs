//! Sitemaps ([protocol 0.9](https://www.sitemaps.org/protocol.html)) with Google's extensions for
//! [news](https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap), images and videos.
//!
//! Each `url` is a news, one without `news:news` as well: it is what the document lists, and its address and date
//! are what it says of it. Elements are told by their names alone, for no two of these vocabularies
//! share one where they stand.

use super::extension::{comma_separated, duration, keep, take_date};
use super::item::{Feed, Item};
use crate::news::{Attachment, NewsItem};
use crate::parse::text::{fold, non_empty, plain_title};
use crate::parse::xml::Cursor;
use crate::parse::{Format, Parsed};

/// Reads a document whose root is `urlset`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut feed = Feed::default();
    let mut news = Vec::new();
    let mut depth = 0;
    while let Some(element) = cursor.child_within(&mut depth) {
        match element.name {
            "url" => news.push(entry(&mut cursor, &mut feed)),
            _ if depth == 0 => depth += 1,
            _ => cursor.skip(),
        }
    }
    let error = cursor.into_fault();
    Parsed { format: Some(Format::Sitemap), feed_title: feed.title, items: news, error }
}

/// How many sitemaps a `sitemapindex` lists, which holds no news itself.
pub(in crate::parse) fn count_listed(text: &str) -> usize {
    let mut cursor = Cursor::new(text);
    cursor.child();
    let mut listed = 0;
    while let Some(element) = cursor.child() {
        listed += usize::from(element.name == "sitemap");
        cursor.skip();
    }
    listed
}

/// One `url`, which counts even if it is empty, as an empty item of a feed does.
fn entry<'a>(cursor: &mut Cursor<'a>, feed: &mut Feed<'a>) -> NewsItem<'a> {
    let mut item = Item::default();
    let base = cursor.base().map(str::to_owned);
    while let Some(child) = cursor.child() {
        match child.name {
            "loc" => keep(&mut item.news.url, cursor.text()),
            "lastmod" => take_date(&mut item.news.date_modified, &cursor.text()),
            "news" => about_news(cursor, feed, &mut item),
            "image" => image(cursor, &mut item),
            "video" => video(cursor, &mut item),
            _ => cursor.skip(),
        }
    }
    // What is the same for all news is not the feed's here: each `url` names its own language.
    item.finish(&Feed::default(), base.as_deref())
}

/// `news:news`. Besides keywords, the tags are what else classes it: genres and the stocks that it is about.
fn about_news<'a>(cursor: &mut Cursor<'a>, feed: &mut Feed<'a>, item: &mut Item<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "publication" => publication(cursor, feed, item),
            "publication_date" => take_date(&mut item.news.date_published, &cursor.text()),
            "title" if item.news.title.is_none() => item.news.title = plain_title(cursor.text()),
            "keywords" | "genres" | "stock_tickers" => comma_separated(cursor.text(), item),
            _ => cursor.skip(),
        }
    }
}

/// The publication; the first one's name is the title of the whole.
fn publication<'a>(cursor: &mut Cursor<'a>, feed: &mut Feed<'a>, item: &mut Item<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "name" => keep(&mut feed.title, fold(cursor.text())),
            "language" => keep(&mut item.news.language, cursor.text()),
            _ => cursor.skip(),
        }
    }
}

/// `image:image`: the first is the news' main one.
fn image<'a>(cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let (mut url, mut title, mut caption) = (None, None, None);
    while let Some(child) = cursor.child() {
        match child.name {
            "loc" => keep(&mut url, cursor.text()),
            "title" => title = plain_title(cursor.text()),
            "caption" => caption = plain_title(cursor.text()),
            _ => cursor.skip(),
        }
    }
    if let Some(url) = url {
        keep(&mut item.news.image, url.clone());
        item.attach(Attachment { url, title: title.or(caption), ..Attachment::default() });
    }
}

/// `video:video`: its file is an attachment; its title and description are the video's, not the news'.
fn video<'a>(cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let mut video = Attachment::default();
    while let Some(child) = cursor.child() {
        match child.name {
            "thumbnail_loc" => keep(&mut item.other_image, cursor.text()),
            "title" => video.title = plain_title(cursor.text()),
            "content_loc" => video.url = non_empty(cursor.text()).unwrap_or_default(),
            "duration" => video.duration_in_seconds = duration(&cursor.text()),
            _ => cursor.skip(),
        }
    }
    item.attach(video);
}
