//! Character data of a declared type: plain text or HTML.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter, memmem};

use crate::parse::html_elements::{CONTENT_MARKUP, FRAGMENT_START};
use crate::parse::text::{trim, unescape};

/// The declared type of embedded content. Known elements take precedence over it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ContentType {
    Html,
    PlainText,
    /// XML of any vocabulary, or text without a declared type.
    Unknown,
}

impl ContentType {
    /// Returns the type for a media type or for the name of a format in NewsML 1.
    pub(super) fn from_name(name: Option<&str>) -> ContentType {
        const PLAIN: &[u8] = b"text/plain";
        let Some(name) = name else { return ContentType::Unknown };
        let start = name.as_bytes().get(..PLAIN.len());
        if contains_word(name.as_bytes(), b"html") {
            ContentType::Html
        } else if start.is_some_and(|start| start.eq_ignore_ascii_case(PLAIN)) {
            ContentType::PlainText
        } else {
            ContentType::Unknown
        }
    }
}

/// Returns true if a name contains a word of four letters in lower case, in any case.
pub(super) fn contains_word(name: &[u8], word: &[u8; 4]) -> bool {
    let mut parts = name.windows(word.len());
    parts.any(|part| part[0] | 0x20 == word[0] && part.eq_ignore_ascii_case(word))
}

/// Character data after its type is known.
pub(super) enum TextContent<'a> {
    Html(Cow<'a, str>),
    Plain(Cow<'a, str>),
}

impl<'a> TextContent<'a> {
    /// Returns text of the declared type. Text without a type is HTML if it has tags of HTML, and plain text that is
    /// one HTML element from its first to its last character is HTML, too.
    pub(super) fn new(content_type: ContentType, text: Cow<'a, str>) -> Self {
        if content_type == ContentType::Html {
            return TextContent::Html(match unescaped_twice(&text) {
                Some(html) => Cow::Owned(html),
                None => text,
            });
        }
        if memchr(b'<', text.as_bytes()).is_none() {
            return match unescaped_twice(&text) {
                Some(html) => TextContent::Html(Cow::Owned(html)),
                None => TextContent::Plain(text),
            };
        }
        let is_html = match content_type {
            ContentType::PlainText => looks_like_html(&text) && starts_with_block(&text),
            _ => looks_like_html(&text) || has_html_tags(&text),
        };
        if is_html { TextContent::Html(text) } else { TextContent::Plain(trim(text)) }
    }
}

/// Returns the HTML of text that was escaped twice.
fn unescaped_twice(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    // Most texts have no reference, or else tags.
    memchr(b'&', bytes)?;
    if memchr(b'<', bytes).is_some() || memmem::find(bytes, b"&lt;").is_none() {
        return None;
    }
    let html = unescape(text);
    (looks_like_html(&html) && has_html_tags(&html)).then(|| html.into_owned())
}

/// Returns true for text that starts and ends with a tag.
pub(super) fn looks_like_html(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('<') && text.ends_with('>')
}

/// Returns true if the text starts with an element of HTML text.
fn starts_with_block(text: &str) -> bool {
    let name = text.trim_start().trim_start_matches('<');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    FRAGMENT_START.iter().any(|known| known.eq_ignore_ascii_case(&name[..end]))
}

/// Returns true if the text has a tag of HTML that is unlikely to be text: an end tag, or `br`.
fn has_html_tags(text: &str) -> bool {
    has_tag(text, |name| match name.strip_prefix('/') {
        Some(name) => CONTENT_MARKUP.iter().any(|known| known.eq_ignore_ascii_case(name)),
        None => ["br", "p"].iter().any(|known| known.eq_ignore_ascii_case(name)),
    })
}

/// Returns true if the markup has a tag with a wanted name. The names of end tags start with `/`.
pub(super) fn has_tag(markup: &str, wanted: impl Fn(&str) -> bool) -> bool {
    memchr_iter(b'<', markup.as_bytes()).any(|at| {
        let tag = &markup.as_bytes()[at + 1..];
        let slash = usize::from(tag.first() == Some(&b'/'));
        let is_in_name =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'.');
        let length = tag[slash..].iter().take(MAX_NAME).take_while(|byte| is_in_name(byte)).count();
        // The name is ASCII, so its ends are boundaries of characters.
        let name = &markup[at + 1..at + 1 + slash + length];
        let ends = tag.get(slash + length).is_some_and(|byte| b"> /\t\r\n".contains(byte));
        ends && wanted(name)
    })
}

/// Maximum length of the names that are compared. Bounds the time for each `<`.
const MAX_NAME: usize = 16;
