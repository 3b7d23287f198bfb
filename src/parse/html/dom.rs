//! The DOM of a page.

use ego_tree::{NodeId, Tree};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use memchr::memchr_iter;
use scraper::{Html, HtmlTreeSink, Node};

use super::depth_limit::DepthLimit;
use super::tokens;

/// Minimum number of bytes per node: a start tag and a character have four.
const MIN_BYTES_PER_NODE: usize = 2;

/// Number of nodes of any page that no tag or text stands for, such as `html` and `head`.
const IMPLIED_NODES: usize = 16;

/// Number of nodes for one more that no tag or text stands for, such as `tbody`.
const NODES_PER_IMPLIED_NODE: usize = 16;

/// The tree builder of a page.
pub(super) type PageBuilder = TreeBuilder<NodeId, HtmlTreeSink>;

/// Builds the DOM of a page as a browser without scripts would, so that `noscript` holds elements; ill-formed markup is no
/// error.
pub(super) fn parse(text: &str) -> Html {
    let mut page = Html::new_document();
    let nodes = expected_nodes(text.as_bytes());
    page.tree = Tree::with_capacity(Node::Document, nodes);
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = PageBuilder::new(HtmlTreeSink::new(page), options);
    tokens::feed(text, DepthLimit::new(text.len(), nodes), &builder);
    builder.sink.finish()
}

/// Returns the expected number of nodes: one for each start tag or comment, and one for each run of text. Allocating the
/// whole tree at once avoids copying it as it grows, which takes a sixth of the time for a list page, and three times the
/// memory.
fn expected_nodes(text: &[u8]) -> usize {
    let mut nodes = 0;
    for at in memchr_iter(b'<', text) {
        let is_start =
            text.get(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || b"!?".contains(next));
        let ends_text = at > 0 && !b"<>".contains(&text[at - 1]);
        nodes += usize::from(is_start) + usize::from(ends_text);
    }
    // Not every `<` begins a tag.
    nodes = nodes.min(text.len() / MIN_BYTES_PER_NODE);
    nodes + nodes / NODES_PER_IMPLIED_NODE + IMPLIED_NODES
}
