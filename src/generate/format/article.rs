//! The page of an article, with all that surrounds it: menus, teasers, scripts and styles.

use std::fmt::Write;

use super::super::boilerplate::Boilerplate;
use super::super::distribution::Quantiles;
use super::super::draft::{Draft, Story, Text, owned_tags};
use super::super::text::{Form, Piece};
use crate::news::NewsItem;

/// Bytes of a page, elements outside its text, bytes of the text and of a paragraph.
const PAGE: Quantiles = Quantiles(&[
    (0, 27_900),
    (100, 59_500),
    (250, 108_800),
    (500, 184_200),
    (750, 332_400),
    (900, 527_000),
    (990, 800_000),
    (1000, 1_400_000),
]);
const ELEMENTS: Quantiles = Quantiles(&[
    (0, 77),
    (100, 384),
    (250, 557),
    (500, 783),
    (750, 1090),
    (900, 1468),
    (1000, 3312),
]);
const BODY: Quantiles = Quantiles(&[
    (0, 900),
    (100, 1460),
    (250, 2520),
    (500, 4160),
    (750, 6070),
    (900, 10_600),
    (1000, 25_000),
]);
const PARAGRAPH: Quantiles =
    Quantiles(&[(0, 120), (250, 180), (500, 240), (750, 340), (900, 524), (1000, 900)]);

/// What the page says of its article, in several places.
struct Article<'s> {
    story: Story<'s>,
    author: &'s Piece,
    tags: Vec<&'s Piece>,
    summary: Text<'s>,
    image: String,
    paragraphs: Vec<Text<'s>>,
}

pub(super) fn write(draft: &mut Draft) {
    let article = article(draft);
    let bytes = PAGE.draw(&mut draft.random);
    let elements = ELEMENTS.draw(&mut draft.random);
    head(draft, &article);
    // Whatever is not markup or text is scripts and styles, most of them in the head.
    let filling = bytes.saturating_sub(elements * 140 + 16_000);
    fill(draft, filling * 7 / 10);
    draft.put(&["</head>\n<body class=\"page page--article\">\n"]);
    menu(draft, elements * 4 / 10);
    text(draft, &article);
    teasers(draft, elements * 4 / 10);
    foot(draft, elements * 2 / 10);
    fill(draft, filling * 3 / 10);
    draft.put(&["</body>\n</html>\n"]);
    let news = news(draft, &article);
    draft.news.push(news);
    draft.feed_title = Some(draft.title.plain.clone());
}

fn article<'s>(draft: &mut Draft<'s>) -> Article<'s> {
    let story = draft.story();
    let number = draft.random.between(1, 6);
    let mut left = BODY.draw(&mut draft.random) as i64;
    let mut paragraphs = Vec::new();
    while left > 0 {
        let bytes = PARAGRAPH.draw(&mut draft.random);
        left -= bytes as i64;
        paragraphs.push(draft.sentences(bytes));
    }
    Article {
        author: draft.name(),
        tags: draft.tags(number),
        summary: draft.sentences(140),
        image: format!("{}/images/{}.jpg", draft.site, story.number),
        paragraphs,
        story,
    }
}

fn news(draft: &Draft, article: &Article) -> NewsItem<'static> {
    let Article { story, author, tags, summary, image, paragraphs } = article;
    let mut text = String::new();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        text.push_str(if number > 0 { "\n\n" } else { "" });
        paragraph.write(Form::Plain, &mut text);
    }
    NewsItem {
        id: Some(story.url.clone().into()),
        url: Some(story.url.clone().into()),
        title: story.title.field(),
        summary: Some(summary.plain()),
        content_text: Some(text.into()),
        image: Some(image.clone().into()),
        date_published: Some(story.published),
        date_modified: Some(story.modified),
        authors: vec![author.author()],
        tags: owned_tags(tags),
        language: draft.language(),
        ..NewsItem::default()
    }
}

fn head(draft: &mut Draft, article: &Article) {
    let Article { story, summary, image, tags, .. } = article;
    let publisher = draft.title;
    draft.put(&["<!DOCTYPE html>\n<html lang=\"", draft.pool.vocabulary.tag, "\">\n<head>\n"]);
    draft.put(&["<meta charset=\"utf-8\">\n<title>", &story.title.xml, "</title>\n"]);
    draft.put(&["<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"]);
    draft.put(&["<meta name=\"description\" content=\""]);
    draft.put_text(summary, Form::Xml);
    draft.put(&["\">\n<link rel=\"canonical\" href=\"", &story.url, "\">\n"]);
    let properties = [
        ("og:type", "article"),
        ("og:title", &story.title.xml),
        ("og:url", &story.url),
        ("og:image", image),
        ("og:site_name", &publisher.xml),
    ];
    for (property, content) in properties {
        draft.put(&["<meta property=\"", property, "\" content=\"", content, "\">\n"]);
    }
    for tag in tags {
        draft.put(&["<meta property=\"article:tag\" content=\"", &tag.xml, "\">\n"]);
    }
    for (property, instant) in
        [("published_time", story.published), ("modified_time", story.modified)]
    {
        draft.put(&["<meta property=\"article:", property, "\" content=\""]);
        draft.put_rfc3339(instant);
        draft.put(&["\">\n"]);
    }
    structured_data(draft, article);
    for number in 0..draft.random.between(8, 30) {
        let _ = writeln!(
            draft.out,
            "<link rel=\"preload\" as=\"script\" href=\"https://cdn.example.net/assets/chunk-{number}.js\" crossorigin>"
        );
    }
}

/// The article as schema.org's `NewsArticle`.
fn structured_data(draft: &mut Draft, article: &Article) {
    let Article { story, author, summary, image, .. } = article;
    let publisher = draft.title;
    draft.put(&[
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\
         \"mainEntityOfPage\":\"",
        &story.url,
        "\",\"headline\":\"",
        &story.title.json,
        "\",\"image\":\"",
        image,
        "\",\"datePublished\":\"",
    ]);
    draft.put_rfc3339(story.published);
    draft.put(&["\",\"dateModified\":\""]);
    draft.put_rfc3339(story.modified);
    draft.put(&[
        "\",\"author\":{\"@type\":\"Person\",\"name\":\"",
        &author.json,
        "\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"",
        &publisher.json,
        "\"},\"description\":\"",
    ]);
    draft.put_text(summary, Form::Json);
    draft.put(&["\"}</script>\n"]);
}

/// Scripts and styles of about so many bytes, 11 to 9.
fn fill(draft: &mut Draft, bytes: usize) {
    let boilerplate = draft.stock.boilerplate();
    let end = draft.out.len() + bytes;
    while draft.out.len() < end {
        let pieces =
            if draft.random.chance(650) { &boilerplate.scripts } else { &boilerplate.styles };
        let piece = draft.random.pick(pieces);
        draft.out.push_str(piece);
    }
}

fn menu(draft: &mut Draft, elements: usize) {
    let boilerplate = draft.stock.boilerplate();
    draft.put(&[
        "<header class=\"site-header\" role=\"banner\">\n  <div class=\"container\">\n    <nav \
         class=\"site-nav\" aria-label=\"Main\">\n      <div class=\"menu-wrapper\">\n        <ul class=\"menu\">\n",
    ]);
    for _ in 0..elements / Boilerplate::LINK_ELEMENTS {
        let link = draft.random.pick(&boilerplate.links);
        draft.out.push_str(link);
    }
    for _ in 0..elements / 20 {
        let icon = draft.random.pick(&boilerplate.icons);
        draft.put(&[
            "<li><button type=\"button\" class=\"icon-button\">",
            icon,
            "</button></li>\n",
        ]);
    }
    draft.put(&["        </ul>\n      </div>\n    </nav>\n  </div>\n</header>\n"]);
}

fn text(draft: &mut Draft, article: &Article) {
    let Article { story, author, image, paragraphs, .. } = article;
    draft.put(&[
        "<main class=\"layout\">\n<article class=\"article\">\n<header class=\"article__header\">\n<h1 \
         class=\"article__title\">",
        &story.title.xml,
        "</h1>\n<div class=\"article__byline\">By <a rel=\"author\" href=\"/people/",
        &story.number.to_string(),
        "\">",
        &author.xml,
        "</a> <time datetime=\"",
    ]);
    draft.put_rfc3339(story.published);
    draft.put(&[
        "\"></time></div>\n</header>\n<figure class=\"article__figure\"><img src=\"",
        image,
        "\" alt=\"\" width=\"1200\" height=\"675\"></figure>\n<div class=\"article__body\">\n",
    ]);
    for paragraph in paragraphs {
        draft.put(&["<p>"]);
        draft.put_text(paragraph, Form::Xml);
        draft.put(&["</p>\n"]);
    }
    draft.put(&["</div>\n</article>\n</main>\n"]);
}

fn teasers(draft: &mut Draft, elements: usize) {
    let boilerplate = draft.stock.boilerplate();
    draft.put(&[
        "<aside class=\"related\">\n  <div class=\"container\">\n    <div class=\"grid\">\n      <ul \
         class=\"teaser-list\">\n",
    ]);
    for _ in 0..elements / Boilerplate::CARD_ELEMENTS {
        let card = draft.random.pick(&boilerplate.cards);
        draft.out.push_str(card);
    }
    draft.put(&["      </ul>\n    </div>\n  </div>\n</aside>\n"]);
}

fn foot(draft: &mut Draft, elements: usize) {
    let boilerplate = draft.stock.boilerplate();
    draft.put(&["<footer class=\"site-footer\">\n  <nav class=\"footer-nav\">\n      <ul>\n"]);
    for _ in 0..elements / Boilerplate::LINK_ELEMENTS {
        let link = draft.random.pick(&boilerplate.links);
        draft.out.push_str(link);
    }
    draft.put(&["      </ul>\n  </nav>\n</footer>\n"]);
}
