//! Elements that RSS and Atom share: Dublin Core, Media RSS, iTunes, content, feedburner.

use std::borrow::Cow;

use super::atom;
use super::item::{Item, author, mailto};
use crate::news::{Attachment, Author};
use crate::parse::date;
use crate::parse::text::{fold, non_empty, plain_title};
use crate::parse::xml::{Content, Cursor, Element, Namespace};

/// Reads the element that the cursor has entered, if it is of one of these vocabularies, and leaves it.
pub(super) fn read<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    match element.namespace {
        Namespace::Dc | Namespace::DcTerms => dublin_core(element, cursor, item),
        Namespace::Content => content(element, cursor, item),
        Namespace::Media => media(element, cursor, item),
        Namespace::Itunes => itunes(element, cursor, item),
        Namespace::Podcast => podcast(element, cursor, item),
        Namespace::Xhtml if element.name == "body" => xhtml_body(cursor, item),
        Namespace::Feedburner | Namespace::Pheedo
            if element.name.eq_ignore_ascii_case("origLink") =>
        {
            item.original_link = non_empty(cursor.text())
        }
        _ => cursor.skip(),
    }
}

/// [Dublin Core](https://www.dublincore.org/specifications/dublin-core/dcmi-terms/), elements and terms.
fn dublin_core<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    match element.name {
        "creator" | "author" => item.other_authors.extend(author(cursor.text())),
        "date" | "issued" => take_date(&mut item.other_published, &cursor.text()),
        "created" => take_date(&mut item.created, &cursor.text()),
        "modified" => take_date(&mut item.other_modified, &cursor.text()),
        "subject" => item.tag(cursor.text()),
        "description" | "abstract" => keep(&mut item.other_summary, cursor.text()),
        "language" => keep(&mut item.news.language, cursor.text()),
        "title" if item.other_title.is_none() => item.other_title = plain_title(cursor.text()),
        "identifier" if item.news.id.is_none() => item.news.id = non_empty(cursor.text()),
        _ => cursor.skip(),
    }
}

/// RSS 1.0's module for whole texts.
fn content<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    match element.name {
        "encoded" => keep(&mut item.news.content_html, cursor.text()),
        _ => cursor.skip(),
    }
}

/// The whole text as a `body` of XHTML, which RSS 2.0 may hold as it may any other element.
fn xhtml_body<'a>(cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let body = match cursor.content() {
        Content::Text(text) => text,
        Content::Markup(markup) => atom::inside_div(markup),
    };
    keep(&mut item.news.content_html, body);
}

/// [Media RSS](https://www.rssboard.org/media-rss), groups included.
fn media<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    match element.name {
        "group" => children(cursor, item),
        "content" => media_content(element, cursor, item),
        "thumbnail" => {
            if item.other_image.is_none() {
                item.other_image = element.attribute("url");
            }
            cursor.skip();
        }
        "description" => keep(&mut item.other_summary, cursor.text()),
        "keywords" => comma_separated(cursor.text(), item),
        "category" => item.tag(cursor.text()),
        "title" if item.other_title.is_none() => item.other_title = plain_title(cursor.text()),
        "credit" if element.attribute("role").is_some_and(|role| role == "author") => {
            item.other_authors.extend(author(cursor.text()));
        }
        _ => cursor.skip(),
    }
}

fn children<'a>(cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    while let Some(child) = cursor.child() {
        match child.namespace {
            // A group is in no other group, and a content in no other content: nesting has an end.
            Namespace::Media if !matches!(child.name, "group") => media(&child, cursor, item),
            _ => cursor.skip(),
        }
    }
}

fn media_content<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let [url, mime_type, medium, size, time] =
        element.attributes(["url", "type", "medium", "fileSize", "duration"]);
    let mime_type = mime_type.or_else(|| {
        medium.is_some_and(|medium| medium == "image").then_some(Cow::Borrowed("image/*"))
    });
    let mut title = None;
    while let Some(child) = cursor.child() {
        match (child.namespace, child.name) {
            (Namespace::Media, "title") => title = plain_title(cursor.text()),
            (Namespace::Media, "thumbnail" | "keywords" | "credit") => media(&child, cursor, item),
            _ => cursor.skip(),
        }
    }
    if item.other_title.is_none() {
        item.other_title.clone_from(&title);
    }
    let is_image = mime_type.as_ref().is_some_and(|mime| mime.starts_with("image/"));
    if let Some(url) = url {
        if is_image && item.news.image.is_none() {
            item.news.image = Some(url.clone());
        }
        item.attach(Attachment {
            url,
            mime_type: mime_type.filter(|mime| mime != "image/*"),
            title,
            size_in_bytes: number(size),
            duration_in_seconds: time.and_then(|time| duration(&time)),
        });
    }
}

/// [Apple's podcast elements](https://podcasters.apple.com/support/823-podcast-requirements).
fn itunes<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    match element.name {
        "author" => item.other_authors.extend(author(cursor.text())),
        "summary" => keep(&mut item.itunes_summary, cursor.text()),
        "keywords" => comma_separated(cursor.text(), item),
        "image" => image(element, cursor, item),
        // As Apple's first drafts had it.
        "link" if element.attribute("rel").is_some_and(|relation| relation == "image") => {
            image(element, cursor, item)
        }
        "category" => categories(element, cursor, item),
        "duration" => {
            let seconds = duration(&cursor.text());
            if let Some(attachment) = item.news.attachments.first_mut() {
                attachment.duration_in_seconds = attachment.duration_in_seconds.or(seconds);
            } else {
                item.duration = seconds;
            }
        }
        "title" if item.other_title.is_none() => item.other_title = plain_title(cursor.text()),
        _ => cursor.skip(),
    }
}

/// [Podcasting 2.0](https://podcasting2.org/docs/podcast-namespace).
fn podcast<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    match element.name {
        "person" => person_in_text(element, cursor, item),
        "image" => image(element, cursor, item),
        "images" => {
            // "URL 1500w, URL 600w": the first is the largest by convention.
            let first = element.attribute("srcset").and_then(|set| first_word(set));
            item.other_image = item.other_image.take().or(first);
            cursor.skip();
        }
        "alternateEnclosure" => alternate_enclosure(element, cursor, item),
        _ => cursor.skip(),
    }
}

/// A person by name; who only speaks in the episode did not make it.
fn person_in_text<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    let name = non_empty(fold(cursor.text()));
    let role = element.attribute("role").unwrap_or(Cow::Borrowed("host"));
    if ["host", "co-host", "author"].iter().any(|made| made.eq_ignore_ascii_case(&role)) {
        let [url, avatar] = element.attributes(["href", "img"]);
        let person = Author { name, url, avatar };
        item.other_authors.extend((!person.is_empty()).then_some(person));
    }
}

/// Another form of the same episode, with the places that it can be had from.
fn alternate_enclosure<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    while let Some(child) = cursor.child() {
        if let ("source", Some(url)) = (child.name, child.attribute("uri")) {
            item.attach(Attachment {
                url,
                mime_type: element.attribute("type"),
                title: element.attribute("title"),
                size_in_bytes: number(element.attribute("length")),
                duration_in_seconds: None,
            });
        }
        cursor.skip();
    }
}

fn first_word(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let end = text.find(|c: char| c.is_whitespace() || c == ',').unwrap_or(text.len());
    match text {
        Cow::Borrowed(text) => non_empty(Cow::Borrowed(&text[..end])),
        Cow::Owned(mut text) => {
            text.truncate(end);
            non_empty(Cow::Owned(text))
        }
    }
}

fn image<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    if item.news.image.is_none() {
        let [href, url] = element.attributes(["href", "url"]);
        item.news.image = href.or(url);
    }
    cursor.skip();
}

/// A category, and those inside it.
fn categories<'a>(element: &Element<'a>, cursor: &mut Cursor<'a>, item: &mut Item<'a>) {
    item.tag(element.attribute("text").unwrap_or_default());
    while let Some(inner) = cursor.child() {
        item.tag(inner.attribute("text").unwrap_or_default());
        cursor.skip();
    }
}

/// A file that belongs to a news: RSS's `enclosure`, Atom's link of that relation.
pub(super) fn enclosure<'a>(element: &Element<'a>, url: Cow<'a, str>, item: &mut Item<'a>) {
    let [mime_type, title, size] = element.attributes(["type", "title", "length"]);
    let duration_in_seconds = item.duration.take();
    item.attach(Attachment {
        url,
        mime_type,
        title,
        size_in_bytes: number(size),
        duration_in_seconds,
    });
}

/// An `author`: a person in elements as Atom has it, or in a line of text as RSS has it, whichever it is.
pub(super) fn author_element<'a>(cursor: &mut Cursor<'a>) -> Option<Author<'a>> {
    match cursor.first_name() {
        Some(_) => person(cursor),
        None => author(cursor.text()),
    }
}

/// The children of a person: Atom's `author`, in whatever namespace they are.
fn person<'a>(cursor: &mut Cursor<'a>) -> Option<Author<'a>> {
    let mut person = Author::default();
    let mut address = None;
    while let Some(child) = cursor.child() {
        match child.in_usual_case().name {
            "name" => person.name = non_empty(fold(cursor.text())),
            "uri" | "url" | "homepage" => person.url = non_empty(cursor.text()),
            "email" => address = non_empty(cursor.text()),
            "image" => {
                person.avatar = child.attribute("src");
                cursor.skip();
            }
            _ => cursor.skip(),
        }
    }
    person.url = person.url.or_else(|| address.map(mailto));
    (!person.is_empty()).then_some(person)
}

/// Keeps the first text there is.
pub(in crate::parse) fn keep<'a>(field: &mut Option<Cow<'a, str>>, text: Cow<'a, str>) {
    if field.is_none() {
        *field = non_empty(text);
    }
}

/// Takes a date that can be read; the last of several holds, as in most readers of feeds.
pub(super) fn take_date(field: &mut Option<jiff::Timestamp>, text: &str) {
    *field = date::parse(text).or(*field);
}

pub(in crate::parse) fn comma_separated<'a>(text: Cow<'a, str>, item: &mut Item<'a>) {
    match text {
        Cow::Borrowed(text) => text.split(',').for_each(|tag| item.tag(Cow::Borrowed(tag))),
        Cow::Owned(text) => text.split(',').for_each(|tag| item.tag(Cow::Owned(tag.to_owned()))),
    }
}

pub(in crate::parse) fn number(text: Option<Cow<'_, str>>) -> Option<u64> {
    text?.trim().parse().ok()
}

/// A time to play in seconds: `3723`, `62:03` or `1:02:03`, fractions cut off.
pub(in crate::parse) fn duration(text: &str) -> Option<u64> {
    let mut seconds = 0_u64;
    let mut parts = 0;
    for part in text.trim().split(':') {
        let whole = part.split('.').next().unwrap_or(part);
        seconds = seconds.checked_mul(60)?.checked_add(whole.trim().parse().ok()?)?;
        parts += 1;
    }
    (parts <= 3).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read() {
        for (text, expected) in [
            ("3723", Some(3723)),
            ("62:03", Some(3723)),
            ("1:02:03", Some(3723)),
            (" 12.7 ", Some(12)),
            ("1:2:3:4", None),
            ("99999999999999999999", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(duration(text), expected, "{text}");
        }
    }
}
