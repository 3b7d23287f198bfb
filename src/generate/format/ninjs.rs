//! ninjs 2.1: one item or an array of items.

use std::fmt::Write;

use super::iptc::paragraphs;
use crate::generate::document::DocumentBuilder;
use crate::generate::snippet::{Escaping, tag_texts};
use crate::news::{Attachment, NewsItem};

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    document.put(&[if item_count > 1 { "[\n" } else { "" }]);
    for number in 0..item_count {
        document.put(&[if number > 0 { ",\n" } else { "" }]);
        item(document);
    }
    document.put(&[if item_count > 1 { "\n]\n" } else { "\n" }]);
}

fn item(document: &mut DocumentBuilder) {
    let story = document.story();
    let id = format!("urn:newsml:{}:2025:{}", &document.site["https://".len()..], story.number);
    let name = document.name();
    let number = document.random.below(6);
    let tags = document.tags(number);
    let text = paragraphs(document);
    let summary = document.sentences(150);
    document.put(&[
        "{\"uri\":\"",
        &id,
        "\",\"type\":\"text\",\"representationtype\":\"complete\",",
    ]);
    document.put(&["\"language\":\"", document.language.vocabulary.tag, "\",\"firstcreated\":\""]);
    document.put_rfc3339(story.published);
    document.put(&["\",\"versioncreated\":\""]);
    document.put_rfc3339(story.modified);
    document.put(&["\",\"pubstatus\":\"usable\",\"urgency\":5,\"byline\":\"By ", &name.json]);
    document.put(&[
        "\",\"headlines\":[{\"role\":\"main\",\"value\":\"",
        &story.title.json,
        "\"}],",
    ]);
    document.put(&[
        "\"descriptions\":[{\"role\":\"summary\",\"contenttype\":\"text/plain\",\"value\":\"",
    ]);
    document.put_text(&summary, Escaping::Json);
    document
        .put(&["\"}],\"bodies\":[{\"role\":\"main\",\"contenttype\":\"text/plain\",\"value\":\""]);
    let mut body = String::new();
    for (number, paragraph) in text.iter().enumerate() {
        if number > 0 {
            document.put(&["\\n\\n"]);
            body.push_str("\n\n");
        }
        document.put_text(paragraph, Escaping::Json);
        paragraph.write(Escaping::None, &mut body);
    }
    document.put(&["\"}],\"subjects\":["]);
    for (number, tag) in tags.iter().enumerate() {
        document.put(&[if number > 0 { "," } else { "" }, "{\"name\":\"", &tag.json, "\"}"]);
    }
    document.put(&["]"]);
    let picture = picture(document, story.number);
    document.put(&["}"]);
    document.items.push(NewsItem {
        id: Some(id.into()),
        title: story.title.field(),
        summary: Some(summary.plain()),
        content_text: Some(body.into()),
        image: picture.as_ref().map(|picture| picture.url.clone()),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        authors: vec![name.author()],
        tags: tag_texts(&tags),
        language: document.language(),
        attachments: picture.into_iter().collect(),
        ..NewsItem::default()
    });
}

/// Writes a picture for half of the items.
fn picture(document: &mut DocumentBuilder, number: u64) -> Option<Attachment<'static>> {
    if !document.random.chance(500) {
        return None;
    }
    let url = format!("{}/images/{number}.jpg", document.site);
    let size = document.random.between(20_000, 900_000);
    let _ = write!(
        document.out,
        ",\"renditions\":[{{\"name\":\"main\",\"href\":\"{url}\",\"contenttype\":\"image/jpeg\",\
         \"width\":1200,\"height\":675,\"sizeinbytes\":{size}}}]"
    );
    Some(Attachment {
        url: url.into(),
        mime_type: Some("image/jpeg".into()),
        size_in_bytes: Some(size as u64),
        ..Attachment::default()
    })
}
