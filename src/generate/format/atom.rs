//! Atom 1.0.

use crate::generate::distribution::{ATOM_SUMMARY, ATOM_TEXT, weighted_index};
use crate::generate::document::{DocumentBuilder, StoryMetadata};
use crate::generate::snippet::{Escaping, Snippet, tag_texts};
use crate::news::{Author, NewsItem};

/// The style that the entries of a feed share.
struct AtomStyle {
    /// Index into [`TEXTS`].
    text: usize,
    summary: bool,
    published: bool,
    /// The author of the feed. Without one, each entry has an author.
    author: Option<Author<'static>>,
    tags: usize,
    language: bool,
    /// Share of code blocks, per mille.
    code: u32,
    /// Per cent of the measured text lengths.
    length: usize,
}

/// Numbers of real feeds with escaped full texts, with full texts in CDATA, and with summaries only.
const TEXTS: [u32; 3] = [16, 9, 4];
const ESCAPED: usize = 0;
const CDATA: usize = 1;

pub(super) fn write(document: &mut DocumentBuilder, item_count: u64) {
    let style = head(document);
    for _ in 0..item_count {
        entry(document, &style);
    }
    document.put(&["</feed>\n"]);
}

fn head(document: &mut DocumentBuilder) -> AtomStyle {
    let random = &mut document.random;
    let mut style = AtomStyle {
        text: weighted_index(&TEXTS, random),
        summary: random.chance(200),
        published: random.chance(660),
        author: None,
        tags: if random.chance(320) { random.between(1, 6) } else { 0 },
        language: random.chance(100),
        code: if random.chance(700) { 230 } else { 0 },
        length: random.between(50, 120),
    };
    let has_feed_author = random.chance(400);
    let site = document.site.clone();
    document.put(&[
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" \
         xmlns:media=\"http://search.yahoo.com/mrss/\"",
    ]);
    if style.language {
        document.put(&[" xml:lang=\"", document.language.vocabulary.tag, "\""]);
    }
    document.put(&[
        ">\n  <title>",
        &document.title.xml,
        "</title>\n  <link href=\"",
        &site,
        "/atom.xml\" rel=\"self\" />\n  <link href=\"",
        &site,
        "/\" />\n  <id>",
        &site,
        "/</id>\n",
    ]);
    if has_feed_author {
        let name = document.name();
        style.author = Some(author(document, name, "  "));
    }
    document.feed_title = Some(document.title.plain.clone());
    style
}

/// Writes an author element.
fn author(document: &mut DocumentBuilder, name: &Snippet, indent: &str) -> Author<'static> {
    let has_page = document.random.chance(500);
    document.put(&[indent, "<author>\n", indent, "  <name>", &name.xml, "</name>\n"]);
    let url = format!("{}/people/{}", document.site, document.random.below(100));
    if has_page {
        document.put(&[indent, "  <uri>", &url, "</uri>\n"]);
    }
    document.put(&[indent, "</author>\n"]);
    Author { url: has_page.then(|| url.into()), ..name.author() }
}

fn entry(document: &mut DocumentBuilder, style: &AtomStyle) {
    let story = document.story();
    let id = format!("tag:{},2025:{}", &document.site["https://".len()..], story.number);
    let mut item = NewsItem {
        id: Some(id.clone().into()),
        url: Some(story.url.clone().into()),
        title: story.title.field(),
        date_published: style.published.then_some(story.published),
        date_modified: Some(story.modified),
        language: style.language.then(|| document.language.vocabulary.tag.into()),
        ..NewsItem::default()
    };
    document.put(&["  <entry>\n    <title>", &story.title.xml, "</title>\n    <link href=\""]);
    document.put(&[
        &story.url,
        "\" rel=\"alternate\" type=\"text/html\" />\n    <id>",
        &id,
        "</id>\n",
    ]);
    dates(document, style, &story);
    match &style.author {
        Some(author) => item.authors.push(author.clone()),
        None => {
            let name = document.name();
            item.authors.push(author(document, name, "    "));
        }
    }
    let tags = document.tags(style.tags);
    for tag in &tags {
        document.put(&["    <category term=\"", &tag.xml, "\" />\n"]);
    }
    item.tags = tag_texts(&tags);
    texts(document, style, &mut item);
    document.put(&["  </entry>\n"]);
    document.items.push(item);
}

fn dates(document: &mut DocumentBuilder, style: &AtomStyle, story: &StoryMetadata) {
    if style.published {
        document.put(&["    <published>"]);
        document.put_rfc3339(story.published);
        document.put(&["</published>\n"]);
    }
    document.put(&["    <updated>"]);
    document.put_rfc3339(story.modified);
    document.put(&["</updated>\n"]);
}

fn texts(document: &mut DocumentBuilder, style: &AtomStyle, item: &mut NewsItem<'static>) {
    let has_full_text = style.text == ESCAPED || style.text == CDATA;
    if style.summary || !has_full_text {
        let length = ATOM_SUMMARY.sample(&mut document.random);
        let text = document.sentences(length);
        document.put(&["    <summary>"]);
        document.put_text(&text, Escaping::Xml);
        document.put(&["</summary>\n"]);
        item.summary = Some(text.plain());
    }
    if has_full_text {
        let length = ATOM_TEXT.sample(&mut document.random) * style.length / 100;
        let text = document.html(length, style.code);
        document.put(&["    <content type=\"html\">"]);
        if style.text == CDATA {
            document.put(&["<![CDATA["]);
            document.put_text(&text, Escaping::None);
            document.put(&["]]>"]);
        } else {
            document.put_text(&text, Escaping::Xml);
        }
        document.put(&["</content>\n"]);
        item.content_html = Some(text.plain());
    }
}
