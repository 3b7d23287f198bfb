//! Content embedded in a document of another format: NITF, XHTML or other XML, as elements or as escaped text.

mod base64;
mod text;

use std::borrow::Cow;

use super::draft::IptcDraft;
use super::nitf;
use super::text_content::has_tag;
pub(super) use super::text_content::{ContentType, contains_word, looks_like_html};
use crate::parse::html_elements::{CONTENT_MARKUP, FRAGMENT_START};
use crate::parse::item::fill_text;
use crate::parse::text::{fold, unescape};
use crate::parse::xml::{Content, Cursor};
pub(super) use base64::decode as decode_base64;
pub(super) use text::{content_of, read_text};

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
        None => text::character_data(content_type, cursor, draft),
        Some(name) if FRAGMENT_START.contains(&name) => match content_type {
            ContentType::Html => fill_html(cursor, draft),
            _ => fragment(cursor, draft),
        },
        Some(name) => root_or_fragment(name, content_type, cursor, draft),
    }
}

/// Reads content that starts with an element other than those of HTML text.
fn root_or_fragment<'a>(
    name: &str,
    content_type: ContentType,
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
) {
    let name = in_lower_case(name);
    match &*name {
        "nitf" | "html" | "body" => {
            while let Some(root) = cursor.child() {
                read_root(root.name, cursor, draft);
            }
        }
        // The parts of a document without the root around them.
        "head" => nitf::document(cursor, draft, &mut None),
        name if name.starts_with("body.") => nitf::body(cursor, draft),
        name if is_text_element(name) || content_type == ContentType::Html => {
            fragment(cursor, draft);
        }
        _ if content_type == ContentType::PlainText => {
            text::character_data(content_type, cursor, draft);
        }
        _ => other_vocabulary(cursor, draft),
    }
}

fn in_lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name) // the common case
    }
}

/// Reads the open root element of a document and closes it. Skips elements that are no such root.
pub(super) fn read_root<'a>(name: &str, cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    if name == "nitf" {
        nitf::document(cursor, draft, &mut None);
    } else if is("nitf") {
        let document = format!("<NITF>{}</NITF>", cursor.markup());
        let items = nitf::parse(&document).into_owned().items;
        items.into_iter().for_each(|item| draft.fill_from(item));
    } else if draft.has_content() {
        cursor.skip();
    } else if is("html") {
        html_document(cursor, draft);
    } else if is("body") {
        body(cursor, draft);
    } else {
        cursor.skip();
    }
}

/// Reads the open `html` element, with or without a `body`.
fn html_document<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let is = |name: &str, known: &str| name.eq_ignore_ascii_case(known);
    if !cursor.first_name().is_some_and(|name| is(name, "head") || is(name, "body")) {
        return fill_html(cursor, draft);
    }
    while let Some(child) = cursor.child() {
        if is(child.name, "body") && !draft.has_content() {
            body(cursor, draft);
        } else {
            cursor.skip();
        }
    }
}

/// Reads the open `body` element, of HTML or of NITF.
fn body<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    match cursor.first_name() {
        Some(name) if name.starts_with("body.") => nitf::body(cursor, draft),
        Some(name) if is_text_element(name) => fill_html(cursor, draft),
        None => text::character_data(ContentType::Html, cursor, draft),
        Some(_) => other_vocabulary(cursor, draft),
    }
}

/// Reads paragraphs of HTML or NITF. The media of NITF between them are attachments.
fn fragment<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let (markup, has_cdata) = markup(cursor);
    let html = match nitf::without_media(markup, draft) {
        Cow::Borrowed(markup) => html(markup, has_cdata),
        Cow::Owned(markup) => Cow::Owned(html(&markup, has_cdata).into_owned()),
    };
    fill_text(&mut draft.base.item.content_html, html);
}

/// Reads the innermost open element as HTML and closes it.
fn fill_html<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let (markup, has_cdata) = markup(cursor);
    fill_text(&mut draft.base.item.content_html, html(markup, has_cdata));
}

/// Returns the markup of the innermost open element, and true if it has a CDATA section. Closes the element.
fn markup<'a>(cursor: &mut Cursor<'a>) -> (&'a str, bool) {
    let before = cursor.cdata_sections();
    let markup = cursor.markup();
    (markup, cursor.cdata_sections() > before)
}

/// Returns markup as HTML: without the prefix of its namespace and without CDATA sections.
fn html(markup: &str, has_cdata: bool) -> Cow<'_, str> {
    let html = if has_cdata { Content::Markup(markup).verbatim() } else { Cow::Borrowed(markup) };
    let tag = markup.trim_start().strip_prefix('<').unwrap_or_default();
    let name_end = tag.find(|c: char| c == '>' || c == '/' || c.is_whitespace()).unwrap_or(0);
    match tag[..name_end].split_once(':') {
        Some((prefix, _)) => Cow::Owned(
            html.replace(&format!("<{prefix}:"), "<").replace(&format!("</{prefix}:"), "</"),
        ),
        None => html,
    }
}

/// Reads XML of another vocabulary: as HTML if it has paragraphs, or else the text of its elements, one a line.
///
/// Data whose values are all in attributes, such as results of sports, has no text.
fn other_vocabulary<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let (markup, has_cdata) = markup(cursor);
    if has_tag(markup, |name| name.eq_ignore_ascii_case("p")) {
        fill_text(&mut draft.base.item.content_html, html(markup, has_cdata));
    } else {
        fill_text(&mut draft.base.item.content_text, Cow::Owned(text_lines(markup)));
    }
}

/// Returns the texts between the tags of markup, one a line.
fn text_lines(markup: &str) -> String {
    let mut lines = String::new();
    for (index, piece) in markup.split('<').enumerate() {
        let text = match piece.strip_prefix("![CDATA[") {
            Some(text) => Cow::Borrowed(text.split("]]>").next().unwrap_or(text)),
            None if index == 0 => unescape(piece),
            None => unescape(piece.split_once('>').map_or("", |(_, text)| text)),
        };
        let line = fold(text);
        if !line.is_empty() {
            lines.push_str(if lines.is_empty() { "" } else { "\n" });
            lines.push_str(&line);
        }
    }
    lines
}

/// Returns true for elements of text, of HTML or of NITF.
pub(super) fn is_text_element(name: &str) -> bool {
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    FRAGMENT_START.iter().any(is) || CONTENT_MARKUP.iter().any(is) || NITF_TEXT.iter().any(is)
}

/// Elements that text of NITF starts with and that HTML does not have (NITF 3.6, `block.content`).
const NITF_TEXT: [&str; 8] = ["block", "bq", "fn", "hl2", "media", "nitf-table", "note", "person"];
