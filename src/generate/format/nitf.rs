//! NITF 3.6, with one item per document.

use super::iptc::{paragraphs, put_paragraphs};
use crate::generate::document::DocumentBuilder;
use crate::generate::snippet::tag_texts;
use crate::news::NewsItem;

pub(super) fn write(document: &mut DocumentBuilder) {
    let story = document.story();
    let id = format!("nitf-{}", story.number);
    let name = document.name();
    let number = document.random.below(6);
    let tags = document.tags(number);
    let text = paragraphs(document);
    let title = document.title;
    document.put(&[
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf \
         xmlns=\"http://iptc.org/std/NITF/2006-10-18/\" version=\"-//IPTC//DTD NITF 3.6//EN\" xml:lang=\"",
        document.language.vocabulary.tag,
        "\">\n<head>\n<title>",
        &story.title.xml,
        "</title>\n<docdata management-status=\"usable\">\n<doc-id id-string=\"",
        &id,
        "\" />\n<urgency ed-urg=\"5\" />\n<date.issue norm=\"",
    ]);
    document.put_iso8601_basic(story.published);
    document.put(&["\" />\n<key-list>\n"]);
    for tag in &tags {
        document.put(&["<keyword key=\"", &tag.xml, "\" />\n"]);
    }
    document.put(&[
        "</key-list>\n</docdata>\n<pubdata type=\"web\" name=\"",
        &title.xml,
        "\" ex-ref=\"",
    ]);
    document.put(&[&story.url, "\" />\n<revision-history norm=\""]);
    document.put_iso8601_basic(story.modified);
    document.put(&[
        "\" />\n</head>\n<body>\n<body.head>\n<hedline>\n<hl1>",
        &story.title.xml,
        "</hl1>\n</hedline>\n<byline>By <person>",
        &name.xml,
        "</person></byline>\n</body.head>\n<body.content>\n",
    ]);
    let content = put_paragraphs(document, &text);
    document.put(&["</body.content>\n</body>\n</nitf>\n"]);
    document.feed_title = Some(title.plain.clone());
    document.items.push(NewsItem {
        id: Some(id.into()),
        url: Some(story.url.into()),
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
