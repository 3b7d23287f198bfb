//! The DOM of a page.

use ego_tree::{NodeId, Tree};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use memchr::memchr_iter;
use scraper::{Html, HtmlTreeSink, Node};

use super::tokens;

/// The typical number of bytes per node. Allocating the whole tree at once avoids copying it as it grows, which takes a
/// sixth of the time for a list page.
const BYTES_PER_NODE: usize = 32;

/// The number of bytes per node of very dense pages. What looks like tags may be none.
const MIN_BYTES_PER_NODE: usize = 4;

/// The tree builder of a page.
pub(super) type PageBuilder = TreeBuilder<NodeId, HtmlTreeSink>;

/// Builds the DOM of a page as a browser without scripts would, so that `noscript` holds elements; ill-formed markup is no
/// error.
pub(super) fn parse(text: &str) -> Html {
    let mut page = Html::new_document();
    page.tree = Tree::with_capacity(Node::Document, expected_nodes(text));
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = PageBuilder::new(HtmlTreeSink::new(page), options);
    tokens::feed(text, &builder);
    builder.sink.finish()
}

/// Returns the expected number of nodes: one for each tag, as an element has two tags and mostly text inside or after it.
fn expected_nodes(text: &str) -> usize {
    let tags = memchr_iter(b'<', text.as_bytes()).count().min(text.len() / MIN_BYTES_PER_NODE);
    tags.max(text.len() / BYTES_PER_NODE) + 1
}
