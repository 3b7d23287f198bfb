//! The article on a web page.
//!
//! [`metadata`] reads its title, date, authors and the like, [`body`] extracts its text, which [`script_text`] replaces if
//! only scripts have it, and [`verdict`] decides from all of it whether the page is an article.

mod body;
mod key;
mod metadata;
mod script_text;
mod verdict;

use std::borrow::Cow;

use super::page::Page;
use crate::news::NewsItem;
use crate::parse::html::tree::Tree;
use crate::parse::{Format, ParseError, Parsed};
use body::ArticleBody;
use metadata::Metadata;
use verdict::Verdict;

/// Parses a page that may be an article.
pub(in crate::parse) fn parse(page: &Page) -> Parsed<'static> {
    let tree = page.tree();
    let mut metadata = metadata::extract(tree);
    let body = complete(body::extract(tree, &metadata), tree, &mut metadata);
    let error = match verdict::verdict(&metadata, &body) {
        Verdict::Article => None,
        Verdict::Doubtful(reason) => Some(ParseError::DoubtfulArticle(reason)),
        Verdict::Other(reason) => return Parsed::from_error(ParseError::without_article(reason)),
    };
    page.checked(Parsed {
        format: Some(Format::Article),
        feed_title: metadata.site_name.clone(),
        items: vec![item(metadata, body.text)],
        error,
    })
}

/// The training data of the body model; see `tools/body-model`.
#[cfg(feature = "training")]
pub mod training {
    use super::{Page, body, metadata};
    use crate::parse::decode;

    pub use super::body::training::{TrainingBlock, TrainingElement, TrainingPage};

    /// The names of the features of a block, in order.
    pub const FEATURES: &[&str] = body::FEATURES;

    /// Returns the elements of a page, and its blocks that are classified, each with its features.
    pub fn page(page: &[u8]) -> TrainingPage {
        let decoded = decode(page);
        let page = Page::new(&decoded.text);
        TrainingPage::of(page.tree(), &metadata::extract(page.tree()))
    }
}

/// Returns the body with the text of structured data or of scripts, if only they have all of it.
fn complete(mut body: ArticleBody, page: &Tree, metadata: &mut Metadata) -> ArticleBody {
    let length = body.text.len();
    let text = body.text_or(metadata.article_body.take());
    let text = script_text::or_text(text, page, metadata.title.as_deref());
    if text.len() == length { ArticleBody { text, ..body } } else { body.with_text(text) }
}

fn item(metadata: Metadata, text: String) -> NewsItem<'static> {
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
