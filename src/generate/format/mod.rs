//! One writer for each format: it writes a document and, beside it, what extraction must yield.

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

use super::distribution::{ATOM_ITEMS, FEED_LANGUAGES, PAGE_LANGUAGES, Quantiles, RSS_ITEMS};
use super::draft::{Draft, items};
use crate::random::Random;

/// The kinds of documents that are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // those of `parse::Format`
pub enum Kind {
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

impl Kind {
    /// Every kind, in the order in which they take turns.
    pub const ALL: [Kind; 11] = [
        Kind::Rss,
        Kind::Atom,
        Kind::Rdf,
        Kind::JsonFeed,
        Kind::Sitemap,
        Kind::Nitf,
        Kind::NewsmlG2,
        Kind::Newsml1,
        Kind::Ninjs,
        Kind::Article,
        Kind::HackerNews,
    ];

    /// The name of the format, as reports have it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Rss => "rss",
            Kind::Atom => "atom",
            Kind::Rdf => "rdf",
            Kind::JsonFeed => "json-feed",
            Kind::Sitemap => "sitemap",
            Kind::Nitf => "nitf",
            Kind::NewsmlG2 => "newsml-g2",
            Kind::Newsml1 => "newsml-1",
            Kind::Ninjs => "ninjs",
            Kind::Article => "article",
            Kind::HackerNews => "hacker-news",
        }
    }

    /// What the names of its files end in.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Kind::JsonFeed | Kind::Ninjs => "json",
            Kind::Article | Kind::HackerNews => "html",
            _ => "xml",
        }
    }

    /// The media type that it is served with.
    pub(super) fn media_type(self) -> &'static str {
        match self {
            Kind::Rss => "application/rss+xml; charset=utf-8",
            Kind::Atom => "application/atom+xml; charset=utf-8",
            Kind::JsonFeed => "application/feed+json",
            Kind::Ninjs => "application/json",
            Kind::Article | Kind::HackerNews => "text/html; charset=utf-8",
            _ => "application/xml; charset=utf-8",
        }
    }

    /// How many news a document of this kind holds, no more than so many.
    pub(super) fn items(self, most: u64, random: &mut Random) -> u64 {
        const SITEMAP: Quantiles = Quantiles(&[(0, 5), (500, 80), (900, 300), (1000, 1000)]);
        const AGENCY: Quantiles = Quantiles(&[(0, 1), (500, 2), (900, 10), (1000, 30)]);
        /// An item page as often as a list of thirty.
        const PAGES: Quantiles = Quantiles(&[(0, 1), (500, 1), (501, 30), (1000, 30)]);
        match self {
            Kind::Rss => items(RSS_ITEMS, most, random),
            Kind::Atom => items(ATOM_ITEMS, most, random),
            Kind::Rdf => items(Quantiles(&[(0, 10), (500, 60), (1000, 200)]), most, random),
            Kind::JsonFeed => items(Quantiles(&[(0, 5), (500, 10), (1000, 25)]), most, random),
            Kind::Sitemap => items(SITEMAP, most, random),
            Kind::NewsmlG2 | Kind::Newsml1 | Kind::Ninjs => items(AGENCY, most, random),
            Kind::HackerNews => items(PAGES, most, random),
            Kind::Nitf | Kind::Article => 1,
        }
    }

    /// Weights of the languages.
    pub(super) fn languages(self) -> &'static [u32] {
        match self {
            Kind::Article => &PAGE_LANGUAGES,
            Kind::HackerNews => &[1],
            _ => &FEED_LANGUAGES,
        }
    }

    /// Writes a document with so many news.
    pub(super) fn write(self, draft: &mut Draft, items: u64) {
        match self {
            Kind::Rss => rss::write(draft, items),
            Kind::Atom => atom::write(draft, items),
            Kind::Rdf => rdf::write(draft, items),
            Kind::JsonFeed => json_feed::write(draft, items),
            Kind::Sitemap => sitemap::write(draft, items),
            Kind::Nitf => nitf::write(draft),
            Kind::NewsmlG2 => newsml_g2::write(draft, items),
            Kind::Newsml1 => newsml_1::write(draft, items),
            Kind::Ninjs => ninjs::write(draft, items),
            Kind::Article => article::write(draft),
            Kind::HackerNews if items == 1 => hacker_news::write_item(draft),
            Kind::HackerNews => hacker_news::write_list(draft, items),
        }
    }
}
