//! The topics of an article: links to topic pages.
//!
//! They are the last resort, for pages without keywords in structured data and meta tags.

use super::candidates::Candidates;
use super::nodes::{is_near, text};
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::html::tree::{AttributeName, ElementName, NodeRef, Tree};

/// Segments in the paths of topic pages: "tag", "topic" and "keyword" in the languages of newspapers.
const SEGMENTS: [&str; 20] = [
    "tag",
    "tags",
    "topic",
    "topics",
    "keyword",
    "keywords",
    "thema",
    "themen",
    "tema",
    "temas",
    "temaer",
    "sujet",
    "sujets",
    "argomento",
    "argomenti",
    "onderwerp",
    "emne",
    "emner",
    "etiqueta",
    "konu",
];

/// Maximum length of the name of a topic, in bytes; the rest is cut off, and the name is too long for a tag.
const MAX_LENGTH: usize = 100;

/// Maximum number of ancestors of a link that are examined.
const MAX_ANCESTORS: usize = 12;

/// Maximum number of links that are examined.
const MAX_LINKS: usize = 200;

/// Adds the first list of topics after the headline to the candidates; without a list, the first topic.
pub(super) fn find<'a>(page: &'a Tree, candidates: &mut Candidates<'a>) {
    let mut nodes = page.nodes();
    let is_heading = |node: NodeRef| has_name(node, |name| name == ElementName::H1);
    if !nodes.by_ref().any(is_heading) {
        return;
    }
    let links: Vec<_> = nodes
        .filter(|node| is_topic(*node))
        .filter(|node| is_of_article(*node))
        .take(MAX_LINKS)
        .collect();
    let mut lists = links.chunk_by(|one, next| is_near(*one, *next));
    let first = lists.next().unwrap_or_default();
    let list =
        if first.len() > 1 { first } else { lists.find(|list| list.len() > 1).unwrap_or(first) };
    for link in list {
        candidates.add(MetadataField::Tag, MetadataSource::TopicLink, text(*link, MAX_LENGTH));
    }
}

fn has_name(node: NodeRef, wanted: fn(ElementName) -> bool) -> bool {
    node.element().is_some_and(|element| wanted(element.name))
}

fn is_topic(node: NodeRef) -> bool {
    let link = node.element().filter(|element| element.name == ElementName::A);
    let Some(href) = link.and_then(|link| link.attribute(AttributeName::HREF)) else {
        return false;
    };
    let path = href.split(['?', '#']).next().unwrap_or_default();
    // The last segment is the topic.
    let (parents, topic) = path.trim_end_matches('/').rsplit_once('/').unwrap_or_default();
    !topic.is_empty() && parents.split('/').any(|segment| SEGMENTS.contains(&segment))
}

/// Returns true for a link that is neither in the navigation of the page nor in the text.
fn is_of_article(node: NodeRef) -> bool {
    let other = |name: ElementName| {
        matches!(
            name,
            ElementName::NAV
                | ElementName::HEADER
                | ElementName::FOOTER
                | ElementName::ASIDE
                | ElementName::P
        )
    };
    !node.ancestors().take(MAX_ANCESTORS).any(|node| has_name(node, other))
}
