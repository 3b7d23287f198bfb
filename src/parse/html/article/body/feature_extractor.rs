//! Computation of the [features](super::features) of blocks: text, position, neighbours, names.

use rustc_hash::FxHashMap;

use super::blocks::{Block, Blocks};
use super::element_kind::ElementKind;
use super::features::{Feature, FeatureRow, NAMED, NAMES, set, set_if};
use super::folded::{FoldedTexts, WordRuns, contains};
use super::layout::{ElementLayout, Layout, Pattern};
use super::name_groups::NameGroup;
use crate::parse::char_boundary;
use crate::parse::text::count;

/// Metadata of the article that blocks are compared with, folded.
pub(super) struct FoldedMetadata {
    pub(super) title: String,
    pub(super) description: String,
    /// The article's text in structured data.
    pub(super) body: String,
}

/// Computes the features of the blocks of a page.
pub(super) struct FeatureExtractor<'a> {
    blocks: &'a Blocks,
    texts: &'a FoldedTexts,
    layout: &'a Layout,
    metadata: &'a FoldedMetadata,
    headline: Option<usize>,
    /// The index of the first `h1` after the headline.
    next_title: usize,
    /// The indexes of the first and the last paragraph of the main element.
    first: usize,
    last: usize,
    /// The weight of all paragraphs of the page.
    all_paragraphs: f32,
    /// The maximum weight of the paragraphs of an element, and of a pattern.
    max_paragraphs: f32,
    max_pattern: f32,
    all_length: f32,
    /// The number of blocks with the same text.
    occurrences: FxHashMap<&'a str, u32>,
    /// For each block, true if it is in the structured data; `None` for short blocks. Empty without structured data that match
    /// the page.
    in_body: Vec<Option<bool>>,
}

/// Maximum length of a text that may be repeated, or be part of another, by chance.
const SHORT: u32 = 20;

/// The number of elements whose names count for a block: its own and its closest ancestors.
const MAX_NAMED_ANCESTORS: usize = 6;

/// Minimum length of a text in structured data that blocks are compared with, in bytes.
const MIN_BODY_LENGTH: usize = 300;

impl<'a> FeatureExtractor<'a> {
    pub(super) fn new(
        blocks: &'a Blocks,
        texts: &'a FoldedTexts,
        layout: &'a Layout,
        metadata: &'a FoldedMetadata,
        headline: Option<usize>,
    ) -> Self {
        let in_main = |index: &usize| {
            layout.weights[*index] > 0.0 && layout.elements[blocks.blocks[*index].element].up == 0
        };
        let is_title = |index: usize| {
            blocks.elements[blocks.block_element_of(&blocks.blocks[index])].kind
                == ElementKind::Title
        };
        let all = 0..blocks.blocks.len();
        let mut occurrences = FxHashMap::default();
        texts.iter().for_each(|text| *occurrences.entry(text).or_default() += 1);
        FeatureExtractor {
            blocks,
            texts,
            layout,
            metadata,
            headline,
            next_title: all
                .clone()
                .skip(headline.map_or(0, |at| at + 1))
                .find(|index| is_title(*index))
                .unwrap_or(usize::MAX),
            first: all.clone().find(in_main).unwrap_or(0),
            last: all.rev().find(in_main).unwrap_or(usize::MAX),
            all_paragraphs: layout.weights.iter().sum::<f32>().max(1.0),
            max_paragraphs: layout
                .elements
                .iter()
                .map(|entry| entry.paragraphs)
                .fold(1.0, f32::max),
            max_pattern: layout.patterns.values().map(|p| p.paragraphs).fold(1.0, f32::max),
            all_length: layout.elements[0].length.max(1) as f32,
            occurrences,
            in_body: in_body(texts, &metadata.body),
        }
    }

    /// Returns the features of all blocks, in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = FeatureRow> {
        let mut offset = 0;
        self.blocks.blocks.iter().enumerate().map(move |(index, block)| {
            let mut row = [0.0; NAMES.len()];
            self.set_text_features(block, &mut row);
            self.set_position_features(index, block, &mut row);
            self.set_order_features(index, offset, &mut row);
            self.set_neighbour_features(index, &mut row);
            self.set_comparison_features(index, block, &mut row);
            offset += block.length;
            row
        })
    }

    fn set_text_features(&self, block: &Block, row: &mut FeatureRow) {
        let text = self.blocks.text_of(block);
        let length = block.length as f32;
        let kind = self.blocks.elements[self.blocks.block_element_of(block)].kind;
        set(row, Feature::Length, length.ln_1p());
        set(row, Feature::LengthToParagraph, part(block.length, 150));
        if kind == ElementKind::Paragraph {
            set(row, Feature::ParagraphLength, part(block.length, 100));
        }
        set(row, Feature::Linked, block.linked as f32 / length.max(1.0));
        set(row, Feature::Emphasized, block.emphasized as f32 / length.max(1.0));
        set_if(row, Feature::EndsSentence, text.ends_with(ends_sentence));
        let TextCounts { marks, words, digits } = TextCounts::of(text);
        set(row, Feature::Punctuation, marks as f32 / words.max(8) as f32);
        set(row, Feature::Digits, digits as f32 / length.max(1.0));
        set_if(row, Feature::IsDiv, kind == ElementKind::Div);
        set_if(row, Feature::IsItem, kind == ElementKind::Item);
        set_if(row, Feature::IsHeading, kind == ElementKind::Heading);
        set_if(row, Feature::IsCell, kind == ElementKind::Cell);
        set_if(row, Feature::IsTable, kind == ElementKind::Table);
    }

    fn set_position_features(&self, index: usize, block: &Block, row: &mut FeatureRow) {
        let elements = &self.blocks.elements;
        let entries = &self.layout.elements;
        let entry = &entries[block.element];
        let lines = self.blocks.block_element_of(block);
        for (feature, kind) in [
            (Feature::InItem, ElementKind::Item),
            (Feature::InAside, ElementKind::Aside),
            (Feature::InFigure, ElementKind::Figure),
            (Feature::InHeader, ElementKind::Header),
            (Feature::InFooter, ElementKind::Footer),
            (Feature::InQuote, ElementKind::Quote),
            (Feature::InLink, ElementKind::Link),
            (Feature::InCaption, ElementKind::Caption),
            (Feature::InForm, ElementKind::Form),
            (Feature::InAddress, ElementKind::Address),
        ] {
            set_if(row, feature, entry.kinds.has(kind));
        }
        set_if(row, Feature::BesideForm, entry.beside_form);
        for (feature, group) in NAMED {
            set_if(row, feature, entry.names.has(group));
        }
        let own = self.paragraphs(index);
        set(row, Feature::Paragraphs, own / self.max_paragraphs);
        set(row, Feature::ParagraphsOfAll, own / self.all_paragraphs);
        let pattern: Pattern =
            self.layout.patterns.get(&elements[lines].pattern).copied().unwrap_or_default();
        let share = pattern.paragraphs / self.max_pattern;
        set(row, Feature::PatternParagraphs, share);
        set_if(row, Feature::IsMostFrequentPattern, share > 0.99);
        set(row, Feature::PatternLinked, pattern.linked as f32 / pattern.length.max(1) as f32);
        set(row, Feature::PatternBlocks, (pattern.blocks as f32).ln_1p());
        let mean = pattern.length as f32 / pattern.blocks.max(1) as f32;
        set(row, Feature::PatternLength, mean.ln_1p());
        self.set_odds_features(block.element, row);
        set_if(row, Feature::InMain, entry.up == 0);
        set_if(row, Feature::InMainDirectly, entry.up == 0 && entry.down <= 1);
        set_if(row, Feature::IsDeep, entry.down >= 4);
        let main = &elements[self.layout.main];
        set_if(row, Feature::MainNamedPost, entry.up == 0 && main.names.has(NameGroup::Post));
        set(row, Feature::InOtherArticle, f32::from(entry.in_other_article));
        self.set_branch_features(entry.branch, row);
        let parent = elements[lines].parent;
        set(row, Feature::ParentLength, (entries[parent].length as f32 / 100.0).ln_1p());
        set(row, Feature::ParentBlocks, (entries[parent].blocks as f32).ln_1p());
        set(row, Feature::ParentLinked, linked(&entries[parent]));
        set(row, Feature::GrandparentLinked, linked(&entries[elements[parent].parent]));
    }

    /// Sets the log-odds of the names of an element and its closest ancestors.
    fn set_odds_features(&self, mut element: usize, row: &mut FeatureRow) {
        let (mut known, mut sum) = (0.0, 0.0);
        let (mut min, mut max) = (f32::INFINITY, f32::NEG_INFINITY);
        let (mut min_word, mut max_word) = (0.0f32, 0.0f32);
        for _ in 0..MAX_NAMED_ANCESTORS {
            if element == 0 {
                break;
            }
            let odds = self.blocks.elements[element].odds;
            if let Some(mean) = odds.mean() {
                if known == 0.0 {
                    set(row, Feature::OddsOfClosest, mean);
                }
                (known, sum) = (known + 1.0, sum + mean);
                (min, max) = (min.min(mean), max.max(mean));
                (min_word, max_word) = (min_word.min(odds.min), max_word.max(odds.max));
            }
            element = self.blocks.elements[element].parent;
        }
        if known > 0.0 {
            set(row, Feature::MinOdds, min);
            set(row, Feature::MaxOdds, max);
            set(row, Feature::MeanOdds, sum / known);
            set(row, Feature::SumOfOdds, sum);
            set(row, Feature::MinWordOdds, min_word);
            set(row, Feature::MaxWordOdds, max_word);
        }
    }

    fn set_branch_features(&self, branch: usize, row: &mut FeatureRow) {
        let entry = &self.layout.elements[branch];
        if entry.on_spine {
            set(row, Feature::BranchSize, 1.0);
            return;
        }
        let repeats = self.layout.repeats(self.blocks, branch);
        set(row, Feature::BranchLinked, linked(entry));
        set(row, Feature::BranchSize, entry.length as f32 / self.all_length);
        set(row, Feature::BranchRepeats, (repeats as f32).ln_1p());
    }

    fn set_order_features(&self, index: usize, offset: u32, row: &mut FeatureRow) {
        set(row, Feature::Position, offset as f32 / self.all_length);
        set_if(row, Feature::AfterMain, index > self.last);
        set(row, Feature::PageParagraphs, (self.all_paragraphs / 500.0).ln_1p());
        set(row, Feature::PageBlocks, (self.blocks.blocks.len() as f32).ln_1p());
        let Some(headline) = self.headline else { return };
        set_if(row, Feature::BeforeHeadline, index < headline);
        set_if(row, Feature::AfterNextTitle, index > self.next_title);
        let entry = &self.layout.elements[self.blocks.blocks[index].element];
        set(row, Feature::HeadlineUp, f32::from(entry.headline_up));
        set(row, Feature::HeadlineDown, f32::from(entry.headline_down));
        if index > headline {
            set(row, Feature::HeadlineDistance, ((index - headline) as f32).ln_1p());
            let length = self.blocks.blocks[index].length;
            set_if(row, Feature::IsLead, index < self.first && length >= 60);
        }
    }

    fn set_neighbour_features(&self, index: usize, row: &mut FeatureRow) {
        let blocks = &self.blocks.blocks;
        let in_main = |index: usize| self.layout.elements[blocks[index].element].up == 0;
        let is_paragraph = |index: usize| self.layout.weights.get(index).is_some_and(|w| *w > 0.0);
        if let Some(previous) = index.checked_sub(1) {
            let beside_paragraph = is_paragraph(previous) || is_paragraph(index + 1);
            set(row, Feature::PreviousLength, part(blocks[previous].length, 150));
            set(row, Feature::PreviousParagraphs, self.paragraphs(previous) / self.max_paragraphs);
            set_if(row, Feature::PreviousInMain, in_main(previous));
            set_if(row, Feature::NextToParagraph, beside_paragraph);
        }
        if let Some(previous) = index.checked_sub(2) {
            set(row, Feature::SecondPreviousLength, part(blocks[previous].length, 150));
        }
        if let Some(next) = blocks.get(index + 1) {
            set(row, Feature::NextLength, part(next.length, 150));
            set(row, Feature::NextLinked, next.linked as f32 / next.length.max(1) as f32);
            set(row, Feature::NextParagraphs, self.paragraphs(index + 1) / self.max_paragraphs);
            set_if(row, Feature::NextInMain, in_main(index + 1));
            let is_subheading = self.is(index, ElementKind::Heading)
                && is_paragraph(index + 1)
                && in_main(index + 1);
            set_if(row, Feature::IsSubheading, is_subheading);
        }
        if index + 2 < blocks.len() {
            let paragraphs = self.paragraphs(index + 2) / self.max_paragraphs;
            set(row, Feature::SecondNextParagraphs, paragraphs);
        }
    }

    fn set_comparison_features(&self, index: usize, block: &Block, row: &mut FeatureRow) {
        let text = self.texts.get(index);
        let long = text.len() > SHORT as usize;
        let FoldedMetadata { title, description, .. } = self.metadata;
        set_if(row, Feature::IsTitle, !text.is_empty() && text == title);
        set_if(row, Feature::IsDescription, long && text == description);
        if long && overlap(text, description) {
            set(row, Feature::InDescription, 1.0);
            set_if(row, Feature::InDescriptionBeforeText, index < self.first);
        }
        let occurrences = self.occurrences.get(text).copied().unwrap_or_default();
        set_if(row, Feature::IsRepeated, block.length > SHORT && occurrences > 1);
        match self.in_body.get(index) {
            Some(Some(true)) => set(row, Feature::InArticleBody, 1.0),
            Some(Some(false)) => set(row, Feature::NotInArticleBody, 1.0),
            _ => {}
        }
    }

    /// Returns the weight of the paragraphs in the same element as a block.
    fn paragraphs(&self, index: usize) -> f32 {
        self.layout.elements[self.blocks.group_element_of(&self.blocks.blocks[index])].paragraphs
    }

    fn is(&self, index: usize, kind: ElementKind) -> bool {
        self.blocks.elements[self.blocks.block_element_of(&self.blocks.blocks[index])].kind == kind
    }
}

/// Returns for each block whether the text in structured data contains it; `None` for short blocks. Empty if too little
/// of that text is on the page.
fn in_body(texts: &FoldedTexts, body: &str) -> Vec<Option<bool>> {
    if body.len() < MIN_BODY_LENGTH {
        return Vec::new();
    }
    let runs = WordRuns::of(body);
    let found: Vec<_> =
        texts.iter().map(|text| runs.share_of(text).map(|share| share > 0.7)).collect();
    let lengths = texts.iter().zip(&found).filter(|(_, found)| **found == Some(true));
    let common: usize = lengths.map(|(text, _)| text.len()).sum();
    if common * 2 > body.len() { found } else { Vec::new() }
}

/// Returns true if one of two texts contains the start of the other.
fn overlap(text: &str, description: &str) -> bool {
    const START_LENGTH: usize = 60;
    fn start(text: &str) -> &str {
        &text[..char_boundary::floor(text, START_LENGTH)]
    }
    !description.is_empty()
        && (contains(description, start(text)) || contains(text, start(description)))
}

fn linked(entry: &ElementLayout) -> f32 {
    entry.linked as f32 / entry.length.max(1) as f32
}

fn part(length: u32, whole: u32) -> f32 {
    length.min(whole) as f32 / whole as f32
}

/// Counts of characters and words of a text.
struct TextCounts {
    marks: u32,
    words: u32,
    digits: u32,
}

impl TextCounts {
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let marks =
            count::count(bytes, |byte| matches!(byte, b'.' | b',' | b';' | b':' | b'!' | b'?'));
        let is_other = |character: &char| !character.is_ascii() && is_mark(*character);
        let others = if text.is_ascii() { 0 } else { text.chars().filter(is_other).count() as u32 };
        TextCounts {
            marks: marks + others,
            words: count::words(text),
            digits: count::count(bytes, |byte| byte.is_ascii_digit()),
        }
    }
}

fn is_mark(character: char) -> bool {
    matches!(
        character,
        '.' | ',' | ';' | ':' | '!' | '?' | '…' | '。' | '、' | '！' | '？' | '،' | '؟' | '।'
    )
}

fn ends_sentence(character: char) -> bool {
    is_mark(character) && character != ','
        || matches!(character, '"' | '\'' | '”' | '“' | '»' | '«' | '’' | ')' | ']' | '」')
}
