//! The parser: the bytes of one document → its news items. Pure: no I/O, no threads, no clock.
//!
//! [`parse`] is the front door. A document passes three stages: `decode` converts its bytes to text, `detect`
//! identifies its [`Format`], and the module of that format parses the items. A [`Parser`] adds site [rules] and the
//! [`ParseContext`] of a document.
//!
#![doc = include_str!("fields.md")]

mod block;
mod char_boundary;
mod date;
mod decode;
mod detect;
mod detection;
mod embedded;
mod error;
mod feed;
mod format;
mod html;
mod html_elements;
mod inheritance;
mod iptc;
mod item;
mod json;
mod language;
mod parts;
mod people;
mod text;
mod unique;
mod unread;
mod url;
mod xml;

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use crate::news::NewsItem;
use crate::panics::message;
pub use date::parse as parse_date;
pub use decode::{DecodedText, decode};
use detection::Detection;
pub use error::ParseError;
pub use format::Format;
#[cfg(feature = "training")]
#[doc(hidden)]
pub use html::article::training;
pub use html::rules::{self, RuleError, Rules, SiteName};
use parts::Parts;
pub use parts::RunParts;

/// The result of parsing one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed<'a> {
    /// Format of the document. `None` if it has no news format; `error` then describes the document.
    pub format: Option<Format>,
    /// Title of the feed or of the list that contains the items.
    pub feed_title: Option<Cow<'a, str>>,
    /// The news items in document order.
    pub items: Vec<NewsItem<'a>>,
    /// The first error of the document. Items before it are kept, and items after it if the parser could recover.
    pub error: Option<ParseError>,
}

impl Parsed<'_> {
    /// The result for a document without news items.
    pub(in crate::parse) fn from_error(error: ParseError) -> Self {
        Parsed { error: Some(error), ..Parsed::default() }
    }

    /// Leaves out a page that may not be an article, if it was not asked for.
    fn without_doubtful_article(self, context: &ParseContext) -> Self {
        match self.error {
            Some(ParseError::DoubtfulArticle(reason)) if context.is_discovered => {
                Parsed::from_error(ParseError::without_article(reason))
            }
            _ => self,
        }
    }

    /// Converts the result to owned text, independent of the document.
    pub fn into_owned(self) -> Parsed<'static> {
        Parsed {
            format: self.format,
            feed_title: self.feed_title.map(|title| Cow::Owned(title.into_owned())),
            items: self.items.into_iter().map(NewsItem::into_owned).collect(),
            error: self.error,
        }
    }
}

/// Information about a document from outside, such as from the HTTP response that delivered it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ParseContext<'a> {
    /// URL of the document. Relative URLs are resolved against it if the document itself declares no base.
    pub url: Option<&'a str>,
    /// Label of the encoding, as in the `charset` parameter of HTTP's `Content-Type`. It precedes the encoding that the
    /// document declares.
    pub charset: Option<&'a str>,
    /// True for a document that was found in a folder or an archive, and not asked for by its name. A page that may not be
    /// an article is then left out.
    pub is_discovered: bool,
}

/// A parser with site rules. It is cheap to clone and can be shared between threads.
#[derive(Clone, Debug, Default)]
pub struct Parser {
    rules: Arc<Rules>,
}

/// The parser behind [`parse`] and [`detect`].
static BUILT_IN: LazyLock<Parser> = LazyLock::new(Parser::default);

impl Parser {
    /// Returns a parser with these rules for HTML pages. The [default](Parser::default) parser has the built-in rules.
    pub fn new(rules: Rules) -> Self {
        Parser { rules: Arc::new(rules) }
    }

    /// Parses one document. Never panics; errors are in [`Parsed::error`].
    pub fn parse<'a>(&self, bytes: &'a [u8]) -> Parsed<'a> {
        self.parse_with(bytes, &ParseContext::default())
    }

    /// Parses one document with its context. Never panics; errors are in [`Parsed::error`].
    ///
    /// ```
    /// use newsparse::{Parser, parse::ParseContext};
    ///
    /// let feed = b"<rss><channel><item><link>/rain.html</link></item></channel></rss>";
    /// let context = ParseContext { url: Some("https://example.org/feed.xml"), ..ParseContext::default() };
    /// let parsed = Parser::default().parse_with(feed, &context);
    /// assert_eq!(parsed.items[0].url.as_deref(), Some("https://example.org/rain.html"));
    /// ```
    pub fn parse_with<'a>(&self, bytes: &'a [u8], context: &ParseContext) -> Parsed<'a> {
        self.parse_parts(bytes, context, Parts::NONE)
    }

    /// Parses one document with its context. If it is a large feed or sitemap, `run` runs its parts, perhaps at the same
    /// time. The result is that of [`parse_with`](Self::parse_with).
    ///
    /// ```
    /// use newsparse::{Parser, parse::ParseContext};
    ///
    /// let item = "<item><title>Rain</title></item>".repeat(100_000);
    /// let feed = format!("<rss><channel>{item}</channel></rss>");
    /// let run_parts = |count: usize, part: &(dyn Fn(usize) + Sync)| {
    ///     std::thread::scope(|scope| {
    ///         for number in 0..count {
    ///             scope.spawn(move || part(number));
    ///         }
    ///     });
    /// };
    /// let parser = Parser::default();
    /// let parsed = parser.parse_in_parts(feed.as_bytes(), &ParseContext::default(), &run_parts);
    /// assert_eq!(parsed, parser.parse(feed.as_bytes()));
    /// ```
    pub fn parse_in_parts<'a>(
        &self,
        bytes: &'a [u8],
        context: &ParseContext,
        run: RunParts,
    ) -> Parsed<'a> {
        self.parse_parts(bytes, context, Parts::new(run))
    }

    fn parse_parts<'a>(&self, bytes: &'a [u8], context: &ParseContext, parts: Parts) -> Parsed<'a> {
        // No input is known to cause a panic. A panic in a dependency costs one document only.
        // Unwind safety: only the rules outlive the panic, and they are never modified.
        catch_unwind(AssertUnwindSafe(|| self.parse_bytes(bytes, context, parts))).unwrap_or_else(
            |panic| Parsed::from_error(ParseError::Internal(message(&*panic).to_owned())),
        )
    }

    fn parse_bytes<'a>(&self, bytes: &'a [u8], context: &ParseContext, parts: Parts) -> Parsed<'a> {
        let decoded = decode::decode_with_label(bytes, context.charset);
        let mut parsed = match decoded.text {
            Cow::Borrowed(text) => self.parse_text(text, parts),
            Cow::Owned(text) => self.parse_text(&text, parts).into_owned(),
        }
        .without_doubtful_article(context);
        if parsed.format.is_some() {
            parsed.error = parsed.error.or(decoded.error);
        }
        inheritance::limit_feed_title(&mut parsed, bytes.len());
        if context.url.is_some() {
            parts.for_each(&mut parsed.items, |item| {
                url::resolve_item(item, context.url);
            });
        }
        parsed
    }

    /// Returns the format of a document without parsing its items.
    ///
    /// # Errors
    /// The error that [`Parser::parse`] would report for a document that is empty, binary, or in no news format.
    pub fn detect(&self, bytes: &[u8]) -> Result<Format, ParseError> {
        self.detect_with(bytes, &ParseContext::default())
    }

    /// Returns the format of a document with its context, without parsing its items.
    ///
    /// # Errors
    /// The error that [`Parser::parse_with`] would report for a document that is empty, binary, or in no news format.
    pub fn detect_with(&self, bytes: &[u8], context: &ParseContext) -> Result<Format, ParseError> {
        catch_unwind(AssertUnwindSafe(|| self.detect_bytes(bytes, context)))
            .unwrap_or_else(|panic| Err(ParseError::Internal(message(&*panic).to_owned())))
    }

    fn detect_bytes(&self, bytes: &[u8], context: &ParseContext) -> Result<Format, ParseError> {
        let decoded = decode::decode_with_label(bytes, context.charset);
        let page = html::Page::new(&decoded.text);
        match detect::detect(&page, &self.rules)?.format {
            Format::Article => {
                let displayed = self.parse_displayed(page.text);
                let parsed = displayed.unwrap_or_else(|| html::article::parse(&page));
                let Parsed { format, error, .. } = parsed.without_doubtful_article(context);
                format.ok_or_else(|| error.unwrap_or(ParseError::Empty))
            }
            format => Ok(format),
        }
    }

    fn parse_text<'a>(&self, text: &'a str, parts: Parts) -> Parsed<'a> {
        let page = html::Page::new(text);
        let detected = match detect::detect(&page, &self.rules) {
            Ok(detected) => detected,
            Err(error) => return Parsed::from_error(error),
        };
        if detected.format == Format::Article
            && let Some(parsed) = self.parse_displayed(text)
        {
            return parsed;
        }
        let mut parsed = self.parse_detected(&page, detected, parts);
        if detected.start > 0 {
            let reason = "the feed starts here, after other content";
            parsed.error = Some(ParseError::in_text(text, detected.start, reason));
        }
        parsed
    }

    fn parse_detected<'a>(
        &self,
        page: &html::Page<'a>,
        detected: Detection,
        parts: Parts,
    ) -> Parsed<'a> {
        let document = &page.text[detected.start..];
        let mut parsed = detected.format.parse(document, page, &self.rules, parts);
        if parsed.error.is_none() && parsed.items.iter().all(unread::is_unread) {
            parsed.error = unread::error(document, detected.format, &parsed.items);
        }
        parsed
    }

    /// Parses the feed or the JSON document that a web page displays as text.
    fn parse_displayed(&self, text: &str) -> Option<Parsed<'static>> {
        let document = embedded::displayed_document(text)?;
        let page = html::Page::new(&document);
        let detected = detect::detect(&page, &self.rules).ok()?;
        if matches!(detected.format, Format::Article | Format::Site(_)) {
            return None;
        }
        let mut parsed = self.parse_detected(&page, detected, Parts::NONE).into_owned();
        let reason = "the document is the text of a web page";
        parsed.error = parsed.error.or_else(|| Some(ParseError::in_text(text, 0, reason)));
        Some(parsed)
    }
}

/// Parses one document with the built-in rules. Never panics; errors are in [`Parsed::error`].
///
/// ```
/// let parsed = newsparse::parse(b"<rss><channel><item><title>Rain &amp; wind</title></item></channel></rss>");
/// assert_eq!(parsed.items[0].title.as_deref(), Some("Rain & wind"));
/// ```
pub fn parse(bytes: &[u8]) -> Parsed<'_> {
    BUILT_IN.parse(bytes)
}

/// Returns the format of a document without parsing its items, with the built-in rules.
///
/// # Errors
/// The error that [`parse`] would report for a document that is empty, binary, or in no news format.
pub fn detect(bytes: &[u8]) -> Result<Format, ParseError> {
    BUILT_IN.detect(bytes)
}
