//! Breadcrumb trails that end with the title of the page, often worded for search engines: `Home › Weather › Rain in Rome`.

use std::iter;

use crate::parse::char_boundary;
use crate::parse::html::tree::{Element, ElementName, NodeRef};

/// Maximum number of levels from a heading up to the trail.
const MAX_LEVELS: usize = 6;

/// Maximum number of siblings before a heading, and of nodes in each, that are searched for links.
const MAX_SIBLINGS: usize = 8;
const MAX_NODES: usize = 30;

/// Maximum length of an attribute that is searched for the name, in bytes.
const MAX_LENGTH: usize = 200;

/// Returns true for the last entry of a breadcrumb trail: a heading after links in an element with that name.
pub(super) fn is_in_trail(heading: NodeRef) -> bool {
    let mut has_links = false;
    for node in iter::once(heading).chain(heading.ancestors()).take(MAX_LEVELS) {
        let Some(element) = node.element() else { return false };
        if is_region(element) {
            return false;
        }
        if has_links && is_trail(element) {
            return true;
        }
        has_links |= node.prev_siblings().take(MAX_SIBLINGS).any(has_link);
    }
    false
}

/// Returns true for parts of a page that are more than a trail.
fn is_region(element: Element) -> bool {
    matches!(
        element.name,
        ElementName::BODY | ElementName::MAIN | ElementName::ARTICLE | ElementName::HTML
    )
}

fn is_trail(element: Element) -> bool {
    element.attributes().any(|attribute| {
        let value = attribute.value();
        value[..char_boundary::floor(&value, MAX_LENGTH)]
            .to_ascii_lowercase()
            .contains("breadcrumb")
    })
}

fn has_link(node: NodeRef) -> bool {
    let mut elements = node.descendants().take(MAX_NODES).filter_map(|node| node.element());
    elements.any(|element| element.name == ElementName::A)
}
