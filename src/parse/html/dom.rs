//! A page's DOM.

use ego_tree::Tree;
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use scraper::{Html, HtmlTreeSink, Node};

use super::attribute_limit::without_long_tags;
use super::tokens;

/// A page has a node for about so many bytes. Room for all of them at once saves copying the tree as it grows:
/// a sixth of the time to read a list page.
const BYTES_PER_NODE: usize = 32;

/// Builds the DOM of a page, whatever is wrong with it, as a browser would.
pub(super) fn parse(text: &str) -> Html {
    build(text).unwrap_or_else(|_| {
        // A tag that is still too long is one whose quotes are read in two ways: the page is that of no publisher.
        build(&without_long_tags(text)).unwrap_or_else(|partial| partial)
    })
}

/// The DOM; as an error, the part before a tag that has too many attributes.
fn build(text: &str) -> Result<Html, Html> {
    let mut page = Html::new_document();
    page.tree = Tree::with_capacity(Node::Document, text.len() / BYTES_PER_NODE + 1);
    let builder = TreeBuilder::new(HtmlTreeSink::new(page), TreeBuilderOpts::default());
    let read = tokens::feed(text, &builder);
    let page = builder.sink.finish();
    if read.is_ok() { Ok(page) } else { Err(page) }
}
