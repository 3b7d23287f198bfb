//! XHTML content of feeds as HTML.

mod wrapper;

use std::borrow::Cow;

use memchr::{memchr, memmem, memrchr};

use crate::parse::text::{is_html, normalize_line_ends, unescape, unwrap_cdata};
use wrapper::Wrapper;

const CDATA: &str = "<![CDATA[";

/// Returns XHTML as HTML: the content of the enclosing `div` (RFC 4287, section 3.1.1.3), without the namespace
/// prefix of its elements and with CDATA sections replaced by escaped text.
///
/// Markup without an element around all of it is returned whole. HTML that is escaped in spite of its type is unescaped;
/// inside of a `div`, escaped tags are text.
pub(super) fn html(markup: &str) -> Cow<'_, str> {
    let wrapped = unwrap(markup);
    let escaped = if wrapped.is_whole { escaped_html(wrapped.content) } else { None };
    escaped.unwrap_or_else(|| wrapped.into_html())
}

/// Like [`html`], for markup in an element that should contain escaped HTML. Tags that are escaped inside of a `div` are
/// tags.
pub(super) fn inline_html(markup: &str) -> Cow<'_, str> {
    let wrapped = unwrap(markup);
    escaped_html(wrapped.content).unwrap_or_else(|| wrapped.into_html())
}

/// XHTML without the element around it.
struct Unwrapped<'a> {
    content: &'a str,
    /// Prefixes of XHTML, which may be empty.
    prefixes: [&'a str; 2],
    /// True if there was no element around the content.
    is_whole: bool,
}

impl<'a> Unwrapped<'a> {
    fn into_html(self) -> Cow<'a, str> {
        let has_cdata = memmem::find(self.content.as_bytes(), CDATA.as_bytes()).is_some();
        let mut content = normalize_line_ends(self.content);
        for prefix in self.prefixes.into_iter().filter(|prefix| !prefix.is_empty()) {
            let renamed = content.replace(&format!("<{prefix}:"), "<");
            content = Cow::Owned(renamed.replace(&format!("</{prefix}:"), "</"));
        }
        if has_cdata { Cow::Owned(without_cdata(&content)) } else { content }
    }
}

/// Returns the content of the element around the markup, and the prefixes of XHTML that it uses and declares.
///
/// Besides the `div` of the specification, this is a whole document or its `body`.
fn unwrap(markup: &str) -> Unwrapped<'_> {
    let mut prefixes = [""; 2];
    let mut content = markup;
    if let Some(page) = Wrapper::of(content, &["html"]) {
        prefixes[0] = page.prefix();
        let body = memmem::find(page.content.as_bytes(), b"body");
        let start = body.and_then(|at| memrchr(b'<', &page.content.as_bytes()[..at]));
        content = &page.content[start.unwrap_or(0)..];
    }
    if let Some(body) = Wrapper::of(content, &["body"]) {
        prefixes[0] = body.prefix();
        content = body.content;
    }
    if let Some(div) = Wrapper::of(content, &["div"]) {
        prefixes = [div.prefix(), declared_prefix(div.tag)];
        content = div.content;
    } else if prefixes[0].is_empty() {
        prefixes[0] = first_prefix(content);
    }
    Unwrapped { content, prefixes, is_whole: content.len() == markup.len() }
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

/// Returns the HTML in text without elements, or in CDATA sections. `None` if they contain no tags.
fn escaped_html(content: &str) -> Option<Cow<'_, str>> {
    let text = if memchr(b'<', content.as_bytes()).is_none() {
        memchr(b'&', content.as_bytes())?;
        unescape(content)
    } else if content.trim_ascii_start().starts_with(CDATA) {
        Cow::Owned(normalize_line_ends(&unwrap_cdata(Cow::Borrowed(content))).into_owned())
    } else {
        return None;
    };
    is_html(&text).then_some(text)
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
            ("&#60;p&#62;a&#60;/p&#62;", "<p>a</p>"),
            ("<![CDATA[<p>a &amp; b</p>]]>", "<p>a &amp; b</p>"),
            // Text.
            ("<div>&lt;p&gt;a&lt;/p&gt;</div>", "&lt;p&gt;a&lt;/p&gt;"),
            ("<div><![CDATA[<p>a</p>]]></div>", "&lt;p&gt;a&lt;/p&gt;"),
            ("a &lt; b", "a &lt; b"),
            ("<div>a &lt; b &amp; c &gt; d</div>", "a &lt; b &amp; c &gt; d"),
            ("<div>Vec&lt;T&gt;</div>", "Vec&lt;T&gt;"),
            ("<div><p>use &lt;p&gt;&lt;/p&gt;</p></div>", "<p>use &lt;p&gt;&lt;/p&gt;</p>"),
            ("<![CDATA[a < b]]>", "a &lt; b"),
        ] {
            assert_eq!(html(markup), expected, "{markup}");
        }
    }

    #[test]
    fn unescapes_html_inside_of_inline_markup() {
        for (markup, expected) in [
            ("<div>\n&lt;p&gt;a&lt;br&gt;b&lt;/p&gt;</div>", "\n<p>a<br>b</p>"),
            ("<div><![CDATA[<p>a</p>]]></div>", "<p>a</p>"),
            ("<div>a &lt; b</div>", "a &lt; b"),
            ("<p>a &lt;b&gt;</p>", "<p>a &lt;b&gt;</p>"),
        ] {
            assert_eq!(inline_html(markup), expected, "{markup}");
        }
    }

    #[test]
    fn borrows_html() {
        assert!(matches!(html("<div><p>a</p></div>"), Cow::Borrowed("<p>a</p>")));
    }
}
