//! Content embedded in a document of another format: NITF, XHTML or other XML.

use std::borrow::Cow;

use super::draft::IptcDraft;
use super::nitf;
use crate::parse::html_elements::FRAGMENT_START;
use crate::parse::item::fill_text;
use crate::parse::text::trim;
use crate::parse::xml::{Content, Cursor};

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
        let name = name.unwrap_or_default().to_ascii_lowercase();
        if name.contains("html") {
            ContentType::Html
        } else if name.starts_with("text/plain") {
            ContentType::PlainText
        } else {
            ContentType::Unknown
        }
    }
}

/// Reads the innermost open element as the content of the item and closes it.
pub(super) fn read_content<'a>(
    content_type: ContentType,
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
) {
    if draft.base.item.language.is_none() {
        draft.base.item.language = cursor.language();
    }
    match cursor.first_name() {
        Some("nitf") => in_root(cursor, |cursor| nitf::document(cursor, draft, &mut None)),
        Some("html") => in_root(cursor, |cursor| html_document(cursor, draft)),
        Some("body") => in_root(cursor, |cursor| fill_html(cursor.markup(), draft)),
        Some(name) if content_type == ContentType::Html || FRAGMENT_START.contains(&name) => {
            fill_html(cursor.markup(), draft);
        }
        // Data such as SportsML has no text.
        Some(_) if content_type == ContentType::Unknown => cursor.skip(),
        _ => character_data(content_type, cursor, draft),
    }
}

/// Enters the first child, calls `read` for it, and skips the elements after it.
fn in_root<'a>(cursor: &mut Cursor<'a>, read: impl FnOnce(&mut Cursor<'a>)) {
    if cursor.child().is_some() {
        read(cursor);
        cursor.skip();
    }
}

fn html_document<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "body" => fill_html(cursor.markup(), draft),
            _ => cursor.skip(),
        }
    }
}

fn fill_html<'a>(markup: &'a str, draft: &mut IptcDraft<'a>) {
    fill_text(&mut draft.base.item.content_html, Cow::Borrowed(markup));
}

/// Reads text, which may be escaped HTML.
fn character_data<'a>(
    content_type: ContentType,
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
) {
    let item = &mut draft.base.item;
    let holds_html = |text: &str| match content_type {
        ContentType::Html => true,
        ContentType::PlainText => false,
        ContentType::Unknown => looks_like_html(text),
    };
    match cursor.content() {
        Content::Text(text) if holds_html(&text) => fill_text(&mut item.content_html, text),
        Content::Text(text) => fill_text(&mut item.content_text, trim(text)),
        Content::Markup(markup) => fill_text(&mut item.content_html, Cow::Borrowed(markup)),
    }
}

/// Returns true for text that starts and ends with a tag.
pub(super) fn looks_like_html(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('<') && text.ends_with('>')
}
