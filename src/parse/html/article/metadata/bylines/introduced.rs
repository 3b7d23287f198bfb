//! Bylines without a class: the first text near the headline that begins with `By` and has a name.

use super::super::author_context::Context;
use super::super::author_line::line;
use super::super::names::{
    is_introduced, is_of_other_role, is_opening, is_organization, is_person, names,
};
use super::{Byline, text_before};
use crate::parse::html::tree::{ElementName, NodeRef, Tree};

/// Maximum number of headings after which bylines are searched.
const MAX_HEADINGS: usize = 3;

/// Maximum number of texts after the headline that are examined, and of nodes between them.
const MAX_TEXTS: usize = 60;
const MAX_NODES: usize = 2000;

/// Maximum length of a text with a byline, in bytes.
const MAX_LENGTH: usize = 160;

/// Maximum number of nodes in a byline.
const MAX_LINE_NODES: usize = 12;

/// Returns the first byline after a headline, which is the first heading of the second level if there is no other.
pub(super) fn find<'a>(
    page: &'a Tree,
    headings: &[(usize, NodeRef<'a>)],
    title: &str,
) -> Option<Byline<'a>> {
    if headings.is_empty() {
        let is_second =
            |node: &NodeRef| node.element().is_some_and(|element| element.name == ElementName::H2);
        let second = page.nodes().enumerate().find(|(_, node)| is_second(node))?;
        return after(page, second, title);
    }
    headings.iter().take(MAX_HEADINGS).find_map(|&heading| after(page, heading, title))
}

/// Returns the first byline after a heading.
fn after<'a>(
    page: &'a Tree,
    (position, heading): (usize, NodeRef<'a>),
    title: &str,
) -> Option<Byline<'a>> {
    let nodes: Vec<_> = page.nodes().skip(position).take(MAX_NODES).collect();
    let context = Context { heading: Some(heading), title };
    let is_text = |node: &NodeRef| node.text().is_some_and(|text| !text.trim_ascii().is_empty());
    let mut texts = (0..nodes.len()).filter(|&index| is_text(&nodes[index])).take(MAX_TEXTS);
    texts.find_map(|index| byline(&nodes[index..], position + index, &context))
}

/// Returns the byline at the start of some nodes, the first of which is a text.
fn byline<'a>(nodes: &[NodeRef<'a>], position: usize, context: &Context) -> Option<Byline<'a>> {
    let node = *nodes.first()?;
    let text = node.text()?.trim();
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
    let is_single = found.len() == 1 && !found[0].contains(' ') && !is_organization(&found[0]);
    let usable = is_introduced(&line)
        && !found.is_empty()
        && (is_single || found.iter().all(|name| is_person(name)));
    if !usable || is_other() {
        return None;
    }
    Some(Byline { node, position, line, link: None, is_sure: true })
}
