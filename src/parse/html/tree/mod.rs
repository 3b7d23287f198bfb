//! The tree of a page, as a browser without scripts would build it (HTML Living Standard, section 13.2).
//!
//! [`tokens`] finds the tags of the page, [`builder`] puts them into the tree, [`node`] is the tree: two lists, of nodes
//! and of attributes, whose texts are ranges of the page.

mod arena;
mod attribute_name;
mod builder;
mod element_name;
mod foreign_names;
#[cfg(test)]
mod html5lib;
mod name_table;
mod node;
#[cfg(test)]
mod oracle;
mod references;
mod serialize;
#[cfg(test)]
mod tests;
mod tokens;

pub(in crate::parse) use attribute_name::AttributeName;
pub(in crate::parse) use element_name::{ElementName, ElementNames};
pub(in crate::parse) use node::{Edge, Element, Namespace, Node, NodeId, NodeRef, Tree};

/// Builds the tree of a page.
pub(in crate::parse) fn parse(text: &str) -> Tree<'_> {
    let mut builder = builder::TreeBuilder::new(text);
    tokens::tokenize(text, &mut builder);
    builder.into_tree()
}
