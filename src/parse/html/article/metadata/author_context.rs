//! The context of an element with an author: the article, a teaser, a comment, or a picture.

use super::super::key::key;
use super::nodes::text;
use super::nodes::{NameParts, is_named};
use crate::parse::html::tree::{AttributeName, Element, ElementName, NodeRef};

/// Parts of the class names of elements with authors of something other than the article.
static OTHERS: NameParts = NameParts::new(&[
    "comment",
    "related",
    "teaser",
    "caption",
    "quote",
    "image",
    "photo",
    "recommend",
    "sidebar",
    "credit",
    "widget",
    "trending",
    "popular",
    "recirc",
]);

/// Maximum number of ancestors whose names are compared with [`OTHERS`], and of nodes in them: larger elements may have
/// such names for their layout, or be the whole page.
const MAX_ANCESTORS: usize = 8;
const MAX_NODES: usize = 500;

/// Maximum number of levels from an author up to the teaser, and of nodes in it that are searched for a title.
const MAX_TEASER_DEPTH: usize = 4;
const MAX_TEASER_NODES: usize = 30;

/// Maximum number of ancestors of the headline that are compared.
const MAX_DEPTH: usize = 64;

/// Maximum length of a title, in bytes.
const MAX_TITLE_LENGTH: usize = 300;

/// The headline before an element, and the title of the page as a [`key`].
#[derive(Clone, Copy, Default)]
pub(super) struct Context<'a, 't> {
    pub(super) heading: Option<NodeRef<'a>>,
    pub(super) title: &'t str,
}

impl Context<'_, '_> {
    /// Returns true for an element of a teaser, a comment, a picture or another part of the page that is not the article.
    pub(super) fn is_of_other(&self, node: NodeRef) -> bool {
        self.is_apart(node) || self.is_in_teaser(node)
    }

    /// Returns true for an element with a name of something other than the article, or in one. Elements around the
    /// headline are part of the article, whatever their names.
    pub(super) fn is_apart(&self, node: NodeRef) -> bool {
        let around = std::iter::once(node).chain(node.ancestors().take(MAX_ANCESTORS));
        around.take_while(|node| !self.has_heading(*node)).any(|node| {
            let is_other = |element| is_named(element, &OTHERS) || is_footer(element);
            node.element().is_some_and(is_other) && node.descendants().nth(MAX_NODES).is_none()
        })
    }

    /// Returns true for an element in a block with a linked title: one of several articles on the page.
    fn is_in_teaser(&self, node: NodeRef) -> bool {
        let blocks = node.ancestors().take(MAX_TEASER_DEPTH);
        let mut blocks = blocks.take_while(|block| !self.has_heading(*block));
        self.heading.is_some()
            && blocks.any(|block| {
                let mut inside = block.descendants().take(MAX_TEASER_NODES);
                inside.any(|node| is_linked_title(node) && !self.is_title(node))
            })
    }

    fn has_heading(&self, outer: NodeRef) -> bool {
        self.heading.is_some_and(|heading| {
            heading.ancestors().take(MAX_DEPTH).any(|ancestor| ancestor.id() == outer.id())
        })
    }

    /// Returns true for a heading that the title of the page has: the headline, though it is not of the first level.
    fn is_title(&self, heading: NodeRef) -> bool {
        let heading = key(&text(heading, MAX_TITLE_LENGTH));
        !heading.is_empty() && self.title.contains(&heading)
    }
}

/// Returns true for the footer of the page, not that of the article.
fn is_footer(element: Element) -> bool {
    let names = [AttributeName::CLASS, AttributeName::ID];
    let mut names = names.iter().filter_map(|name| element.attribute(*name));
    names.any(|words| {
        words.split_ascii_whitespace().any(|word| matches!(word, "site-footer" | "page-footer"))
    })
}

/// Returns true for a heading below the first level that is a link or has one.
fn is_linked_title(node: NodeRef) -> bool {
    let is_link =
        |node: NodeRef| node.element().is_some_and(|element| element.name == ElementName::A);
    let is_title = node.element().is_some_and(|element| {
        matches!(
            element.name,
            ElementName::H2 | ElementName::H3 | ElementName::H4 | ElementName::H5
        )
    });
    is_title && (node.children().any(is_link) || node.parent().is_some_and(is_link))
}
