//! A sitemap with Google's extensions for news and images.

use super::super::draft::{Draft, owned_tags};
use crate::news::{Attachment, NewsItem};

pub(super) fn write(draft: &mut Draft, items: u64) {
    draft.put(&["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\" \
         xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n"]);
    draft.feed_title = Some(draft.title.plain.clone());
    for _ in 0..items {
        url(draft);
    }
    draft.put(&["</urlset>\n"]);
}

fn url(draft: &mut Draft) {
    let story = draft.story();
    let number = draft.random.below(6);
    let tags = draft.tags(number);
    draft.put(&["<url>\n<loc>", &story.url, "</loc>\n<lastmod>"]);
    draft.put_rfc3339(story.modified);
    draft.put(&[
        "</lastmod>\n<news:news>\n<news:publication>\n<news:name>",
        &draft.title.xml,
        "</news:name>\n<news:language>",
        draft.pool.vocabulary.tag,
        "</news:language>\n</news:publication>\n<news:publication_date>",
    ]);
    draft.put_rfc3339(story.published);
    draft.put(&["</news:publication_date>\n<news:title>", &story.title.xml, "</news:title>\n"]);
    if !tags.is_empty() {
        draft.put(&["<news:keywords>"]);
        for (number, tag) in tags.iter().enumerate() {
            draft.put(&[if number > 0 { ", " } else { "" }, &tag.xml]);
        }
        draft.put(&["</news:keywords>\n"]);
    }
    draft.put(&["</news:news>\n"]);
    let mut news = NewsItem {
        url: Some(story.url.into()),
        title: story.title.field(),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        tags: owned_tags(&tags),
        language: draft.language(),
        ..NewsItem::default()
    };
    if draft.random.chance(700) {
        let image = format!("{}/images/{}.jpg", draft.site, story.number);
        draft.put(&["<image:image>\n<image:loc>", &image, "</image:loc>\n</image:image>\n"]);
        news.image = Some(image.clone().into());
        news.attachments.push(Attachment { url: image.into(), ..Attachment::default() });
    }
    draft.put(&["</url>\n"]);
    draft.news.push(news);
}
