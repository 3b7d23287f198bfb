//! The topics of an article: links to topic pages.
//!
//! They are the last resort, for pages without keywords in structured data and meta tags.

use ego_tree::NodeRef;
use html5ever::{LocalName, local_name};
use scraper::{Html, Node};

use super::candidates::Candidates;
use super::nodes::{attribute, is_near, text};
use super::ranking::{MetadataField, MetadataSource};

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
pub(super) fn find<'a>(page: &'a Html, candidates: &mut Candidates<'a>) {
    let mut nodes = page.tree.nodes();
    let is_heading = |node: NodeRef<Node>| has_name(node, |name| *name == local_name!("h1"));
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

fn has_name(node: NodeRef<Node>, wanted: fn(&LocalName) -> bool) -> bool {
    node.value().as_element().is_some_and(|element| wanted(&element.name.local))
}

fn is_topic(node: NodeRef<Node>) -> bool {
    let link = node.value().as_element().filter(|element| element.name.local == local_name!("a"));
    let href = link.and_then(|link| attribute(link, &local_name!("href"))).unwrap_or_default();
    let path = href.split(['?', '#']).next().unwrap_or_default();
    // The last segment is the topic.
    let (parents, topic) = path.trim_end_matches('/').rsplit_once('/').unwrap_or_default();
    !topic.is_empty() && parents.split('/').any(|segment| SEGMENTS.contains(&segment))
}

/// Returns true for a link that is neither in the navigation of the page nor in the text.
fn is_of_article(node: NodeRef<Node>) -> bool {
    let other = |name: &LocalName| {
        matches!(
            *name,
            local_name!("nav")
                | local_name!("header")
                | local_name!("footer")
                | local_name!("aside")
                | local_name!("p")
        )
    };
    !node.ancestors().take(MAX_ANCESTORS).any(|node| has_name(node, other))
}
