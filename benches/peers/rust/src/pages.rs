//! Extractors of articles from web pages, one function each: what is timed. `None` is a page that the extractor rejects.

use dom_smoothie::{Article, Readability};
use rs_trafilatura::ExtractResult;

/// Extracts with rs-trafilatura, by the function for pages of an unknown encoding.
pub fn rs_trafilatura(bytes: &[u8]) -> Option<ExtractResult> {
    rs_trafilatura::extract_bytes(bytes).ok()
}

/// Extracts with dom_smoothie, which takes text only.
pub fn dom_smoothie(bytes: &[u8]) -> Option<Article> {
    let html = String::from_utf8_lossy(bytes);
    Readability::new(&*html, None, None).and_then(|mut readability| readability.parse()).ok()
}

/// True if the text of an article is not blank.
pub fn is_body(text: &str) -> bool {
    !text.trim_start().is_empty()
}
