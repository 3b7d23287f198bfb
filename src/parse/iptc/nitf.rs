//! NITF, the [News Industry Text Format](https://iptc.org/standards/nitf/), 3.0 to 3.6 and the compatible part of 2.5.
//!
//! The text elements of NITF (`p`, `table`, `ol`) are those of HTML, so `body.content` is returned verbatim as HTML.
//! Elements are identified by local name alone: the DTD has no namespace, the schema has one, and foreign elements
//! occur only in `custom-table`, inside the text.

use std::borrow::Cow;

use memchr::memmem;

use super::draft::IptcDraft;
use crate::news::Attachment;
use crate::parse::item::{duration, fill_date, fill_line, fill_text};
use crate::parse::people::author_from_byline;
use crate::parse::text::{fold, non_empty};
use crate::parse::url::is_absolute;
use crate::parse::xml::{Content, Cursor, XmlElement};
use crate::parse::{Format, Parsed, date};

/// Elements of a byline that are not part of a name: title, place and address.
const NOT_IN_NAMES: [&str; 6] =
    ["byttl", "function", "location", "virtloc", "postaddr", "alt-code"];

/// Parses a document with the root element `nitf`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut publication = None;
    let mut items = Vec::new();
    while let Some(root) = cursor.child() {
        if !root.name.eq_ignore_ascii_case("nitf") {
            cursor.skip();
            continue;
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
    let error = cursor.into_error();
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
            "head" => head(cursor, draft, publication),
            "body" => body(cursor, draft),
            _ => cursor.skip(),
        }
    }
}

fn head<'a>(
    cursor: &mut Cursor<'a>,
    draft: &mut IptcDraft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    while let Some(child) = cursor.child() {
        match child.name {
            "title" => fill_line(&mut draft.other_title, Some(cursor.flat_text(&[]))),
            "tobject" => subjects(cursor, draft),
            "docdata" => document_data(cursor, draft),
            name => {
                match name {
                    "meta" => meta(&child, draft),
                    "pubdata" => publication_data(&child, draft, publication),
                    "revision-history" => revision(&child, draft),
                    _ => {}
                }
                cursor.skip();
            }
        }
    }
}

/// Reads the language from `meta`. Other names are specific to the provider.
fn meta<'a>(element: &XmlElement<'a>, draft: &mut IptcDraft<'a>) {
    let name = element.attribute("name").unwrap_or_default();
    if ["language", "lang", "dc.language"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
        fill_text(&mut draft.other_language, element.attribute("content").unwrap_or_default());
    }
}

/// Reads `tobject.subject`: the names of its three levels, or its code if there is no name.
fn subjects<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        if child.name == "tobject.subject" {
            let level = |level: &str| child.attribute(&format!("tobject.subject.{level}"));
            let mut names = ["type", "matter", "detail"].map(level).into_iter().flatten();
            match names.next() {
                Some(name) => {
                    [name].into_iter().chain(names).for_each(|tag| draft.base.add_tag(tag))
                }
                None => draft
                    .base
                    .add_tag(level("refnum").or_else(|| level("code")).unwrap_or_default()),
            }
        }
        cursor.skip();
    }
}

/// Reads `docdata`. The date of issue is the publication date, the date of release is its fallback.
fn document_data<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        let norm = || child.attribute("norm");
        match child.name {
            "key-list" => keywords(cursor, draft),
            "identified-content" => identified_content(cursor, draft),
            name => {
                match name {
                    "doc-id" => fill_text(
                        &mut draft.base.item.id,
                        child.attribute("id-string").unwrap_or_default(),
                    ),
                    "date.issue" => fill_date(&mut draft.base.item.date_published, norm()),
                    "date.release" => fill_date(&mut draft.base.other_published, norm()),
                    _ => {}
                }
                cursor.skip();
            }
        }
    }
}

fn keywords<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        if child.name == "keyword" {
            draft.base.add_tag(child.attribute("key").unwrap_or_default());
        }
        cursor.skip();
    }
}

/// Reads `identified-content`: the names of the people, places and things in the text.
fn identified_content<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        let name = fold(cursor.flat_text(&["alt-code"]));
        draft
            .base
            .add_tag(non_empty(name).or_else(|| child.attribute("value")).unwrap_or_default());
    }
}

/// Reads `pubdata`: the name and the date of the publication.
fn publication_data<'a>(
    element: &XmlElement<'a>,
    draft: &mut IptcDraft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    fill_line(publication, element.attribute("name"));
    fill_date(&mut draft.base.created, element.attribute("date.publication"));
    let link = element.attribute("ex-ref").filter(|link| is_absolute(link));
    fill_text(&mut draft.base.item.url, link.unwrap_or_default());
}

/// Reads `revision-history`. The latest revision is the modification date.
fn revision(element: &XmlElement<'_>, draft: &mut IptcDraft<'_>) {
    let revised = element.attribute("norm").and_then(|norm| date::parse(&norm));
    draft.base.other_modified = draft.base.other_modified.max(revised);
}

fn body<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
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
            "byline" if !authors_known => authors(cursor, draft),
            "dateline" => dateline(cursor, draft),
            "abstract" => fill_text(&mut draft.base.item.summary, cursor.text()),
            _ => cursor.skip(),
        }
    }
}

fn headline<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "hl1" => fill_line(&mut draft.base.item.title, Some(cursor.flat_text(&[]))),
            _ => cursor.skip(),
        }
    }
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

fn dateline(cursor: &mut Cursor<'_>, draft: &mut IptcDraft<'_>) {
    while let Some(child) = cursor.child() {
        if child.name == "story.date" {
            fill_date(&mut draft.base.created, child.attribute("norm"));
        }
        cursor.skip();
    }
}

/// Reads `body.content`, which may occur several times.
fn content<'a>(cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    if draft.base.item.language.is_none() {
        draft.base.item.language = cursor.language();
    }
    let (field, text) = match cursor.content() {
        Content::Text(text) => (&mut draft.base.item.content_text, text),
        Content::Markup(markup) => {
            media_in_markup(markup, draft);
            (&mut draft.base.item.content_html, Cow::Borrowed(markup))
        }
    };
    match (field, non_empty(text)) {
        (Some(before), Some(text)) => {
            let before = before.to_mut();
            before.push('\n');
            before.push_str(&text);
        }
        (field, text) => *field = field.take().or(text),
    }
}

/// Reads the `media` elements at any depth of the text, in a second pass over texts that have some.
fn media_in_markup<'a>(markup: &'a str, draft: &mut IptcDraft<'a>) {
    if memmem::find(markup.as_bytes(), b"media-reference").is_none() {
        return;
    }
    let mut cursor = Cursor::new(markup);
    let mut depth = 0;
    loop {
        match cursor.child() {
            None if depth == 0 => return,
            None => depth -= 1,
            Some(element) if element.name == "media" => media(&element, &mut cursor, draft),
            Some(_) => depth += 1,
        }
    }
}

/// Reads a `media` element. Its references are renditions of one medium and share its caption.
fn media<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut IptcDraft<'a>) {
    let mut references = Vec::new();
    let mut caption = None;
    while let Some(child) = cursor.child() {
        match child.name {
            "media-caption" => fill_line(&mut caption, Some(cursor.flat_text(&[]))),
            "media-reference" => {
                references.push(child);
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
    let is_image = element.attribute("media-type").is_some_and(|media_type| media_type == "image");
    for reference in references {
        let Some(url) = reference.attribute("source") else { continue };
        let title =
            ["alternate-text", "name"].into_iter().find_map(|name| reference.attribute(name));
        if is_image {
            fill_text(&mut draft.base.other_image, url.clone());
        }
        draft.base.add_attachment(Attachment {
            url,
            mime_type: reference.attribute("mime-type"),
            title: caption.clone().or(title),
            size_in_bytes: None,
            duration_in_seconds: seconds(&reference),
        });
    }
}

/// Returns the playing time of a medium. The default unit of `time` is seconds.
fn seconds(reference: &XmlElement<'_>) -> Option<u64> {
    let time = duration(&reference.attribute("time")?)?;
    let unit = reference.attribute("time-unit-of-measure").unwrap_or_default();
    match unit.to_ascii_lowercase().trim_end_matches('s') {
        "" | "second" | "sec" => Some(time),
        "minute" | "min" => time.checked_mul(60),
        "hour" => time.checked_mul(3600),
        _ => None,
    }
}
