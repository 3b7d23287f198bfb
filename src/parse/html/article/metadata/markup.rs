//! Microdata and RDFa Lite: schema.org properties in the attributes of elements.

use std::borrow::Cow;

use ego_tree::NodeRef;
use html5ever::{LocalName, local_name};
use scraper::Node;
use scraper::node::Element;

use super::nodes::{MAX_LINE_LENGTH, attribute, text};
use super::schema::{self, PageKind};

/// Maximum number of ancestors that are searched for the thing of a property, and of descendants that are searched for
/// the name of a thing.
const MAX_SEARCHED: usize = 64;

/// Returns the name, without prefix, of the schema.org property that an element has.
pub(super) fn property(element: &Element) -> Option<&str> {
    let is_property =
        |name: &LocalName| matches!(*name, local_name!("itemprop") | local_name!("property"));
    let (_, words) = element.attrs.iter().find(|(key, _)| is_property(&key.local))?;
    let first = words.split_ascii_whitespace().next()?;
    let name = first.strip_prefix("schema:").unwrap_or(first);
    let name = name.strip_prefix("http://schema.org/").unwrap_or(name);
    (!name.contains(':')).then_some(name)
}

/// Returns true for a property of an article, or of no thing at all.
pub(super) fn is_of_article(node: NodeRef<Node>, element: &Element) -> bool {
    let mut scopes = node
        .ancestors()
        .take(MAX_SEARCHED)
        .filter_map(|node| thing_type(node.value().as_element()?));
    match scopes.next() {
        // Outside of a thing, `<meta property>` is not RDFa but a meta tag such as Open Graph.
        None => {
            element.name.local != local_name!("meta")
                || attribute(element, &local_name!("itemprop")).is_some()
        }
        // The page may be a thing whose main entity is the article.
        Some(kind) => schema::is_article(kind) || schema::is_page(kind),
    }
}

/// Returns the kind of product that an element describes: a thing of microdata, or a meta tag with a price.
pub(super) fn product(element: &Element) -> Option<PageKind> {
    element.attrs.iter().find_map(|(key, value)| match key.local {
        local_name!("itemtype") if schema::is_offer(value) => Some(PageKind::Product),
        local_name!("itemtype") if schema::is_product(value) => Some(PageKind::RatedProduct),
        local_name!("property") if is_price(value) => Some(PageKind::Product),
        _ => None,
    })
}

/// Returns true for the names of the meta tags with the price of what a page offers.
fn is_price(name: &str) -> bool {
    ["product:price", "og:price", "product:sale_price"].iter().any(|start| name.starts_with(start))
}

/// Returns the type of the thing that an element is, if it is one.
fn thing_type(element: &Element) -> Option<&str> {
    let mut scope = false;
    let mut kind = None;
    for (key, value) in &element.attrs {
        match key.local {
            local_name!("itemscope") => scope = true,
            local_name!("itemtype") => kind = Some(&**value),
            _ if &*key.local == "typeof" => {
                scope = true;
                kind = Some(&**value);
            }
            _ => {}
        }
    }
    scope.then(|| kind.unwrap_or_default())
}

/// A thing or a plain value: its name and its URL.
pub(super) struct Thing<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) link: Option<&'a str>,
}

/// Returns the thing that an element is, from its attributes, its text, or the `name` and `url` inside it.
pub(super) fn thing<'a>(node: NodeRef<'a, Node>, element: &'a Element) -> Thing<'a> {
    let mut name = value(element).map(Cow::Borrowed);
    let mut link = target(element);
    if thing_type(element).is_some() {
        for inside in node.descendants().skip(1).take(MAX_SEARCHED) {
            let Some(element) = inside.value().as_element() else { continue };
            match property(element) {
                Some("name") => {
                    let own = || value(element).map_or_else(|| line(inside), Cow::Borrowed);
                    name = Some(name.unwrap_or_else(own));
                    link = link.or_else(|| target(element));
                }
                Some("url" | "contentUrl") => {
                    link = link.or_else(|| target(element)).or_else(|| value(element))
                }
                _ => {}
            }
        }
    }
    Thing { name: name.unwrap_or_else(|| line(node)), link }
}

fn line(node: NodeRef<'_, Node>) -> Cow<'_, str> {
    text(node, MAX_LINE_LENGTH).into()
}

/// Returns the value that an element has in an attribute instead of its text.
fn value(element: &Element) -> Option<&str> {
    let of = |name| attribute(element, &name);
    let title = || {
        // The value of an abbreviation, as in microformats: `<abbr title="2025-03-03T18:20">18:20</abbr>`.
        (element.name.local == local_name!("abbr")).then(|| of(local_name!("title"))).flatten()
    };
    of(local_name!("content")).or_else(|| of(local_name!("datetime"))).or_else(title)
}

/// Returns the URL that an element links to or loads.
fn target(element: &Element) -> Option<&str> {
    let of = |name| attribute(element, &name);
    of(local_name!("href")).or_else(|| of(local_name!("src")))
}
