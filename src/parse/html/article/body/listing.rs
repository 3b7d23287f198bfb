//! The contents of a listing page: texts that announce other pages, and boxes of several things, such as events.
//!
//! Fronts, tag pages, results of a search and the like have paragraphs as articles have, but each belongs to a link or a
//! heading of its own.

use rustc_hash::FxHashMap;

use super::blocks::{Block, Blocks};
use super::element_kind::ElementKind;
use super::name_groups::NameGroup;

/// Maximum length of a box, and of the text below a linked heading: some sentences. Sections of an article are longer.
const MAX_BOX_LENGTH: u32 = 600;

/// Maximum number of elements around a block that are searched for a box.
const MAX_ANCESTORS: usize = 8;

/// Minimum number of similar boxes: of the same kind, at the same depth.
const MIN_BOXES: u32 = 3;

/// Minimum and maximum length of a headline that is a link.
const MIN_HEADLINE_LENGTH: u32 = 12;
const MAX_HEADLINE_LENGTH: u32 = 200;

/// The parts of a page that list things. Lengths are in characters without white space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::parse::html::article) struct Listing {
    /// The length and the number of the selected texts that announce other pages.
    pub(in crate::parse::html::article) announced: u32,
    pub(in crate::parse::html::article) announcements: u32,
    /// The same with the short blocks that have a link as long as a headline.
    pub(in crate::parse::html::article) linking: u32,
    pub(in crate::parse::html::article) links: u32,
    /// The length and the number of the selected texts in boxes, each with a link or a heading.
    pub(in crate::parse::html::article) boxed: u32,
    pub(in crate::parse::html::article) boxes: u32,
    /// The length of the selected text in tables of data; in requests for consent.
    pub(in crate::parse::html::article) tabled: u32,
    pub(in crate::parse::html::article) consent: u32,
    /// The length and the number of all boxes with a link on the page.
    pub(in crate::parse::html::article) teased: u32,
    pub(in crate::parse::html::article) teasers: u32,
    /// True if the headline is in an element with the name of a shop.
    pub(in crate::parse::html::article) in_shop: bool,
}

impl Listing {
    /// Returns what a page lists.
    pub(super) fn of(blocks: &Blocks, headline: Option<usize>, selected: &[bool]) -> Self {
        let elements = Contents::of_all(blocks, headline);
        let teasers = boxes(blocks, &elements, |contents| contents.has_link);
        let sections = boxes(blocks, &elements, |contents| contents.has_heading);
        let announced = announced(blocks, headline);
        let consent = consent(blocks, &elements);
        let in_shop = headline.is_some_and(|headline| is_in_shop(blocks, headline));
        let mut listing = Listing { in_shop, ..Listing::default() };
        let (mut last_teaser, mut last_announcement, mut last_box) = (None, None, None);
        for (index, block) in blocks.blocks.iter().enumerate() {
            if let Some(teaser) = teasers[index] {
                listing.teased += block.length;
                listing.teasers += u32::from(last_teaser.replace(teaser) != Some(teaser));
            }
            if !selected[index] {
                continue;
            }
            if kind_of(blocks, block) == ElementKind::Table {
                listing.tabled += block.length;
            }
            if consent[block.element] {
                listing.consent += block.length;
            }
            let announcement = teasers[index].map(Owner::Box);
            let announcement = announcement.or(announced[index].map(Owner::Heading));
            if let Some(announcement) = announcement {
                let is_new = last_announcement.replace(announcement) != Some(announcement);
                listing.announced += block.length;
                listing.announcements += u32::from(is_new);
                listing.linking += block.length;
                listing.links += u32::from(is_new);
            } else if is_linking(block) {
                listing.linking += block.length;
                listing.links += 1;
            }
            if let Some(section) = sections[index].map(Owner::Box).or(announcement) {
                listing.boxed += block.length;
                listing.boxes += u32::from(last_box.replace(section) != Some(section));
            }
        }
        listing
    }
}

/// The owner of a text, by its index.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Box(usize),
    Heading(usize),
}

/// Returns true for a short block of text with a link as long as a headline.
fn is_linking(block: &Block) -> bool {
    block.linked >= MIN_HEADLINE_LENGTH
        && block.linked * 2 <= block.length
        && block.length <= MAX_BOX_LENGTH
}

/// The contents of an element.
#[derive(Clone, Copy, Default)]
struct Contents {
    length: u32,
    blocks: u32,
    has_link: bool,
    has_heading: bool,
    has_headline: bool,
}

impl Contents {
    fn of_all(blocks: &Blocks, headline: Option<usize>) -> Vec<Contents> {
        let mut all = vec![Contents::default(); blocks.elements.len()];
        for (index, block) in blocks.blocks.iter().enumerate() {
            let contents = &mut all[block.element];
            contents.length += block.length;
            contents.blocks += 1;
            contents.has_link |= block.linked * 2 > block.length;
            contents.has_heading |= kind_of(blocks, block) == ElementKind::Heading;
            contents.has_headline |= Some(index) == headline;
        }
        for index in (1..all.len()).rev() {
            let child = all[index];
            let parent = &mut all[blocks.elements[index].parent];
            parent.length += child.length;
            parent.blocks += child.blocks;
            parent.has_link |= child.has_link;
            parent.has_heading |= child.has_heading;
            parent.has_headline |= child.has_headline;
        }
        all
    }
}

fn kind_of(blocks: &Blocks, block: &Block) -> ElementKind {
    blocks.elements[blocks.block_element_of(block)].kind
}

/// Returns the box that each block is in, by the index of its element: the innermost element with several blocks that
/// fulfils the condition. A box is short, has no headline, and there are several similar ones.
fn boxes(
    blocks: &Blocks,
    elements: &[Contents],
    is_box: impl Fn(&Contents) -> bool,
) -> Vec<Option<usize>> {
    let box_of = |block: &Block| {
        let mut element = block.element;
        for _ in 0..MAX_ANCESTORS {
            let contents = &elements[element];
            if element == 0 || contents.length > MAX_BOX_LENGTH || contents.has_headline {
                return None;
            }
            if contents.blocks > 1 && is_box(contents) {
                return Some(element);
            }
            element = blocks.elements[element].parent;
        }
        None
    };
    let similar = |found: usize| (blocks.elements[found].kind as u8, blocks.elements[found].depth);
    let found: Vec<Option<usize>> = blocks.blocks.iter().map(box_of).collect();
    let mut counts = FxHashMap::<_, u32>::default();
    let mut last = None;
    for found in found.iter().flatten() {
        if last.replace(*found) != Some(*found) {
            *counts.entry(similar(*found)).or_default() += 1;
        }
    }
    let is_frequent = |found: &usize| counts[&similar(*found)] >= MIN_BOXES;
    found.into_iter().map(|found| found.filter(is_frequent)).collect()
}

/// Returns the linked heading that announces each block, by its index: the heading itself, and the text below it. A linked
/// term of a list announces its description.
fn announced(blocks: &Blocks, headline: Option<usize>) -> Vec<Option<usize>> {
    let mut current: Option<(usize, bool)> = None;
    let mut length = 0;
    let announced = |(index, block): (usize, &Block)| {
        let kind = kind_of(blocks, block);
        let is_heading = matches!(kind, ElementKind::Heading | ElementKind::Title);
        let is_item = kind == ElementKind::Item;
        let is_link = block.linked * 5 >= block.length * 4
            && (MIN_HEADLINE_LENGTH..=MAX_HEADLINE_LENGTH).contains(&block.length);
        if is_link && (is_heading || is_item) && Some(index) != headline {
            current = Some((index, is_item));
            length = 0;
        } else if is_heading {
            current = None;
        } else {
            length += block.length;
        }
        current
            .filter(|(_, of_items)| *of_items == is_item && length <= MAX_BOX_LENGTH)
            .map(|(heading, _)| heading)
    };
    blocks.blocks.iter().enumerate().map(announced).collect()
}

/// Returns a flag for each element: true in a request for consent, which does not contain the headline.
fn consent(blocks: &Blocks, elements: &[Contents]) -> Vec<bool> {
    let mut consent = vec![false; blocks.elements.len()];
    for (index, element) in blocks.elements.iter().enumerate().skip(1) {
        let is_named = element.names.has(NameGroup::Consent) && !elements[index].has_headline;
        consent[index] = consent[element.parent] || is_named;
    }
    consent
}

/// Returns true if an element around the headline has the name of a shop.
fn is_in_shop(blocks: &Blocks, headline: usize) -> bool {
    let mut element = blocks.blocks[headline].element;
    while element > 0 {
        if blocks.elements[element].names.has(NameGroup::Shop) {
            return true;
        }
        element = blocks.elements[element].parent;
    }
    false
}
