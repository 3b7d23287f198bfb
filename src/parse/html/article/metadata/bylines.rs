//! The line under a headline that says who wrote it, found by what its element is called.
//!
//! The last resort, for pages whose structured data and meta tags name nobody.

use std::borrow::Cow;

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::node::Element;
use scraper::{Html, Node};

use super::candidates::Candidates;
use super::names::{is_full_name, is_introduced, names};
use super::nodes::{attribute, is_near};
use super::ranking::{MetadataField, MetadataSource};

/// Parts of the names of classes that bylines have.
const BYLINE: [&str; 5] = ["author", "byline", "autor", "auteur", "writer"];

/// Parts of the names of what is around authors of something else.
const OTHERS: [&str; 12] = [
    "comment",
    "related",
    "teaser",
    "caption",
    "quote",
    "image",
    "photo",
    "recommend",
    "sidebar",
    "footer",
    "credit",
    "widget",
];

/// How far above a byline it is looked whether it is that of something else.
const REACH: usize = 8;

/// No byline is longer, in bytes, nor has more inside it, in nodes.
const MAX_LENGTH: usize = 160;
const MAX_INSIDE: usize = 60;

/// More of them than are looked at.
const MAX: usize = 1000;

/// Adds the first byline of a page. Where the page has named someone already, if only itself, a byline must be one
/// beyond doubt: it begins with `By`, or it is the link to an author's page.
pub(super) fn find<'a>(page: &'a Html, candidates: &mut Candidates<'a>) {
    let strict = !candidates.lacks(MetadataField::Author);
    let mut first: Option<NodeRef<Node>> = None;
    let bylines = page.tree.nodes().filter_map(|node| {
        let element = node.value().as_element().filter(|element| is_byline(element))?;
        Some((node, element))
    });
    for (node, element) in bylines.take(MAX) {
        let line = if is_innermost(node) && !is_of_other(node) { line(node) } else { None };
        let Some(line) = line.filter(|line| !strict || is_sure(node, element, line)) else {
            continue;
        };
        if !names(&line).iter().any(|name| is_full_name(name)) {
            continue;
        }
        // Several authors stand beside each other.
        if first.is_some_and(|first| !is_near(first, node)) {
            return;
        }
        first = first.or(Some(node));
        let link = attribute(element, &local_name!("href")).map(Cow::Borrowed);
        candidates.add_linked(MetadataField::Author, MetadataSource::Byline, line.into(), link);
    }
}

/// Whether an element is a byline by more than the name of its class.
fn is_sure(node: NodeRef<Node>, element: &Element, line: &str) -> bool {
    let with_before =
        || before(node).is_some_and(|before| is_introduced(&format!("{before} {line}")));
    is_link(element) || is_introduced(line) || with_before()
}

/// Whether no other byline is inside an element, nor more than a byline has.
fn is_innermost(node: NodeRef<Node>) -> bool {
    let mut inside = node.descendants().skip(1);
    let mut nearest = inside.by_ref().take(MAX_INSIDE);
    !nearest.any(|inside| inside.value().as_element().is_some_and(is_byline))
        && inside.next().is_none()
}

/// The texts of a byline, a comma between those of two elements; `None` if it is longer than one is.
pub(super) fn line(node: NodeRef<Node>) -> Option<String> {
    let mut line = String::new();
    for text in node.descendants().filter_map(|inside| inside.value().as_text()) {
        let text = text.trim();
        if !text.is_empty() && !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(text);
        if line.len() > MAX_LENGTH {
            return None;
        }
    }
    (!line.is_empty()).then_some(line)
}

/// The text right before an element.
fn before(node: NodeRef<'_, Node>) -> Option<&str> {
    let text: &str = node.prev_sibling()?.value().as_text()?;
    Some(text.trim()).filter(|text| text.len() < MAX_LENGTH)
}

/// Parts of the addresses of authors' pages.
const LINKS: [&str; 6] = ["/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autores/"];

fn is_link(element: &Element) -> bool {
    let href = attribute(element, &local_name!("href")).unwrap_or_default();
    href.contains("/aut") && LINKS.iter().any(|part| href.contains(part))
}

fn is_byline(element: &Element) -> bool {
    called(element, &BYLINE) || is_link(element)
}

/// Whether the class or the id of an element has one of these in it, in any case.
pub(super) fn called(element: &Element, parts: &[&str]) -> bool {
    element.attrs.iter().any(|(key, value)| {
        matches!(key.local, local_name!("class") | local_name!("id"))
            && parts.iter().any(|part| holds(value, part))
    })
}

fn holds(text: &str, part: &str) -> bool {
    let part = part.as_bytes();
    let mut windows = text.as_bytes().windows(part.len());
    windows.any(|window| window[0] | 0x20 == part[0] && window.eq_ignore_ascii_case(part))
}

/// Whether an element is part of something beside the article, or of a picture or a quote in it.
pub(super) fn is_of_other(node: NodeRef<Node>) -> bool {
    let mut around = std::iter::once(node).chain(node.ancestors().take(REACH));
    around.any(|node| node.value().as_element().is_some_and(|element| called(element, &OTHERS)))
}
