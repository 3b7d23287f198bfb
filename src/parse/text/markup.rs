//! HTML markup in titles.

use std::borrow::Cow;

use memchr::{memchr, memchr2, memrchr};

use super::references::unescape;
use super::whitespace::fold;
use crate::parse::char_boundary;
use crate::parse::html_elements::TITLE_MARKUP;

/// Returns a title as plain text: without HTML tags, references resolved, white space folded. `None` if it is blank.
///
/// RSS does not specify whether a title is text or HTML. Only unambiguous markup is removed:
/// `a < b` and `<unknown>` stay.
pub(crate) fn plain_title(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = if memchr2(b'<', b'&', text.as_bytes()).is_some() {
        Cow::Owned(strip_tags(&text))
    } else {
        text
    };
    let text = fold(text);
    (!text.is_empty()).then_some(text)
}

/// Removes inline tags and comments of HTML and resolves the references in the remaining text.
fn strip_tags(html: &str) -> String {
    let last_end = memrchr(b'>', html.as_bytes()).unwrap_or(0);
    let mut out = String::with_capacity(html.len());
    let mut kept = 0;
    while let Some(start) = memchr(b'<', &html.as_bytes()[kept..last_end.max(kept)]) {
        let start = kept + start;
        out.push_str(&unescape(&html[kept..start]));
        kept = match tag_length(&html[start..=last_end]) {
            Some(length) => start + length,
            None => {
                out.push('<');
                start + 1
            }
        };
    }
    out.push_str(&unescape(&html[kept..]));
    out
}

/// Returns the length of the inline tag or comment at the start of `markup`.
///
/// The search for the end of a comment is bounded, so that many unclosed comments do not cost quadratic time.
/// An unclosed comment ends at the first `>`.
fn tag_length(markup: &str) -> Option<usize> {
    let end = memchr(b'>', markup.as_bytes())? + 1;
    if markup.starts_with("<!--") {
        let window = &markup[..char_boundary::floor(markup, MAX_COMMENT_LENGTH)];
        return Some(window.find("-->").map_or(end, |close| close + "-->".len()));
    }
    let name = markup[1..].strip_prefix('/').unwrap_or(&markup[1..]);
    let name_end = name.find(|c: char| !c.is_ascii_alphanumeric())?;
    TITLE_MARKUP.iter().any(|inline| inline.eq_ignore_ascii_case(&name[..name_end])).then_some(end)
}

/// Maximum length of a comment in bytes.
const MAX_COMMENT_LENGTH: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_only_markup_from_titles() {
        for (text, expected) in [
            ("An <em>old</em> story", Some("An old story")),
            ("AT&amp;T", Some("AT&T")),
            ("if a < b then <unknown>", Some("if a < b then <unknown>")),
            ("a<!-- note -->b <br/> c", Some("ab c")),
            ("cut <b", Some("cut <b")),
            ("<b></b>", None),
        ] {
            assert_eq!(plain_title(Cow::Borrowed(text)).as_deref(), expected);
        }
    }
}
