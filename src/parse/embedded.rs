//! Documents inside documents of another kind: after an error message, in an envelope, or as the text of a web page.

use memchr::{memchr, memchr_iter, memmem};

use super::Format;
use super::detection::Detection;
use super::text::unescape;
use super::xml::has_start_tag;

/// Number of root elements that are examined. Each one costs a search through the text before it.
const MAX_CANDIDATES: usize = 16;

/// Finds the first feed inside a web page.
pub(super) fn feed_in_page(text: &str) -> Option<Detection> {
    let roots =
        ["<rss", "<rdf:RDF", "<feed"].map(|root| memmem::find(text.as_bytes(), root.as_bytes()));
    let mut starts: Vec<usize> = roots.into_iter().flatten().collect();
    starts.sort_unstable();
    starts.into_iter().find_map(|start| document_at(text, start))
}

/// Finds the first document of a news format inside a text of another kind, such as an envelope of a web service.
pub(super) fn document_in_text(text: &str) -> Option<Detection> {
    let starts =
        memchr_iter(b'<', text.as_bytes()).filter(|start| root_format(text, *start).is_some());
    starts.take(MAX_CANDIDATES).find_map(|start| document_at(text, start))
}

/// Returns the document that starts here. A feed must have items; the parsers of the IPTC formats report documents without
/// any.
fn document_at(text: &str, start: usize) -> Option<Detection> {
    let format = root_format(text, start)?;
    let item = match format {
        Format::Rss | Format::Rdf => Some("item"),
        Format::Atom => Some("entry"),
        Format::Sitemap => Some("url"),
        _ => None,
    };
    let has_items = item.is_none_or(|item| has_start_tag(&text[start..], &[item]));
    (has_items && !is_in_script_or_comment(&text[..start])).then_some(Detection { format, start })
}

/// Returns the format of the root element that starts here. `channel` and `entry` are roots only of whole documents.
fn root_format(text: &str, start: usize) -> Option<Format> {
    let tag = &text.as_bytes()[start + 1..];
    let end = tag.iter().take(40).position(|byte| b" \t\r\n>".contains(byte))?;
    let name = text.get(start + 1..start + 1 + end)?;
    let local = name.rsplit(':').next().unwrap_or(name);
    if ["channel", "entry"].iter().any(|inner| inner.eq_ignore_ascii_case(local)) {
        return None;
    }
    Format::from_root(local).or_else(|| Format::from_root_in_other_case(local))
}

/// Returns true if a script or a comment is open at the end of the text.
fn is_in_script_or_comment(before: &str) -> bool {
    let last = |tag: &str| memmem::rfind(before.as_bytes(), tag.as_bytes());
    [("<script", "</script"), ("<!--", "-->")].iter().any(|(open, close)| last(open) > last(close))
}

/// Returns the document that a web page displays as text, with its references resolved.
///
/// Browsers save feeds and JSON so, in a `pre` element, and some servers send them so. Pages that display anything else
/// before the document are articles about feeds.
pub(super) fn displayed_document(page: &str) -> Option<String> {
    let mut document = String::new();
    let mut rest = page;
    while !rest.is_empty() {
        let end = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        let text = if document.is_empty() { rest[..end].trim_start() } else { &rest[..end] };
        if document.is_empty() && !text.is_empty() && !is_document_start(text) {
            return None;
        }
        document.push_str(text);
        rest = after_tag(&rest[end..]);
    }
    (!document.is_empty()).then(|| unescape(&document).into_owned())
}

/// Returns true if a displayed text starts like XML or JSON.
fn is_document_start(text: &str) -> bool {
    if let Some(array) = text.strip_prefix('[') {
        return array.trim_start().starts_with('{');
    }
    match text.strip_prefix('{') {
        Some(object) => ["\"", "&quot;"].iter().any(|quote| object.trim_start().starts_with(quote)),
        None => ["&lt;", "&#60;"].iter().any(|escaped| text.starts_with(escaped)),
    }
}

/// Elements of a page that are not displayed.
const HIDDEN: [&str; 4] = ["head", "script", "style", "title"];

/// Returns the text after the tag or comment at the start of a page, and after the end of an element that is not
/// displayed.
fn after_tag(page: &str) -> &str {
    if let Some(comment) = page.strip_prefix("<!--") {
        return comment.split_once("-->").map_or("", |(_, rest)| rest);
    }
    let Some((tag, rest)) = page.split_once('>') else { return "" };
    let name = tag[1..].split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    match HIDDEN.iter().find(|hidden| hidden.eq_ignore_ascii_case(name)) {
        Some(hidden) => after_end_tag(rest, hidden),
        None => rest,
    }
}

/// Returns the text after the end tag of a name. Without one nothing more is displayed.
fn after_end_tag<'a>(text: &'a str, name: &str) -> &'a str {
    let is_end = |at: &usize| {
        let tag = text[*at..].strip_prefix("</");
        tag.and_then(|tag| tag.get(..name.len())).is_some_and(|end| end.eq_ignore_ascii_case(name))
    };
    let end = memchr_iter(b'<', text.as_bytes()).find(is_end);
    end.and_then(|end| text[end..].split_once('>')).map_or("", |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn returns_documents_that_pages_display() {
        let feed = "<rss><item>A &amp; B</item></rss>";
        for page in [
            "<html><head><title>x</title></head><body><pre>&lt;rss&gt;&lt;item&gt;A &amp;amp; B&lt;/item&gt;&lt;/rss&gt;</pre></body></html>",
            "<!-- a --><body><script>b</script>\n<b>&lt;rss&gt;</b><i>&lt;item&gt;</i>A &amp;amp; B&lt;/item&gt;&lt;/rss&gt;",
        ] {
            assert_eq!(displayed_document(page).as_deref(), Some(feed), "{page}");
        }
        assert_eq!(displayed_document("<pre>{&quot;a&quot;: 1}").as_deref(), Some("{\"a\": 1}"));
        for page in [
            "<p>Feeds</p><pre>&lt;rss&gt;</pre>",
            "<pre></pre>",
            "<script>&lt;rss",
            "<p",
            "<p>[1] a",
        ] {
            assert_eq!(displayed_document(page), None, "{page}");
        }
    }

    #[test]
    fn finds_documents_in_envelopes() {
        for (text, start, format) in [
            ("<Envelope><Body><rss><item/></rss></Body></Envelope>", 16, Format::Rss),
            ("<a><!-- <rss><item> --><x:feed><x:entry/></x:feed></a>", 23, Format::Atom),
            ("<a><!-- <newsItem> --><nitf><body/></nitf></a>", 22, Format::Nitf),
            ("a <newsItem></newsItem>", 2, Format::NewsmlG2),
            ("<a><NewsML><NewsItem/></NewsML></a>", 3, Format::Newsml1),
        ] {
            assert_eq!(document_in_text(text), Some(Detection { format, start }), "{text}");
        }
        assert_eq!(document_in_text("<a><rss/><entry/><channel/></a>"), None);
    }
}
