//! The text of an article, found among all else that stands on its page.
//!
//! The page is cut into [`blocks`], runs of text between the borders of block elements. Those in elements that are
//! [`boilerplate`] by their tag or name are dropped. Of the rest the [`layout`] tells where most of the paragraphs
//! stand, and each block is described by some eighty [`features`]: its text, its place, its neighbours, its names.
//! Boosted trees ([`classifier`], [`model`]) say which blocks are the article's, and these are the text, in order.
//!
//! The parts are known from the literature. Blocks, and that length and share of links tell much of them: Kohlschütter
//! et al., *Boilerplate Detection using Shallow Text Features*, 2010, and jusText (Pomikálek, 2011), which adds the
//! neighbours. Paragraphs that speak for the elements around them, and names that tell what stands in an element:
//! Readability. A fitted classifier over all of these: Peters and Lecocq, *Content extraction using diverse feature
//! sets*, 2013. Nothing here looks at words of a language, so that all are read alike.

mod blocks;
mod boilerplate;
mod classifier;
mod describe;
mod features;
mod folded;
mod headline;
mod layout;
mod model;
mod structured;
mod tags;
mod trees;
mod words;

use std::borrow::Cow;

use scraper::Html;

use super::metadata::Metadata;
use crate::parse::char_boundary;
use blocks::{Blocks, measure};
use describe::{Page, Told};
#[cfg(feature = "training")]
pub(super) use features::NAMES as FEATURES;
use features::Row;
use folded::{Folded, fold};
use layout::Layout;

/// The text of an article.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// Paragraphs parted by a blank line.
    pub(super) text: String,
    /// How much it [says](blocks::measure).
    pub(super) length: u32,
    /// How much of that stands in the element that has most of it.
    pub(super) together: u32,
    /// How much of it stands in links.
    pub(super) linked: u32,
    /// How much of it stands in the like of teasers: a few blocks with a link, many of the same pattern in a row.
    pub(super) listed: u32,
    /// How much all of the page says, but for navigation and the like.
    pub(super) page_length: u32,
}

/// Structured data have the whole text if theirs is so many times as long as that of the page, which then is behind a
/// script or a paywall, and is no mere teaser.
const TIMES_AS_LONG: u32 = 2;
const LONGER_THAN_A_TEASER: u32 = 300;

impl Body {
    /// The text, or that of the structured data where only they have it whole.
    pub(super) fn text_or(self, article_body: Option<Cow<'_, str>>) -> String {
        let Some(told) = article_body else { return self.text };
        let length = measure(&told);
        if length < LONGER_THAN_A_TEASER || length < TIMES_AS_LONG * self.length {
            return self.text;
        }
        structured::paragraphs(&told)
    }
}

/// Finds the text of the article on a page.
pub(super) fn extract(page: &Html, metadata: &Metadata) -> Body {
    let described = Described::of(page, metadata);
    let Described { blocks, layout, rows } = &described;
    let mut body = Body { page_length: layout.places[0].length, ..Body::default() };
    for (block, row) in blocks.blocks.iter().zip(rows) {
        if !classifier::is_text(row) {
            continue;
        }
        if !body.text.is_empty() {
            body.text.push_str("\n\n");
        }
        body.text.push_str(blocks.text_of(block));
        body.length += block.length;
        body.linked += block.linked;
        if layout.places[block.element].up == 0 {
            body.together += block.length;
        }
        if layout.is_listed(blocks, block) {
            body.listed += block.length;
        }
    }
    body
}

/// No title or description that says more than this is compared with each block, which would take long.
const MAX_TOLD_LENGTH: usize = 2000;

fn start_of(text: Option<&str>) -> &str {
    let text = text.unwrap_or_default();
    &text[..char_boundary::floor(text, MAX_TOLD_LENGTH)]
}

/// A page's blocks but for furniture, each with its features.
struct Described {
    blocks: Blocks,
    layout: Layout,
    rows: Vec<Row>,
}

impl Described {
    fn of(page: &Html, metadata: &Metadata) -> Self {
        let mut blocks = Blocks::of(page);
        let told = Told {
            title: fold(start_of(metadata.title.as_deref())),
            description: fold(start_of(metadata.summary.as_deref())),
            body: fold(metadata.article_body.as_deref().unwrap_or_default()),
        };
        let mut texts = Folded::default();
        blocks.blocks.iter().for_each(|block| texts.push(blocks.text_of(block)));
        let headline = headline::find(&blocks, &texts, &told.title);
        let path = boilerplate::path_to(&blocks, headline);
        let kept = boilerplate::kept(&blocks, &path);
        let headline = headline
            .filter(|index| kept[*index])
            .map(|index| kept[..index].iter().filter(|kept| **kept).count());
        texts.retain(&kept);
        blocks.retain(&kept);
        let layout = Layout::of(&blocks, &path);
        let rows = Page::new(&blocks, &texts, &layout, &told, headline).rows();
        Described { blocks, layout, rows }
    }
}

/// Returns the blocks of a page that are classified, each with its features.
#[cfg(feature = "training")]
pub(super) fn described(page: &Html, metadata: &Metadata) -> Vec<(String, Vec<f32>)> {
    let Described { blocks, rows, .. } = Described::of(page, metadata);
    let texts = blocks.blocks.iter().map(|block| blocks.text_of(block).to_owned());
    texts.zip(rows.iter().map(|row| row.to_vec())).collect()
}
