//! Text that stands inside a document of another format: NITF, XHTML, or some other XML.

use std::borrow::Cow;

use super::draft::Draft;
use super::nitf;
use crate::parse::feed::extension::keep;
use crate::parse::html_elements::FRAGMENT_START;
use crate::parse::text::trim;
use crate::parse::xml::{Content, Cursor};

/// What may be inside an element.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// HTML, or what the elements' names tell.
    Html,
    /// Plain text.
    Text,
    /// XML of some vocabulary, or what the elements' names tell.
    Unknown,
}

impl Kind {
    /// By a media type, or a name as NewsML 1 gives it.
    pub(super) fn of_type(name: Option<&str>) -> Kind {
        let name = name.unwrap_or_default().to_ascii_lowercase();
        if name.contains("html") {
            Kind::Html
        } else if name.starts_with("text/plain") {
            Kind::Text
        } else {
            Kind::Unknown
        }
    }
}

/// Reads what the innermost open element holds as the text of the news; closes it.
pub(super) fn inline<'a>(kind: Kind, cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    if draft.item.news.language.is_none() {
        draft.item.news.language = cursor.language();
    }
    match cursor.first_name() {
        Some("nitf") => in_root(cursor, |cursor| nitf::document(cursor, draft, &mut None)),
        Some("html") => in_root(cursor, |cursor| html_document(cursor, draft)),
        Some("body") => in_root(cursor, |cursor| keep_html(cursor.markup(), draft)),
        Some(name) if kind == Kind::Html || FRAGMENT_START.contains(&name) => {
            keep_html(cursor.markup(), draft)
        }
        // SportsML and the like: data, no text.
        Some(_) if kind == Kind::Unknown => cursor.skip(),
        _ => plain(kind, cursor, draft),
    }
}

/// Enters the element's first child, has it read, and steps over what follows it.
fn in_root<'a>(cursor: &mut Cursor<'a>, read: impl FnOnce(&mut Cursor<'a>)) {
    if cursor.child().is_some() {
        read(cursor);
        cursor.skip();
    }
}

fn html_document<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "body" => keep_html(cursor.markup(), draft),
            _ => cursor.skip(),
        }
    }
}

fn keep_html<'a>(markup: &'a str, draft: &mut Draft<'a>) {
    keep(&mut draft.item.news.content_html, Cow::Borrowed(markup));
}

/// Text, in which HTML may be escaped.
fn plain<'a>(kind: Kind, cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    let news = &mut draft.item.news;
    match cursor.content() {
        Content::Text(text) if kind == Kind::Html || kind == Kind::Unknown && looks_html(&text) => {
            keep(&mut news.content_html, text)
        }
        Content::Text(text) => keep(&mut news.content_text, trim(text)),
        Content::Markup(markup) => keep(&mut news.content_html, Cow::Borrowed(markup)),
    }
}

/// True for a text that begins with a tag and ends with one, as no plain text does.
pub(super) fn looks_html(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('<') && text.ends_with('>')
}
