//! JSON Feed 1.1.

use super::super::distribution::Quantiles;
use super::super::draft::{Draft, owned_tags};
use super::super::escape;
use super::super::text::Form;
use crate::news::NewsItem;

const TEXT: Quantiles =
    Quantiles(&[(0, 9000), (250, 15000), (500, 24000), (750, 29000), (900, 37000), (1000, 63000)]);

/// Bytes of plain text, of a thousand of the HTML.
const PLAIN: usize = 420;

/// Of a thousand feeds, those whose HTML is escaped as for XML before it is put into JSON, as that of the real one is:
/// then hardly anything is left for JSON to escape.
const ESCAPED: u32 = 850;

pub(super) fn write(draft: &mut Draft, items: u64) {
    let site = draft.site.clone();
    draft.put(&[
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"",
        &draft.title.json,
        "\",\"home_page_url\":\"",
        &site,
        "/\",\"feed_url\":\"",
        &site,
        "/feed.json\",\"language\":\"",
        draft.pool.vocabulary.tag,
        "\",\"items\":[",
    ]);
    draft.feed_title = Some(draft.title.plain.clone());
    let is_escaped = draft.random.chance(ESCAPED);
    for number in 0..items {
        draft.put(&[if number > 0 { "," } else { "" }]);
        item(draft, is_escaped);
    }
    draft.put(&["]}\n"]);
}

fn item(draft: &mut Draft, is_escaped: bool) {
    let story = draft.story();
    let length = TEXT.draw(&mut draft.random);
    let html = draft.html(length * 2 / 3, 300);
    let text = draft.sentences(length * PLAIN / 1000);
    let summary = draft.sentences(90);
    let name = draft.name();
    draft.put(&["{\"id\":\"", &story.url, "\",\"url\":\"", &story.url, "\",\"title\":\""]);
    draft.put(&[&story.title.json, "\",\"summary\":\""]);
    draft.put_text(&summary, Form::Json);
    draft.put(&["\",\"content_html\":\""]);
    let content = if is_escaped {
        let mut escaped = String::new();
        html.write(Form::Xml, &mut escaped);
        escape::json(&escaped, &mut draft.out);
        escaped.truncate(escaped.trim_end().len());
        escaped.into()
    } else {
        draft.put_text(&html, Form::Json);
        html.plain()
    };
    draft.put(&["\",\"content_text\":\""]);
    draft.put_text(&text, Form::Json);
    draft.put(&["\",\"date_published\":\""]);
    draft.put_rfc3339(story.published);
    draft.put(&["\",\"authors\":[{\"name\":\"", &name.json, "\"}],\"tags\":["]);
    let number = draft.random.between(3, 5);
    let tags = draft.tags(number);
    for (number, tag) in tags.iter().enumerate() {
        draft.put(&[if number > 0 { ",\"" } else { "\"" }, &tag.json, "\""]);
    }
    draft.put(&["]}"]);
    draft.news.push(NewsItem {
        id: Some(story.url.clone().into()),
        url: Some(story.url.into()),
        title: story.title.field(),
        summary: Some(summary.plain()),
        content_html: Some(content),
        content_text: Some(text.plain()),
        date_published: Some(story.published),
        authors: vec![name.author()],
        tags: owned_tags(&tags),
        language: draft.language(),
        ..NewsItem::default()
    });
}
