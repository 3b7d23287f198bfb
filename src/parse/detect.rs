//! The format of a document, from its first element.

use memchr::memmem;

use super::Format;
use super::Rules;
use super::error::ParseError;
use super::feed::sitemap;
use super::html::{self, Page};
use super::iptc::newsml_g2::is_other_item;

/// How many bytes are looked at to tell a text from binary data.
const BINARY_WINDOW: usize = 1024;

/// What a text was told to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Detected {
    pub(super) format: Format,
    /// Where the document begins, if something else stands before it: an error message, or a page around it.
    pub(super) start: usize,
}

/// What a page is taken for that no rule knows and that holds no feed.
const ARTICLE: Detected = Detected { format: Format::Article, start: 0 };

/// Tells the format of a text, and where the document begins. Whether a page is an article is told by reading it.
pub(super) fn detect(page: &Page, rules: &Rules) -> Result<Detected, ParseError> {
    match detect_whole(page, rules) {
        Ok(Format::Article) => Ok(embedded_feed(page.text).unwrap_or(ARTICLE)),
        Ok(format) => Ok(Detected { format, start: 0 }),
        Err(error @ ParseError::NoNews(_)) => embedded_feed(page.text).ok_or(error),
        Err(error) => Err(error),
    }
}

/// The first feed inside a text of another kind.
fn embedded_feed(text: &str) -> Option<Detected> {
    let roots = [
        ("<rss", "<item", Format::Rss),
        ("<rdf:RDF", "<item", Format::Rdf),
        ("<feed", "<entry", Format::Atom),
    ];
    let found = roots.iter().filter_map(|(root, item, format)| {
        let start = memmem::find(text.as_bytes(), root.as_bytes())?;
        if is_hidden(&text[..start]) {
            return None;
        }
        let inside = &text[start + root.len()..];
        let whole_name = inside.starts_with(|c: char| c.is_whitespace() || c == '>');
        let has_items = whole_name && memmem::find(inside.as_bytes(), item.as_bytes()).is_some();
        has_items.then_some(Detected { format: *format, start })
    });
    found.min_by_key(|detected| detected.start)
}

/// True if what comes behind a text is part of a script or a comment that the text leaves open.
fn is_hidden(before: &str) -> bool {
    let last = |tag: &str| memmem::rfind(before.as_bytes(), tag.as_bytes());
    [("<script", "</script"), ("<!--", "-->")].iter().any(|(open, close)| last(open) > last(close))
}

fn detect_whole(page: &Page, rules: &Rules) -> Result<Format, ParseError> {
    let text = page.text;
    let start =
        text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}' || c.is_control());
    match start.as_bytes().first() {
        None => Err(ParseError::Empty),
        Some(b'<') => detect_markup(start, page, rules),
        Some(b'{') => detect_json(start),
        Some(b'[') if start[1..].trim_start().starts_with('{') => detect_json(start),
        Some(_) => Err(what_else(text)),
    }
}

fn detect_markup(text: &str, page: &Page, rules: &Rules) -> Result<Format, ParseError> {
    let root =
        root_name(text).ok_or_else(|| ParseError::NoNews("markup without an element".into()))?;
    let local = root.rsplit(':').next().unwrap_or(root);
    match local {
        "rss" | "channel" => Ok(Format::Rss),
        "RDF" => Ok(Format::Rdf),
        // An entry may be a document of its own (RFC 4287, section 2).
        "feed" | "entry" => Ok(Format::Atom),
        "urlset" => Ok(Format::Sitemap),
        "nitf" => Ok(Format::Nitf),
        "newsItem" | "packageItem" | "newsMessage" => Ok(Format::NewsmlG2),
        "NewsML" => Ok(Format::Newsml1),
        _ if is_html(text, local) => Ok(html::detect(page, rules).unwrap_or(Format::Article)),
        _ => match local.to_ascii_lowercase().as_str() {
            "rss" => Ok(Format::Rss),
            "rdf" => Ok(Format::Rdf),
            "feed" => Ok(Format::Atom),
            "urlset" => Ok(Format::Sitemap),
            "nitf" => Ok(Format::Nitf),
            "newsml" => Ok(Format::Newsml1),
            _ => Err(ParseError::NoNews(other_xml(text, root, local))),
        },
    }
}

/// What an XML document is that holds no news.
fn other_xml(text: &str, root: &str, local: &str) -> String {
    match local {
        "sitemapindex" => {
            let listed = sitemap::count_sitemaps(text);
            let sitemaps = if listed == 1 { "sitemap" } else { "sitemaps" };
            format!("a sitemap index, which lists {listed} {sitemaps}")
        }
        "opml" => "an OPML document, which lists feeds".to_owned(),
        name if is_other_item(name) => format!("a NewsML-G2 <{name}>, which is no news item"),
        _ => format!("an XML document with the root element <{}>", shortened(root)),
    }
}

fn is_html(text: &str, root: &str) -> bool {
    let doctype = text
        .as_bytes()
        .get(..14)
        .is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype html"));
    doctype || ["html", "head", "body"].iter().any(|name| name.eq_ignore_ascii_case(root))
}

/// The name of the first element, behind declarations, instructions and comments.
fn root_name(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = &rest[memchr::memchr(b'<', rest.as_bytes())?..];
        rest = if rest.starts_with("<!--") {
            after(rest, "-->")?
        } else if rest.starts_with("<?") {
            after(rest, "?>")?
        } else if rest.starts_with("<!") {
            after_doctype(rest)?
        } else {
            let name = &rest[1..];
            let end = name
                .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
                .unwrap_or(name.len());
            if end > 0
                && !name.starts_with(|c: char| {
                    c.is_ascii_digit() || c.is_ascii_punctuation() && c != '_'
                })
            {
                return Some(&name[..end]);
            }
            name
        };
    }
}

fn after<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    memmem::find(text.as_bytes(), end.as_bytes()).map(|at| &text[at + end.len()..])
}

/// What follows a document type, with its internal subset if it has one.
fn after_doctype(text: &str) -> Option<&str> {
    let end = text.find('>')?;
    match text[..end].find('[') {
        Some(subset) => after(&text[subset..], "]").and_then(|rest| after(rest, ">")),
        None => Some(&text[end + 1..]),
    }
}

/// What ninjs has besides the name of the news, in its versions, of which at least one is there.
const NINJS_PROPERTIES: [&str; 10] = [
    "\"ninjs\"",
    "\"versioncreated\"",
    "\"versionCreated\"",
    "\"headline\"",
    "\"headlines\"",
    "\"descriptions\"",
    "\"bodies\"",
    "\"renditions\"",
    "\"associations\"",
    "\"body_",
];

/// A JSON Feed names its version; some leave it out and are told by their items.
/// ninjs is told by the name of the news, its one obligatory property, and some other.
fn detect_json(text: &str) -> Result<Format, ParseError> {
    let holds = |words: &str| memmem::find(text.as_bytes(), words.as_bytes()).is_some();
    let is_ninjs = || {
        (holds("\"uri\"") || holds("\"guid\"")) && NINJS_PROPERTIES.iter().any(|name| holds(name))
    };
    if holds("jsonfeed.org/version") {
        Ok(Format::JsonFeed)
    } else if is_ninjs() {
        Ok(Format::Ninjs)
    } else if text.starts_with('{') && holds("\"items\"") {
        Ok(Format::JsonFeed)
    } else {
        Err(ParseError::NoNews("JSON that is neither JSON Feed nor ninjs".into()))
    }
}

/// What a text is that is neither markup nor an object of JSON.
fn what_else(text: &str) -> ParseError {
    let odd = |c: char| c == char::REPLACEMENT_CHARACTER || c.is_control() && !c.is_whitespace();
    if text.chars().take(BINARY_WINDOW).any(odd) {
        ParseError::Binary
    } else {
        ParseError::NoNews("a text that is neither XML, HTML nor JSON".into())
    }
}

/// A name, cut where it is too long to be one.
fn shortened(name: &str) -> String {
    name.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(text: &str) -> Result<Detected, ParseError> {
        super::detect(&Page::new(text), &Rules::built_in())
    }

    #[test]
    fn formats_are_told_by_the_first_element() {
        for (text, expected) in [
            ("<rss version='2.0'>", Format::Rss),
            ("\u{FEFF} \n<?xml version='1.0'?><!-- <feed> --><RSS>", Format::Rss),
            ("<!DOCTYPE rss [<!ENTITY a '>'>]><rss>", Format::Rss),
            ("<rdf:RDF xmlns:rdf='…'>", Format::Rdf),
            ("<atom:feed>", Format::Atom),
            ("{\"version\": \"https://jsonfeed.org/version/1\"", Format::JsonFeed),
            ("<sm:urlset xmlns:sm='…'>", Format::Sitemap),
            ("<!DOCTYPE nitf SYSTEM 'nitf-3-5.dtd'><nitf>", Format::Nitf),
            ("<newsItem guid='a'>", Format::NewsmlG2),
            ("<packageItem guid='a'>", Format::NewsmlG2),
            ("<newsMessage>", Format::NewsmlG2),
            ("<NewsML Version='1.2'>", Format::Newsml1),
            ("{\"uri\": \"urn:a\", \"headline\": \"A\"}", Format::Ninjs),
            (" [\n{\"uri\": \"urn:a\", \"bodies\": []}]", Format::Ninjs),
            ("{\"items\": [{\"uri\": \"urn:a\", \"versionCreated\": \"\"}]}", Format::Ninjs),
            ("{\"items\": [{\"id\": \"urn:a\"}]}", Format::JsonFeed),
        ] {
            assert_eq!(detect(text), Ok(Detected { format: expected, start: 0 }), "{text}");
        }
        let page = detect("<html lang='en' op='news'>");
        assert_eq!(page.map(|page| page.format.name()), Ok("hacker-news"));
    }

    #[test]
    fn feeds_inside_something_else_are_found() {
        for (text, start, format) in [
            ("Warning: x\n<rss><item>", 11, Format::Rss),
            ("<html><body><pre><feed xmlns='…'><entry>", 17, Format::Atom),
        ] {
            assert_eq!(detect(text), Ok(Detected { format, start }));
        }
        assert_eq!(detect("<html><feedback><entry>"), Ok(ARTICLE));
        assert_eq!(detect("<html><rss>"), Ok(ARTICLE));
        assert_eq!(detect("<html><script>x='<rss><item>'</script>"), Ok(ARTICLE));
        assert_eq!(detect("<html><!-- <rss><item> --><p>"), Ok(ARTICLE));
        assert!(detect("<html><!-- a --><script></script><rss><item>").is_ok_and(|d| d.start > 0));
    }

    #[test]
    fn what_holds_no_news_is_named() {
        for (text, expected) in [
            ("", "the file is empty"),
            (" \n\t", "the file is empty"),
            ("<svg xmlns='…'/>", "no news: an XML document with the root element <svg>"),
            ("<!-- -->", "no news: markup without an element"),
            ("{}", "no news: JSON that is neither JSON Feed nor ninjs"),
            ("[ {\"a\": 1}]", "no news: JSON that is neither JSON Feed nor ninjs"),
            ("[Update] Dear all", "no news: a text that is neither XML, HTML nor JSON"),
            (
                "<sitemapindex><sitemap><loc>a</loc></sitemap><sitemap/></sitemapindex>",
                "no news: a sitemap index, which lists 2 sitemaps",
            ),
            ("<knowledgeItem/>", "no news: a NewsML-G2 <knowledgeItem>, which is no news item"),
            ("<opml/>", "no news: an OPML document, which lists feeds"),
            ("Dear all", "no news: a text that is neither XML, HTML nor JSON"),
            ("GIF89a\u{1}\0", "binary data, no text"),
        ] {
            assert_eq!(detect(text).unwrap_err().to_string(), expected, "{text}");
        }
    }
}
