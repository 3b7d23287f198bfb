//! XHTML content of feeds as HTML.

use std::borrow::Cow;

use memchr::memmem;

use crate::parse::text::normalize_line_ends;

const CDATA: &str = "<![CDATA[";

/// Returns XHTML as HTML: the content of the enclosing `div` (RFC 4287, section 3.1.1.3), without the namespace
/// prefix of its elements and with CDATA sections replaced by escaped text.
///
/// Markup without an enclosing `div` is returned whole.
pub(super) fn html(markup: &str) -> Cow<'_, str> {
    let (prefix, content) = enclosing_div(markup).unwrap_or(("", markup));
    if prefix.is_empty() && memmem::find(content.as_bytes(), CDATA.as_bytes()).is_none() {
        return normalize_line_ends(content);
    }
    let content =
        content.replace(&format!("<{prefix}:"), "<").replace(&format!("</{prefix}:"), "</");
    Cow::Owned(without_cdata(&content))
}

/// Returns the namespace prefix and the content of the `div` at the start of the markup.
fn enclosing_div(markup: &str) -> Option<(&str, &str)> {
    let tag = markup.trim().strip_prefix('<')?;
    let name = tag.split(|c: char| c == '>' || c.is_whitespace()).next()?;
    let (prefix, local) = name.rsplit_once(':').unwrap_or(("", name));
    let (_, content) = tag.split_once('>').filter(|_| local == "div")?;
    // The end tag is missing in truncated documents.
    let end = content.strip_suffix('>').and_then(|content| content.rfind("</"));
    let closes = |end: &usize| content[*end..].trim_start_matches("</").starts_with(name);
    Some((prefix, end.filter(closes).map_or(content, |end| &content[..end])))
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
