//! One document → its news. Pure: no I/O, no threads, no clock.
//!
//! The way of a document: `decode` makes text of bytes, `detect` tells the format,
//! and the format's module reads the news.
//!
#![doc = include_str!("fields.md")]

mod char_boundary;
mod date;
mod decode;
mod detect;
mod error;
mod feed;
mod html;
mod html_elements;
mod iptc;
mod item;
mod json;
mod json_escapes;
mod people;
mod text;
mod unique;
mod url;
mod xml;

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use serde::{Serialize, Serializer};

use crate::news::NewsItem;
use crate::panics::message;
pub use date::parse as parse_date;
pub use decode::{Decoded, decode};
pub use error::ParseError;
#[cfg(feature = "training")]
#[doc(hidden)]
pub use html::article::training;
pub use html::rules::{self, RuleError, Rules, SiteName};

/// The kinds of documents that hold news.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// RSS 0.91 to 2.0.
    Rss,
    /// RSS 0.90 and 1.0, which are RDF.
    Rdf,
    /// Atom 0.3 and 1.0.
    Atom,
    /// JSON Feed 1.0 and 1.1.
    JsonFeed,
    /// A sitemap, with Google's extensions for news and images or without.
    Sitemap,
    /// NITF 3, the News Industry Text Format.
    Nitf,
    /// NewsML-G2: news items, packages of them and messages.
    NewsmlG2,
    /// NewsML 1.
    Newsml1,
    /// ninjs 1 to 3, news in JSON.
    Ninjs,
    /// A web page that is the article of any publisher.
    Article,
    /// A page of a site, named by the [rule](Rules) that it was read by: `hacker-news`.
    Site(SiteName),
}

impl Format {
    /// Every format but those of sites, in the order of the documentation.
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

    /// The name in reports: `json-feed`.
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
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// What a document holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed<'a> {
    /// `None` where the document is of no kind that holds news; `error` then tells what it is.
    pub format: Option<Format>,
    /// The title of the feed that the news are from.
    pub feed_title: Option<Cow<'a, str>>,
    /// The news in document order.
    pub items: Vec<NewsItem<'a>>,
    /// The first thing that is wrong with the document. News before it are there, and news after it
    /// where the document could be mended.
    pub error: Option<ParseError>,
}

impl Parsed<'_> {
    pub(in crate::parse) fn nothing(error: ParseError) -> Self {
        Parsed { error: Some(error), ..Parsed::default() }
    }

    /// The same, borrowing nothing.
    pub fn into_owned(self) -> Parsed<'static> {
        Parsed {
            format: self.format,
            feed_title: self.feed_title.map(|title| Cow::Owned(title.into_owned())),
            items: self.items.into_iter().map(NewsItem::into_owned).collect(),
            error: self.error,
        }
    }
}

/// What is known of a document from elsewhere: from the response that it came with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context<'a> {
    /// The document's own URL: what relative URLs are resolved against where the document itself gives no base.
    pub url: Option<&'a str>,
    /// The label of its encoding, as in HTTP's `Content-Type`. What the document declares comes second.
    pub charset: Option<&'a str>,
}

/// Reads documents, each by itself. Cheap to clone, and shared between threads as it is.
#[derive(Clone, Debug, Default)]
pub struct Parser {
    rules: Arc<Rules>,
}

/// What [`parse`] and [`detect`] read with.
static BUILT_IN: LazyLock<Parser> = LazyLock::new(Parser::default);

impl Parser {
    /// A parser that reads HTML by these rules; the [default](Parser::default) one knows those that are built in.
    pub fn new(rules: Rules) -> Self {
        Parser { rules: Arc::new(rules) }
    }

    /// Reads the news of one document. Never panics, whatever the bytes are.
    pub fn parse<'a>(&self, bytes: &'a [u8]) -> Parsed<'a> {
        self.parse_with(bytes, &Context::default())
    }

    /// Reads the news of one document of which something is known. Never panics, whatever the bytes are.
    ///
    /// ```
    /// use newsparse::{Parser, parse::Context};
    ///
    /// let feed = b"<rss><channel><item><link>/rain.html</link></item></channel></rss>";
    /// let context = Context { url: Some("https://example.org/feed.xml"), ..Context::default() };
    /// let parsed = Parser::default().parse_with(feed, &context);
    /// assert_eq!(parsed.items[0].url.as_deref(), Some("https://example.org/rain.html"));
    /// ```
    pub fn parse_with<'a>(&self, bytes: &'a [u8], context: &Context) -> Parsed<'a> {
        // Nothing here is known to panic; where something does, in a library perhaps, one document is lost and no more.
        // Nothing outlives the panic but the rules, which are never written to.
        catch_unwind(AssertUnwindSafe(|| self.parse_bytes(bytes, context))).unwrap_or_else(
            |panic| Parsed::nothing(ParseError::Internal(message(&*panic).to_owned())),
        )
    }

    fn parse_bytes<'a>(&self, bytes: &'a [u8], context: &Context) -> Parsed<'a> {
        let decoded = decode::decode_labelled(bytes, context.charset);
        let mut parsed = match decoded.text {
            Cow::Borrowed(text) => self.parse_text(text),
            Cow::Owned(text) => self.parse_text(&text).into_owned(),
        };
        if parsed.format.is_some() {
            parsed.error = parsed.error.or(decoded.error);
        }
        if context.url.is_some() {
            parsed.items.iter_mut().for_each(|news| url::resolve_item(news, context.url));
        }
        parsed
    }

    /// Tells the format of a document without reading its news, or why it holds none.
    ///
    /// # Errors
    /// The fault that [`Parser::parse`] would return: the document is empty, binary, or of another kind.
    pub fn detect(&self, bytes: &[u8]) -> Result<Format, ParseError> {
        catch_unwind(AssertUnwindSafe(|| self.detect_bytes(bytes)))
            .unwrap_or_else(|panic| Err(ParseError::Internal(message(&*panic).to_owned())))
    }

    fn detect_bytes(&self, bytes: &[u8]) -> Result<Format, ParseError> {
        let decoded = decode(bytes);
        let page = html::Page::new(&decoded.text);
        match detect::detect(&page, &self.rules)?.format {
            Format::Article => html::article::detect(&page),
            format => Ok(format),
        }
    }

    fn parse_text<'a>(&self, text: &'a str) -> Parsed<'a> {
        let page = html::Page::new(text);
        let detected = match detect::detect(&page, &self.rules) {
            Ok(detected) => detected,
            Err(error) => return Parsed::nothing(error),
        };
        let document = &text[detected.start..];
        let mut parsed = match detected.format {
            Format::Rss | Format::Rdf => feed::rss::parse(document),
            Format::Atom => feed::atom::parse(document),
            Format::JsonFeed => json::feed::parse(document),
            Format::Sitemap => feed::sitemap::parse(document),
            Format::Nitf => iptc::nitf::parse(document),
            Format::NewsmlG2 => iptc::newsml_g2::parse(document),
            Format::Newsml1 => iptc::newsml_1::parse(document),
            Format::Ninjs => iptc::ninjs::parse(document),
            Format::Article => html::article::parse(&page),
            Format::Site(name) => html::parse(&page, &self.rules, name),
        };
        if detected.start > 0 {
            let reason = "a feed that begins only here, behind something else";
            parsed.error = Some(ParseError::in_text(text, detected.start, reason));
        }
        parsed
    }
}

/// Reads the news of one document by the built-in rules; see [`Parser::parse`].
///
/// ```
/// let parsed = newsparse::parse(b"<rss><channel><item><title>Rain &amp; wind</title></item></channel></rss>");
/// assert_eq!(parsed.items[0].title.as_deref(), Some("Rain & wind"));
/// ```
pub fn parse(bytes: &[u8]) -> Parsed<'_> {
    BUILT_IN.parse(bytes)
}

/// Tells the format of a document by the built-in rules; see [`Parser::detect`].
///
/// # Errors
/// The fault that [`parse`] would return.
pub fn detect(bytes: &[u8]) -> Result<Format, ParseError> {
    BUILT_IN.detect(bytes)
}
