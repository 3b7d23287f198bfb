//! One module per format. Each writes a document and records the items that extraction must yield.

mod article;
mod atom;
mod hacker_news;
mod iptc;
mod json_feed;
mod newsml_1;
mod newsml_g2;
mod ninjs;
mod nitf;
mod rdf;
mod rss;
mod sitemap;

use super::distribution::{ATOM_ITEMS, Distribution, FEED_LANGUAGES, PAGE_LANGUAGES, RSS_ITEMS};
use super::document::{DocumentBuilder, MAX_ITEMS};
use crate::random::Random;

/// The format of a generated document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // The variants are those of `parse::Format`.
pub enum GeneratedFormat {
    Rss,
    Atom,
    Rdf,
    JsonFeed,
    Sitemap,
    Nitf,
    NewsmlG2,
    Newsml1,
    Ninjs,
    Article,
    HackerNews,
}

impl GeneratedFormat {
    /// All formats. The order of the documents in a corpus depends on this order.
    pub const ALL: [GeneratedFormat; 11] = [
        GeneratedFormat::Rss,
        GeneratedFormat::Atom,
        GeneratedFormat::Rdf,
        GeneratedFormat::JsonFeed,
        GeneratedFormat::Sitemap,
        GeneratedFormat::Nitf,
        GeneratedFormat::NewsmlG2,
        GeneratedFormat::Newsml1,
        GeneratedFormat::Ninjs,
        GeneratedFormat::Article,
        GeneratedFormat::HackerNews,
    ];

    /// Returns the name of the format, as in reports.
    pub fn name(self) -> &'static str {
        match self {
            GeneratedFormat::Rss => "rss",
            GeneratedFormat::Atom => "atom",
            GeneratedFormat::Rdf => "rdf",
            GeneratedFormat::JsonFeed => "json-feed",
            GeneratedFormat::Sitemap => "sitemap",
            GeneratedFormat::Nitf => "nitf",
            GeneratedFormat::NewsmlG2 => "newsml-g2",
            GeneratedFormat::Newsml1 => "newsml-1",
            GeneratedFormat::Ninjs => "ninjs",
            GeneratedFormat::Article => "article",
            GeneratedFormat::HackerNews => "hacker-news",
        }
    }

    /// Returns the file name extension.
    pub(super) fn extension(self) -> &'static str {
        match self {
            GeneratedFormat::JsonFeed | GeneratedFormat::Ninjs => "json",
            GeneratedFormat::Article | GeneratedFormat::HackerNews => "html",
            _ => "xml",
        }
    }

    /// Returns the media type with which servers send such documents.
    pub(super) fn media_type(self) -> &'static str {
        match self {
            GeneratedFormat::Rss => "application/rss+xml; charset=utf-8",
            GeneratedFormat::Atom => "application/atom+xml; charset=utf-8",
            GeneratedFormat::JsonFeed => "application/feed+json",
            GeneratedFormat::Ninjs => "application/json",
            GeneratedFormat::Article | GeneratedFormat::HackerNews => "text/html; charset=utf-8",
            _ => "application/xml; charset=utf-8",
        }
    }

    /// Returns a random number of items for a document, from 1 to `max`.
    pub(super) fn item_count(self, max: u64, random: &mut Random) -> u64 {
        const RDF: Distribution = Distribution(&[(0, 10), (500, 60), (1000, 200)]);
        const JSON_FEED: Distribution = Distribution(&[(0, 5), (500, 10), (1000, 25)]);
        const SITEMAP: Distribution = Distribution(&[(0, 5), (500, 80), (900, 300), (1000, 1000)]);
        const IPTC: Distribution = Distribution(&[(0, 1), (500, 2), (900, 10), (1000, 30)]);
        /// Half of the pages are item pages, the other half lists of 30 items.
        const HACKER_NEWS: Distribution = Distribution(&[(0, 1), (500, 1), (501, 30), (1000, 30)]);
        let distribution = match self {
            GeneratedFormat::Rss => RSS_ITEMS,
            GeneratedFormat::Atom => ATOM_ITEMS,
            GeneratedFormat::Rdf => RDF,
            GeneratedFormat::JsonFeed => JSON_FEED,
            GeneratedFormat::Sitemap => SITEMAP,
            GeneratedFormat::NewsmlG2 | GeneratedFormat::Newsml1 | GeneratedFormat::Ninjs => IPTC,
            GeneratedFormat::HackerNews => HACKER_NEWS,
            GeneratedFormat::Nitf | GeneratedFormat::Article => return 1,
        };
        (distribution.sample(random) as u64).clamp(1, max.min(MAX_ITEMS))
    }

    /// Returns the weights of the languages.
    pub(super) fn languages(self) -> &'static [u32] {
        match self {
            GeneratedFormat::Article => &PAGE_LANGUAGES,
            GeneratedFormat::HackerNews => &[1],
            _ => &FEED_LANGUAGES,
        }
    }

    /// Writes a document with `item_count` items.
    pub(super) fn write(self, document: &mut DocumentBuilder, item_count: u64) {
        match self {
            GeneratedFormat::Rss => rss::write(document, item_count),
            GeneratedFormat::Atom => atom::write(document, item_count),
            GeneratedFormat::Rdf => rdf::write(document, item_count),
            GeneratedFormat::JsonFeed => json_feed::write(document, item_count),
            GeneratedFormat::Sitemap => sitemap::write(document, item_count),
            GeneratedFormat::Nitf => nitf::write(document),
            GeneratedFormat::NewsmlG2 => newsml_g2::write(document, item_count),
            GeneratedFormat::Newsml1 => newsml_1::write(document, item_count),
            GeneratedFormat::Ninjs => ninjs::write(document, item_count),
            GeneratedFormat::Article => article::write(document),
            GeneratedFormat::HackerNews if item_count == 1 => hacker_news::write_item(document),
            GeneratedFormat::HackerNews => hacker_news::write_list(document, item_count),
        }
    }
}
