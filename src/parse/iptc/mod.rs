//! The formats of the [IPTC](https://iptc.org/standards/) that news agencies deliver: NITF, NewsML-G2, NewsML 1
//! and ninjs.
//!
//! Genres, urgency, rights and notes to editors are ignored, because [`NewsItem`] has no field for them.

mod content;
mod draft;
pub(super) mod newsml_1;
pub(super) mod newsml_g2;
pub(super) mod ninjs;
pub(super) mod nitf;
mod text_content;
mod usual_case;

use std::cell::LazyCell;

use memchr::{memchr_iter, memmem};

use super::Format;
use super::error::ParseError;
use crate::news::NewsItem;

/// Returns the format of the first element of an IPTC format in an XML document of another vocabulary, such as the
/// answer of a web service.
pub(super) fn enclosed_format(text: &str) -> Option<Format> {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
    let has_lines = LazyCell::new(|| memmem::find(text.as_bytes(), b"<NewsLines").is_some());
    memchr_iter(b'<', text.as_bytes()).find_map(|at| {
        let name = text.as_bytes()[at + 1..].iter().take(MAX_ROOT).position(is_end);
        let name = &text.as_bytes()[at + 1..at + 1 + name?];
        match name.rsplit(|byte| *byte == b':').next().unwrap_or(name) {
            b"nitf" => Some(Format::Nitf),
            b"NewsML" => Some(Format::Newsml1),
            b"newsItem" | b"packageItem" | b"newsMessage" => Some(Format::NewsmlG2),
            // An item or component without the root element.
            b"NewsItem" | b"NewsComponent" if *has_lines => Some(Format::Newsml1),
            _ => None,
        }
    })
}

/// Maximum length of the qualified name of a root element. Bounds the time for each `<`.
const MAX_ROOT: usize = 64;

/// Returns the error for a document that has no items, or an item without any value.
fn no_items(items: &[NewsItem], document: &str) -> Option<ParseError> {
    let void = NewsItem::default();
    let reason = if items.is_empty() {
        "without news items"
    } else if items.contains(&void) {
        "with a news item of which nothing can be read"
    } else {
        return None;
    };
    Some(ParseError::NoNews(format!("{document} {reason}")))
}
