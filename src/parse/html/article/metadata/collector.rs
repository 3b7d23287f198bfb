//! Collection of metadata candidates in one pass over the elements of a page.

use std::borrow::Cow;
use std::iter;

use super::super::key::key;
use super::author_context::Context;
use super::author_group::AuthorGroup;
use super::author_line::author_line;
use super::candidates::Candidates;
use super::markup;
use super::meta_tags;
use super::names::is_introduction;
use super::nodes::{MAX_LINE_LENGTH, text};
use super::ranking::{MetadataField, MetadataSource};
use super::schema::PageKind;
use super::times::Times;
use super::title::HeadingNodes;
use crate::parse::html::tree::{AttributeName, Element, ElementName, Namespace, NodeRef, Tree};
use crate::parse::html::visibility::{self, Visibility};

/// The candidates in elements, and the blocks of JSON-LD, which are parsed later.
#[derive(Default)]
pub(super) struct Collector<'a> {
    pub(super) candidates: Candidates<'a>,
    pub(super) json_ld: Vec<Cow<'a, str>>,
    /// The base URL of the page, from its `base` element.
    pub(super) base: Option<&'a str>,
    pub(super) headings: HeadingNodes<'a>,
    /// The kind of product that the markup describes, preferably one for sale.
    pub(super) product: Option<PageKind>,
    /// The last `<h1>` so far.
    heading: Option<NodeRef<'a>>,
    /// The text of `<title>` as a [`key`].
    title: String,
    /// The authors in links with `rel=author`, and in microdata.
    linked_authors: AuthorGroup<'a>,
    marked_authors: AuthorGroup<'a>,
    /// The last `twitter:label…`, which says what the next `twitter:data…` is.
    label: &'a str,
    pub(super) times: Times<'a>,
    /// Scripts other than JSON-LD.
    pub(super) scripts: Vec<NodeRef<'a>>,
    /// The content of `parsely-page`: JSON with the fields of the page.
    pub(super) parsely: Option<&'a str>,
    /// The number of the element in the page.
    index: usize,
}

/// Maximum length of a text that is a name, in bytes. Longer ones have more than the names of the authors in them.
const MAX_NAME_LENGTH: usize = 60;

/// Maximum length of a title, in bytes.
const MAX_TITLE_LENGTH: usize = 1000;

/// Maximum number of elements around a heading that may hide it.
const MAX_LEVELS: usize = 32;

/// Collects the metadata candidates of a page.
pub(super) fn collect<'a>(page: &'a Tree) -> Collector<'a> {
    let mut collector = Collector::default();
    // The nodes are in the order in which they were parsed, so that those of a template follow it.
    let mut template_end = None;
    for (index, node) in page.nodes().enumerate() {
        let Some(element) = node.element() else { continue };
        if Some(node.id()) <= template_end {
            continue;
        }
        if is_template(element) {
            template_end = Some(last_descendant(node).id());
        } else {
            collector.index = index;
            collector.element(node, element);
        }
    }
    let Collector { candidates, linked_authors, marked_authors, .. } = &mut collector;
    linked_authors.add_to(candidates, MetadataSource::Html);
    marked_authors.add_to(candidates, MetadataSource::Markup);
    collector
}

impl<'a> Collector<'a> {
    fn element(&mut self, node: NodeRef<'a>, element: Element<'a>) {
        match element.name {
            ElementName::META => self.meta(element),
            ElementName::LINK => self.link(element),
            ElementName::SCRIPT => self.script(node, element),
            ElementName::HTML | ElementName::BODY | ElementName::ARTICLE => self.language(element),
            ElementName::BASE => {
                self.base = self.base.or_else(|| element.attribute(AttributeName::HREF))
            }
            ElementName::TITLE if element.namespace == Namespace::Html => {
                let title = text(node, MAX_TITLE_LENGTH);
                self.title = key(&title);
                self.candidates.add(MetadataField::Title, MetadataSource::Html, title);
            }
            ElementName::H1 if is_shown(node) => {
                self.times.heading(self.index, node);
                self.heading = Some(node);
                self.headings.add(node, element);
            }
            ElementName::H2 | ElementName::H3 => self.headings.add(node, element),
            ElementName::TIME => self.times.time(self.index, node, element),
            ElementName::ABBR => self.times.abbreviation(self.index, node, element),
            ElementName::A => self.anchor(node, element),
            _ => {}
        }
        if self.product != Some(PageKind::Product) {
            self.product = markup::product(element).or(self.product);
        }
        if let Some(property) = markup::property(element) {
            self.property(node, element, property);
        }
    }

    fn meta(&mut self, element: Element<'a>) {
        // Archived pages have `value` instead.
        let content = element.attribute(AttributeName::CONTENT);
        let Some(content) = content.or_else(|| element.attribute(AttributeName::VALUE)) else {
            return;
        };
        for name in [AttributeName::PROPERTY, AttributeName::NAME, AttributeName::HTTP_EQUIV] {
            let Some(name) = element.attribute(name) else { continue };
            if name.starts_with("twitter:label") {
                self.label = content;
            } else if name.starts_with("twitter:data") && is_introduction(self.label) {
                self.candidates.add(MetadataField::Author, MetadataSource::Twitter, content);
            }
            if let Some((field, source)) = meta_tags::meaning(name) {
                self.candidates.add(field, source, content);
                return;
            }
        }
        if element.attribute(AttributeName::NAME) == Some("parsely-page") {
            self.parsely = Some(content);
        }
    }

    fn link(&mut self, element: Element<'a>) {
        let (Some(rel), Some(href)) =
            (element.attribute(AttributeName::REL), element.attribute(AttributeName::HREF))
        else {
            return;
        };
        if has_word(rel, "canonical") {
            self.candidates.add(MetadataField::Url, MetadataSource::Html, href);
        } else if has_word(rel, "image_src") {
            self.candidates.add(MetadataField::Image, MetadataSource::Html, href);
        }
    }

    fn script(&mut self, node: NodeRef<'a>, element: Element<'a>) {
        let is_json_ld = element.attribute(AttributeName::TYPE).is_some_and(|kind| {
            let kind = kind.to_ascii_lowercase();
            kind.contains("ld+json") || kind.contains("json+ld")
        });
        if !is_json_ld {
            self.scripts.push(node);
        } else {
            let mut texts = node.children().filter_map(|child| child.text());
            let first = texts.next().unwrap_or_default();
            self.json_ld.push(texts.fold(Cow::Borrowed(first), |whole, text| whole + text));
        }
    }

    fn language(&mut self, element: Element<'a>) {
        let language = element.attribute(AttributeName::LANG);
        if let Some(language) = language.or_else(|| element.attribute(AttributeName::XML_LANG)) {
            self.candidates.add(MetadataField::Language, MetadataSource::Html, language);
        }
    }

    fn anchor(&mut self, node: NodeRef<'a>, element: Element<'a>) {
        let Some(rel) = element.attribute(AttributeName::REL) else { return };
        if has_word(rel, "author") {
            let link = element.attribute(AttributeName::HREF).map(Cow::Borrowed);
            let name = text(node, MAX_LINE_LENGTH);
            if !name.trim().is_empty() {
                let context = Context { heading: self.heading, title: &self.title };
                self.linked_authors.add(node, &context, name.into(), link);
            }
        } else if has_word(rel, "category") {
            self.candidates.add(
                MetadataField::Section,
                MetadataSource::Html,
                text(node, MAX_LINE_LENGTH),
            );
        } else if has_word(rel, "tag") {
            self.candidates.add(
                MetadataField::Tag,
                MetadataSource::Html,
                text(node, MAX_LINE_LENGTH),
            );
        }
    }

    fn property(&mut self, node: NodeRef<'a>, element: Element<'a>, property: &str) {
        if !markup::is_of_article(node, element) {
            return;
        }
        let field = match property {
            "headline" => MetadataField::Title,
            "datePublished" | "dateCreated" | "datePosted" => MetadataField::Published,
            "dateModified" | "dateUpdate" | "dateUpdated" => MetadataField::Modified,
            "author" | "creator" => MetadataField::Author,
            "publisher" => MetadataField::SiteName,
            "keywords" => MetadataField::Tag,
            "articleSection" => MetadataField::Section,
            "inLanguage" => MetadataField::Language,
            "description" => MetadataField::Summary,
            "image" | "thumbnailUrl" => MetadataField::Image,
            "url" | "mainEntityOfPage" => MetadataField::Url,
            _ => return,
        };
        let thing = markup::thing(node, element);
        let link = thing.link.map(Cow::Borrowed);
        match field {
            MetadataField::Image | MetadataField::Url => {
                self.candidates.add(field, MetadataSource::Markup, link.unwrap_or(thing.name))
            }
            MetadataField::Author => {
                let context = Context { heading: self.heading, title: &self.title };
                let is_long = thing.name.len() > MAX_NAME_LENGTH;
                let name = author_line(node).filter(|_| is_long).map_or(thing.name, Cow::Owned);
                self.marked_authors.add(node, &context, name, link);
            }
            _ => self.candidates.add(field, MetadataSource::Markup, thing.name),
        }
    }
}

/// Returns true for a template, whose content is no part of the page.
fn is_template(element: Element) -> bool {
    element.name == ElementName::TEMPLATE && !visibility::is_shadow_root(element)
}

fn last_descendant(mut node: NodeRef) -> NodeRef {
    while let Some(last) = node.last_child() {
        node = last;
    }
    node
}

/// Returns false for a heading that readers do not see: that of a hidden element, or of a message about scripts.
fn is_shown(heading: NodeRef) -> bool {
    let itself_and_around = iter::once(heading).chain(heading.ancestors().take(MAX_LEVELS));
    itself_and_around.filter_map(|node| node.element()).all(|element| {
        element.name != ElementName::NOSCRIPT && visibility::of(element) != Visibility::Hidden
    })
}

/// Returns true if a list of words contains a word, ignoring case.
fn has_word(words: &str, wanted: &str) -> bool {
    words.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case(wanted))
}
