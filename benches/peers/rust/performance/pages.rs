//! Parsers of web pages. Extractors count an item for each page with a text, scraper and tl the nodes of the tree.

use std::hint::black_box;

use newsparse_peers::pages::{self, is_body};

use super::{Found, Peer};

pub const RS_TRAFILATURA: Peer =
    Peer { name: "rs-trafilatura", packages: &["rs-trafilatura"], parse: rs_trafilatura };

pub const DOM_SMOOTHIE: Peer =
    Peer { name: "dom_smoothie", packages: &["dom_smoothie"], parse: dom_smoothie };

pub const SCRAPER: Peer =
    Peer { name: "scraper (only builds the tree)", packages: &["scraper"], parse: scraper };

pub const TL: Peer = Peer { name: "tl (only builds its tree)", packages: &["tl"], parse: tl };

/// An article with a title and a text, of which either may be blank.
fn article(title: &str, text: &str) -> Found {
    let has_text = u64::from(is_body(text));
    Found { items: has_text, fields: has_text + u64::from(!title.is_empty()) }
}

fn rs_trafilatura(bytes: &[u8]) -> Found {
    let Some(page) = black_box(pages::rs_trafilatura(bytes)) else { return Found::default() };
    article(page.metadata.title.as_deref().unwrap_or_default(), &page.content_text)
}

fn dom_smoothie(bytes: &[u8]) -> Found {
    let page = black_box(pages::dom_smoothie(bytes));
    page.map_or_else(Found::default, |page| article(&page.title, &page.text_content))
}

fn scraper(bytes: &[u8]) -> Found {
    let html = String::from_utf8_lossy(bytes);
    let page = black_box(scraper::Html::parse_document(&html));
    Found { items: 0, fields: page.tree.values().len() as u64 }
}

fn tl(bytes: &[u8]) -> Found {
    let html = String::from_utf8_lossy(bytes);
    let Ok(page) = black_box(tl::parse(&html, tl::ParserOptions::default())) else {
        return Found::default();
    };
    Found { items: 0, fields: page.nodes().len() as u64 }
}
