//! ninjs 2.1, one news or an array of them.

use std::fmt::Write;

use super::super::draft::{Draft, owned_tags};
use super::super::text::Form;
use super::iptc::paragraphs;
use crate::news::{Attachment, NewsItem};

pub(super) fn write(draft: &mut Draft, items: u64) {
    draft.put(&[if items > 1 { "[\n" } else { "" }]);
    for number in 0..items {
        draft.put(&[if number > 0 { ",\n" } else { "" }]);
        item(draft);
    }
    draft.put(&[if items > 1 { "\n]\n" } else { "\n" }]);
}

fn item(draft: &mut Draft) {
    let story = draft.story();
    let id = format!("urn:newsml:{}:2025:{}", &draft.site["https://".len()..], story.number);
    let name = draft.name();
    let number = draft.random.below(6);
    let tags = draft.tags(number);
    let text = paragraphs(draft);
    let summary = draft.sentences(150);
    draft.put(&["{\"uri\":\"", &id, "\",\"type\":\"text\",\"representationtype\":\"complete\","]);
    draft.put(&["\"language\":\"", draft.pool.vocabulary.tag, "\",\"firstcreated\":\""]);
    draft.put_rfc3339(story.published);
    draft.put(&["\",\"versioncreated\":\""]);
    draft.put_rfc3339(story.modified);
    draft.put(&["\",\"pubstatus\":\"usable\",\"urgency\":5,\"byline\":\"By ", &name.json]);
    draft.put(&["\",\"headlines\":[{\"role\":\"main\",\"value\":\"", &story.title.json, "\"}],"]);
    draft.put(&[
        "\"descriptions\":[{\"role\":\"summary\",\"contenttype\":\"text/plain\",\"value\":\"",
    ]);
    draft.put_text(&summary, Form::Json);
    draft.put(&["\"}],\"bodies\":[{\"role\":\"main\",\"contenttype\":\"text/plain\",\"value\":\""]);
    let mut body = String::new();
    for (number, paragraph) in text.iter().enumerate() {
        if number > 0 {
            draft.put(&["\\n\\n"]);
            body.push_str("\n\n");
        }
        draft.put_text(paragraph, Form::Json);
        paragraph.write(Form::Plain, &mut body);
    }
    draft.put(&["\"}],\"subjects\":["]);
    for (number, tag) in tags.iter().enumerate() {
        draft.put(&[if number > 0 { "," } else { "" }, "{\"name\":\"", &tag.json, "\"}"]);
    }
    draft.put(&["]"]);
    let picture = picture(draft, story.number);
    draft.put(&["}"]);
    draft.news.push(NewsItem {
        id: Some(id.into()),
        title: story.title.field(),
        summary: Some(summary.plain()),
        content_text: Some(body.into()),
        image: picture.as_ref().map(|picture| picture.url.clone()),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        authors: vec![name.author()],
        tags: owned_tags(&tags),
        language: draft.language(),
        attachments: picture.into_iter().collect(),
        ..NewsItem::default()
    });
}

/// Of half of the news, a picture.
fn picture(draft: &mut Draft, number: u64) -> Option<Attachment<'static>> {
    if !draft.random.chance(500) {
        return None;
    }
    let url = format!("{}/images/{number}.jpg", draft.site);
    let size = draft.random.between(20_000, 900_000);
    let _ = write!(
        draft.out,
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
