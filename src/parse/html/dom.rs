//! The DOM of a page.

use ego_tree::Tree;
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use scraper::{Html, HtmlTreeSink, Node};

use super::attribute_limit::without_long_tags;
use super::tokens;

/// The typical number of bytes per node. Allocating the whole tree at once avoids copying it as it grows, which takes a
/// sixth of the time for a list page.
const BYTES_PER_NODE: usize = 32;

/// Builds the DOM of a page as a browser would; ill-formed markup is no error.
pub(super) fn parse(text: &str) -> Html {
    build(text).unwrap_or_else(|_| {
        // The two readers disagree about the quotes of a tag that is still too long. No publisher's page has such a tag;
        // the part before it is kept.
        build(&without_long_tags(text)).unwrap_or_else(|partial| partial)
    })
}

/// Builds the DOM. The error is the DOM of the part before a tag with too many attributes.
fn build(text: &str) -> Result<Html, Html> {
    let mut page = Html::new_document();
    page.tree = Tree::with_capacity(Node::Document, text.len() / BYTES_PER_NODE + 1);
    let builder = TreeBuilder::new(HtmlTreeSink::new(page), TreeBuilderOpts::default());
    let read = tokens::feed(text, &builder);
    let page = builder.sink.finish();
    if read.is_ok() { Ok(page) } else { Err(page) }
}
