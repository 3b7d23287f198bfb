//! Extraction of the text of an article from its page.
//!
//! The page is split into [`blocks`], runs of text between the borders of block elements. Blocks in elements that are
//! [`boilerplate`] by kind or name are dropped. The [`layout`] finds the element with most of the remaining paragraphs,
//! and each block gets eighty [`features`] of its text, position, neighbours and names. Boosted trees ([`classifier`],
//! [`model`]) select the blocks of the article, which form the text in document order. If they select none, the
//! paragraphs of the main element are the text ([`fallback`]). Articles that are appended below the first, and teasers
//! beside it, are left out ([`other_stories`]).
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
mod model;
mod name_groups;
mod other_stories;
mod structured;
mod teasers;
mod trees;

use std::borrow::Cow;

use scraper::Html;

use super::metadata::Metadata;
use crate::parse::char_boundary;
use blocks::{Blocks, text_length};
use feature_extractor::{FeatureExtractor, FoldedMetadata};
use features::FeatureRow;
#[cfg(feature = "training")]
pub(super) use features::NAMES as FEATURES;
use folded::{FoldedTexts, fold};
use layout::Layout;
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
    /// The length of the text in teasers.
    pub(super) teased: u32,
    /// The number of these teasers.
    pub(super) teasers: u32,
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

    /// Returns the body with another text, which has neither links nor teasers.
    pub(super) fn with_text(self, text: String) -> Self {
        let length = text_length(&text);
        ArticleBody { text, length, linked: 0, teased: 0, teasers: 0, ..self }
    }
}

/// Extracts the text of the article from a page.
pub(super) fn extract(page: &Html, metadata: &Metadata) -> ArticleBody {
    let ClassifierInput { blocks, layout, rows, headline } = &ClassifierInput::of(page, metadata);
    let mut selected: Vec<bool> = rows.iter().map(classifier::is_text).collect();
    fallback::select(blocks, layout, metadata.is_declared_article(), &mut selected);
    let teasers = teasers::find(blocks, *headline);
    if let Some(headline) = headline {
        other_stories::deselect(blocks, *headline, &teasers, &mut selected);
    }
    let mut body = ArticleBody {
        page_length: layout.elements[0].length,
        has_headline: headline.is_some(),
        ..ArticleBody::default()
    };
    let mut last_teaser = None;
    for (index, block) in blocks.blocks.iter().enumerate().filter(|(index, _)| selected[*index]) {
        if !body.text.is_empty() {
            body.text.push_str("\n\n");
        }
        body.text.push_str(blocks.text_of(block));
        body.length += block.length;
        body.linked += block.linked;
        if let Some(teaser) = teasers[index] {
            body.teased += block.length;
            body.teasers += u32::from(last_teaser.replace(teaser) != Some(teaser));
        }
    }
    body
}

/// Maximum length of a title or description that is compared with each block, in bytes; the rest is cut off.
const MAX_METADATA_LENGTH: usize = 2000;

fn start_of(text: Option<&str>) -> &str {
    let text = text.unwrap_or_default();
    &text[..char_boundary::floor(text, MAX_METADATA_LENGTH)]
}

/// The blocks of a page without boilerplate, each with its features.
struct ClassifierInput {
    blocks: Blocks,
    layout: Layout,
    rows: Vec<FeatureRow>,
    /// The index of the headline, if it agrees with the title.
    headline: Option<usize>,
}

impl ClassifierInput {
    fn of(page: &Html, metadata: &Metadata) -> Self {
        let mut blocks = Blocks::of(page);
        let folded = FoldedMetadata {
            title: fold(start_of(metadata.title.as_deref())),
            description: fold(start_of(metadata.summary.as_deref())),
            body: fold(metadata.article_body.as_deref().unwrap_or_default()),
        };
        let mut texts = FoldedTexts::default();
        blocks.blocks.iter().for_each(|block| texts.push(blocks.text_of(block)));
        let headline = headline::find(&blocks, &texts, &folded.title);
        let path = boilerplate::path_to(&blocks, headline);
        let kept = boilerplate::kept(&blocks, &path);
        let headline = headline
            .filter(|index| kept[*index])
            .map(|index| kept[..index].iter().filter(|kept| **kept).count());
        texts.retain(&kept);
        blocks.retain(&kept);
        let layout = Layout::of(&blocks, &path);
        let rows = FeatureExtractor::new(&blocks, &texts, &layout, &folded, headline).rows();
        let headline = headline.filter(|index| headline::agrees(texts.get(*index), &folded.title));
        ClassifierInput { blocks, layout, rows, headline }
    }
}

/// Returns the blocks of a page that are classified, each with its features.
#[cfg(feature = "training")]
pub(super) fn described(page: &Html, metadata: &Metadata) -> Vec<(String, Vec<f32>)> {
    let ClassifierInput { blocks, rows, .. } = ClassifierInput::of(page, metadata);
    let texts = blocks.blocks.iter().map(|block| blocks.text_of(block).to_owned());
    texts.zip(rows.iter().map(|row| row.to_vec())).collect()
}
