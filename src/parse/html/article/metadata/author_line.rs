//! The text of an element with authors, without what it says about them.

use super::names::{is_full_name, is_joint, is_opening, names};
use crate::parse::html::tree::{AttributeName, Element, NodeRef};
use crate::parse::html_elements::is_script_or_style;

/// Maximum length of a line in bytes, and in nodes.
const MAX_LENGTH: usize = 160;
const MAX_NODES: usize = 60;

/// Returns the texts in an element up to the last author, joined by commas; `None` if there are too many before the first.
pub(super) fn author_line(node: NodeRef) -> Option<String> {
    line(node.descendants())
}

/// Returns the texts of nodes up to the last author: after the first full name, only texts in elements like that of the
/// name, and those that a comma or a word for "and" joins, are more names. Others are job titles, places and dates.
pub(super) fn line<'a>(nodes: impl Iterator<Item = NodeRef<'a>>) -> Option<String> {
    let mut line = String::new();
    let mut first: Option<NodeRef> = None;
    let mut is_joined = false;
    for node in nodes.take(MAX_NODES) {
        let Some(text) = node.text().map(|text| text.trim()) else { continue };
        if text.is_empty() || is_code(node) {
            continue;
        }
        let goes_on = is_joined
            || is_joint(text.split(' ').next().unwrap_or_default())
            || text.starts_with(',');
        if first.is_some_and(|first| !goes_on && !is_alike(first, node)) {
            break;
        }
        if line.len() + text.len() > MAX_LENGTH {
            return first.map(|_| line);
        }
        if !line.is_empty() {
            line.push_str(if is_opening(&line) { " " } else { ", " });
        }
        line.push_str(text);
        is_joined = text.ends_with(',') || text.rsplit(' ').next().is_some_and(is_joint);
        if first.is_none() && names(text).iter().any(|name| is_full_name(name)) {
            first = Some(node);
        }
    }
    (!line.is_empty()).then_some(line)
}

fn is_code(text: NodeRef) -> bool {
    let parent = text.parent().and_then(|parent| parent.element());
    parent.is_some_and(|parent| is_script_or_style(parent.name))
}

/// Returns true for two texts in elements of the same name and class.
fn is_alike(one: NodeRef, other: NodeRef) -> bool {
    match (one.parent(), other.parent()) {
        (Some(one), Some(other)) => one.id() != other.id() && is_same_kind(one, other),
        _ => false,
    }
}

/// Returns true for two elements of the same name and class, apart from numbers: `author-1` and `author-2`.
pub(super) fn is_same_kind(one: NodeRef, other: NodeRef) -> bool {
    let (Some(one), Some(other)) = (one.element(), other.element()) else {
        return false;
    };
    let class = |element: Element| -> String {
        let class = element.attribute(AttributeName::CLASS).unwrap_or_default();
        class.chars().take(MAX_LENGTH).filter(|c| !c.is_ascii_digit()).collect()
    };
    one.has_name_of(other) && class(one) == class(other)
}
