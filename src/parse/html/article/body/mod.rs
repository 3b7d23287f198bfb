//! Extraction of the text of an article from its page.
//!
//! The page is split into [`blocks`], runs of text between the borders of block elements. Blocks in elements that are
//! [`boilerplate`] by kind or name are dropped. The [`layout`] finds the element with most of the remaining paragraphs,
//! and each block gets [`features`] of its text, position, neighbours and [`names`]. Boosted trees ([`classifier`],
//! [`model`]) select the blocks of the article in two stages: the second also sees the log-odds of the neighbours. If they
//! select none, the paragraphs of the marked story or of the main element are the text ([`fallback`]). [`lists`] between selected paragraphs are
//! added. Articles that are appended below the first, and teasers beside it, are left out ([`other_stories`]). The
//! selected blocks form the text in document order. What the page [lists](listing) is evidence that it is a front, a shop or
//! the like.
//!
//! The parts are known from the literature. Blocks, classified by length and share of links: Kohlschütter et al.,
//! *Boilerplate Detection using Shallow Text Features*, 2010; jusText (Pomikálek, 2011) adds the neighbours. Scores
//! that paragraphs give to their ancestors, and names of elements: Readability. A trained classifier over all of these:
//! Peters and Lecocq, *Content extraction using diverse feature sets*, 2013. No feature depends on the words of a
//! language.

mod block_builder;
mod blocks;
mod boilerplate;
mod classifier;
mod concealed;
mod data_table;
mod element_kind;
mod fallback;
mod feature_extractor;
mod features;
mod folded;
mod headline;
mod layout;
mod listing;
mod lists;
mod model;
mod name_groups;
mod names;
mod other_stories;
mod second_stage;
mod story_mark;
mod structured;
mod teasers;
mod trees;
mod word_odds;

use std::borrow::Cow;

use super::metadata::{Metadata, PageKind};
use crate::parse::char_boundary;
use crate::parse::html::tree::Tree;
use blocks::{Blocks, text_length};
use feature_extractor::{FeatureExtractor, FoldedMetadata};
use features::FeatureRow;
#[cfg(feature = "training")]
pub(super) use features::NAMES as FEATURES;
use folded::{FoldedTexts, fold};
use layout::Layout;
pub(super) use listing::Listing;
pub(super) use structured::paragraphs;

/// The text of an article.
#[derive(Debug, Default)]
pub(super) struct ArticleBody {
    /// Paragraphs, separated by a blank line.
    pub(super) text: String,
    /// The [length](blocks::text_length) of the text.
    pub(super) length: u32,
    /// The length of the text in links.
    pub(super) linked: u32,
    /// The parts that list things; none if the page is an article according to its structured data.
    pub(super) listing: Listing,
    /// The length of all text of the page without boilerplate.
    pub(super) page_length: u32,
    /// True if the page has a headline that agrees with its title.
    pub(super) has_headline: bool,
}

/// Minimum ratio of the length of the text in structured data to that of the text on the page for the former to be
/// used. The page then shows only a part: the rest is behind a script or a paywall.
const MIN_STRUCTURED_RATIO: u32 = 2;

/// Minimum length of the text in structured data; a shorter one may be a teaser.
const MIN_STRUCTURED_LENGTH: u32 = 300;

impl ArticleBody {
    /// Takes the text of the page, or returns that of the structured data if only they have all of it.
    pub(super) fn text_or(&mut self, article_body: Option<Cow<'_, str>>) -> String {
        let own = std::mem::take(&mut self.text);
        let Some(structured) = article_body else { return own };
        let length = text_length(&structured);
        if length < MIN_STRUCTURED_LENGTH || length < MIN_STRUCTURED_RATIO * self.length {
            return own;
        }
        paragraphs(&structured)
    }

    /// Returns the body with another text, which has no links and lists nothing.
    pub(super) fn with_text(self, text: String) -> Self {
        let length = text_length(&text);
        ArticleBody { text, length, linked: 0, listing: Listing::default(), ..self }
    }
}

/// Extracts the text of the article from a page.
pub(super) fn extract(page: &Tree, metadata: &Metadata) -> ArticleBody {
    let ClassifiedBlocks { blocks, layout, odds, headline } =
        ClassifiedBlocks::of(page, metadata, &mut |_| ());
    let mut selected: Vec<bool> = odds.iter().map(|odds| *odds > classifier::THRESHOLD).collect();
    fallback::select(&blocks, &layout, metadata.is_declared_article(), &mut selected);
    lists::select(&blocks, &mut selected);
    if let Some(headline) = headline {
        let teasers = teasers::find(&blocks, headline);
        other_stories::deselect(&blocks, headline, &teasers, &mut selected);
    }
    let mut body = ArticleBody {
        page_length: layout.elements[0].length,
        has_headline: headline.is_some(),
        listing: if metadata.kind == Some(PageKind::Article) {
            Listing::default()
        } else {
            Listing::of(&blocks, headline, &selected)
        },
        ..ArticleBody::default()
    };
    for (block, _) in blocks.blocks.iter().zip(&selected).filter(|(_, selected)| **selected) {
        if !body.text.is_empty() {
            body.text.push_str("\n\n");
        }
        body.text.push_str(blocks.text_of(block));
        body.length += block.length;
        body.linked += block.linked;
    }
    body
}

/// Maximum length of a title or description that is compared with each block, in bytes; the rest is cut off.
const MAX_METADATA_LENGTH: usize = 2000;

fn start_of(text: Option<&str>) -> &str {
    let text = text.unwrap_or_default();
    &text[..char_boundary::floor(text, MAX_METADATA_LENGTH)]
}

/// The blocks of a page without boilerplate.
struct ClassifiedBlocks {
    blocks: Blocks,
    layout: Layout,
    /// The log-odds that each block is text of the article.
    odds: Vec<f32>,
    /// The index of the headline, if it agrees with the title.
    headline: Option<usize>,
}

impl ClassifiedBlocks {
    /// Classifies the blocks of a page. Calls a function for the features of each block.
    fn of(page: &Tree, metadata: &Metadata, on_row: &mut dyn FnMut(&FeatureRow)) -> Self {
        let mut blocks = Blocks::of(page);
        let folded = FoldedMetadata {
            title: fold(start_of(metadata.title.as_deref())),
            description: fold(start_of(metadata.summary.as_deref())),
            body: fold(metadata.article_body.as_deref().unwrap_or_default()),
        };
        let mut texts = FoldedTexts::of(blocks.blocks.iter().map(|block| blocks.text_of(block)));
        let headline = headline::find(&blocks, &texts, &folded.title);
        let path = boilerplate::path_to(&blocks, headline);
        let kept = boilerplate::kept(&blocks, &path);
        let headline = headline
            .filter(|index| kept[*index])
            .map(|index| kept[..index].iter().filter(|kept| **kept).count());
        texts.retain(&kept);
        blocks.retain(&kept);
        let layout = Layout::of(&blocks, &path);
        let features = FeatureExtractor::new(&blocks, &texts, &layout, &folded, headline);
        let odds = classifier::log_odds(&blocks, &features, on_row);
        let is_sure = |index: &usize| headline::is_sure(&blocks, &texts, &folded.title, *index);
        let headline = headline.filter(is_sure);
        ClassifiedBlocks { blocks, layout, odds, headline }
    }
}

/// The training data of a page.
#[cfg(feature = "training")]
pub(super) mod training {
    use super::{ClassifiedBlocks, Metadata, Tree};

    /// An element of a page.
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct TrainingElement {
        /// The index of the parent; the first element is its own parent.
        pub parent: usize,
        /// The words of its names.
        pub words: Vec<String>,
    }

    /// A block that is classified.
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct TrainingBlock {
        /// The text.
        pub text: String,
        /// The length of the text, in characters without white space.
        pub length: u32,
        /// The index of the innermost element.
        pub element: usize,
        /// The index of the parent of the innermost block element.
        pub parent: usize,
        /// The pattern of the innermost block element; equal for similar elements.
        pub pattern: u64,
        /// The features, in order.
        pub features: Vec<f32>,
        /// The log-odds of the current model.
        pub odds: f32,
    }

    /// The elements and blocks of a page without boilerplate, in order.
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct TrainingPage {
        /// The elements, each after its parent.
        pub elements: Vec<TrainingElement>,
        /// The blocks.
        pub blocks: Vec<TrainingBlock>,
    }

    impl TrainingPage {
        pub(in crate::parse::html::article) fn of(page: &Tree, metadata: &Metadata) -> Self {
            let mut rows = Vec::new();
            let ClassifiedBlocks { mut blocks, odds, .. } =
                ClassifiedBlocks::of(page, metadata, &mut |row| rows.push(row.to_vec()));
            let described = blocks.blocks.iter().zip(rows).zip(odds).map(|((block, row), odds)| {
                let lines = &blocks.elements[blocks.block_element_of(block)];
                TrainingBlock {
                    text: blocks.text_of(block).to_owned(),
                    length: block.length,
                    element: block.element,
                    parent: lines.parent,
                    pattern: lines.pattern,
                    features: row,
                    odds,
                }
            });
            let described = described.collect();
            let elements = blocks.elements.drain(..);
            let elements = elements
                .map(|element| TrainingElement { parent: element.parent, words: element.words })
                .collect();
            TrainingPage { elements, blocks: described }
        }
    }
}
