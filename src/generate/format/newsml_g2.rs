//! NewsML-G2 2.33: a message with news items.

use super::super::draft::{Draft, owned_tags};
use super::super::text::Form;
use super::iptc::{paragraphs, put_paragraphs};
use crate::news::NewsItem;

pub(super) fn write(draft: &mut Draft, items: u64) {
    draft.put(&["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\">\n<header>\n<sent>"]);
    let sent = draft.story();
    draft.put_rfc3339(sent.modified);
    draft.put(&["</sent>\n</header>\n<itemSet>\n"]);
    for _ in 0..items {
        item(draft);
    }
    draft.put(&["</itemSet>\n</newsMessage>\n"]);
}

fn item(draft: &mut Draft) {
    let story = draft.story();
    let id = format!("urn:newsml:{}:2025:{}", &draft.site["https://".len()..], story.number);
    let name = draft.name();
    let number = draft.random.below(6);
    let tags = draft.tags(number);
    let text = paragraphs(draft);
    let language = draft.pool.vocabulary.tag;
    draft.put(&["<newsItem guid=\"", &id, "\" version=\"1\" standard=\"NewsML-G2\" "]);
    draft.put(&["standardversion=\"2.33\" conformance=\"power\" xml:lang=\"", language, "\">\n"]);
    draft.put(&[
        "<itemMeta>\n<itemClass qcode=\"ninat:text\" />\n<provider literal=\"Agency\" />\n",
    ]);
    draft.put(&["<versionCreated>"]);
    draft.put_rfc3339(story.modified);
    draft.put(&["</versionCreated>\n<firstCreated>"]);
    draft.put_rfc3339(story.published);
    draft.put(&[
        "</firstCreated>\n<pubStatus qcode=\"stat:usable\" />\n</itemMeta>\n<contentMeta>\n",
    ]);
    draft.put(&["<by>By ", &name.xml, "</by>\n<language tag=\"", language, "\" />\n"]);
    for tag in &tags {
        draft.put(&["<subject type=\"cpnat:abstract\" qcode=\"medtop:20000002\">\n<name>"]);
        draft.put(&[&tag.xml, "</name>\n</subject>\n"]);
    }
    draft.put(&["<headline>", &story.title.xml, "</headline>\n"]);
    let summary = draft.sentences(150);
    draft.put(&["<description role=\"drol:summary\">"]);
    draft.put_text(&summary, Form::Xml);
    draft.put(&[
        "</description>\n</contentMeta>\n<contentSet>\n<inlineXML \
         contenttype=\"application/xhtml+xml\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\n\
         <head><title>",
        &story.title.xml,
        "</title></head>\n<body>\n",
    ]);
    let content = put_paragraphs(draft, &text);
    draft
        .put(&["</body>\n</html>\n</inlineXML>\n<remoteContent contenttype=\"text/html\" href=\""]);
    draft.put(&[&story.url, "\" />\n</contentSet>\n</newsItem>\n"]);
    draft.news.push(NewsItem {
        id: Some(id.into()),
        url: Some(story.url.into()),
        title: story.title.field(),
        summary: Some(summary.plain()),
        content_html: Some(content),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        authors: vec![name.author()],
        tags: owned_tags(&tags),
        language: draft.language(),
        ..NewsItem::default()
    });
}
