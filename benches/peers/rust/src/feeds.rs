//! Parsers of feeds, one function each: what is timed. `None` is a document that the parser rejects.

use atom_syndication::Feed;
use feed_rs::model;
use feedparser_rs::ParsedFeed;
use rss::Channel;

/// Parses with feed-rs.
pub fn feed_rs(bytes: &[u8]) -> Option<model::Feed> {
    feed_rs::parser::parse(bytes).ok()
}

/// Parses with feedparser-rs.
pub fn feedparser_rs(bytes: &[u8]) -> Option<ParsedFeed> {
    feedparser_rs::parse(bytes).ok()
}

/// A feed of one of the two packages, each of which reads one family of formats.
pub enum RssOrAtom {
    Rss(Box<Channel>),
    Atom(Box<Feed>),
}

/// Parses with rss or atom_syndication; the root element decides.
pub fn rss_or_atom(bytes: &[u8]) -> Option<RssOrAtom> {
    match root_is_feed(bytes) {
        true => Feed::read_from(bytes).ok().map(|feed| RssOrAtom::Atom(Box::new(feed))),
        false => Channel::read_from(bytes).ok().map(|channel| RssOrAtom::Rss(Box::new(channel))),
    }
}

/// True if the first start tag is `feed`, with a prefix or without.
fn root_is_feed(bytes: &[u8]) -> bool {
    let tags = bytes.split(|&byte| byte == b'<').skip(1);
    let root = tags
        .map(|tag| tag.split(|byte| !is_name_byte(*byte)).next().unwrap_or(tag))
        .find(|name| !name.is_empty());
    root.is_some_and(|name| name == b"feed" || name.ends_with(b":feed"))
}

/// Declarations, instructions and comments do not begin with such a byte.
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-' | b'.') || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_element_decides_between_the_packages() {
        for (document, is_feed) in [
            ("<feed/>", true),
            ("<?xml version='1.0'?><!-- <> --><a:feed xmlns:a='x'/>", true),
            ("<!DOCTYPE rss><rss/>", false),
            ("<feeds/>", false),
            ("", false),
        ] {
            assert_eq!(root_is_feed(document.as_bytes()), is_feed, "{document}");
        }
    }
}
