//! Microdata and RDFa Lite: properties of schema.org in the attributes of elements.

use std::borrow::Cow;

use ego_tree::NodeRef;
use html5ever::{LocalName, local_name};
use scraper::Node;
use scraper::node::Element;

use super::nodes::{MAX_LINE_LENGTH, attribute, text};
use super::schema;

/// How far above a property the thing that it belongs to is looked for, and how far below one its name.
const REACH: usize = 64;

/// The name of the property of schema.org that an element says, without its prefix.
pub(super) fn property(element: &Element) -> Option<&str> {
    let is_property =
        |name: &LocalName| matches!(*name, local_name!("itemprop") | local_name!("property"));
    let (_, words) = element.attrs.iter().find(|(key, _)| is_property(&key.local))?;
    let first = words.split_ascii_whitespace().next()?;
    let name = first.strip_prefix("schema:").unwrap_or(first);
    let name = name.strip_prefix("http://schema.org/").unwrap_or(name);
    (!name.contains(':')).then_some(name)
}

/// Whether a property is one of an article, or of nothing that the page names.
pub(super) fn is_of_article(node: NodeRef<Node>, element: &Element) -> bool {
    let mut scopes =
        node.ancestors().take(REACH).filter_map(|node| kind(node.value().as_element()?));
    match scopes.next() {
        // Without a scope `<meta property>` is no RDFa, but a meta tag of another family.
        None => {
            element.name.local != local_name!("meta")
                || attribute(element, &local_name!("itemprop")).is_some()
        }
        // The page may be a thing of its own, whose main entity is the article.
        Some(kind) => schema::is_article(kind) || schema::is_page(kind),
    }
}

/// The type of the thing that an element is, if it is one.
fn kind(element: &Element) -> Option<&str> {
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

/// A thing by its name and its address; a mere value has one or both.
pub(super) struct Thing<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) link: Option<&'a str>,
}

/// The thing that an element is: by its attributes or its text, or by the `name` and `url` inside it.
pub(super) fn thing<'a>(node: NodeRef<'a, Node>, element: &'a Element) -> Thing<'a> {
    let mut name = said(element).map(Cow::Borrowed);
    let mut link = address(element);
    if kind(element).is_some() {
        for inside in node.descendants().skip(1).take(REACH) {
            let Some(element) = inside.value().as_element() else { continue };
            match property(element) {
                Some("name") => {
                    let own = || said(element).map_or_else(|| line(inside), Cow::Borrowed);
                    name = Some(name.unwrap_or_else(own));
                    link = link.or_else(|| address(element));
                }
                Some("url" | "contentUrl") => {
                    link = link.or_else(|| address(element)).or_else(|| said(element))
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

/// What the attributes of an element say in place of its text.
fn said(element: &Element) -> Option<&str> {
    let of = |name| attribute(element, &name);
    of(local_name!("content")).or_else(|| of(local_name!("datetime")))
}

fn address(element: &Element) -> Option<&str> {
    let of = |name| attribute(element, &name);
    of(local_name!("href")).or_else(|| of(local_name!("src")))
}
