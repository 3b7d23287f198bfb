//! Describes the blocks of a page by their [features](super::features): text, place, neighbours, names.

use std::collections::HashMap;

use super::blocks::{Block, Blocks};
use super::features::{Feature, NAMED, NAMES, Row, set, set_if};
use super::folded::{Folded, Runs};
use super::layout::{Layout, Pattern, Place};
use super::tags::Tag;
use super::words::Group;
use crate::parse::char_boundary;

/// What a page says of its article outside of its text, folded.
pub(super) struct Told {
    pub(super) title: String,
    pub(super) description: String,
    /// The text that the structured data have.
    pub(super) body: String,
}

/// A page whose blocks are described.
pub(super) struct Page<'a> {
    blocks: &'a Blocks,
    texts: &'a Folded,
    layout: &'a Layout,
    told: &'a Told,
    headline: Option<usize>,
    /// The first `h1` behind the headline.
    next_title: usize,
    /// The first paragraph of the main element, and the last.
    first: usize,
    last: usize,
    all_paragraphs: f32,
    most_paragraphs: f32,
    most_of_pattern: f32,
    all_length: f32,
    times: HashMap<&'a str, u32>,
    /// Which blocks the structured data have; empty where they have no text, or that of something else.
    in_body: Vec<Option<bool>>,
}

/// A text as short as this may stand twice, or in another by chance.
const SHORT: u32 = 20;

/// A shorter text of structured data says too little.
const MIN_BODY_LENGTH: usize = 300;

impl<'a> Page<'a> {
    pub(super) fn new(
        blocks: &'a Blocks,
        texts: &'a Folded,
        layout: &'a Layout,
        told: &'a Told,
        headline: Option<usize>,
    ) -> Self {
        let in_main = |index: &usize| {
            layout.weights[*index] > 0.0 && layout.places[blocks.blocks[*index].element].up == 0
        };
        let is_title = |index: usize| {
            blocks.elements[blocks.lines_of(&blocks.blocks[index])].tag == Tag::Title
        };
        let all = 0..blocks.blocks.len();
        let mut times = HashMap::new();
        texts.iter().for_each(|text| *times.entry(text).or_default() += 1);
        let most = |most: f32, paragraphs: f32| most.max(paragraphs);
        Page {
            blocks,
            texts,
            layout,
            told,
            headline,
            next_title: all
                .clone()
                .skip(headline.map_or(0, |at| at + 1))
                .find(|index| is_title(*index))
                .unwrap_or(usize::MAX),
            first: all.clone().find(in_main).unwrap_or(0),
            last: all.rev().find(in_main).unwrap_or(usize::MAX),
            all_paragraphs: layout.weights.iter().sum::<f32>().max(1.0),
            most_paragraphs: layout.places.iter().map(|place| place.paragraphs).fold(1.0, most),
            most_of_pattern: layout.patterns.values().map(|p| p.paragraphs).fold(1.0, most),
            all_length: layout.places[0].length.max(1) as f32,
            times,
            in_body: in_body(texts, &told.body),
        }
    }

    /// The figures of all blocks, in order.
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut before = 0;
        let blocks = self.blocks.blocks.iter().enumerate();
        blocks
            .map(|(index, block)| {
                let mut row = [0.0; NAMES.len()];
                self.describe_text(block, &mut row);
                self.describe_place(index, block, &mut row);
                self.describe_order(index, before, &mut row);
                self.describe_neighbours(index, &mut row);
                self.compare(index, block, &mut row);
                before += block.length;
                row
            })
            .collect()
    }

    fn describe_text(&self, block: &Block, row: &mut Row) {
        let text = self.blocks.text_of(block);
        let length = block.length as f32;
        let tag = self.blocks.elements[self.blocks.lines_of(block)].tag;
        set(row, Feature::Length, length.ln_1p());
        set(row, Feature::LengthToParagraph, part(block.length, 150));
        if tag == Tag::Paragraph {
            set(row, Feature::ParagraphLength, part(block.length, 100));
        }
        set(row, Feature::Linked, block.linked as f32 / length.max(1.0));
        set(row, Feature::Emphasized, block.emphasized as f32 / length.max(1.0));
        set_if(row, Feature::EndsSentence, text.ends_with(ends_sentence));
        let marks = text.chars().filter(|c| is_mark(*c)).count();
        let words = text.split_ascii_whitespace().count();
        set(row, Feature::Punctuation, marks as f32 / words.max(8) as f32);
        set_if(row, Feature::IsDiv, tag == Tag::Div);
        set_if(row, Feature::IsItem, tag == Tag::Item);
        set_if(row, Feature::IsHeading, tag == Tag::Heading);
        set_if(row, Feature::IsCell, tag == Tag::Cell);
    }

    fn describe_place(&self, index: usize, block: &Block, row: &mut Row) {
        let elements = &self.blocks.elements;
        let places = &self.layout.places;
        let place = &places[block.element];
        let lines = self.blocks.lines_of(block);
        for (feature, tag) in [
            (Feature::InItem, Tag::Item),
            (Feature::InAside, Tag::Aside),
            (Feature::InFigure, Tag::Figure),
            (Feature::InHeader, Tag::Header),
            (Feature::InQuote, Tag::Quote),
            (Feature::InLink, Tag::Link),
        ] {
            set_if(row, feature, place.tags.has(tag));
        }
        for (feature, group) in NAMED {
            set_if(row, feature, place.words.has(group));
        }
        let own = self.paragraphs(index);
        set(row, Feature::Paragraphs, own / self.most_paragraphs);
        set(row, Feature::ParagraphsOfAll, own / self.all_paragraphs);
        let pattern: Pattern =
            self.layout.patterns.get(&elements[lines].pattern).copied().unwrap_or_default();
        let share = pattern.paragraphs / self.most_of_pattern;
        set(row, Feature::PatternParagraphs, share);
        set_if(row, Feature::IsMostFrequentPattern, share > 0.99);
        set(row, Feature::PatternLinked, pattern.linked as f32 / pattern.length.max(1) as f32);
        set_if(row, Feature::InMain, place.up == 0);
        set_if(row, Feature::InMainDirectly, place.up == 0 && place.down <= 1);
        set_if(row, Feature::IsDeep, place.down >= 4);
        let main = &elements[self.layout.main];
        set_if(row, Feature::MainNamedPost, place.up == 0 && main.words.has(Group::Post));
        set(row, Feature::InOtherArticle, f32::from(place.in_other_article));
        self.describe_branch(place.branch, row);
        let around = elements[lines].parent;
        set(row, Feature::ParentLength, (places[around].length as f32 / 100.0).ln_1p());
        set(row, Feature::ParentBlocks, (places[around].blocks as f32).ln_1p());
        set(row, Feature::GrandparentLinked, linked(&places[elements[around].parent]));
    }

    fn describe_branch(&self, branch: usize, row: &mut Row) {
        let place = &self.layout.places[branch];
        if place.on_spine {
            set(row, Feature::BranchSize, 1.0);
            return;
        }
        let repeats = self.layout.repeats(self.blocks, branch);
        set(row, Feature::BranchLinked, linked(place));
        set(row, Feature::BranchSize, place.length as f32 / self.all_length);
        set(row, Feature::BranchRepeats, (repeats as f32).ln_1p());
    }

    fn describe_order(&self, index: usize, before: u32, row: &mut Row) {
        set(row, Feature::Position, before as f32 / self.all_length);
        set_if(row, Feature::AfterMain, index > self.last);
        set(row, Feature::PageParagraphs, (self.all_paragraphs / 500.0).ln_1p());
        set(row, Feature::PageBlocks, (self.blocks.blocks.len() as f32).ln_1p());
        let Some(headline) = self.headline else { return };
        set_if(row, Feature::BeforeHeadline, index < headline);
        set_if(row, Feature::AfterNextTitle, index > self.next_title);
        if index > headline {
            set(row, Feature::HeadlineDistance, ((index - headline) as f32).ln_1p());
            let length = self.blocks.blocks[index].length;
            set_if(row, Feature::IsLead, index < self.first && length >= 60);
        }
    }

    fn describe_neighbours(&self, index: usize, row: &mut Row) {
        let blocks = &self.blocks.blocks;
        let in_main = |index: usize| self.layout.places[blocks[index].element].up == 0;
        let is_paragraph = |index: usize| self.layout.weights.get(index).is_some_and(|w| *w > 0.0);
        if let Some(before) = index.checked_sub(1) {
            set(row, Feature::PreviousLength, part(blocks[before].length, 150));
            set(row, Feature::PreviousParagraphs, self.paragraphs(before) / self.most_paragraphs);
            set_if(row, Feature::PreviousInMain, in_main(before));
            set_if(row, Feature::NextToParagraph, is_paragraph(before) || is_paragraph(index + 1));
        }
        if let Some(before) = index.checked_sub(2) {
            set(row, Feature::SecondPreviousLength, part(blocks[before].length, 150));
        }
        if let Some(after) = blocks.get(index + 1) {
            set(row, Feature::NextLength, part(after.length, 150));
            set(row, Feature::NextLinked, after.linked as f32 / after.length.max(1) as f32);
            set(row, Feature::NextParagraphs, self.paragraphs(index + 1) / self.most_paragraphs);
            set_if(row, Feature::NextInMain, in_main(index + 1));
            let heads =
                self.is(index, Tag::Heading) && is_paragraph(index + 1) && in_main(index + 1);
            set_if(row, Feature::IsSubheading, heads);
        }
        if index + 2 < blocks.len() {
            let paragraphs = self.paragraphs(index + 2) / self.most_paragraphs;
            set(row, Feature::SecondNextParagraphs, paragraphs);
        }
    }

    fn compare(&self, index: usize, block: &Block, row: &mut Row) {
        let text = self.texts.get(index);
        let long = text.len() > SHORT as usize;
        let Told { title, description, .. } = self.told;
        set_if(row, Feature::IsTitle, !text.is_empty() && text == title);
        set_if(row, Feature::IsDescription, long && text == description);
        if long && agree(text, description) {
            set(row, Feature::InDescription, 1.0);
            set_if(row, Feature::InDescriptionBeforeText, index < self.first);
        }
        let times = self.times.get(text).copied().unwrap_or_default();
        set_if(row, Feature::IsRepeated, block.length > SHORT && times > 1);
        match self.in_body.get(index) {
            Some(Some(true)) => set(row, Feature::InArticleBody, 1.0),
            Some(Some(false)) => set(row, Feature::NotInArticleBody, 1.0),
            _ => {}
        }
    }

    /// The paragraphs that stand with a block.
    fn paragraphs(&self, index: usize) -> f32 {
        self.layout.places[self.blocks.holder_of(&self.blocks.blocks[index])].paragraphs
    }

    fn is(&self, index: usize, tag: Tag) -> bool {
        self.blocks.elements[self.blocks.lines_of(&self.blocks.blocks[index])].tag == tag
    }
}

/// Which blocks are part of the text that the structured data have, where they can be told, if that text is the
/// article's.
fn in_body(texts: &Folded, body: &str) -> Vec<Option<bool>> {
    if body.len() < MIN_BODY_LENGTH {
        return Vec::new();
    }
    let runs = Runs::of(body);
    let found: Vec<_> =
        texts.iter().map(|text| runs.share_of(text).map(|share| share > 0.7)).collect();
    let lengths = texts.iter().zip(&found).filter(|(_, found)| **found == Some(true));
    let agreed: usize = lengths.map(|(text, _)| text.len()).sum();
    if agreed * 2 > body.len() { found } else { Vec::new() }
}

/// True if one of two texts begins in the other.
fn agree(text: &str, description: &str) -> bool {
    const ENOUGH: usize = 60;
    let start = |text: &str| char_boundary::floor(text, ENOUGH);
    let (text_start, description_start) = (start(text), start(description));
    !description.is_empty()
        && (description.contains(&text[..text_start])
            || text.contains(&description[..description_start]))
}

fn linked(place: &Place) -> f32 {
    place.linked as f32 / place.length.max(1) as f32
}

fn part(length: u32, whole: u32) -> f32 {
    length.min(whole) as f32 / whole as f32
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
