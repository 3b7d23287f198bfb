//! Parsers of feeds. Each counts the items, and of each item how many of these fields it has: title, address, two dates,
//! summary, content; authors and tags count one each.

use std::hint::black_box;

use newsparse_peers::feeds::{self, RssOrAtom};

use super::{Found, Peer};

pub const NEWSPARSE: Peer = Peer { name: "newsparse", packages: &["newsparse"], parse: newsparse };

pub const FEED_RS: Peer = Peer { name: "feed-rs", packages: &["feed-rs"], parse: feed_rs };

pub const FEEDPARSER_RS: Peer =
    Peer { name: "feedparser-rs", packages: &["feedparser-rs"], parse: feedparser_rs };

pub const RSS_AND_ATOM: Peer = Peer {
    name: "rss + atom_syndication",
    packages: &["rss", "atom_syndication"],
    parse: rss_or_atom,
};

/// Adds up items, each given by its fields that are one or none, and the number of those that are several.
fn found<T>(items: &[T], fields: impl Fn(&T) -> ([bool; 6], usize)) -> Found {
    let count = |item| {
        let (single, several) = fields(item);
        (single.into_iter().filter(|is_present| *is_present).count() + several) as u64
    };
    Found { items: items.len() as u64, fields: items.iter().map(count).sum() }
}

fn newsparse(bytes: &[u8]) -> Found {
    let parsed = black_box(newsparse::parse(bytes));
    found(&parsed.items, |item| {
        let single = [
            item.title.is_some(),
            item.url.is_some(),
            item.date_published.is_some(),
            item.date_modified.is_some(),
            item.summary.is_some(),
            item.content_html.is_some() || item.content_text.is_some(),
        ];
        (single, item.authors.len() + item.tags.len())
    })
}

fn feed_rs(bytes: &[u8]) -> Found {
    let Some(feed) = black_box(feeds::feed_rs(bytes)) else { return Found::default() };
    found(&feed.entries, |entry| {
        let single = [
            entry.title.is_some(),
            !entry.links.is_empty(),
            entry.published.is_some(),
            entry.updated.is_some(),
            entry.summary.is_some(),
            entry.content.is_some(),
        ];
        (single, entry.authors.len() + entry.categories.len())
    })
}

fn feedparser_rs(bytes: &[u8]) -> Found {
    let Some(feed) = black_box(feeds::feedparser_rs(bytes)) else { return Found::default() };
    found(&feed.entries, |entry| {
        let single = [
            entry.title.is_some(),
            entry.link.is_some(),
            entry.published.is_some(),
            entry.updated.is_some(),
            entry.summary.is_some(),
            !entry.content.is_empty(),
        ];
        (single, entry.authors.len() + entry.tags.len())
    })
}

fn rss_or_atom(bytes: &[u8]) -> Found {
    match black_box(feeds::rss_or_atom(bytes)) {
        Some(RssOrAtom::Rss(channel)) => rss(&channel),
        Some(RssOrAtom::Atom(feed)) => atom(&feed),
        None => Found::default(),
    }
}

fn atom(feed: &atom_syndication::Feed) -> Found {
    found(&feed.entries, |entry| {
        let single = [
            !entry.title.value.is_empty(),
            !entry.links.is_empty(),
            entry.published.is_some(),
            true, // the package requires a date
            entry.summary.is_some(),
            entry.content.is_some(),
        ];
        (single, entry.authors.len() + entry.categories.len())
    })
}

fn rss(channel: &rss::Channel) -> Found {
    found(&channel.items, |item| {
        let single = [
            item.title.is_some(),
            item.link.is_some(),
            item.pub_date.is_some(),
            false,
            item.description.is_some(),
            item.content.is_some(),
        ];
        let dublin_core = item.dublin_core_ext.as_ref().map_or(0, |core| core.creators.len());
        (single, usize::from(item.author.is_some()) + dublin_core + item.categories.len())
    })
}
