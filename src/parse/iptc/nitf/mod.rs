//! NITF, the [News Industry Text Format](https://iptc.org/standards/nitf/), 3.0 to 3.6 and the compatible part of 2.5.
//!
//! The text elements of NITF (`p`, `table`, `ol`) are those of HTML, so `body.content` is returned verbatim as HTML.
//! Elements are identified by local name alone: the DTD has no namespace, the schema has one, and foreign elements
//! occur only in `custom-table`, inside the text. A document may stand in an envelope of any vocabulary, alone or with
//! others.

mod head;
mod media;

use std::borrow::Cow;

use memchr::memmem;

use super::draft::IptcDraft;
use super::no_items;
use super::text_content::{ContentType, TextContent};
use super::usual_case::parse_in_any_case;
use crate::parse::error::ParseError;
use crate::parse::item::{fill_date, fill_line, fill_text};
use crate::parse::people::author_from_byline;
use crate::parse::xml::{Content, Cursor};
use crate::parse::{Format, Parsed};
pub(super) use media::without_media;

/// Elements of a byline that are not part of a name: title, place and address.
const NOT_IN_NAMES: [&str; 6] =
    ["byttl", "function", "location", "virtloc", "postaddr", "alt-code"];

/// Parses a document with the root element `nitf`, or one that contains such elements.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    parse_in_any_case(text, &NAMES, documents, documents(text))
}

/// Names of elements and attributes that are read.
const NAMES: [&str; 53] = [
    "abstract",
    "alternate-text",
    "baselang",
    "block",
    "body",
    "body.content",
    "body.end",
    "body.head",
    "byline",
    "byttl",
    "content",
    "date.issue",
    "date.publication",
    "date.release",
    "dateline",
    "doc-id",
    "docdata",
    "du-key",
    "ex-ref",
    "head",
    "hedline",
    "hl1",
    "hl2",
    "id-string",
    "identified-content",
    "key",
    "key-list",
    "keyword",
    "location",
    "media",
    "media-caption",
    "media-reference",
    "media-type",
    "meta",
    "mime-type",
    "name",
    "nitf",
    "norm",
    "p",
    "person",
    "pubdata",
    "revision-history",
    "source",
    "story.date",
    "title",
    "tobject",
    "tobject.subject",
    "tobject.subject.code",
    "tobject.subject.detail",
    "tobject.subject.matter",
    "tobject.subject.refnum",
    "tobject.subject.type",
    "uno",
];

fn documents(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut publication = None;
    let mut items = Vec::new();
    let mut depth = 0;
    while let Some(root) = cursor.child_within(&mut depth) {
        if !root.name.eq_ignore_ascii_case("nitf") {
            depth += 1;
            continue;
        }
        if root.name != "nitf" {
            let reason = "NITF document whose names are in another case";
            let error = ParseError::NoNews(reason.into());
            return Parsed { format: Some(Format::Nitf), ..Parsed::from_error(error) };
        }
        let mut draft = IptcDraft {
            other_id: root.attribute("uno"),
            other_language: cursor.language().or_else(|| root.attribute("baselang")),
            ..IptcDraft::default()
        };
        let base = cursor.base().map(str::to_owned);
        document(&mut cursor, &mut draft, &mut publication);
        items.push(draft.into_item(base.as_deref()));
    }
    let is_void = || no_items(&items, "NITF document").filter(|_| publication.is_none());
    let error = cursor.into_error().or_else(is_void);
    Parsed { format: Some(Format::Nitf), feed_title: publication, items, error }
}

/// Reads the open `nitf` element and closes it. Fields that the draft already has stay unchanged.
pub(super) fn document<'a>(
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    while let Some(child) = cursor.child() {
        match child.name {
            "head" => head::head(cursor, draft, publication),
            "body" => body(cursor, draft),
            "body.head" => body_head(cursor, draft),
            "body.content" => content(cursor, draft),
            _ => cursor.skip(),
        }
    }
}

/// Reads the open `body` element and closes it. Without the elements of NITF, it is all text.
pub(super) fn body<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    if cursor.first_name().is_some_and(|name| name.starts_with("body.")) {
        return body_parts(cursor, draft);
    }
    match ContentRead::new(cursor) {
        // Other elements precede those of NITF.
        ContentRead { content: Content::Markup(markup), .. }
            if memmem::find(markup.as_bytes(), b"<body.").is_some() =>
        {
            body_parts(&mut Cursor::new(markup), draft);
        }
        content => content.append_to(draft),
    }
}

fn body_parts<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "body.head" => body_head(cursor, draft),
            "body.content" => content(cursor, draft),
            _ => cursor.skip(),
        }
    }
}

fn body_head<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    // An enclosing NewsML document may have set the authors.
    let authors_known = !draft.base.item.authors.is_empty();
    while let Some(child) = cursor.child() {
        match child.name {
            "hedline" => headline(cursor, draft),
            "hl1" => fill_line(&mut draft.base.item.title, Some(cursor.flat_text(&[]))),
            "byline" if !authors_known => authors(cursor, draft),
            "dateline" => dateline(cursor, draft),
            "abstract" => summary(cursor, draft),
            _ => cursor.skip(),
        }
    }
}

/// Reads `hedline`: the first `hl1`, or else the text of the element itself.
fn headline<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    if cursor.first_name().is_none() {
        return fill_line(&mut draft.base.item.title, Some(cursor.flat_text(&[])));
    }
    while let Some(child) = cursor.child() {
        match child.name {
            "hl1" => fill_line(&mut draft.base.item.title, Some(cursor.flat_text(&[]))),
            "hl2" => fill_line(&mut draft.base.other_title, Some(cursor.flat_text(&[]))),
            _ => cursor.skip(),
        }
    }
}

/// Reads `abstract`, unless it has no text besides that of media.
fn summary<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let summary = match cursor.content() {
        Content::Text(text) => text,
        Content::Markup(markup) => {
            let markup = without_media(markup, draft);
            if !has_text(&markup) {
                return;
            }
            markup
        }
    };
    fill_text(&mut draft.base.item.summary, summary);
}

/// Returns true if there is text between the tags of markup.
fn has_text(markup: &str) -> bool {
    markup.split('<').any(|piece| {
        let text = piece.split_once('>').map_or(piece, |(_, text)| text);
        !text.trim_start().is_empty()
    })
}

/// Reads `byline`: its `person` elements, or else its text, with the job title only if there is no name.
fn authors<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let authors = &mut draft.base.item.authors;
    let markup = match cursor.content() {
        Content::Text(line) => return authors.extend(author_from_byline(line)),
        Content::Markup(markup) => markup,
    };
    let before = authors.len();
    let mut inside = Cursor::new(markup);
    while let Some(child) = inside.child() {
        match child.name {
            "person" => authors.extend(author_from_byline(inside.flat_text(&NOT_IN_NAMES))),
            _ => inside.skip(),
        }
    }
    if authors.len() == before {
        authors.extend(author_from_byline(Cursor::new(markup).flat_text(&NOT_IN_NAMES)));
    }
    if authors.len() == before {
        authors.extend(author_from_byline(Cursor::new(markup).flat_text(&NOT_IN_NAMES[1..])));
    }
}

fn dateline<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        if child.name == "story.date" {
            let date = head::date_of(&child, cursor);
            fill_date(&mut draft.base.created, date);
        } else {
            cursor.skip();
        }
    }
}

/// Reads `body.content`, which may occur several times.
fn content<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    ContentRead::new(cursor).append_to(draft);
}

/// The content of an element that was closed.
struct ContentRead<'a> {
    language: Option<Cow<'a, str>>,
    content: Content<'a>,
    has_cdata: bool,
}

impl<'a> ContentRead<'a> {
    fn new(cursor: &mut Cursor<'a>) -> Self {
        let (language, before) = (cursor.language(), cursor.cdata_sections());
        let content = cursor.content();
        ContentRead { language, content, has_cdata: cursor.cdata_sections() > before }
    }

    fn append_to(self, draft: &mut IptcDraft<'a>) {
        let item = &mut draft.base.item;
        item.language = item.language.take().or(self.language);
        match self.content {
            Content::Markup(markup) => {
                media::media_in_markup(markup, draft);
                draft.append_html(if self.has_cdata {
                    Content::Markup(markup).verbatim()
                } else {
                    Cow::Borrowed(markup)
                });
            }
            Content::Text(text) => match TextContent::new(ContentType::Unknown, text) {
                TextContent::Html(html) => draft.append_html(html),
                TextContent::Plain(text) => draft.append_text(text),
            },
        }
    }
}
