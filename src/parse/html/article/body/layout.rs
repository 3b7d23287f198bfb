//! How the text of a page lies in its elements: where most of it is, which patterns repeat.

use std::collections::HashMap;

use super::blocks::{Block, Blocks};
use super::boilerplate::wide;
use super::tags::{Tag, Tags};
use super::words::Words;

/// A block that says at least so much may be a paragraph of the article.
const PARAGRAPH: u32 = 50;

/// A block that says more counts no more than this, so that one long text does not outweigh many.
const LONG: u32 = 600;

/// What part of a paragraph's weight each further element around it gets, and how many do.
const FADING: f32 = 0.6;
const REACH: usize = 5;

/// Elements in which no paragraph is looked for.
const OTHER: Tags = Tags::of(&[Tag::Nav, Tag::Footer, Tag::Aside, Tag::Caption, Tag::Button]);

/// So many of a pattern in a row are a list.
const SEVERAL: u32 = 3;

/// What is known of an element.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// How much text is in it, how much of that in links, and how many blocks.
    pub(super) length: u32,
    pub(super) linked: u32,
    pub(super) blocks: u32,
    /// Paragraphs that stand directly in it, by weight.
    pub(super) paragraphs: f32,
    /// Names and tags around it and its own, but for those of elements that hold nearly everything.
    pub(super) words: Words,
    pub(super) tags: Tags,
    /// How many steps lead up from the main element to one that holds this one too, and down again.
    pub(super) up: u16,
    pub(super) down: u16,
    /// Its ancestor directly below an element that holds the main one; itself if it holds that one.
    pub(super) branch: usize,
    /// True for the elements around the main one, and for that.
    pub(super) on_spine: bool,
    /// In another `article` than that of the headline: 1, or 2 where there are several such.
    pub(super) in_other_article: u8,
}

/// What stands in all elements of one pattern.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pattern {
    pub(super) paragraphs: f32,
    pub(super) length: u32,
    pub(super) linked: u32,
}

/// A page's layout.
pub(super) struct Layout {
    pub(super) places: Vec<Place>,
    pub(super) patterns: HashMap<u64, Pattern>,
    /// How often branches of a pattern stand side by side: by the element around them and the pattern.
    repeats: HashMap<(usize, u64), u32>,
    /// The element with most of the paragraphs.
    pub(super) main: usize,
    /// The weight of each block as a paragraph, 0 where it is none.
    pub(super) weights: Vec<f32>,
}

impl Layout {
    pub(super) fn of(blocks: &Blocks, path: &[bool]) -> Self {
        let mut layout = Layout {
            places: vec![Place::default(); blocks.elements.len()],
            patterns: HashMap::new(),
            repeats: HashMap::new(),
            main: 0,
            weights: Vec::new(),
        };
        layout.count_text(blocks);
        layout.gather_names(blocks, path);
        layout.weigh(blocks);
        layout.find_main(blocks);
        layout.measure_ways(blocks);
        layout.mark_other_articles(blocks, path);
        layout
    }

    /// How often the branch repeats that an element is in: 1 if there is no other of its pattern beside it.
    pub(super) fn repeats(&self, blocks: &Blocks, branch: usize) -> u32 {
        let element = &blocks.elements[branch];
        self.repeats.get(&(element.parent, element.pattern)).copied().unwrap_or(1)
    }

    /// True for a block in one of several branches that look like teasers.
    pub(super) fn is_listed(&self, blocks: &Blocks, block: &Block) -> bool {
        let branch = self.places[block.element].branch;
        let place = &self.places[branch];
        !place.on_spine
            && place.blocks > 1
            && place.linked > 0
            && self.repeats(blocks, branch) >= SEVERAL
    }

    fn count_text(&mut self, blocks: &Blocks) {
        for block in &blocks.blocks {
            let place = &mut self.places[block.element];
            place.length += block.length;
            place.linked += block.linked;
            place.blocks += 1;
        }
        for index in (1..self.places.len()).rev() {
            let Place { length, linked, blocks: number, .. } = self.places[index];
            let around = &mut self.places[blocks.elements[index].parent];
            around.length += length;
            around.linked += linked;
            around.blocks += number;
        }
    }

    fn gather_names(&mut self, blocks: &Blocks, path: &[bool]) {
        let lengths: Vec<u32> = self.places.iter().map(|place| place.length).collect();
        let wide = wide(&lengths, path);
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            let Place { words, tags, .. } = self.places[element.parent];
            let place = &mut self.places[index];
            (place.words, place.tags) = if wide[index] {
                (words, tags)
            } else {
                (words.with(element.words), tags.with(element.tag))
            };
        }
    }

    fn weigh(&mut self, blocks: &Blocks) {
        let is_text =
            |block: &Block, least| block.length >= least && block.linked * 3 < block.length;
        let mut tags = vec![Tags::NONE; blocks.elements.len()];
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            tags[index] = tags[element.parent].with(element.tag);
        }
        self.weights = weights(blocks, |block| {
            is_text(block, PARAGRAPH)
                && !tags[block.element].has_any(OTHER)
                && !blocks.elements[block.element].hidden
        });
        if self.weights.iter().all(|weight| *weight == 0.0) {
            self.weights = weights(blocks, |block| is_text(block, PARAGRAPH / 2));
        }
        for (block, weight) in blocks.blocks.iter().zip(&self.weights) {
            let pattern = blocks.elements[blocks.lines_of(block)].pattern;
            let pattern = self.patterns.entry(pattern).or_default();
            pattern.paragraphs += weight;
            pattern.length += block.length;
            pattern.linked += block.linked;
            self.places[blocks.holder_of(block)].paragraphs += weight;
        }
    }

    /// As in Readability, paragraphs speak for the elements around them, the less the farther these are.
    fn find_main(&mut self, blocks: &Blocks) {
        let mut scores = vec![0.0; self.places.len()];
        for (index, place) in self.places.iter().enumerate() {
            let (mut element, mut share) = (index, place.paragraphs);
            for _ in 0..REACH {
                scores[element] += share;
                share *= FADING;
                if element == 0 || share == 0.0 {
                    break;
                }
                element = blocks.elements[element].parent;
            }
        }
        let mut best = (0.0, 0);
        for (index, score) in scores.into_iter().enumerate() {
            let depth = blocks.elements[index].depth;
            if (score, depth) > best {
                best = (score, depth);
                self.main = index;
            }
        }
    }

    fn measure_ways(&mut self, blocks: &Blocks) {
        let main_depth = blocks.elements[self.main].depth;
        let mut element = self.main;
        while element > 0 {
            self.places[element].on_spine = true;
            element = blocks.elements[element].parent;
        }
        self.places[0].on_spine = true;
        for (index, element) in blocks.elements.iter().enumerate() {
            let around = self.places[element.parent];
            let place = &mut self.places[index];
            if place.on_spine {
                place.up = main_depth - element.depth;
                place.branch = index;
            } else {
                place.up = around.up;
                place.down = around.down.saturating_add(1);
                place.branch = if around.on_spine { index } else { around.branch };
                if around.on_spine {
                    *self.repeats.entry((element.parent, element.pattern)).or_default() += 1;
                }
            }
        }
    }

    fn mark_other_articles(&mut self, blocks: &Blocks, path: &[bool]) {
        let is_article = |index: usize| blocks.elements[index].tag == Tag::Article;
        if !(1..path.len()).any(|index| path[index] && is_article(index)) {
            return; // the headline stands in none, so that nothing tells its own from others
        }
        let mut others = 0;
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            let inside = self.places[element.parent].in_other_article;
            let begins = inside == 0 && is_article(index) && !path[index];
            others += u32::from(begins);
            self.places[index].in_other_article = inside.max(u8::from(begins));
        }
        if others > 1 {
            self.places.iter_mut().for_each(|place| place.in_other_article *= 2);
        }
    }
}

/// The weight of each block as a paragraph, if it is one.
fn weights(blocks: &Blocks, is_paragraph: impl Fn(&Block) -> bool) -> Vec<f32> {
    let weight = |block| if is_paragraph(block) { block.length.min(LONG) as f32 } else { 0.0 };
    blocks.blocks.iter().map(weight).collect()
}
