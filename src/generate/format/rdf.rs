//! RSS 1.0, an RDF format.

use crate::generate::distribution::Distribution;
use crate::generate::document::{DocumentBuilder, StoryMetadata};
use crate::generate::snippet::{Escaping, tag_texts};
use crate::news::NewsItem;

/// Lengths of a summary in bytes.
const SUMMARY: Distribution =
    Distribution(&[(0, 70), (100, 105), (250, 130), (500, 160), (750, 180), (1000, 200)]);

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    let stories: Vec<StoryMetadata> =
        (0..item_count).map(|_| with_tracking(document.story())).collect();
    head(document, &stories);
    for story in &stories {
        item(document, story);
    }
    document.put(&["</rdf:RDF>\n"]);
}

/// Appends a tracking parameter to the URL, as the real feed has it.
fn with_tracking(mut story: StoryMetadata) -> StoryMetadata {
    story.url.push_str("a-75997132?source=rss-en-all-1573-rdf");
    story
}

fn head(document: &mut DocumentBuilder, stories: &[StoryMetadata]) {
    let site = document.site.clone();
    document.put(&[
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF \
         xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">\n  <channel rdf:about=\"",
        &site,
        "/feed.rdf\">\n    <title>",
        &document.title.xml,
        "</title>\n    <link>",
        &site,
        "/</link>\n    <description></description>\n    <sy:updatePeriod>hourly</sy:updatePeriod>\n    \
         <items>\n      <rdf:Seq>\n",
    ]);
    for story in stories {
        document.put(&["        <rdf:li rdf:resource=\"", &story.url, "\" />\n"]);
    }
    document.put(&["      </rdf:Seq>\n    </items>\n  </channel>\n"]);
    document.feed_title = Some(document.title.plain.clone());
}

fn item(document: &mut DocumentBuilder, story: &StoryMetadata) {
    let tags = document.tags(1);
    let length = SUMMARY.sample(&mut document.random);
    let text = document.sentences(length);
    document.put(&[
        "  <item rdf:about=\"",
        &story.url,
        "\">\n    <title>",
        &story.title.xml,
        "</title>\n    <link>",
        &story.url,
        "</link>\n    <description>",
    ]);
    document.put_text(&text, Escaping::Xml);
    document.put(&["</description>\n    <dc:date>"]);
    document.put_rfc3339(story.published);
    document.put(&[
        "</dc:date>\n    <dc:language>",
        document.language.vocabulary.tag,
        "</dc:language>\n",
    ]);
    for tag in &tags {
        document.put(&["    <dc:subject>", &tag.xml, "</dc:subject>\n"]);
    }
    document.put(&["  </item>\n"]);
    document.items.push(NewsItem {
        id: Some(story.url.clone().into()),
        url: Some(story.url.clone().into()),
        title: story.title.field(),
        summary: Some(text.plain()),
        date_published: Some(story.published),
        tags: tag_texts(&tags),
        language: document.language(),
        ..NewsItem::default()
    });
}
