//! Datelines: the lines with the date of an article, found by their distance to the headline, their labels and the names
//! of their elements.
//!
//! They are for pages without a date in structured data, meta tags and `<time>` elements.

use super::candidates::Candidates;
use super::labels::DateLabel;
use super::line_dates::{LineDate, dates};
use super::lines::{self, Anchor, DATELINE, DatedLine};
use super::nodes::{NameParts, is_named};
use super::page_date::DateOrder;
use super::ranking::{MetadataField, MetadataSource};
use crate::parse::html::tree::{ElementName, NodeId, NodeRef, Tree};

/// Parts of the class names of elements with the dates of something other than the article.
static OTHERS: NameParts =
    NameParts::new(&["comment", "related", "copyright", "footer", "newsletter"]);

/// Parts of the class names of elements that mostly have such dates, but at times the head of the article.
static ASIDES: NameParts = NameParts::new(&[
    "teaser",
    "recommend",
    "sidebar",
    "trending",
    "popular",
    "latest",
    "recent",
    "event",
    "breaking",
    "ticker",
    "more-",
]);

/// Maximum number of ancestors whose names are compared with [`OTHERS`].
const MAX_ANCESTORS: usize = 16;

/// Maximum distances of a dateline to the headline, in bytes of text: after it, before it, and after it for lines that
/// have a label or a name.
const AFTER: usize = 700;
const BEFORE: usize = 250;

/// Distance that is subtracted for a label or a name, in bytes.
const NAMED: usize = 300;

/// Maximum distance of a dateline in an aside, and the distance that is added for it.
const ASIDE: usize = 300;

/// A date of the page, with the reasons to take it.
struct Dateline {
    date: LineDate,
    /// The line has the name of a dateline, or a label.
    is_named: bool,
    /// The distance to the headline if it is near.
    distance: Option<usize>,
    is_after: bool,
    /// It is in an aside, and far from the headline.
    is_beside: bool,
}

impl Dateline {
    fn is_near(&self) -> bool {
        self.distance.is_some()
    }

    fn is_labelled(&self) -> bool {
        self.date.label == Some(DateLabel::Published)
    }
}

/// Adds the date of the best dateline of a page to the candidates, and that of the last change.
pub(super) fn find<'a>(page: &'a Tree, title: Option<&str>, candidates: &mut Candidates<'a>) {
    let order = DateOrder::of(candidates);
    let (lines, anchor) = lines::dated(page, title);
    let around: Vec<NodeId> = anchor.iter().flat_map(|anchor| ancestors(anchor.node)).collect();
    let mut found = Vec::new();
    for line in &lines {
        if anchor.as_ref().is_some_and(|anchor| anchor.start == line.start) {
            continue; // the headline itself
        }
        let place = place(line.node, &around);
        if place == Place::Other {
            continue;
        }
        for date in dates(&line.text, line.label, order) {
            if date.label != Some(DateLabel::Other) {
                found.extend(describe(line, date, anchor.as_ref(), place));
            }
        }
    }
    let (modified, mut published): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|found| found.date.label == Some(DateLabel::Modified));
    // A page that shows the last change at its head has the date of publication there too, or with a label.
    if modified.iter().any(Dateline::is_near) {
        published.retain(|found| found.is_near() || found.is_labelled());
    }
    // One in a column of facts about the story, unless the story has its own, or other stories have theirs there.
    let beside = published.iter().find(|found| found.is_beside).map(|found| &found.date.text);
    if published.iter().any(|found| !found.is_beside || Some(&found.date.text) != beside) {
        published.retain(|found| !found.is_beside);
    }
    for (field, found) in
        [(MetadataField::Published, published), (MetadataField::Modified, modified)]
    {
        if let Some(date) = best(found) {
            candidates.add(field, MetadataSource::Dateline, date);
        }
    }
}

fn ancestors(node: NodeRef) -> impl Iterator<Item = NodeId> {
    node.ancestors().take(4 * MAX_ANCESTORS).map(|node| node.id())
}

/// Returns a date with the reasons to take it. `None` for one in an aside that neither closely follows the headline nor has
/// a label.
fn describe(
    line: &DatedLine,
    date: LineDate,
    anchor: Option<&Anchor>,
    place: Place,
) -> Option<Dateline> {
    let is_named = line.is_named || date.label.is_some() || has_name(line.node);
    let (distance, is_after) = match anchor {
        Some(anchor) if line.start >= anchor.end => (line.start - anchor.end, true),
        Some(anchor) => (2 * (anchor.start.saturating_sub(line.start)), false),
        None => (usize::MAX, true),
    };
    let is_near = distance <= if is_after { AFTER } else { 2 * BEFORE };
    if place == Place::Aside {
        // Before the headline, as in the header of the site, it is mostly the current date.
        if !is_after {
            return None;
        }
        let distance = (distance <= ASIDE).then(|| distance + ASIDE);
        let is_labelled = date.label == Some(DateLabel::Published);
        return (distance.is_some() || is_labelled).then_some(Dateline {
            date,
            is_named,
            distance,
            is_after,
            is_beside: distance.is_none(),
        });
    }
    let distance = is_near.then_some(distance);
    Some(Dateline { date, is_named, distance, is_after, is_beside: false })
}

/// Returns the nearest date; else the first with a label or a name, if possible after the headline; else the only one of
/// the page.
fn best(found: Vec<Dateline>) -> Option<String> {
    let cost = |found: &&Dateline| {
        found.distance.map(|distance| if found.is_named { distance } else { distance + NAMED })
    };
    let near = found.iter().filter(|found| found.is_near()).min_by_key(cost);
    let named = || {
        let mut named = found.iter().filter(|found| found.is_named);
        named.clone().find(|found| found.is_after).or_else(|| named.next())
    };
    let only = || {
        let first = found.first()?;
        found.iter().all(|found| found.date.text == first.date.text).then_some(first)
    };
    near.or_else(named).or_else(only).map(|found| found.date.text.clone())
}

/// Returns true for a line whose element, or the element around it, has the name of a dateline.
fn has_name(node: NodeRef) -> bool {
    let mut around = std::iter::once(node).chain(node.ancestors().take(2));
    around.any(|node| node.element().is_some_and(|element| is_named(element, &DATELINE)))
}

/// The place of an element in relation to the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Article,
    /// In an element that is mostly something other than the article.
    Aside,
    /// In something other than the article, such as a comment.
    Other,
}

/// Returns the place of an element. Names of elements that the headline is in too say nothing.
pub(super) fn place(node: NodeRef, around: &[NodeId]) -> Place {
    let elements = std::iter::once(node)
        .chain(node.ancestors())
        .take(MAX_ANCESTORS)
        .take_while(|node| !around.contains(&node.id()))
        .filter_map(|node| node.element());
    let mut place = Place::Article;
    for element in elements {
        if element.name == ElementName::NAV || is_named(element, &OTHERS) {
            return Place::Other;
        }
        let is_aside = matches!(element.name, ElementName::ASIDE | ElementName::HEADER);
        if is_aside || is_named(element, &ASIDES) {
            place = Place::Aside;
        }
    }
    place
}
