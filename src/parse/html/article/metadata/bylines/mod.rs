//! Bylines: the lines with the authors of an article, found by the names of their elements.
//!
//! They are the last resort, for pages without an author in structured data and meta tags.

mod groups;
mod introduced;

use std::borrow::Cow;

use self::groups::Groups;
use super::author_context::Context;
use super::author_line::author_line;
use super::candidates::Candidates;
use super::names::{
    is_full_name, is_introduced, is_joint, is_of_other_role, is_organization, is_person, names,
};
use super::nodes::{NameParts, is_named, text};
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::html::tree::{AttributeName, Element, ElementName, Node, NodeRef, Tree};

/// Parts of the class names of bylines.
static BYLINE: NameParts = NameParts::new(&["author", "byline", "autor", "auteur", "writer"]);

/// Maximum number of nodes in a byline.
const MAX_NODES: usize = 60;

/// Maximum number of bylines that are examined.
const MAX_BYLINES: usize = 1000;

/// Maximum length of a text before a byline, and number of levels and siblings at which it is searched.
const MAX_LABEL_LENGTH: usize = 60;
const MAX_LEVELS_BEFORE: usize = 3;
const MAX_SIBLINGS: usize = 10;

/// Parts of class names that contain `author`, but are about something else.
static LOGIN: NameParts = NameParts::new(&["authori", "authoring"]);

/// Adds the authors in the byline of a page to the candidates: that next to the headline, else the first one after it,
/// else the first one. If there are other candidates, such as the publisher, only unambiguous bylines are used: they begin
/// with `By`, or are links to an author's page.
pub(super) fn find<'a>(page: &'a Tree, candidates: &mut Candidates<'a>, strict: bool) {
    let title = candidates.page_title();
    let mut groups = Groups::default();
    let mut headings: Vec<(usize, NodeRef)> = Vec::new();
    let mut examined = 0;
    for (position, node) in page.nodes().enumerate() {
        let Some(element) = node.element() else { continue };
        if element.name == ElementName::H1 {
            headings.push((position, node));
        }
        if is_byline(element) && examined < MAX_BYLINES {
            examined += 1;
            let context = Context { heading: headings.last().map(|last| last.1), title: &title };
            if let Some(byline) = byline(node, element, position, &context, strict) {
                groups.add(byline, context.heading);
            }
        }
    }
    let bylines = groups.best(headings.first().map(|first| first.1));
    let position = bylines.first().map_or(usize::MAX, |byline| byline.position);
    let introduced =
        introduced::find(page, &headings, &title).filter(|byline| byline.position < position);
    for Byline { line, link, .. } in introduced.map_or(bylines, |byline| vec![byline]) {
        let link = link.map(Cow::Borrowed);
        candidates.add_linked(MetadataField::Author, MetadataSource::Byline, line.into(), link);
    }
}

/// A line with authors.
struct Byline<'a> {
    node: NodeRef<'a>,
    /// The index of the node in the page.
    position: usize,
    line: String,
    link: Option<&'a str>,
    /// True if it has a full name that is unlikely to be anything else.
    is_sure: bool,
}

/// Returns the byline that an element is.
fn byline<'a>(
    node: NodeRef<'a>,
    element: Element<'a>,
    position: usize,
    context: &Context<'a, '_>,
    strict: bool,
) -> Option<Byline<'a>> {
    if !is_innermost(node) || context.is_of_other(node) {
        return None;
    }
    let line = author_line(node)?;
    let before = text_before(node).unwrap_or_default();
    if is_of_other_role(&line) || is_of_other_role(&before) {
        return None;
    }
    let is_introduced = is_introduced(&line) || is_introduced(&format!("{before} {line}"));
    let found = names(&line);
    let is_full = found.iter().any(|name| is_full_name(name));
    let is_single = || found.len() == 1 && !found[0].contains(' ') && !is_organization(&found[0]);
    let is_exact = is_exact(element) && found.iter().all(|name| is_person(name) || !strict);
    let is_unambiguous = is_introduced || is_link(element) || is_exact;
    let usable = (is_full && !strict) || ((is_full || is_single()) && is_unambiguous);
    let is_sure = is_full && (is_introduced || names_link(&found, element));
    usable.then(|| Byline { node, position, line, link: link(node), is_sure })
}

/// Returns true if a word of the class is the name of a byline, not only a part of it.
fn is_exact(element: Element) -> bool {
    let class = element.attribute(AttributeName::CLASS).unwrap_or_default();
    class.split_ascii_whitespace().any(|word| BYLINE.has(word))
}

/// Returns true unless an element is a link to another name. The address of an author's page mostly has a part of the name.
fn names_link(names: &[String], element: Element) -> bool {
    let href = element.attribute(AttributeName::HREF).unwrap_or_default().to_ascii_lowercase();
    let Some((_, author)) = LINKS.iter().find_map(|part| href.split_once(part)) else {
        return true;
    };
    let words = names.iter().flat_map(|name| name.split_whitespace()).map(str::to_lowercase);
    let starts = words.map(|word| {
        let end = word.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(word.len());
        word[..end].to_owned()
    });
    let mut starts = starts.filter(|start| start.len() > 2).peekable();
    starts.peek().is_none() || starts.any(|start| author.contains(&start))
}

/// Returns the text before an element that belongs to it: that before it in its line, or that before its parent.
fn text_before(node: NodeRef) -> Option<String> {
    let around = std::iter::once(node).chain(node.ancestors()).take(MAX_LEVELS_BEFORE);
    for node in around {
        for before in node.prev_siblings().take(MAX_SIBLINGS) {
            let text = match before.value() {
                Node::Text(text) => text.trim().to_owned(),
                Node::Element(_) => text(before, MAX_LABEL_LENGTH).trim().to_owned(),
                _ => continue,
            };
            if text.contains(char::is_alphabetic) && !is_joint(&text) {
                return (text.len() <= MAX_LABEL_LENGTH).then_some(text);
            }
        }
    }
    None
}

/// Returns the address of the only link that an element is or has.
fn link<'a>(node: NodeRef<'a>) -> Option<&'a str> {
    let href = |node: NodeRef<'a>| node.element()?.attribute(AttributeName::HREF);
    let mut links = node.descendants().take(MAX_NODES).filter_map(href);
    let link = links.next();
    link.filter(|_| links.next().is_none())
}

/// Returns true for an element without other bylines and not too many nodes inside.
fn is_innermost(node: NodeRef) -> bool {
    let mut inside = node.descendants().skip(1);
    let mut nearest = inside.by_ref().take(MAX_NODES);
    !nearest.any(|inside| inside.element().is_some_and(is_byline)) && inside.next().is_none()
}

/// Parts of the URLs of authors' pages.
const LINKS: [&str; 6] = ["/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autores/"];

/// Returns true for a link to the page of an author, but not to the list of all authors.
fn is_link(element: Element) -> bool {
    let href = element.attribute(AttributeName::HREF).unwrap_or_default();
    href.contains("/aut")
        && LINKS.iter().any(|part| {
            href.split_once(part)
                .is_some_and(|(_, author)| author.starts_with(char::is_alphanumeric))
        })
}

fn is_byline(element: Element) -> bool {
    is_named(element, &BYLINE) && !is_named(element, &LOGIN) || is_link(element)
}
