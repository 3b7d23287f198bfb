//! Character data: plain text, escaped HTML, or an escaped document.

use std::borrow::Cow;

use super::read_root;
use crate::news::NewsItem;
use crate::parse::iptc::draft::IptcDraft;
use crate::parse::iptc::text_content::{ContentType, TextContent};
use crate::parse::item::fill_text;
use crate::parse::text::non_empty;
use crate::parse::xml::{Content, Cursor};

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

/// Returns the content as one text, HTML or plain.
pub(in crate::parse::iptc) fn content_of<'a>(item: NewsItem<'a>) -> Option<Cow<'a, str>> {
    item.content_html.or(item.content_text).and_then(non_empty)
}
