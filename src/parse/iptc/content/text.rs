//! Character data: plain text, escaped HTML, or an escaped document.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter, memmem};

use super::{ContentType, read_root};
use crate::news::NewsItem;
use crate::parse::html_elements::{CONTENT_MARKUP, FRAGMENT_START};
use crate::parse::iptc::draft::IptcDraft;
use crate::parse::item::fill_text;
use crate::parse::text::{non_empty, trim, unescape};
use crate::parse::xml::{Content, Cursor};

/// Character data after its type is known.
pub(in crate::parse::iptc) enum TextContent<'a> {
    Html(Cow<'a, str>),
    Plain(Cow<'a, str>),
}

impl<'a> TextContent<'a> {
    /// Returns text of the declared type. Text without a type is HTML if it has tags of HTML, and plain text that is
    /// one HTML element from its first to its last character is HTML, too.
    pub(in crate::parse::iptc) fn new(content_type: ContentType, text: Cow<'a, str>) -> Self {
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

/// Reads the innermost open element, which has no child element at its start, and closes it.
pub(super) fn character_data<'a>(
    content_type: ContentType,
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
) {
    let text = match cursor.content() {
        Content::Text(text) => text,
        markup @ Content::Markup(_) => {
            return fill_text(&mut draft.base.item.content_html, markup.verbatim());
        }
    };
    read_text(content_type, text, draft);
}

/// Reads text as the content of the item.
pub(in crate::parse::iptc) fn read_text<'a>(
    content_type: ContentType,
    text: Cow<'a, str>,
    draft: &mut IptcDraft<'a>,
) {
    if starts_document(&text) {
        let item = match &text {
            Cow::Borrowed(text) => document(text),
            Cow::Owned(text) => document(text).into_owned(),
        };
        if item.content_html.is_some() || item.content_text.is_some() {
            return draft.fill_from(item);
        }
    }
    match TextContent::new(content_type, text) {
        TextContent::Html(html) => fill_text(&mut draft.base.item.content_html, html),
        TextContent::Plain(text) => fill_text(&mut draft.base.item.content_text, text),
    }
}

/// Returns true if the text is a document with a root that has a format.
fn starts_document(text: &str) -> bool {
    const STARTS: [&str; 6] = ["<?xml", "<!doctype", "<!--", "<nitf", "<html", "<body"];
    let text = text.trim_start().as_bytes();
    text.first() == Some(&b'<')
        && STARTS.iter().any(|start| {
            text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start.as_bytes()))
        })
}

/// Reads an escaped document.
fn document(text: &str) -> NewsItem<'_> {
    let mut draft = IptcDraft::default();
    let mut cursor = Cursor::new(text);
    while let Some(root) = cursor.child() {
        read_root(root.name, &mut cursor, &mut draft);
    }
    draft.into_item(None)
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
pub(in crate::parse::iptc) fn looks_like_html(text: &str) -> bool {
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

/// Returns the content as one text, HTML or plain.
pub(in crate::parse::iptc) fn content_of<'a>(item: NewsItem<'a>) -> Option<Cow<'a, str>> {
    item.content_html.or(item.content_text).and_then(non_empty)
}
