//! RSS 1.0, which is RDF.

use super::super::distribution::Quantiles;
use super::super::draft::{Draft, Story, owned_tags};
use super::super::text::Form;
use crate::news::NewsItem;

const SUMMARY: Quantiles =
    Quantiles(&[(0, 70), (100, 105), (250, 130), (500, 160), (750, 180), (1000, 200)]);

pub(super) fn write(draft: &mut Draft, items: u64) {
    let stories: Vec<Story> = (0..items).map(|_| counted(draft.story())).collect();
    head(draft, &stories);
    for story in &stories {
        item(draft, story);
    }
    draft.put(&["</rdf:RDF>\n"]);
}

/// The story under an address that tells the publisher where readers came from.
fn counted(mut story: Story) -> Story {
    story.url.push_str("a-75997132?source=rss-en-all-1573-rdf");
    story
}

fn head(draft: &mut Draft, stories: &[Story]) {
    let site = draft.site.clone();
    draft.put(&[
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF \
         xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">\n  <channel rdf:about=\"",
        &site,
        "/feed.rdf\">\n    <title>",
        &draft.title.xml,
        "</title>\n    <link>",
        &site,
        "/</link>\n    <description></description>\n    <sy:updatePeriod>hourly</sy:updatePeriod>\n    \
         <items>\n      <rdf:Seq>\n",
    ]);
    for story in stories {
        draft.put(&["        <rdf:li rdf:resource=\"", &story.url, "\" />\n"]);
    }
    draft.put(&["      </rdf:Seq>\n    </items>\n  </channel>\n"]);
    draft.feed_title = Some(draft.title.plain.clone());
}

fn item(draft: &mut Draft, story: &Story) {
    let tags = draft.tags(1);
    let length = SUMMARY.draw(&mut draft.random);
    let text = draft.sentences(length);
    draft.put(&[
        "  <item rdf:about=\"",
        &story.url,
        "\">\n    <title>",
        &story.title.xml,
        "</title>\n    <link>",
        &story.url,
        "</link>\n    <description>",
    ]);
    draft.put_text(&text, Form::Xml);
    draft.put(&["</description>\n    <dc:date>"]);
    draft.put_rfc3339(story.published);
    draft.put(&["</dc:date>\n    <dc:language>", draft.pool.vocabulary.tag, "</dc:language>\n"]);
    for tag in &tags {
        draft.put(&["    <dc:subject>", &tag.xml, "</dc:subject>\n"]);
    }
    draft.put(&["  </item>\n"]);
    draft.news.push(NewsItem {
        id: Some(story.url.clone().into()),
        url: Some(story.url.clone().into()),
        title: story.title.field(),
        summary: Some(text.plain()),
        date_published: Some(story.published),
        tags: owned_tags(&tags),
        language: draft.language(),
        ..NewsItem::default()
    });
}
