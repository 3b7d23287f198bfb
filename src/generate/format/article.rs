//! Article pages with their boilerplate: menus, teasers, scripts and styles.

use std::fmt::Write;

use crate::generate::boilerplate::Boilerplate;
use crate::generate::distribution::Distribution;
use crate::generate::document::{DocumentBuilder, StoryMetadata};
use crate::generate::snippet::{Escaping, Passage, Snippet, tag_texts};
use crate::news::NewsItem;

/// Length of a page in bytes.
const PAGE: Distribution = Distribution(&[
    (0, 27_900),
    (100, 59_500),
    (250, 108_800),
    (500, 184_200),
    (750, 332_400),
    (900, 527_000),
    (990, 800_000),
    (1000, 1_400_000),
]);
/// Number of elements outside the article text.
const ELEMENTS: Distribution = Distribution(&[
    (0, 77),
    (100, 384),
    (250, 557),
    (500, 783),
    (750, 1090),
    (900, 1468),
    (1000, 3312),
]);
/// Length of the article text in bytes.
const BODY: Distribution = Distribution(&[
    (0, 900),
    (100, 1460),
    (250, 2520),
    (500, 4160),
    (750, 6070),
    (900, 10_600),
    (1000, 25_000),
]);
/// Length of a paragraph in bytes.
const PARAGRAPH: Distribution =
    Distribution(&[(0, 120), (250, 180), (500, 240), (750, 340), (900, 524), (1000, 900)]);

/// The parts of an article. Some of them occur several times in the page.
struct ArticleParts<'s> {
    story: StoryMetadata<'s>,
    author: &'s Snippet,
    tags: Vec<&'s Snippet>,
    summary: Passage<'s>,
    image: String,
    paragraphs: Vec<Passage<'s>>,
}

pub(super) fn write(document: &mut DocumentBuilder) {
    let article = article(document);
    let bytes = PAGE.sample(&mut document.random);
    let elements = ELEMENTS.sample(&mut document.random);
    head(document, &article);
    // Scripts and styles fill the page up to its length, most of them in the head.
    let filling = bytes.saturating_sub(elements * 140 + 16_000);
    fill(document, filling * 7 / 10);
    document.put(&["</head>\n<body class=\"page page--article\">\n"]);
    menu(document, elements * 4 / 10);
    text(document, &article);
    teasers(document, elements * 4 / 10);
    foot(document, elements * 2 / 10);
    fill(document, filling * 3 / 10);
    document.put(&["</body>\n</html>\n"]);
    let item = news_item(document, &article);
    document.items.push(item);
    document.feed_title = Some(document.title.plain.clone());
}

fn article<'s>(document: &mut DocumentBuilder<'s>) -> ArticleParts<'s> {
    let story = document.story();
    let number = document.random.between(1, 6);
    let paragraphs = document.paragraphs(BODY, PARAGRAPH);
    ArticleParts {
        author: document.name(),
        tags: document.tags(number),
        summary: document.sentences(140),
        image: format!("{}/images/{}.jpg", document.site, story.number),
        paragraphs,
        story,
    }
}

fn news_item(document: &DocumentBuilder, article: &ArticleParts) -> NewsItem<'static> {
    let ArticleParts { story, author, tags, summary, image, paragraphs } = article;
    let mut text = String::new();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        text.push_str(if number > 0 { "\n\n" } else { "" });
        paragraph.write(Escaping::None, &mut text);
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
        tags: tag_texts(tags),
        language: document.language(),
        ..NewsItem::default()
    }
}

fn head(document: &mut DocumentBuilder, article: &ArticleParts) {
    let ArticleParts { story, summary, image, tags, .. } = article;
    let publisher = document.title;
    document.put(&[
        "<!DOCTYPE html>\n<html lang=\"",
        document.language.vocabulary.tag,
        "\">\n<head>\n",
    ]);
    document.put(&["<meta charset=\"utf-8\">\n<title>", &story.title.xml, "</title>\n"]);
    document.put(&["<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"]);
    document.put(&["<meta name=\"description\" content=\""]);
    document.put_text(summary, Escaping::Xml);
    document.put(&["\">\n<link rel=\"canonical\" href=\"", &story.url, "\">\n"]);
    let properties = [
        ("og:type", "article"),
        ("og:title", &story.title.xml),
        ("og:url", &story.url),
        ("og:image", image),
        ("og:site_name", &publisher.xml),
    ];
    for (property, content) in properties {
        document.put(&["<meta property=\"", property, "\" content=\"", content, "\">\n"]);
    }
    for tag in tags {
        document.put(&["<meta property=\"article:tag\" content=\"", &tag.xml, "\">\n"]);
    }
    for (property, instant) in
        [("published_time", story.published), ("modified_time", story.modified)]
    {
        document.put(&["<meta property=\"article:", property, "\" content=\""]);
        document.put_rfc3339(instant);
        document.put(&["\">\n"]);
    }
    structured_data(document, article);
    for number in 0..document.random.between(8, 30) {
        let _ = writeln!(
            document.out,
            "<link rel=\"preload\" as=\"script\" href=\"https://cdn.example.net/assets/chunk-{number}.js\" crossorigin>"
        );
    }
}

/// Writes the article as a schema.org `NewsArticle`.
fn structured_data(document: &mut DocumentBuilder, article: &ArticleParts) {
    let ArticleParts { story, author, summary, image, .. } = article;
    let publisher = document.title;
    document.put(&[
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\
         \"mainEntityOfPage\":\"",
        &story.url,
        "\",\"headline\":\"",
        &story.title.json,
        "\",\"image\":\"",
        image,
        "\",\"datePublished\":\"",
    ]);
    document.put_rfc3339(story.published);
    document.put(&["\",\"dateModified\":\""]);
    document.put_rfc3339(story.modified);
    document.put(&[
        "\",\"author\":{\"@type\":\"Person\",\"name\":\"",
        &author.json,
        "\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"",
        &publisher.json,
        "\"},\"description\":\"",
    ]);
    document.put_text(summary, Escaping::Json);
    document.put(&["\"}</script>\n"]);
}

/// Writes scripts and styles of about `bytes` bytes, at a ratio of 11 to 9.
fn fill(document: &mut DocumentBuilder, bytes: usize) {
    let boilerplate = document.store.boilerplate();
    let end = document.out.len() + bytes;
    while document.out.len() < end {
        let snippets =
            if document.random.chance(650) { &boilerplate.scripts } else { &boilerplate.styles };
        let snippet = document.random.pick(snippets);
        document.out.push_str(snippet);
    }
}

fn menu(document: &mut DocumentBuilder, elements: usize) {
    let boilerplate = document.store.boilerplate();
    document.put(&[
        "<header class=\"site-header\" role=\"banner\">\n  <div class=\"container\">\n    <nav \
         class=\"site-nav\" aria-label=\"Main\">\n      <div class=\"menu-wrapper\">\n        <ul class=\"menu\">\n",
    ]);
    for _ in 0..elements / Boilerplate::LINK_ELEMENTS {
        let link = document.random.pick(&boilerplate.links);
        document.out.push_str(link);
    }
    for _ in 0..elements / 20 {
        let icon = document.random.pick(&boilerplate.icons);
        document.put(&[
            "<li><button type=\"button\" class=\"icon-button\">",
            icon,
            "</button></li>\n",
        ]);
    }
    document.put(&["        </ul>\n      </div>\n    </nav>\n  </div>\n</header>\n"]);
}

fn text(document: &mut DocumentBuilder, article: &ArticleParts) {
    let ArticleParts { story, author, image, paragraphs, .. } = article;
    document.put(&[
        "<main class=\"layout\">\n<article class=\"article\">\n<header class=\"article__header\">\n<h1 \
         class=\"article__title\">",
        &story.title.xml,
        "</h1>\n<div class=\"article__byline\">By <a rel=\"author\" href=\"/people/",
        &story.number.to_string(),
        "\">",
        &author.xml,
        "</a> <time datetime=\"",
    ]);
    document.put_rfc3339(story.published);
    document.put(&[
        "\"></time></div>\n</header>\n<figure class=\"article__figure\"><img src=\"",
        image,
        "\" alt=\"\" width=\"1200\" height=\"675\"></figure>\n<div class=\"article__body\">\n",
    ]);
    for paragraph in paragraphs {
        document.put(&["<p>"]);
        document.put_text(paragraph, Escaping::Xml);
        document.put(&["</p>\n"]);
    }
    document.put(&["</div>\n</article>\n</main>\n"]);
}

fn teasers(document: &mut DocumentBuilder, elements: usize) {
    let boilerplate = document.store.boilerplate();
    document.put(&[
        "<aside class=\"related\">\n  <div class=\"container\">\n    <div class=\"grid\">\n      <ul \
         class=\"teaser-list\">\n",
    ]);
    for _ in 0..elements / Boilerplate::CARD_ELEMENTS {
        let card = document.random.pick(&boilerplate.cards);
        document.out.push_str(card);
    }
    document.put(&["      </ul>\n    </div>\n  </div>\n</aside>\n"]);
}

fn foot(document: &mut DocumentBuilder, elements: usize) {
    let boilerplate = document.store.boilerplate();
    document.put(&["<footer class=\"site-footer\">\n  <nav class=\"footer-nav\">\n      <ul>\n"]);
    for _ in 0..elements / Boilerplate::LINK_ELEMENTS {
        let link = document.random.pick(&boilerplate.links);
        document.out.push_str(link);
    }
    document.put(&["      </ul>\n  </nav>\n</footer>\n"]);
}
