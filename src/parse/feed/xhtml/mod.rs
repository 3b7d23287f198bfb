//! XHTML content of feeds as HTML.

mod wrapper;

use std::borrow::Cow;

use memchr::{memchr, memmem};

use crate::parse::text::{is_html, normalize_line_ends, unescape, unwrap_cdata};
use wrapper::Wrapper;

const CDATA: &str = "<![CDATA[";

/// Returns XHTML as HTML: the content of the enclosing `div` (RFC 4287, section 3.1.1.3), without the namespace
/// prefix of its elements and with CDATA sections replaced by escaped text.
///
/// Markup without an element around all of it is returned whole. HTML that is escaped in spite of its type is unescaped.
pub(super) fn html(markup: &str) -> Cow<'_, str> {
    let (content, prefixes) = unwrap(markup);
    if memchr(b'<', content.as_bytes()).is_none() {
        return without_elements(content);
    }
    let has_cdata = memmem::find(content.as_bytes(), CDATA.as_bytes()).is_some();
    if has_cdata && content.trim_ascii_start().starts_with(CDATA) {
        let text = unwrap_cdata(Cow::Borrowed(content));
        if is_html(&text) {
            return Cow::Owned(normalize_line_ends(&text).into_owned());
        }
    }
    if !has_cdata && prefixes == [""; 2] {
        return normalize_line_ends(content);
    }
    let mut content = normalize_line_ends(content).into_owned();
    for prefix in prefixes.into_iter().filter(|prefix| !prefix.is_empty()) {
        content =
            content.replace(&format!("<{prefix}:"), "<").replace(&format!("</{prefix}:"), "</");
    }
    Cow::Owned(without_cdata(&content))
}

/// Returns the content of the element around the markup, and the prefixes of XHTML that it uses and declares.
///
/// Besides the `div` of the specification, this is a whole document or its `body`.
fn unwrap(markup: &str) -> (&str, [&str; 2]) {
    let mut prefixes = [""; 2];
    let mut content = markup;
    if let Some(page) = Wrapper::of(content, &["html"]) {
        prefixes[0] = page.prefix();
        let body = memmem::find(page.content.as_bytes(), b"body");
        let start = body.and_then(|at| memchr::memrchr(b'<', &page.content.as_bytes()[..at]));
        content = &page.content[start.unwrap_or(0)..];
    }
    if let Some(body) = Wrapper::of(content, &["body"]) {
        prefixes[0] = body.prefix();
        content = body.content;
    }
    match Wrapper::of(content, &["div"]) {
        Some(div) => (div.content, [div.prefix(), declared_prefix(div.tag)]),
        None if prefixes[0].is_empty() => (content, [first_prefix(content), ""]),
        None => (content, prefixes),
    }
}

/// Returns the prefix in `xmlns:PREFIX="http://www.w3.org/1999/xhtml"`.
fn declared_prefix(tag: &str) -> &str {
    let declaration = tag.split_ascii_whitespace().find_map(|attribute| {
        let (prefix, name) = attribute.strip_prefix("xmlns:")?.split_once('=')?;
        name.contains("www.w3.org/1999/xhtml").then_some(prefix)
    });
    declaration.unwrap_or("")
}

/// Returns the prefix of the first element, if that is a `div` beside others.
fn first_prefix(markup: &str) -> &str {
    let name = markup
        .trim_start()
        .strip_prefix('<')
        .and_then(|tag| tag.split(|c: char| c == '>' || c == '/' || c.is_whitespace()).next());
    name.and_then(|name| name.strip_suffix(":div")).unwrap_or("")
}

/// Returns text without elements, which may be escaped HTML.
fn without_elements(content: &str) -> Cow<'_, str> {
    if memmem::find(content.as_bytes(), b"&lt;").is_some() || content.contains("&#") {
        let text = unescape(content);
        if is_html(&text) {
            return text;
        }
    }
    normalize_line_ends(content)
}

/// Replaces CDATA sections by escaped text.
fn without_cdata(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((before, inside)) = rest.split_once(CDATA) {
        let (text, after) = inside.split_once("]]>").unwrap_or((inside, ""));
        out.push_str(before);
        out.push_str(&quick_xml::escape::partial_escape(text));
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unwraps_the_enclosing_element() {
        for (markup, expected) in [
            (
                "<div xmlns='http://www.w3.org/1999/xhtml'><p>a &amp; b</p></div>",
                "<p>a &amp; b</p>",
            ),
            ("\n <!-- c -->\n <div><p>a</p></div>\n", "<p>a</p>"),
            ("<div>a</div><div>b</div>", "<div>a</div><div>b</div>"),
            ("<div><div>a</div><div>b</div></div>", "<div>a</div><div>b</div>"),
            ("<h:div><h:p>a</h:p></h:div>", "<p>a</p>"),
            ("<h:div>a</h:div><h:div>b</h:div>", "<div>a</div><div>b</div>"),
            ("<div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p>a</h:p></div>", "<p>a</p>"),
            ("<div/>", ""),
            ("<body><p>a</p></body>", "<p>a</p>"),
            ("<html><head><title>t</title></head><body class='x'><div>a</div></body></html>", "a"),
            ("<x:html><x:body><x:p>a</x:p></x:body></x:html>", "<p>a</p>"),
            ("<p>a</p>\r\n<p>b</p>", "<p>a</p>\n<p>b</p>"),
            ("<div><p>a <![CDATA[<b> & c]]></p></div>", "<p>a &lt;b&gt; &amp; c</p>"),
        ] {
            assert_eq!(html(markup), expected, "{markup}");
        }
    }

    #[test]
    fn unescapes_html_that_is_labelled_as_xhtml() {
        for (markup, expected) in [
            ("&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "<p>a &amp; b</p>"),
            ("<div>\n&lt;p&gt;a&lt;br&gt;b&lt;/p&gt;</div>", "\n<p>a<br>b</p>"),
            ("&#60;p&#62;a&#60;/p&#62;", "<p>a</p>"),
            ("<![CDATA[<p>a &amp; b</p>]]>", "<p>a &amp; b</p>"),
            ("<div><![CDATA[<p>a</p>]]></div>", "<p>a</p>"),
            // Text.
            ("<div>a &lt; b &amp; c &gt; d</div>", "a &lt; b &amp; c &gt; d"),
            ("<div>Vec&lt;T&gt;</div>", "Vec&lt;T&gt;"),
            ("<div><p>use &lt;p&gt;&lt;/p&gt;</p></div>", "<p>use &lt;p&gt;&lt;/p&gt;</p>"),
            ("<![CDATA[a < b]]>", "a &lt; b"),
        ] {
            assert_eq!(html(markup), expected, "{markup}");
        }
    }

    #[test]
    fn borrows_html() {
        assert!(matches!(html("<div><p>a</p></div>"), Cow::Borrowed("<p>a</p>")));
    }
}
