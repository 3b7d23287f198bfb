//! The article on a web page.
//!
//! [`metadata`] reads its title, date, authors and the like, [`body`] extracts its text, which [`script_text`] replaces if
//! only scripts have it.

mod body;
mod metadata;
mod script_text;

use std::borrow::Cow;

use scraper::Html;

use super::page::Page;
use crate::news::NewsItem;
use crate::parse::{Format, ParseError, Parsed};
use body::ArticleBody;
use metadata::{Metadata, PageKind};

/// Detects whether a page is an article.
pub(in crate::parse) fn detect(page: &Page) -> Result<Format, ParseError> {
    let parsed = parse(page);
    parsed.format.ok_or_else(|| parsed.error.unwrap_or_else(no_article))
}

/// Parses a page that is an article.
pub(in crate::parse) fn parse(page: &Page) -> Parsed<'static> {
    let dom = page.dom();
    let metadata = metadata::extract(dom);
    let body = body::extract(dom, &metadata);
    if is_article(&metadata, &body) {
        Parsed {
            format: Some(Format::Article),
            feed_title: metadata.site_name.clone(),
            items: vec![item(dom, metadata, body)],
            error: None,
        }
    } else {
        Parsed::from_error(no_article())
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
        body::described(page.dom(), &metadata::extract(page.dom()))
    }
}

fn no_article() -> ParseError {
    ParseError::NoNews("HTML page without an article".into())
}

/// Minimum length of the text of an article that is not declared as one: three or four sentences.
const MIN_TEXT_LENGTH: u32 = 250;

/// Returns true for a page that declares itself an article, or whose text looks like one. The text of a home page, a
/// section or a gallery is short, consists of links or teasers, or is scattered over the page.
fn is_article(metadata: &Metadata, body: &ArticleBody) -> bool {
    match metadata.kind {
        Some(PageKind::Article) => metadata.title.is_some() || body.length > 0,
        Some(PageKind::Other) | None => {
            !metadata.url.as_deref().is_some_and(is_home)
                && body.length >= MIN_TEXT_LENGTH
                && body.linked * 5 < body.length
                && body.listed * 2 < body.length
                && body.in_main * 3 >= body.length * 2
                && body.length * 5 >= body.page_length
        }
    }
}

/// Returns true for the URL of a site's root.
fn is_home(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').is_none_or(|slash| rest.len() == slash + 1)
}

fn item(page: &Html, metadata: Metadata, body: ArticleBody) -> NewsItem<'static> {
    let text = body.text_or(metadata.article_body);
    let text = script_text::or_text(text, page, metadata.title.as_deref());
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
