//! Sitemaps with Google's extensions for news and images.

use crate::generate::document::DocumentBuilder;
use crate::generate::snippet::tag_texts;
use crate::news::{Attachment, NewsItem};

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    document.put(&["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\" \
         xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n"]);
    document.feed_title = Some(document.title.plain.clone());
    for _ in 0..item_count {
        url(document);
    }
    document.put(&["</urlset>\n"]);
}

fn url(document: &mut DocumentBuilder) {
    let story = document.story();
    let number = document.random.below(6);
    let tags = document.tags(number);
    document.put(&["<url>\n<loc>", &story.url, "</loc>\n<lastmod>"]);
    document.put_rfc3339(story.modified);
    document.put(&[
        "</lastmod>\n<news:news>\n<news:publication>\n<news:name>",
        &document.title.xml,
        "</news:name>\n<news:language>",
        document.language.vocabulary.tag,
        "</news:language>\n</news:publication>\n<news:publication_date>",
    ]);
    document.put_rfc3339(story.published);
    document.put(&["</news:publication_date>\n<news:title>", &story.title.xml, "</news:title>\n"]);
    if !tags.is_empty() {
        document.put(&["<news:keywords>"]);
        document.put_keywords(&tags);
        document.put(&["</news:keywords>\n"]);
    }
    document.put(&["</news:news>\n"]);
    let mut item = NewsItem {
        url: Some(story.url.into()),
        title: story.title.field(),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        tags: tag_texts(&tags),
        language: document.language(),
        ..NewsItem::default()
    };
    if document.random.chance(700) {
        let image = format!("{}/images/{}.jpg", document.site, story.number);
        document.put(&["<image:image>\n<image:loc>", &image, "</image:loc>\n</image:image>\n"]);
        item.image = Some(image.clone().into());
        item.attachments.push(Attachment { url: image.into(), ..Attachment::default() });
    }
    document.put(&["</url>\n"]);
    document.items.push(item);
}
