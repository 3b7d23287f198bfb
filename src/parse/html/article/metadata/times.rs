//! The `<time>` elements of a page: that of the article is near the headline.

use std::borrow::Cow;

use super::super::key::key;
use super::candidates::Candidates;
use super::datelines::{Place, place};
use super::labels::{DateLabel, label};
use super::nodes::{MAX_LINE_LENGTH, text};
use super::nodes::{NameParts, is_named};
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::html::tree::{AttributeName, Element, Node, NodeId, NodeRef};

/// Maximum number of elements that are kept, and of headings.
const MAX_TIMES: usize = 500;
const MAX_HEADINGS: usize = 20;

/// Maximum length of a heading that is compared with the title, in bytes.
const MAX_HEADING_LENGTH: usize = 400;

/// Maximum distance of an element before the headline, in nodes.
const MAX_BEFORE: usize = 60;

/// Maximum distance of an element that is more reliable than a dateline, and of one in the head of the article, in nodes.
const MAX_NEAR: usize = 150;
const MAX_HEAD: usize = 60;

/// Maximum length of the text around a date that is no running text, in bytes.
const MAX_LINE: usize = 100;

/// Distance that is added for an element in an aside, in nodes.
const ASIDE: usize = 1000;

/// Maximum number of ancestors of the headline.
const MAX_ANCESTORS: usize = 64;

/// Maximum length of a label beside an element, in bytes.
const MAX_LABEL: usize = 60;

/// Parts of the class names of elements with the date of the last change, and of those with that of the publication,
/// which have priority: themes write `entry-date published updated` for a story that was never changed.
static MODIFIED: NameParts = NameParts::new(&["updat", "modif", "revis"]);
static PUBLISHED: NameParts =
    NameParts::new(&["publish", "entry-date", "posted", "created", "pubdate"]);

/// The `<time>` elements and `<h1>` of a page, each with its number in the page.
#[derive(Default)]
pub(super) struct Times<'a> {
    times: Vec<Time<'a>>,
    headings: Vec<(usize, NodeRef<'a>)>,
}

/// Times that are not near the headline, and the one in the head of the article.
#[derive(Default)]
pub(super) struct OtherTimes<'a> {
    /// The first date after the headline, if it is close to it and not that of a change.
    pub(super) head: Option<Cow<'a, str>>,
    /// Those in the article, but far below the headline, the nearest first.
    pub(super) distant: Vec<Cow<'a, str>>,
    /// Those in teasers, comments and headers.
    pub(super) far: Vec<Cow<'a, str>>,
}

struct Time<'a> {
    index: usize,
    node: NodeRef<'a>,
    element: Element<'a>,
    text: Cow<'a, str>,
}

impl<'a> Times<'a> {
    pub(super) fn heading(&mut self, index: usize, node: NodeRef<'a>) {
        if self.headings.len() < MAX_HEADINGS {
            self.headings.push((index, node));
        }
    }

    pub(super) fn time(&mut self, index: usize, node: NodeRef<'a>, element: Element<'a>) {
        if self.times.len() < MAX_TIMES {
            let text = element
                .attribute(AttributeName::DATETIME)
                .filter(|time| !time.trim_ascii().is_empty())
                .map_or_else(|| text(node, MAX_LINE_LENGTH).into(), Cow::Borrowed);
            self.times.push(Time { index, node, element, text });
        }
    }

    /// Adds a date of microformats: `<abbr class="published" title="2025-03-03T18:20">`.
    pub(super) fn abbreviation(&mut self, index: usize, node: NodeRef<'a>, element: Element<'a>) {
        let Some(title) = element.attribute(AttributeName::TITLE) else { return };
        let is_date = title.len() >= 8 && title.as_bytes()[..4].iter().all(u8::is_ascii_digit);
        if is_date && self.times.len() < MAX_TIMES {
            self.times.push(Time { index, node, element, text: title.into() });
        }
    }

    /// Adds the times near the headline to the candidates, the nearest first. Returns the others.
    pub(super) fn add_near(
        self,
        title: Option<&str>,
        candidates: &mut Candidates<'a>,
    ) -> OtherTimes<'a> {
        let headline = self.headline(title);
        let around: Vec<NodeId> = headline
            .iter()
            .flat_map(|(_, node)| node.ancestors().take(MAX_ANCESTORS).map(|node| node.id()))
            .collect();
        let is_after = |time: &&Time| headline.is_some_and(|(headline, _)| time.index > headline);
        let first = self.times.iter().find(is_after).map(|time| time.index);
        let (mut placed, mut others) = (Vec::new(), OtherTimes::default());
        for time in self.times {
            let distance = headline.and_then(|(headline, _)| distance(time.index, headline));
            let is_after = is_after(&&time);
            match (distance, place(time.node, &around)) {
                (Some(distance), Place::Article) => placed.push((distance, time)),
                (Some(distance), Place::Aside) if is_after => placed.push((distance + ASIDE, time)),
                _ => others.far.push(time.text),
            }
        }
        placed.sort_by_key(|(distance, _)| *distance);
        for (distance, time) in placed {
            if time.is_modified() {
                candidates.add(MetadataField::Modified, MetadataSource::Time, time.text);
            } else if distance > MAX_NEAR {
                others.distant.push(time.text);
            } else {
                if first == Some(time.index) && distance <= MAX_HEAD && time.is_line() {
                    others.head = Some(time.text.clone());
                }
                candidates.add(MetadataField::Published, MetadataSource::Time, time.text);
            }
        }
        others
    }

    /// Returns the heading with the title, else the first.
    fn headline(&self, title: Option<&str>) -> Option<(usize, NodeRef<'a>)> {
        let first = self.headings.first().copied();
        if self.times.is_empty() || self.headings.len() < 2 {
            return first;
        }
        let title = title.map(key)?;
        let is_title =
            |(_, node): &&(usize, NodeRef)| key(&text(*node, MAX_HEADING_LENGTH)) == title;
        self.headings.iter().find(is_title).copied().or(first)
    }
}

/// Returns the distance of an element to the headline. One before it is as far as one thrice as many nodes after it.
fn distance(index: usize, headline: usize) -> Option<usize> {
    match headline.checked_sub(index) {
        None => Some(index - headline),
        Some(before) => (before <= MAX_BEFORE).then_some(3 * before),
    }
}

impl Time<'_> {
    /// Returns true for a date that readers see on a line of its own, not in running text.
    fn is_line(&self) -> bool {
        let line = self.node.parent().map(|parent| text(parent, MAX_LINE));
        !text(self.node, MAX_LABEL).trim().is_empty()
            && line.is_some_and(|line| line.trim().len() < MAX_LINE)
    }

    /// Returns true for the time of the last change, by the names of the element or by the text before it.
    fn is_modified(&self) -> bool {
        if is_named(self.element, &PUBLISHED) || has_property(self.element, "datePublished") {
            return false;
        }
        is_named(self.element, &MODIFIED)
            || has_property(self.element, "dateModified")
            || self.label() == Some(DateLabel::Modified)
    }

    /// Returns the label in the text of the element, or beside it.
    fn label(&self) -> Option<DateLabel> {
        let own = label(&text(self.node, MAX_LABEL));
        own.or_else(|| {
            let mut beside = self.node.prev_siblings().take(2);
            let before = beside.find_map(|sibling| match sibling.value() {
                Node::Text(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
                Node::Element(_) => Some(text(sibling, MAX_LABEL)),
                _ => None,
            });
            before.filter(|before| before.len() <= MAX_LABEL).and_then(|before| label(&before))
        })
    }
}

fn has_property(element: Element, property: &str) -> bool {
    let is_property = |name| matches!(name, AttributeName::ITEMPROP | AttributeName::PROPERTY);
    element.attributes().any(|attribute| {
        is_property(attribute.name())
            && attribute.value().split_ascii_whitespace().any(|word| word == property)
    })
}
