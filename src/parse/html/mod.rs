//! Web pages, read through the DOM that scraper (html5ever) builds.

mod depth;
mod dom;
pub(super) mod hacker_news;

mod tokens;

use super::Format;

/// Tells which kind of page with news this is, if it is one.
pub(super) fn detect(text: &str) -> Option<Format> {
    hacker_news::is_page(text).then_some(Format::HackerNews)
}
