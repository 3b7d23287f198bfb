//! Hacker News: list pages, one news a story, and item pages, one news with its comments.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem;
use scraper::{ElementRef, Node, Selector};

use super::dom;
use crate::news::{Author, Comment, News};
use crate::parse::text::fold;
use crate::parse::url::resolve;
use crate::parse::{Format, Parsed, date};

const SITE: &str = "https://news.ycombinator.com/";

/// How much of a page is looked at to tell whose it is.
const HEAD_WINDOW: usize = 2048;

/// The selectors of the site, compiled once.
struct Selectors {
    feed_title: Selector,
    item_page: Selector,
    story: Selector,
    story_text: Selector,
    title: Selector,
    user: Selector,
    age: Selector,
    comment: Selector,
    comment_text: Selector,
}

static SELECTORS: LazyLock<Selectors> = LazyLock::new(|| {
    // Each is written here and tested below.
    let selector = |css| Selector::parse(css).expect("a selector of this file");
    Selectors {
        feed_title: selector("title"),
        item_page: selector("table.fatitem"),
        story: selector("tr.athing:not(.comtr)"),
        story_text: selector("table.fatitem div.toptext"),
        title: selector(".titleline > a, a.titlelink, a.storylink"),
        user: selector("a.hnuser"),
        age: selector("span.age"),
        comment: selector("tr.athing.comtr"),
        comment_text: selector(".commtext"),
    }
});

/// True for a page of that site, by what its root element or its head says.
pub(super) fn is_page(text: &str) -> bool {
    let head = &text.as_bytes()[..text.len().min(HEAD_WINDOW)];
    let root = &head[memmem::find(head, b"<html").unwrap_or(0)..];
    let root = &root[..memchr::memchr(b'>', root).unwrap_or(root.len())];
    let operation = memmem::find(root, b" op=").is_some();
    operation || memmem::find(head, b"<title>Hacker News</title>").is_some()
}

/// Reads a page of Hacker News.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'static> {
    let page = dom::parse(text);
    let css = &*SELECTORS;
    let mut news: Vec<_> = page.select(&css.story).map(story).collect();
    if let [item] = &mut news[..]
        && page.select(&css.item_page).next().is_some()
    {
        item.content_text = page.select(&css.story_text).next().and_then(paragraphs);
        item.comments = page.select(&css.comment).filter_map(comment).collect();
    }
    let feed_title = page.select(&css.feed_title).next().and_then(line);
    Parsed { format: Some(Format::HackerNews), feed_title, news, fault: None }
}

/// A story: the row that names it, and the row below with its author and age.
fn story(row: ElementRef) -> News<'static> {
    let css = &*SELECTORS;
    let title = row.select(&css.title).next();
    let id = row.attr("id").map(|id| Cow::Owned(id.to_owned()));
    let below = row.next_siblings().find_map(ElementRef::wrap);
    let user = below.and_then(|below| below.select(&css.user).next());
    News {
        url: id.as_ref().map(|id| Cow::Owned(format!("{SITE}item?id={id}"))),
        external_url: title.and_then(|title| title.attr("href")).map(absolute),
        id,
        title: title.and_then(line),
        date_published: below.and_then(|below| below.select(&css.age).next()).and_then(age),
        authors: user.and_then(author).into_iter().collect(),
        ..News::default()
    }
}

fn author(user: ElementRef) -> Option<Author<'static>> {
    Some(Author { name: Some(line(user)?), url: user.attr("href").map(absolute), avatar: None })
}

/// The instant in `title="2025-09-01T12:00:00 1756728000"`; older pages lack the number.
fn age(age: ElementRef) -> Option<jiff::Timestamp> {
    date::parse(age.attr("title")?.split(' ').next()?)
}

/// A comment; `None` for one that was deleted, of which only its place is left.
fn comment(row: ElementRef) -> Option<Comment<'static>> {
    let css = &*SELECTORS;
    let text = row.select(&css.comment_text).next().and_then(paragraphs)?;
    Some(Comment { author: row.select(&css.user).next().and_then(line), text })
}

fn absolute(href: &str) -> Cow<'static, str> {
    Cow::Owned(resolve(Cow::Borrowed(href), Some(SITE)).into_owned())
}

fn line(element: ElementRef) -> Option<Cow<'static, str>> {
    let text: String = element.text().collect();
    let text = fold(Cow::Owned(text));
    (!text.is_empty()).then_some(text)
}

/// The text of an element, paragraphs parted by a blank line; the link to reply is not part of it.
fn paragraphs(element: ElementRef) -> Option<Cow<'static, str>> {
    let mut texts = vec![String::new()];
    let mut preformatted = false;
    let mut skipped = None;
    for edge in element.traverse() {
        let (node, opens) = match edge {
            ego_tree::iter::Edge::Open(node) => (node, true),
            ego_tree::iter::Edge::Close(node) => (node, false),
        };
        match node.value() {
            Node::Element(tag) if tag.name() == "div" && tag.attr("class") == Some("reply") => {
                skipped = opens.then_some(node.id());
            }
            _ if skipped.is_some() => {}
            Node::Element(tag) if matches!(tag.name(), "p" | "pre") => {
                preformatted = opens && tag.name() == "pre";
                texts.push(String::new());
            }
            Node::Text(text) if opens => push(texts.last_mut()?, text, preformatted),
            _ => {}
        }
    }
    let texts: Vec<_> =
        texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| Cow::Owned(texts.join("\n\n")))
}

/// Appends text, its white space folded unless it is preformatted.
fn push(out: &mut String, text: &str, preformatted: bool) {
    if preformatted {
        out.push_str(text);
        return;
    }
    for (index, word) in text.split(|c: char| c.is_ascii_whitespace()).enumerate() {
        if index > 0 && !out.ends_with(' ') {
            out.push(' ');
        }
        out.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selectors_compile() {
        LazyLock::force(&SELECTORS);
    }
}
