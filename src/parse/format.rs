//! The formats of news documents: their names, their root elements and their parsers.

use serde::{Serialize, Serializer};

use super::html::Page;
use super::parts::Parts;
use super::{Parsed, Rules, SiteName, feed, html, iptc, json};

/// The formats of news documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// RSS 0.91 to 2.0, and RSS 1.1.
    Rss,
    /// RSS 0.90 and 1.0, based on RDF.
    Rdf,
    /// Atom 0.3 and 1.0.
    Atom,
    /// JSON Feed 1.0 and 1.1.
    JsonFeed,
    /// A sitemap, with or without Google's extensions for news, images and videos.
    Sitemap,
    /// NITF 3, the News Industry Text Format.
    Nitf,
    /// NewsML-G2: news items, packages and messages.
    NewsmlG2,
    /// NewsML 1.
    Newsml1,
    /// ninjs 1 to 3, news in JSON.
    Ninjs,
    /// A web page with an article, of any publisher.
    Article,
    /// A web page of a site with a [rule](Rules), by the name of the rule: `hacker-news`.
    Site(SiteName),
}

impl Format {
    /// All formats except those of sites, in the order of the documentation.
    pub const ALL: [Format; 10] = [
        Format::Rss,
        Format::Rdf,
        Format::Atom,
        Format::JsonFeed,
        Format::Sitemap,
        Format::Nitf,
        Format::NewsmlG2,
        Format::Newsml1,
        Format::Ninjs,
        Format::Article,
    ];

    /// Returns the name of the format in reports, such as `json-feed`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Rss => "rss",
            Format::Rdf => "rdf",
            Format::Atom => "atom",
            Format::JsonFeed => "json-feed",
            Format::Sitemap => "sitemap",
            Format::Nitf => "nitf",
            Format::NewsmlG2 => "newsml-g2",
            Format::Newsml1 => "newsml-1",
            Format::Ninjs => "ninjs",
            Format::Article => "article",
            Format::Site(name) => name.as_str(),
        }
    }

    /// Returns the format of an XML document by the local name of its root element.
    pub(super) fn from_root(name: &str) -> Option<Format> {
        Some(match name {
            // `Channel` is the root element of RSS 1.1.
            "rss" | "channel" | "Channel" => Format::Rss,
            "RDF" => Format::Rdf,
            // An entry may be a document of its own (RFC 4287, section 2).
            "feed" | "entry" => Format::Atom,
            "urlset" => Format::Sitemap,
            "nitf" => Format::Nitf,
            "newsItem" | "packageItem" | "newsMessage" => Format::NewsmlG2,
            "NewsML" => Format::Newsml1,
            _ => return None,
        })
    }

    /// Returns the format of an XML document whose root element has the usual name in another case, such as `<RSS>`.
    pub(super) fn from_root_in_other_case(name: &str) -> Option<Format> {
        Some(match name.to_ascii_lowercase().as_str() {
            "rss" => Format::Rss,
            "rdf" => Format::Rdf,
            "feed" => Format::Atom,
            "urlset" => Format::Sitemap,
            "nitf" => Format::Nitf,
            "newsitem" | "packageitem" | "newsmessage" => Format::NewsmlG2,
            "newsml" => Format::Newsml1,
            _ => return None,
        })
    }

    /// Parses a document of this format. `page` is the text that contains the document: the same text, unless the
    /// document follows other content.
    pub(super) fn parse<'a>(
        self,
        document: &'a str,
        page: &Page<'a>,
        rules: &Rules,
        parts: Parts,
    ) -> Parsed<'a> {
        match self {
            Format::Rss | Format::Rdf => feed::rss::parse(document, self, parts),
            Format::Atom => feed::atom::parse(document, parts),
            Format::JsonFeed => json::feed::parse(document),
            Format::Sitemap => feed::sitemap::parse(document, parts),
            Format::Nitf => iptc::nitf::parse(document),
            Format::NewsmlG2 => iptc::newsml_g2::parse(document),
            Format::Newsml1 => iptc::newsml_1::parse(document),
            Format::Ninjs => iptc::ninjs::parse(document),
            Format::Article => html::article::parse(page),
            Format::Site(name) => html::parse(page, rules, name),
        }
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
