//! NewsML 1.2.

use super::super::draft::{Draft, owned_tags};
use super::iptc::{paragraphs, put_keywords, put_paragraphs};
use crate::news::NewsItem;

pub(super) fn write(draft: &mut Draft, items: u64) {
    let sent = draft.story();
    draft.put(&["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NewsML Version=\"1.2\">\n"]);
    draft.put(&["<NewsEnvelope>\n<DateAndTime>"]);
    draft.put_basic(sent.modified);
    draft.put(&["</DateAndTime>\n<Priority FormalName=\"5\" />\n</NewsEnvelope>\n"]);
    for _ in 0..items {
        item(draft);
    }
    draft.put(&["</NewsML>\n"]);
}

fn item(draft: &mut Draft) {
    let story = draft.story();
    let provider = draft.site["https://".len()..].to_owned();
    let number = story.number.to_string();
    let id = format!("urn:newsml:{provider}:20250101:{number}:1");
    let name = draft.name();
    let number_of_tags = draft.random.below(6);
    let tags = draft.tags(number_of_tags);
    let text = paragraphs(draft);
    draft.put(&["<NewsItem>\n<Identification>\n<NewsIdentifier>\n<ProviderId>", &provider]);
    draft.put(&["</ProviderId>\n<DateId>20250101</DateId>\n<NewsItemId>", &number]);
    draft.put(&["</NewsItemId>\n<RevisionId PreviousRevision=\"0\" Update=\"N\">1</RevisionId>\n"]);
    draft.put(&["<PublicIdentifier>", &id, "</PublicIdentifier>\n</NewsIdentifier>\n"]);
    draft.put(&["</Identification>\n<NewsManagement>\n<NewsItemType FormalName=\"News\" />\n"]);
    draft.put(&["<FirstCreated>"]);
    draft.put_basic(story.published);
    draft.put(&["</FirstCreated>\n<ThisRevisionCreated>"]);
    draft.put_basic(story.modified);
    draft.put(&["</ThisRevisionCreated>\n<Status FormalName=\"Usable\" />\n</NewsManagement>\n"]);
    draft.put(&["<NewsComponent>\n<NewsLines>\n<HeadLine>", &story.title.xml, "</HeadLine>\n"]);
    draft.put(&["<ByLine>By ", &name.xml, "</ByLine>\n"]);
    if !tags.is_empty() {
        draft.put(&["<KeywordLine>"]);
        put_keywords(draft, &tags);
        draft.put(&["</KeywordLine>\n"]);
    }
    draft.put(&[
        "</NewsLines>\n<DescriptiveMetadata>\n<Language FormalName=\"",
        draft.pool.vocabulary.tag,
        "\" />\n</DescriptiveMetadata>\n<ContentItem>\n<MediaType FormalName=\"Text\" />\n\
         <Format FormalName=\"XHTML\" />\n<DataContent>\n",
    ]);
    let content = put_paragraphs(draft, &text);
    draft.put(&["</DataContent>\n</ContentItem>\n</NewsComponent>\n</NewsItem>\n"]);
    draft.news.push(NewsItem {
        id: Some(id.into()),
        title: story.title.field(),
        content_html: Some(content),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        authors: vec![name.author()],
        tags: owned_tags(&tags),
        language: draft.language(),
        ..NewsItem::default()
    });
}
