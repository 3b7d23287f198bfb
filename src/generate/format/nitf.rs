//! NITF 3.6, a story in each document.

use super::super::draft::{Draft, owned_tags};
use super::iptc::{paragraphs, put_paragraphs};
use crate::news::NewsItem;

pub(super) fn write(draft: &mut Draft) {
    let story = draft.story();
    let id = format!("nitf-{}", story.number);
    let name = draft.name();
    let number = draft.random.below(6);
    let tags = draft.tags(number);
    let text = paragraphs(draft);
    let title = draft.title;
    draft.put(&[
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf \
         xmlns=\"http://iptc.org/std/NITF/2006-10-18/\" version=\"-//IPTC//DTD NITF 3.6//EN\" xml:lang=\"",
        draft.pool.vocabulary.tag,
        "\">\n<head>\n<title>",
        &story.title.xml,
        "</title>\n<docdata management-status=\"usable\">\n<doc-id id-string=\"",
        &id,
        "\" />\n<urgency ed-urg=\"5\" />\n<date.issue norm=\"",
    ]);
    draft.put_basic(story.published);
    draft.put(&["\" />\n<key-list>\n"]);
    for tag in &tags {
        draft.put(&["<keyword key=\"", &tag.xml, "\" />\n"]);
    }
    draft.put(&[
        "</key-list>\n</docdata>\n<pubdata type=\"web\" name=\"",
        &title.xml,
        "\" ex-ref=\"",
    ]);
    draft.put(&[&story.url, "\" />\n<revision-history norm=\""]);
    draft.put_basic(story.modified);
    draft.put(&[
        "\" />\n</head>\n<body>\n<body.head>\n<hedline>\n<hl1>",
        &story.title.xml,
        "</hl1>\n</hedline>\n<byline>By <person>",
        &name.xml,
        "</person></byline>\n</body.head>\n<body.content>\n",
    ]);
    let content = put_paragraphs(draft, &text);
    draft.put(&["</body.content>\n</body>\n</nitf>\n"]);
    draft.feed_title = Some(title.plain.clone());
    draft.news.push(NewsItem {
        id: Some(id.into()),
        url: Some(story.url.into()),
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
