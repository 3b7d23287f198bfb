//! NewsML 1.2.

use super::iptc::{paragraphs, put_paragraphs};
use crate::generate::document::DocumentBuilder;
use crate::generate::snippet::tag_texts;
use crate::news::NewsItem;

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    let sent = document.story();
    document.put(&["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NewsML Version=\"1.2\">\n"]);
    document.put(&["<NewsEnvelope>\n<DateAndTime>"]);
    document.put_iso8601_basic(sent.modified);
    document.put(&["</DateAndTime>\n<Priority FormalName=\"5\" />\n</NewsEnvelope>\n"]);
    for _ in 0..item_count {
        item(document);
    }
    document.put(&["</NewsML>\n"]);
}

fn item(document: &mut DocumentBuilder) {
    let story = document.story();
    let provider = document.site["https://".len()..].to_owned();
    let number = story.number.to_string();
    let id = format!("urn:newsml:{provider}:20250101:{number}:1");
    let name = document.name();
    let number_of_tags = document.random.below(6);
    let tags = document.tags(number_of_tags);
    let text = paragraphs(document);
    document.put(&["<NewsItem>\n<Identification>\n<NewsIdentifier>\n<ProviderId>", &provider]);
    document.put(&["</ProviderId>\n<DateId>20250101</DateId>\n<NewsItemId>", &number]);
    document
        .put(&["</NewsItemId>\n<RevisionId PreviousRevision=\"0\" Update=\"N\">1</RevisionId>\n"]);
    document.put(&["<PublicIdentifier>", &id, "</PublicIdentifier>\n</NewsIdentifier>\n"]);
    document.put(&["</Identification>\n<NewsManagement>\n<NewsItemType FormalName=\"News\" />\n"]);
    document.put(&["<FirstCreated>"]);
    document.put_iso8601_basic(story.published);
    document.put(&["</FirstCreated>\n<ThisRevisionCreated>"]);
    document.put_iso8601_basic(story.modified);
    document
        .put(&["</ThisRevisionCreated>\n<Status FormalName=\"Usable\" />\n</NewsManagement>\n"]);
    document.put(&["<NewsComponent>\n<NewsLines>\n<HeadLine>", &story.title.xml, "</HeadLine>\n"]);
    document.put(&["<ByLine>By ", &name.xml, "</ByLine>\n"]);
    if !tags.is_empty() {
        document.put(&["<KeywordLine>"]);
        document.put_keywords(&tags);
        document.put(&["</KeywordLine>\n"]);
    }
    document.put(&[
        "</NewsLines>\n<DescriptiveMetadata>\n<Language FormalName=\"",
        document.language.vocabulary.tag,
        "\" />\n</DescriptiveMetadata>\n<ContentItem>\n<MediaType FormalName=\"Text\" />\n\
         <Format FormalName=\"XHTML\" />\n<DataContent>\n",
    ]);
    let content = put_paragraphs(document, &text);
    document.put(&["</DataContent>\n</ContentItem>\n</NewsComponent>\n</NewsItem>\n"]);
    document.items.push(NewsItem {
        id: Some(id.into()),
        title: story.title.field(),
        content_html: Some(content),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        authors: vec![name.author()],
        tags: tag_texts(&tags),
        language: document.language(),
        ..NewsItem::default()
    });
}
