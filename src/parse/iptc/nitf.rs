//! NITF, the [News Industry Text Format](https://iptc.org/standards/nitf/), 3.0 to 3.6 and what of 2.5 is the same.
//!
//! NITF's `p`, `table`, `ol` and the like are HTML's, so `body.content` is given as HTML as it stands.
//! Elements are told by their names alone: the DTD has no namespace, the schema has one,
//! and only `custom-table`, inside the text, holds elements of others.

use std::borrow::Cow;

use memchr::memmem;

use super::draft::{Draft, byline, keep_date, keep_line};
use crate::news::Attachment;
use crate::parse::feed::extension::{duration, keep};
use crate::parse::text::{fold, non_empty};
use crate::parse::url::is_absolute;
use crate::parse::xml::{Content, Cursor, Element};
use crate::parse::{Format, Parsed, date};

/// What is said beside an author's name: title, place and address.
const NOT_OF_THE_NAME: [&str; 6] =
    ["byttl", "function", "location", "virtloc", "postaddr", "alt-code"];

/// Reads a document whose root is `nitf`.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'_> {
    let mut cursor = Cursor::new(text);
    let mut publication = None;
    let mut news = Vec::new();
    while let Some(root) = cursor.child() {
        if !root.name.eq_ignore_ascii_case("nitf") {
            cursor.skip();
            continue;
        }
        let mut draft = Draft {
            other_id: root.attribute("uno"),
            other_language: cursor.language().or_else(|| root.attribute("baselang")),
            ..Draft::default()
        };
        let base = cursor.base().map(str::to_owned);
        document(&mut cursor, &mut draft, &mut publication);
        news.push(draft.finish(base.as_deref()));
    }
    let error = cursor.into_fault();
    Parsed { format: Some(Format::Nitf), feed_title: publication, items: news, error }
}

/// Reads the `nitf` element that the cursor has entered. What the draft has already stays.
pub(super) fn document<'a>(
    cursor: &mut Cursor<'a>,
    draft: &mut Draft<'a>,
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
    draft: &mut Draft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    while let Some(child) = cursor.child() {
        match child.name {
            "title" => keep_line(&mut draft.other_title, Some(cursor.flat_text(&[]))),
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

/// Of `meta` only the language is of use; what else there is, the provider alone understands.
fn meta<'a>(element: &Element<'a>, draft: &mut Draft<'a>) {
    let name = element.attribute("name").unwrap_or_default();
    if ["language", "lang", "dc.language"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
        keep(&mut draft.other_language, element.attribute("content").unwrap_or_default());
    }
}

/// `tobject.subject`: the names of its three levels, or its code where there is no name.
fn subjects<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    while let Some(child) = cursor.child() {
        if child.name == "tobject.subject" {
            let level = |level: &str| child.attribute(&format!("tobject.subject.{level}"));
            let mut names = ["type", "matter", "detail"].map(level).into_iter().flatten();
            match names.next() {
                Some(name) => [name].into_iter().chain(names).for_each(|tag| draft.item.tag(tag)),
                None => {
                    draft.item.tag(level("refnum").or_else(|| level("code")).unwrap_or_default())
                }
            }
        }
        cursor.skip();
    }
}

/// `docdata`. A news is published when it is issued; a release is what holds it back till then.
fn document_data<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    while let Some(child) = cursor.child() {
        let norm = || child.attribute("norm");
        match child.name {
            "key-list" => keywords(cursor, draft),
            "identified-content" => identified(cursor, draft),
            name => {
                match name {
                    "doc-id" => keep(
                        &mut draft.item.news.id,
                        child.attribute("id-string").unwrap_or_default(),
                    ),
                    "date.issue" => keep_date(&mut draft.item.news.date_published, norm()),
                    "date.release" => keep_date(&mut draft.item.other_published, norm()),
                    _ => {}
                }
                cursor.skip();
            }
        }
    }
}

fn keywords<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    while let Some(child) = cursor.child() {
        if child.name == "keyword" {
            draft.item.tag(child.attribute("key").unwrap_or_default());
        }
        cursor.skip();
    }
}

/// `identified-content`: who and what the news is about, by name.
fn identified<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    while let Some(child) = cursor.child() {
        let name = fold(cursor.flat_text(&["alt-code"]));
        draft.item.tag(non_empty(name).or_else(|| child.attribute("value")).unwrap_or_default());
    }
}

/// `pubdata`: where and when the news appeared.
fn publication_data<'a>(
    element: &Element<'a>,
    draft: &mut Draft<'a>,
    publication: &mut Option<Cow<'a, str>>,
) {
    keep_line(publication, element.attribute("name"));
    keep_date(&mut draft.item.created, element.attribute("date.publication"));
    let link = element.attribute("ex-ref").filter(|link| is_absolute(link));
    keep(&mut draft.item.news.url, link.unwrap_or_default());
}

/// The last revision is when the news was modified.
fn revision(element: &Element<'_>, draft: &mut Draft<'_>) {
    let revised = element.attribute("norm").and_then(|norm| date::parse(&norm));
    draft.item.other_modified = draft.item.other_modified.max(revised);
}

fn body<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "body.head" => body_head(cursor, draft),
            "body.content" => content(cursor, draft),
            _ => cursor.skip(),
        }
    }
}

fn body_head<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    // Of a NewsML around it, the authors are known already.
    let authors_known = !draft.item.news.authors.is_empty();
    while let Some(child) = cursor.child() {
        match child.name {
            "hedline" => headline(cursor, draft),
            "byline" if !authors_known => authors(cursor, draft),
            "dateline" => dateline(cursor, draft),
            "abstract" => keep(&mut draft.item.news.summary, cursor.text()),
            _ => cursor.skip(),
        }
    }
}

fn headline<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    while let Some(child) = cursor.child() {
        match child.name {
            "hl1" => keep_line(&mut draft.item.news.title, Some(cursor.flat_text(&[]))),
            _ => cursor.skip(),
        }
    }
}

/// `byline`: the persons that it marks up, else its text; its title only if there is no name.
fn authors<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    let authors = &mut draft.item.news.authors;
    let markup = match cursor.content() {
        Content::Text(line) => return authors.extend(byline(line)),
        Content::Markup(markup) => markup,
    };
    let before = authors.len();
    let mut inside = Cursor::new(markup);
    while let Some(child) = inside.child() {
        match child.name {
            "person" => authors.extend(byline(inside.flat_text(&NOT_OF_THE_NAME))),
            _ => inside.skip(),
        }
    }
    if authors.len() == before {
        authors.extend(byline(Cursor::new(markup).flat_text(&NOT_OF_THE_NAME)));
    }
    if authors.len() == before {
        authors.extend(byline(Cursor::new(markup).flat_text(&NOT_OF_THE_NAME[1..])));
    }
}

fn dateline(cursor: &mut Cursor<'_>, draft: &mut Draft<'_>) {
    while let Some(child) = cursor.child() {
        if child.name == "story.date" {
            keep_date(&mut draft.item.created, child.attribute("norm"));
        }
        cursor.skip();
    }
}

/// `body.content`, of which there may be several.
fn content<'a>(cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    if draft.item.news.language.is_none() {
        draft.item.news.language = cursor.language();
    }
    let (field, text) = match cursor.content() {
        Content::Text(text) => (&mut draft.item.news.content_text, text),
        Content::Markup(markup) => {
            all_media(markup, draft);
            (&mut draft.item.news.content_html, Cow::Borrowed(markup))
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

/// The `media` at whatever depth of the text. A second pass, but only over texts that have some.
fn all_media<'a>(markup: &'a str, draft: &mut Draft<'a>) {
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

/// One `media`: its references are renditions of one thing, which the caption is of.
fn media<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, draft: &mut Draft<'a>) {
    let mut references = Vec::new();
    let mut caption = None;
    while let Some(child) = cursor.child() {
        match child.name {
            "media-caption" => keep_line(&mut caption, Some(cursor.flat_text(&[]))),
            "media-reference" => {
                references.push(child);
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
    let is_image = element.attribute("media-type").is_some_and(|kind| kind == "image");
    for reference in references {
        let Some(url) = reference.attribute("source") else { continue };
        let title =
            ["alternate-text", "name"].into_iter().find_map(|name| reference.attribute(name));
        if is_image {
            keep(&mut draft.item.other_image, url.clone());
        }
        draft.item.attach(Attachment {
            url,
            mime_type: reference.attribute("mime-type"),
            title: caption.clone().or(title),
            size_in_bytes: None,
            duration_in_seconds: seconds(&reference),
        });
    }
}

/// How long a medium plays: `time`, in seconds unless it says otherwise.
fn seconds(reference: &Element<'_>) -> Option<u64> {
    let time = duration(&reference.attribute("time")?)?;
    let unit = reference.attribute("time-unit-of-measure").unwrap_or_default();
    match unit.to_ascii_lowercase().trim_end_matches('s') {
        "" | "second" | "sec" => Some(time),
        "minute" | "min" => time.checked_mul(60),
        "hour" => time.checked_mul(3600),
        _ => None,
    }
}
