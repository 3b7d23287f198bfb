//! Microdata and RDFa Lite: schema.org properties in the attributes of elements.

use std::borrow::Cow;

use super::nodes::{MAX_LINE_LENGTH, text};
use super::schema::{self, PageKind};
use crate::parse::html::tree::{AttributeName, Element, ElementName, NodeRef};

/// Maximum number of ancestors that are searched for the thing of a property, and of descendants that are searched for
/// the name of a thing.
const MAX_SEARCHED: usize = 64;

/// Returns the name, without prefix, of the schema.org property that an element has.
pub(super) fn property(element: Element<'_>) -> Option<&str> {
    let is_property = |name| matches!(name, AttributeName::ITEMPROP | AttributeName::PROPERTY);
    let words = element.attributes().find(|attribute| is_property(attribute.name()))?;
    let first = words.known_value()?.split_ascii_whitespace().next()?;
    let name = first.strip_prefix("schema:").unwrap_or(first);
    let name = name.strip_prefix("http://schema.org/").unwrap_or(name);
    (!name.contains(':')).then_some(name)
}

/// Returns true for a property of an article, or of no thing at all.
pub(super) fn is_of_article(node: NodeRef, element: Element) -> bool {
    let mut scopes =
        node.ancestors().take(MAX_SEARCHED).filter_map(|node| thing_type(node.element()?));
    match scopes.next() {
        // Outside of a thing, `<meta property>` is not RDFa but a meta tag such as Open Graph.
        None => {
            element.name != ElementName::META
                || element.attribute(AttributeName::ITEMPROP).is_some()
        }
        // The page may be a thing whose main entity is the article.
        Some(kind) => schema::is_article(kind) || schema::is_page(kind),
    }
}

/// Returns the kind of product that an element describes: a thing of microdata, or a meta tag with a price.
pub(super) fn product(element: Element) -> Option<PageKind> {
    element.attributes().find_map(|attribute| match attribute.name() {
        AttributeName::ITEMTYPE => described(attribute.known_value()?),
        AttributeName::PROPERTY => is_price(attribute.known_value()?).then_some(PageKind::Product),
        _ => None,
    })
}

/// Returns the kind of product that a type of thing is.
fn described(kind: &str) -> Option<PageKind> {
    if schema::is_offer(kind) {
        return Some(PageKind::Product);
    }
    schema::is_product(kind).then_some(PageKind::RatedProduct)
}

/// Returns true for the names of the meta tags with the price of what a page offers.
fn is_price(name: &str) -> bool {
    ["product:price", "og:price", "product:sale_price"].iter().any(|start| name.starts_with(start))
}

/// Returns the type of the thing that an element is, if it is one.
fn thing_type(element: Element<'_>) -> Option<&str> {
    let of = |name| element.attribute(name);
    let (microdata, rdfa) = (of(AttributeName::ITEMTYPE), of(AttributeName::TYPEOF));
    let is_thing = rdfa.is_some() || of(AttributeName::ITEMSCOPE).is_some();
    is_thing.then(|| microdata.or(rdfa).unwrap_or_default())
}

/// A thing or a plain value: its name and its URL.
pub(super) struct Thing<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) link: Option<&'a str>,
}

/// Returns the thing that an element is, from its attributes, its text, or the `name` and `url` inside it.
pub(super) fn thing<'a>(node: NodeRef<'a>, element: Element<'a>) -> Thing<'a> {
    let mut name = value(element).map(Cow::Borrowed);
    let mut link = target(element);
    if thing_type(element).is_some() {
        for inside in node.descendants().skip(1).take(MAX_SEARCHED) {
            let Some(element) = inside.element() else { continue };
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

fn line(node: NodeRef<'_>) -> Cow<'_, str> {
    text(node, MAX_LINE_LENGTH).into()
}

/// Returns the value that an element has in an attribute instead of its text.
fn value(element: Element<'_>) -> Option<&str> {
    let of = |name| element.attribute(name);
    let title = || {
        // The value of an abbreviation, as in microformats: `<abbr title="2025-03-03T18:20">18:20</abbr>`.
        (element.name == ElementName::ABBR).then(|| of(AttributeName::TITLE)).flatten()
    };
    let names = match element.name {
        // The value of `time` in microdata (HTML Living Standard, section 5.2.4).
        ElementName::TIME => [AttributeName::DATETIME, AttributeName::CONTENT],
        _ => [AttributeName::CONTENT, AttributeName::DATETIME],
    };
    names.into_iter().find_map(of).or_else(title)
}

/// Returns the URL that an element links to or loads.
fn target(element: Element<'_>) -> Option<&str> {
    let of = |name| element.attribute(name);
    of(AttributeName::HREF).or_else(|| of(AttributeName::SRC))
}
