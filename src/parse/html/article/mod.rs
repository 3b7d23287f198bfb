//! The article on a web page: what the page says of it, and its text.
//!
//! [`metadata`] reads what the page says of itself, [`body`] finds the text among all else that stands there.

mod body;
mod metadata;

use std::borrow::Cow;

use super::page::Page;
use crate::news::NewsItem;
use crate::parse::{Format, ParseError, Parsed};
use body::Body;
use metadata::{Metadata, PageKind};

/// Tells whether a page is an article.
pub(in crate::parse) fn detect(page: &Page) -> Result<Format, ParseError> {
    let parsed = parse(page);
    parsed.format.ok_or_else(|| parsed.error.unwrap_or_else(no_article))
}

/// Reads the article of a page, if it is one.
pub(in crate::parse) fn parse(page: &Page) -> Parsed<'static> {
    let dom = page.dom();
    let metadata = metadata::read(dom);
    let body = body::extract(dom, &metadata);
    if is_article(&metadata, &body) {
        Parsed {
            format: Some(Format::Article),
            feed_title: metadata.site_name.clone(),
            items: vec![news(metadata, body)],
            error: None,
        }
    } else {
        Parsed::nothing(no_article())
    }
}

/// The training data of the body model; see `tools/body-model`.
#[cfg(feature = "training")]
pub mod training {
    use super::{Page, body, metadata};
    use crate::parse::decode;

    /// The names of the features of a block, in order.
    pub const FEATURES: &[&str] = body::FEATURES;

    /// Returns the text blocks of a page that are classified, in order, each with its features.
    pub fn blocks(page: &[u8]) -> Vec<(String, Vec<f32>)> {
        let decoded = decode(page);
        let page = Page::new(&decoded.text);
        body::described(page.dom(), &metadata::read(page.dom()))
    }
}

fn no_article() -> ParseError {
    ParseError::NoNews("an HTML page that is no article".into())
}

/// A text of so much is an article whatever the page says of itself; that is three or four sentences.
const ENOUGH_TEXT: u32 = 250;

/// A page that says that it is an article is believed. Of others the text decides: that of a home page, a section or
/// a gallery is short, made of links or teasers, or stands in many places.
fn is_article(metadata: &Metadata, body: &Body) -> bool {
    match metadata.kind {
        Some(PageKind::Article) => metadata.title.is_some() || body.length > 0,
        Some(PageKind::Other) | None => {
            !metadata.url.as_deref().is_some_and(is_home)
                && body.length >= ENOUGH_TEXT
                && body.linked * 5 < body.length
                && body.listed * 2 < body.length
                && body.together * 3 >= body.length * 2
                && body.length * 5 >= body.page_length
        }
    }
}

/// True for the address of a site, not of a page of it.
fn is_home(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').is_none_or(|slash| rest.len() == slash + 1)
}

fn news(metadata: Metadata, body: Body) -> NewsItem<'static> {
    let text = body.text_or(metadata.article_body);
    NewsItem {
        id: metadata.url.clone(),
        url: metadata.url,
        title: metadata.title,
        summary: metadata.summary,
        content_text: (!text.is_empty()).then_some(Cow::Owned(text)),
        image: metadata.image,
        date_published: metadata.date_published,
        date_modified: metadata.date_modified,
        authors: metadata.authors,
        tags: metadata.tags,
        language: metadata.language,
        ..NewsItem::default()
    }
}
