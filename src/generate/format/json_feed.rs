//! JSON Feed 1.1.

use crate::generate::distribution::Distribution;
use crate::generate::document::DocumentBuilder;
use crate::generate::escape;
use crate::generate::snippet::{Escaping, tag_texts};
use crate::news::NewsItem;

/// Lengths of the text in bytes.
const TEXT: Distribution = Distribution(&[
    (0, 9000),
    (250, 15000),
    (500, 24000),
    (750, 29000),
    (900, 37000),
    (1000, 63000),
]);

/// Length of the plain text, per mille of the length of the HTML.
const PLAIN_PERMILLE: usize = 420;

/// Share of feeds whose HTML is XML-escaped inside the JSON string, per mille. The real feed is such a feed. Little is left
/// for JSON to escape then.
const ESCAPED_PERMILLE: u32 = 850;

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    let site = document.site.clone();
    document.put(&[
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"",
        &document.title.json,
        "\",\"home_page_url\":\"",
        &site,
        "/\",\"feed_url\":\"",
        &site,
        "/feed.json\",\"language\":\"",
        document.language.vocabulary.tag,
        "\",\"items\":[",
    ]);
    document.feed_title = Some(document.title.plain.clone());
    let is_escaped = document.random.chance(ESCAPED_PERMILLE);
    for number in 0..item_count {
        document.put(&[if number > 0 { "," } else { "" }]);
        item(document, is_escaped);
    }
    document.put(&["]}\n"]);
}

fn item(document: &mut DocumentBuilder, is_escaped: bool) {
    let story = document.story();
    let length = TEXT.sample(&mut document.random);
    let html = document.html(length * 2 / 3, 300);
    let text = document.sentences(length * PLAIN_PERMILLE / 1000);
    let summary = document.sentences(90);
    let name = document.name();
    document.put(&["{\"id\":\"", &story.url, "\",\"url\":\"", &story.url, "\",\"title\":\""]);
    document.put(&[&story.title.json, "\",\"summary\":\""]);
    document.put_text(&summary, Escaping::Json);
    document.put(&["\",\"content_html\":\""]);
    let content = if is_escaped {
        let mut escaped = String::new();
        html.write(Escaping::Xml, &mut escaped);
        escape::json(&escaped, &mut document.out);
        escaped.truncate(escaped.trim_end().len());
        escaped.into()
    } else {
        document.put_text(&html, Escaping::Json);
        html.plain()
    };
    document.put(&["\",\"content_text\":\""]);
    document.put_text(&text, Escaping::Json);
    document.put(&["\",\"date_published\":\""]);
    document.put_rfc3339(story.published);
    document.put(&["\",\"authors\":[{\"name\":\"", &name.json, "\"}],\"tags\":["]);
    let number = document.random.between(3, 5);
    let tags = document.tags(number);
    for (number, tag) in tags.iter().enumerate() {
        document.put(&[if number > 0 { ",\"" } else { "\"" }, &tag.json, "\""]);
    }
    document.put(&["]}"]);
    document.items.push(NewsItem {
        id: Some(story.url.clone().into()),
        url: Some(story.url.into()),
        title: story.title.field(),
        summary: Some(summary.plain()),
        content_html: Some(content),
        content_text: Some(text.plain()),
        date_published: Some(story.published),
        authors: vec![name.author()],
        tags: tag_texts(&tags),
        language: document.language(),
        ..NewsItem::default()
    });
}
