//! Atom 1.0.

use super::super::distribution::{ATOM_SUMMARY, ATOM_TEXT, weighted};
use super::super::draft::{Draft, Story, owned_tags};
use super::super::text::{Form, Piece};
use crate::news::{Author, NewsItem};

/// How the entries of one feed look.
struct Look {
    /// The whole text escaped, in CDATA, or a summary alone: 16, 9 and 4 of 29 feeds.
    text: usize,
    summary: bool,
    published: bool,
    /// The author of all entries, where they do not name theirs.
    author: Option<Author<'static>>,
    tags: usize,
    language: bool,
    code: u32,
    length: usize,
}

const ESCAPED: usize = 0;
const CDATA: usize = 1;
const TEXTS: [u32; 3] = [16, 9, 4];

pub(super) fn write(draft: &mut Draft, items: u64) {
    let look = head(draft);
    for _ in 0..items {
        entry(draft, &look);
    }
    draft.put(&["</feed>\n"]);
}

fn head(draft: &mut Draft) -> Look {
    let random = &mut draft.random;
    let mut look = Look {
        text: weighted(&TEXTS, random),
        summary: random.chance(200),
        published: random.chance(660),
        author: None,
        tags: if random.chance(320) { random.between(1, 6) } else { 0 },
        language: random.chance(100),
        code: if random.chance(700) { 230 } else { 0 },
        length: random.between(50, 120),
    };
    let of_feed = random.chance(400);
    let site = draft.site.clone();
    draft.put(&[
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" \
         xmlns:media=\"http://search.yahoo.com/mrss/\"",
    ]);
    if look.language {
        draft.put(&[" xml:lang=\"", draft.pool.vocabulary.tag, "\""]);
    }
    draft.put(&[
        ">\n  <title>",
        &draft.title.xml,
        "</title>\n  <link href=\"",
        &site,
        "/atom.xml\" rel=\"self\" />\n  <link href=\"",
        &site,
        "/\" />\n  <id>",
        &site,
        "/</id>\n",
    ]);
    if of_feed {
        let name = draft.name();
        look.author = Some(author(draft, name, "  "));
    }
    draft.feed_title = Some(draft.title.plain.clone());
    look
}

/// Writes an author.
fn author(draft: &mut Draft, name: &Piece, indent: &str) -> Author<'static> {
    let has_page = draft.random.chance(500);
    draft.put(&[indent, "<author>\n", indent, "  <name>", &name.xml, "</name>\n"]);
    let url = format!("{}/people/{}", draft.site, draft.random.below(100));
    if has_page {
        draft.put(&[indent, "  <uri>", &url, "</uri>\n"]);
    }
    draft.put(&[indent, "</author>\n"]);
    Author { url: has_page.then(|| url.into()), ..name.author() }
}

fn entry(draft: &mut Draft, look: &Look) {
    let story = draft.story();
    let id = format!("tag:{},2025:{}", &draft.site["https://".len()..], story.number);
    let mut news = NewsItem {
        id: Some(id.clone().into()),
        url: Some(story.url.clone().into()),
        title: story.title.field(),
        date_published: look.published.then_some(story.published),
        date_modified: Some(story.modified),
        language: look.language.then(|| draft.pool.vocabulary.tag.into()),
        ..NewsItem::default()
    };
    draft.put(&["  <entry>\n    <title>", &story.title.xml, "</title>\n    <link href=\""]);
    draft.put(&[
        &story.url,
        "\" rel=\"alternate\" type=\"text/html\" />\n    <id>",
        &id,
        "</id>\n",
    ]);
    dates(draft, look, &story);
    match &look.author {
        Some(of_feed) => news.authors.push(of_feed.clone()),
        None => {
            let name = draft.name();
            news.authors.push(author(draft, name, "    "));
        }
    }
    let tags = draft.tags(look.tags);
    for tag in &tags {
        draft.put(&["    <category term=\"", &tag.xml, "\" />\n"]);
    }
    news.tags = owned_tags(&tags);
    texts(draft, look, &mut news);
    draft.put(&["  </entry>\n"]);
    draft.news.push(news);
}

fn dates(draft: &mut Draft, look: &Look, story: &Story) {
    if look.published {
        draft.put(&["    <published>"]);
        draft.put_rfc3339(story.published);
        draft.put(&["</published>\n"]);
    }
    draft.put(&["    <updated>"]);
    draft.put_rfc3339(story.modified);
    draft.put(&["</updated>\n"]);
}

fn texts(draft: &mut Draft, look: &Look, news: &mut NewsItem<'static>) {
    let in_full = look.text == ESCAPED || look.text == CDATA;
    if look.summary || !in_full {
        let length = ATOM_SUMMARY.draw(&mut draft.random);
        let text = draft.sentences(length);
        draft.put(&["    <summary>"]);
        draft.put_text(&text, Form::Xml);
        draft.put(&["</summary>\n"]);
        news.summary = Some(text.plain());
    }
    if in_full {
        let length = ATOM_TEXT.draw(&mut draft.random) * look.length / 100;
        let text = draft.html(length, look.code);
        draft.put(&["    <content type=\"html\">"]);
        if look.text == CDATA {
            draft.put(&["<![CDATA["]);
            draft.put_text(&text, Form::Plain);
            draft.put(&["]]>"]);
        } else {
            draft.put_text(&text, Form::Xml);
        }
        draft.put(&["</content>\n"]);
        news.content_html = Some(text.plain());
    }
}
