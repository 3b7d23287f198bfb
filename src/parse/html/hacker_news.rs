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

/// What an element of a page says, by the selector that it matches.
#[derive(Clone, Copy)]
enum Role {
    Story,
    StoryTitle,
    StoryText,
    Comment,
    CommentText,
    User,
    Age,
}

/// The selectors of the site, each with the name that its elements have: comparing a name first costs
/// a fraction of matching a selector, and a page is full of elements that say nothing.
const SELECTORS: [(&str, &str, Role); 7] = [
    ("tr", "tr.athing.comtr", Role::Comment),
    ("tr", "tr.athing", Role::Story),
    ("a", ".titleline > a, a.titlelink, a.storylink", Role::StoryTitle),
    ("a", "a.hnuser", Role::User),
    ("span", "span.age", Role::Age),
    ("div", "table.fatitem div.toptext", Role::StoryText),
    ("div", "div.commtext", Role::CommentText),
];

/// The same, compiled once.
static COMPILED: LazyLock<Vec<(&str, Selector, Role)>> = LazyLock::new(|| {
    let compile =
        |(name, css, role)| (name, Selector::parse(css).expect("a selector of this file"), role);
    SELECTORS.into_iter().map(compile).collect()
});

fn role(element: &ElementRef) -> Option<Role> {
    let name = element.value().name();
    let mut candidates = COMPILED.iter().filter(|(wanted, ..)| *wanted == name);
    candidates.find(|(_, selector, _)| selector.matches(element)).map(|&(.., role)| role)
}

/// True for a page of that site, by what its root element or its head says.
pub(super) fn is_page(text: &str) -> bool {
    let head = &text.as_bytes()[..text.len().min(HEAD_WINDOW)];
    let root = &head[memmem::find(head, b"<html").unwrap_or(0)..];
    let root = &root[..memchr::memchr(b'>', root).unwrap_or(root.len())];
    let operation = memmem::find(root, b" op=").is_some();
    operation || memmem::find(head, b"<title>Hacker News</title>").is_some()
}

/// What somebody goes by, if it is known.
type Name = Option<Cow<'static, str>>;

/// Reads a page of Hacker News, in one walk over its elements: what is said of a story or a comment
/// comes after the row that begins it.
pub(in crate::parse) fn parse(text: &str) -> Parsed<'static> {
    let page = dom::parse(text);
    let mut parsed = Parsed { format: Some(Format::HackerNews), ..Parsed::default() };
    let (mut language, mut commenter) = (None, None);
    for element in page.tree.nodes().filter_map(ElementRef::wrap) {
        match element.value().name() {
            "html" => {
                language = element.attr("lang").map(|language| Cow::Owned(language.to_owned()))
            }
            "title" if parsed.feed_title.is_none() => parsed.feed_title = line(element),
            _ => {}
        }
        match (role(&element), parsed.news.last_mut()) {
            (Some(Role::Story), _) => {
                parsed.news.push(News { language: language.clone(), ..story(element) });
            }
            (Some(Role::Comment), _) => commenter = Some(None),
            (Some(role), Some(news)) => take(role, element, news, &mut commenter),
            _ => {}
        }
    }
    parsed
}

/// A story, of which its row tells the number.
fn story(row: ElementRef) -> News<'static> {
    let id = row.attr("id").map(|id| Cow::Owned(id.to_owned()));
    News {
        url: id.as_ref().map(|id| Cow::Owned(format!("{SITE}item?id={id}"))),
        id,
        ..News::default()
    }
}

/// Takes up what an element says of the last story, or of the last comment, whose author is `commenter`'s.
fn take(role: Role, element: ElementRef, news: &mut News<'static>, commenter: &mut Option<Name>) {
    match role {
        Role::StoryTitle => {
            news.title = line(element);
            // A story without a link of its own links to itself.
            news.external_url =
                element.attr("href").map(absolute).filter(|link| news.url.as_ref() != Some(link));
        }
        Role::StoryText => news.content_text = paragraphs(element),
        Role::User => match commenter {
            None => news.authors.extend(author(element)),
            Some(name) => *name = line(element),
        },
        Role::Age if news.date_published.is_none() => news.date_published = age(element),
        // A comment that was deleted has no text, and its place is all that is left of it.
        Role::CommentText => {
            if let Some(text) = paragraphs(element) {
                news.comments.push(Comment { author: commenter.take().flatten(), text });
            }
        }
        _ => {}
    }
}

fn author(user: ElementRef) -> Option<Author<'static>> {
    Some(Author { name: Some(line(user)?), url: user.attr("href").map(absolute), avatar: None })
}

/// The instant in `title="2025-09-01T12:00:00 1756728000"`; older pages lack the number.
fn age(age: ElementRef) -> Option<jiff::Timestamp> {
    date::parse(age.attr("title")?.split(' ').next()?)
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
        texts.iter().map(|text| trim_lines(text)).filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| Cow::Owned(texts.join("\n\n")))
}

/// Trims a text, but for the white space that its first line begins with where more than that line is preformatted.
fn trim_lines(text: &str) -> &str {
    let text = text.trim_end();
    if text.contains('\n') { text.trim_start_matches(['\n', '\r']) } else { text.trim_start() }
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
        LazyLock::force(&COMPILED);
    }
}
