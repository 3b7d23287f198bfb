//! Bylines without a class: the first text near the headline that begins with `By` and has a name.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::{Html, Node};

use super::super::author_context::Context;
use super::super::author_line::line;
use super::super::names::{is_introduced, is_of_other_role, is_opening, is_person, names};
use super::{Byline, text_before};

/// Maximum number of texts after the headline that are examined, and of nodes between them.
const MAX_TEXTS: usize = 60;
const MAX_NODES: usize = 2000;

/// Maximum length of a text with a byline, in bytes.
const MAX_LENGTH: usize = 160;

/// Maximum number of nodes in a byline.
const MAX_LINE_NODES: usize = 12;

/// Returns the first byline after the headline, which is the first heading of the second level if there is no other.
pub(super) fn find<'a>(page: &'a Html, context: &Context<'a, '_>) -> Vec<Byline<'a>> {
    let is_second = |node: &NodeRef<Node>| {
        node.value().as_element().is_some_and(|element| element.name.local == local_name!("h2"))
    };
    let Some(heading) = context.heading.or_else(|| page.tree.nodes().find(is_second)) else {
        return Vec::new();
    };
    let nodes = page.tree.nodes().skip_while(|node| node.id() != heading.id());
    let nodes: Vec<_> = nodes.take(MAX_NODES).collect();
    let context = Context { heading: Some(heading), ..*context };
    let is_text = |node: &NodeRef<Node>| {
        node.value().as_text().is_some_and(|text| !text.trim_ascii().is_empty())
    };
    let texts = (0..nodes.len()).filter(|&index| is_text(&nodes[index])).take(MAX_TEXTS);
    let mut bylines = texts.filter_map(|index| byline(&nodes[index..], &context));
    bylines.next().into_iter().collect()
}

/// Returns the byline at the start of some nodes, the first of which is a text.
fn byline<'a>(nodes: &[NodeRef<'a, Node>], context: &Context) -> Option<Byline<'a>> {
    let node = *nodes.first()?;
    let text = node.value().as_text()?.trim();
    if text.len() > MAX_LENGTH || !(is_opening(text) || is_introduced(text)) {
        return None;
    }
    let line = line(nodes.iter().copied().take(MAX_LINE_NODES))?;
    let is_other = || {
        is_of_other_role(&line)
            || text_before(node).is_some_and(|before| is_of_other_role(&before))
            || context.is_of_other(node)
    };
    let found = names(&line);
    let usable =
        is_introduced(&line) && !found.is_empty() && found.iter().all(|name| is_person(name));
    (usable && !is_other()).then(|| Byline { node, line, link: None, is_sure: true })
}
