//! Detection of the format of a document, by its first element.

use memchr::{memchr_iter, memmem};

use super::detection::Detection;
use super::embedded::{document_in_text, feed_in_page};
use super::error::ParseError;
use super::feed::sitemap;
use super::html::{self, Page};
use super::html_elements::HTML_ELEMENTS;
use super::iptc;
use super::iptc::newsml_g2::is_other_item;
use super::{Format, Rules, json};

/// Number of characters that are searched for control characters of binary data.
const BINARY_WINDOW: usize = 1024;

/// The detection for an HTML page without a rule and without an embedded feed.
const ARTICLE: Detection = Detection { format: Format::Article, start: 0 };

/// Detects the format of a text and the offset of the document.
///
/// Every other HTML page is taken for an article. The article parser rejects pages without one.
pub(super) fn detect(page: &Page, rules: &Rules) -> Result<Detection, ParseError> {
    match detect_root(page, rules) {
        Ok(Format::Article) => Ok(feed_in_page(page.text).unwrap_or(ARTICLE)),
        Ok(format) => Ok(Detection { format, start: 0 }),
        // The strings of JSON may be about feeds.
        Err(error @ ParseError::NoNews(_)) if json::is_json(page.text) => Err(error),
        Err(error @ ParseError::NoNews(_)) => {
            let enclosed = document_in_text(page.text).or_else(|| json::embedded(page.text));
            enclosed.or_else(|| has_html(page.text).then_some(ARTICLE)).ok_or(error)
        }
        Err(error) => Err(error),
    }
}

fn detect_root(page: &Page, rules: &Rules) -> Result<Format, ParseError> {
    let text = page.text;
    let start =
        text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}' || c.is_control());
    match start.as_bytes().first() {
        None => Err(ParseError::Empty),
        Some(b'<') => detect_markup(start, page, rules),
        Some(b'{') => json::detect(start),
        Some(b'[' | b'/') if json::is_json(start) => json::detect(start),
        Some(_) => Err(not_markup(text)),
    }
}

fn detect_markup(text: &str, page: &Page, rules: &Rules) -> Result<Format, ParseError> {
    let root =
        root_name(text).ok_or_else(|| ParseError::NoNews("markup without an element".into()))?;
    let local = root.rsplit(':').next().unwrap_or(root);
    if let Some(format) = Format::from_root(local) {
        Ok(format)
    } else if is_html(text, local) {
        Ok(html::detect(page, rules).unwrap_or(Format::Article))
    } else {
        Format::from_root_in_other_case(local)
            .or_else(|| iptc::enclosed_format(text))
            .ok_or_else(|| ParseError::NoNews(describe_xml(text, root, local)))
    }
}

/// Describes an XML document in no news format.
fn describe_xml(text: &str, root: &str, local: &str) -> String {
    match &*local.to_ascii_lowercase() {
        "sitemapindex" => {
            let count = sitemap::count_sitemaps(text);
            let sitemaps = if count == 1 { "sitemap" } else { "sitemaps" };
            format!("sitemap index of {count} {sitemaps}")
        }
        "opml" => "OPML document, a list of feeds".to_owned(),
        _ if is_other_item(local) => format!("NewsML-G2 <{local}>, which is not a news item"),
        _ => format!("XML document with the root element <{}>", truncate(root)),
    }
}

fn is_html(text: &str, root: &str) -> bool {
    let doctype = text
        .as_bytes()
        .get(..14)
        .is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype html"));
    doctype || ["html", "head", "body"].iter().any(|name| name.eq_ignore_ascii_case(root))
}

/// Number of bytes of a text in which the start of a web page is searched.
const HTML_WINDOW: usize = 4096;

/// Returns true for a web page that does not start with the usual elements: it lacks them, or other content comes first,
/// such as the message of a script.
fn has_html(text: &str) -> bool {
    let start = text.trim_start();
    if start.starts_with('<') {
        let root = root_name(start).filter(|_| !start.starts_with("<?xml"));
        let root = root.map(str::to_ascii_lowercase);
        return root
            .is_some_and(|root| root != "svg" && HTML_ELEMENTS.binary_search(&&*root).is_ok());
    }
    let bytes = &text.as_bytes()[..text.len().min(HTML_WINDOW)];
    memchr_iter(b'\n', bytes).any(|end| {
        let line = bytes[end..].trim_ascii_start();
        [&b"<!doctype html"[..], b"<html", b"<head>", b"<body"]
            .iter()
            .any(|tag| line.get(..tag.len()).is_some_and(|line| line.eq_ignore_ascii_case(tag)))
    })
}

/// Returns the name of the first element, after declarations, processing instructions and comments.
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
            if name.starts_with(is_name_start) {
                let end = name.find(|c: char| c.is_whitespace() || c == '>' || c == '/');
                return Some(&name[..end.unwrap_or(name.len())]);
            }
            name
        };
    }
}

fn is_name_start(c: char) -> bool {
    !(c.is_whitespace() || c.is_ascii_digit() || c.is_ascii_punctuation() && c != '_')
}

fn after<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    memmem::find(text.as_bytes(), end.as_bytes()).map(|at| &text[at + end.len()..])
}

/// Returns the text after a document type and its internal subset.
fn after_doctype(text: &str) -> Option<&str> {
    let end = text.find('>')?;
    match text[..end].find('[') {
        Some(subset) => after(&text[subset..], "]").and_then(|rest| after(rest, ">")),
        None => Some(&text[end + 1..]),
    }
}

/// Returns the error for a text that is neither markup nor a JSON object.
fn not_markup(text: &str) -> ParseError {
    let is_binary =
        |c: char| c == char::REPLACEMENT_CHARACTER || c.is_control() && !c.is_whitespace();
    if text.chars().take(BINARY_WINDOW).any(is_binary) {
        ParseError::Binary
    } else {
        ParseError::NoNews("text that is not XML, HTML or JSON".into())
    }
}

/// Truncates a name for a message.
fn truncate(name: &str) -> String {
    name.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(text: &str) -> Result<Detection, ParseError> {
        super::detect(&Page::new(text), &Rules::built_in())
    }

    #[test]
    fn detects_web_pages_without_the_usual_start() {
        for text in [
            "<br />\n<b>Warning</b>: no such file<br />\n<!DOCTYPE html><html><body>",
            "<!-- a --><META charset=utf-8><p>b",
            "<div><h1>a</h1></div>",
            "Notice: undefined index in a.php\n\n<!doctype HTML>\n<html>",
        ] {
            assert_eq!(detect(text), Ok(ARTICLE), "{text}");
        }
        for text in [
            "<?xml version='1.0'?><table><row/></table>",
            "<x:stylesheet><x:template><html/></x:template></x:stylesheet>",
            "print('<html>')",
        ] {
            assert!(detect(text).is_err(), "{text}");
        }
        let feed = "<br>Warning<rss><channel><item/></channel></rss>";
        assert_eq!(detect(feed).unwrap().format, Format::Rss);
    }

    #[test]
    fn detects_formats_by_the_first_element() {
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
            assert_eq!(detect(text), Ok(Detection { format: expected, start: 0 }), "{text}");
        }
        let page = detect("<html lang='en' op='news'>");
        assert_eq!(page.map(|page| page.format.name()), Ok("hacker-news"));
    }

    #[test]
    fn finds_feeds_inside_other_documents() {
        for (text, start, format) in [
            ("Warning: x\n<rss><item>", 11, Format::Rss),
            ("<html><body><pre><feed xmlns='…'><entry>", 17, Format::Atom),
        ] {
            assert_eq!(detect(text), Ok(Detection { format, start }));
        }
        assert_eq!(detect("<html><feedback><entry>"), Ok(ARTICLE));
        assert_eq!(detect("<html><rss>"), Ok(ARTICLE));
        assert_eq!(detect("<html><script>x='<rss><item>'</script>"), Ok(ARTICLE));
        assert_eq!(detect("<html><!-- <rss><item> --><p>"), Ok(ARTICLE));
        assert!(detect("<html><!-- a --><script></script><rss><item>").is_ok_and(|d| d.start > 0));
    }

    #[test]
    fn skips_what_is_no_tag_before_the_first_element() {
        for start in ["<", "<1", "</", "< ", "<-"] {
            let text = start.repeat(100_000) + "<rss>";
            assert_eq!(root_name(&text), Some("rss"), "{start}");
            assert_eq!(root_name(&start.repeat(100_000)), None, "{start}");
        }
    }

    #[test]
    fn describes_documents_without_news() {
        for (text, expected) in [
            ("", "the document is empty"),
            (" \n\t", "the document is empty"),
            ("<svg xmlns='…'/>", "no news: XML document with the root element <svg>"),
            ("<!-- -->", "no news: markup without an element"),
            ("{}", "no news: JSON that is neither JSON Feed nor ninjs"),
            ("[ {\"a\": 1}]", "no news: JSON that is neither JSON Feed nor ninjs"),
            ("[Update] Dear all", "no news: text that is not XML, HTML or JSON"),
            (
                "<sitemapindex><sitemap><loc>a</loc></sitemap><sitemap/></sitemapindex>",
                "no news: sitemap index of 2 sitemaps",
            ),
            ("<knowledgeItem/>", "no news: NewsML-G2 <knowledgeItem>, which is not a news item"),
            ("<opml/>", "no news: OPML document, a list of feeds"),
            ("Dear all", "no news: text that is not XML, HTML or JSON"),
            ("GIF89a\u{1}\0", "binary data, not text"),
        ] {
            assert_eq!(detect(text).unwrap_err().to_string(), expected, "{text}");
        }
    }
}
