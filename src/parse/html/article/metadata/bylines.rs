//! Bylines: the lines with the authors of an article, found by the names of their elements.
//!
//! They are the last resort, for pages without an author in structured data and meta tags.

use std::borrow::Cow;

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::node::Element;
use scraper::{Html, Node};

use super::candidates::Candidates;
use super::names::{is_full_name, is_introduced, names};
use super::nodes::{attribute, is_near};
use super::ranking::{MetadataField, MetadataSource};

/// Parts of the class names of bylines.
const BYLINE: [&str; 5] = ["author", "byline", "autor", "auteur", "writer"];

/// Parts of the class names of elements with authors of something other than the article.
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

/// Maximum number of ancestors whose names are compared with [`OTHERS`].
const MAX_ANCESTORS: usize = 8;

/// Maximum length of a byline in bytes, and in nodes.
const MAX_LENGTH: usize = 160;
const MAX_NODES: usize = 60;

/// Maximum number of bylines that are examined.
const MAX_BYLINES: usize = 1000;

/// Adds the authors in the first byline of a page to the candidates. If there are other candidates, such as the
/// publisher, only unambiguous bylines are used: they begin with `By`, or are links to an author's page.
pub(super) fn find<'a>(page: &'a Html, candidates: &mut Candidates<'a>) {
    let strict = !candidates.lacks(MetadataField::Author);
    let mut first: Option<NodeRef<Node>> = None;
    let bylines = page.tree.nodes().filter_map(|node| {
        let element = node.value().as_element().filter(|element| is_byline(element))?;
        Some((node, element))
    });
    for (node, element) in bylines.take(MAX_BYLINES) {
        let line = if is_innermost(node) && !is_of_other(node) { line(node) } else { None };
        let Some(line) = line.filter(|line| !strict || is_unambiguous(node, element, line)) else {
            continue;
        };
        if !names(&line).iter().any(|name| is_full_name(name)) {
            continue;
        }
        // Several authors have bylines next to each other.
        if first.is_some_and(|first| !is_near(first, node)) {
            return;
        }
        first = first.or(Some(node));
        let link = attribute(element, &local_name!("href")).map(Cow::Borrowed);
        candidates.add_linked(MetadataField::Author, MetadataSource::Byline, line.into(), link);
    }
}

/// Returns true if more than the class name shows that an element is a byline.
fn is_unambiguous(node: NodeRef<Node>, element: &Element, line: &str) -> bool {
    let introduced_before =
        || preceding_text(node).is_some_and(|before| is_introduced(&format!("{before} {line}")));
    is_link(element) || is_introduced(line) || introduced_before()
}

/// Returns true for an element without other bylines and not too many nodes inside.
fn is_innermost(node: NodeRef<Node>) -> bool {
    let mut inside = node.descendants().skip(1);
    let mut nearest = inside.by_ref().take(MAX_NODES);
    !nearest.any(|inside| inside.value().as_element().is_some_and(is_byline))
        && inside.next().is_none()
}

/// Returns the texts of an element, joined by commas; `None` if they are too long for a byline.
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

/// Returns the text node directly before an element.
fn preceding_text(node: NodeRef<'_, Node>) -> Option<&str> {
    let text: &str = node.prev_sibling()?.value().as_text()?;
    Some(text.trim()).filter(|text| text.len() < MAX_LENGTH)
}

/// Parts of the URLs of authors' pages.
const LINKS: [&str; 6] = ["/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autores/"];

fn is_link(element: &Element) -> bool {
    let href = attribute(element, &local_name!("href")).unwrap_or_default();
    href.contains("/aut") && LINKS.iter().any(|part| href.contains(part))
}

fn is_byline(element: &Element) -> bool {
    is_named(element, &BYLINE) || is_link(element)
}

/// Returns true if the class or the id of an element contains one of the parts, ignoring case.
pub(super) fn is_named(element: &Element, parts: &[&str]) -> bool {
    element.attrs.iter().any(|(key, value)| {
        matches!(key.local, local_name!("class") | local_name!("id"))
            && parts.iter().any(|part| contains(value, part))
    })
}

fn contains(text: &str, part: &str) -> bool {
    let part = part.as_bytes();
    let mut windows = text.as_bytes().windows(part.len());
    windows.any(|window| window[0] | 0x20 == part[0] && window.eq_ignore_ascii_case(part))
}

/// Returns true for an element of something other than the article, or of a picture or a quote in it.
pub(super) fn is_of_other(node: NodeRef<Node>) -> bool {
    let mut around = std::iter::once(node).chain(node.ancestors().take(MAX_ANCESTORS));
    around.any(|node| node.value().as_element().is_some_and(|element| is_named(element, &OTHERS)))
}
