//! NewsML-G2 2.33: a `newsMessage` with news items.

use super::iptc::{paragraphs, put_paragraphs};
use crate::generate::document::DocumentBuilder;
use crate::generate::snippet::{Escaping, tag_texts};
use crate::news::NewsItem;

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    document.put(&["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\">\n<header>\n<sent>"]);
    let sent = document.story();
    document.put_rfc3339(sent.modified);
    document.put(&["</sent>\n</header>\n<itemSet>\n"]);
    for _ in 0..item_count {
        item(document);
    }
    document.put(&["</itemSet>\n</newsMessage>\n"]);
}

fn item(document: &mut DocumentBuilder) {
    let story = document.story();
    let id = format!("urn:newsml:{}:2025:{}", &document.site["https://".len()..], story.number);
    let name = document.name();
    let number = document.random.below(6);
    let tags = document.tags(number);
    let text = paragraphs(document);
    let language = document.language.vocabulary.tag;
    document.put(&["<newsItem guid=\"", &id, "\" version=\"1\" standard=\"NewsML-G2\" "]);
    document.put(&[
        "standardversion=\"2.33\" conformance=\"power\" xml:lang=\"",
        language,
        "\">\n",
    ]);
    document.put(&[
        "<itemMeta>\n<itemClass qcode=\"ninat:text\" />\n<provider literal=\"Agency\" />\n",
    ]);
    document.put(&["<versionCreated>"]);
    document.put_rfc3339(story.modified);
    document.put(&["</versionCreated>\n<firstCreated>"]);
    document.put_rfc3339(story.published);
    document.put(&[
        "</firstCreated>\n<pubStatus qcode=\"stat:usable\" />\n</itemMeta>\n<contentMeta>\n",
    ]);
    document.put(&["<by>By ", &name.xml, "</by>\n<language tag=\"", language, "\" />\n"]);
    for tag in &tags {
        document.put(&["<subject type=\"cpnat:abstract\" qcode=\"medtop:20000002\">\n<name>"]);
        document.put(&[&tag.xml, "</name>\n</subject>\n"]);
    }
    document.put(&["<headline>", &story.title.xml, "</headline>\n"]);
    let summary = document.sentences(150);
    document.put(&["<description role=\"drol:summary\">"]);
    document.put_text(&summary, Escaping::Xml);
    document.put(&[
        "</description>\n</contentMeta>\n<contentSet>\n<inlineXML \
         contenttype=\"application/xhtml+xml\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\n\
         <head><title>",
        &story.title.xml,
        "</title></head>\n<body>\n",
    ]);
    let content = put_paragraphs(document, &text);
    document
        .put(&["</body>\n</html>\n</inlineXML>\n<remoteContent contenttype=\"text/html\" href=\""]);
    document.put(&[&story.url, "\" />\n</contentSet>\n</newsItem>\n"]);
    document.items.push(NewsItem {
        id: Some(id.into()),
        url: Some(story.url.into()),
        title: story.title.field(),
        summary: Some(summary.plain()),
        content_html: Some(content),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        authors: vec![name.author()],
        tags: tag_texts(&tags),
        language: document.language(),
        ..NewsItem::default()
    });
}
