//! The distribution of the text of a page over its elements: the element with most paragraphs, and repeated patterns.

use rustc_hash::FxHashMap;

use super::blocks::{Block, Blocks, MIN_PARAGRAPH_LENGTH};
use super::boilerplate::covering_most;
use super::element_kind::{ElementKind, ElementKinds};
use super::name_groups::NameGroups;

/// Maximum weight of a paragraph, so that one long text does not outweigh many short ones.
const MAX_WEIGHT: u32 = 600;

/// The factor by which the weight of a paragraph decreases with each ancestor.
const WEIGHT_DECAY: f32 = 0.6;

/// The number of ancestors that a paragraph adds weight to.
const MAX_ANCESTORS: usize = 5;

/// Elements whose blocks are never paragraphs of the article.
const NO_PARAGRAPHS: ElementKinds = ElementKinds::of(&[
    ElementKind::Nav,
    ElementKind::Footer,
    ElementKind::Aside,
    ElementKind::Caption,
    ElementKind::Button,
]);

/// The text in an element and the position of the element relative to the main element.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ElementLayout {
    /// The length of the text, the length of the text in links, and the number of blocks.
    pub(super) length: u32,
    pub(super) linked: u32,
    pub(super) blocks: u32,
    /// The weight of the paragraphs directly in the element.
    pub(super) paragraphs: f32,
    /// Names and kinds of the element and its ancestors, except of those that contain most of the page.
    pub(super) names: NameGroups,
    pub(super) kinds: ElementKinds,
    /// The number of steps from the main element up to the closest common ancestor, and from there down.
    pub(super) up: u16,
    pub(super) down: u16,
    /// The ancestor directly below the spine; on the spine, the element itself.
    pub(super) branch: usize,
    /// True on the spine: for the main element and its ancestors.
    pub(super) on_spine: bool,
    /// The number of steps from the headline up to the closest common ancestor, and from there down.
    pub(super) headline_up: u16,
    pub(super) headline_down: u16,
    /// In an element off the spine with a form.
    pub(super) beside_form: bool,
    /// In another `article` element than the headline: 1, or 2 if there are several such elements.
    pub(super) in_other_article: u8,
}

/// The text in all elements of one pattern.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pattern {
    pub(super) paragraphs: f32,
    pub(super) length: u32,
    pub(super) linked: u32,
    pub(super) blocks: u32,
}

/// The layout of a page.
pub(super) struct Layout {
    /// One entry per element.
    pub(super) elements: Vec<ElementLayout>,
    pub(super) patterns: FxHashMap<u64, Pattern>,
    /// The number of sibling branches of the same pattern, by parent and pattern.
    repeats: FxHashMap<(usize, u64), u32>,
    /// The main element: the one with most of the paragraphs.
    pub(super) main: usize,
    /// The weight of each block as a paragraph; 0 if it is none.
    pub(super) weights: Vec<f32>,
}

impl Layout {
    pub(super) fn of(blocks: &Blocks, path: &[bool]) -> Self {
        let mut layout = Layout {
            elements: vec![ElementLayout::default(); blocks.elements.len()],
            patterns: FxHashMap::default(),
            repeats: FxHashMap::default(),
            main: 0,
            weights: Vec::new(),
        };
        layout.count_text(blocks);
        layout.collect_names(blocks, path);
        layout.weigh(blocks);
        layout.find_main(blocks);
        layout.measure_distances(blocks);
        layout.mark_other_articles(blocks, path);
        layout.measure_headline_distances(blocks, path);
        layout.mark_boxes_with_forms(blocks, path);
        layout
    }

    /// Returns the number of siblings of a branch with the same pattern, including the branch itself.
    pub(super) fn repeats(&self, blocks: &Blocks, branch: usize) -> u32 {
        let element = &blocks.elements[branch];
        self.repeats.get(&(element.parent, element.pattern)).copied().unwrap_or(1)
    }

    fn count_text(&mut self, blocks: &Blocks) {
        for block in &blocks.blocks {
            let entry = &mut self.elements[block.element];
            entry.length += block.length;
            entry.linked += block.linked;
            entry.blocks += 1;
        }
        for index in (1..self.elements.len()).rev() {
            let ElementLayout { length, linked, blocks: number, .. } = self.elements[index];
            let parent = &mut self.elements[blocks.elements[index].parent];
            parent.length += length;
            parent.linked += linked;
            parent.blocks += number;
        }
    }

    fn collect_names(&mut self, blocks: &Blocks, path: &[bool]) {
        let covers_most = covering_most(blocks, path);
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            let ElementLayout { names, kinds, .. } = self.elements[element.parent];
            let entry = &mut self.elements[index];
            (entry.names, entry.kinds) = if covers_most[index] {
                (names, kinds)
            } else {
                (names.with(element.names), kinds.with(element.kind))
            };
        }
    }

    fn weigh(&mut self, blocks: &Blocks) {
        let mut kinds = vec![ElementKinds::NONE; blocks.elements.len()];
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            kinds[index] = kinds[element.parent].with(element.kind);
        }
        self.weights = weights(blocks, |block| {
            block.is_paragraph() && !kinds[block.element].has_any(NO_PARAGRAPHS)
        });
        if self.weights.iter().all(|weight| *weight == 0.0) {
            self.weights = weights(blocks, |block| block.has_text(MIN_PARAGRAPH_LENGTH / 2));
        }
        for (block, weight) in blocks.blocks.iter().zip(&self.weights) {
            let pattern = blocks.elements[blocks.block_element_of(block)].pattern;
            let pattern = self.patterns.entry(pattern).or_default();
            pattern.paragraphs += weight;
            pattern.length += block.length;
            pattern.linked += block.linked;
            pattern.blocks += 1;
            self.elements[blocks.group_element_of(block)].paragraphs += weight;
        }
    }

    /// Finds the main element. As in Readability, each paragraph adds to the scores of its ancestors, with a weight that
    /// decreases with the distance.
    fn find_main(&mut self, blocks: &Blocks) {
        let mut scores = vec![0.0; self.elements.len()];
        for (index, entry) in self.elements.iter().enumerate() {
            let (mut element, mut share) = (index, entry.paragraphs);
            for _ in 0..MAX_ANCESTORS {
                scores[element] += share;
                share *= WEIGHT_DECAY;
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

    fn measure_distances(&mut self, blocks: &Blocks) {
        let main_depth = blocks.elements[self.main].depth;
        let mut element = self.main;
        while element > 0 {
            self.elements[element].on_spine = true;
            element = blocks.elements[element].parent;
        }
        self.elements[0].on_spine = true;
        for (index, element) in blocks.elements.iter().enumerate() {
            let parent = self.elements[element.parent];
            let entry = &mut self.elements[index];
            if entry.on_spine {
                entry.up = main_depth - element.depth;
                entry.branch = index;
            } else {
                entry.up = parent.up;
                entry.down = parent.down.saturating_add(1);
                entry.branch = if parent.on_spine { index } else { parent.branch };
                if parent.on_spine {
                    *self.repeats.entry((element.parent, element.pattern)).or_default() += 1;
                }
            }
        }
    }

    fn measure_headline_distances(&mut self, blocks: &Blocks, path: &[bool]) {
        let on_path = blocks.elements.iter().zip(path).filter(|(_, path)| **path);
        let headline_depth = on_path.map(|(element, _)| element.depth).max().unwrap_or_default();
        for (index, element) in blocks.elements.iter().enumerate() {
            let parent = self.elements[element.parent];
            let entry = &mut self.elements[index];
            if path[index] {
                entry.headline_up = headline_depth - element.depth;
            } else {
                entry.headline_up = parent.headline_up;
                entry.headline_down = parent.headline_down.saturating_add(1);
            }
        }
    }

    fn mark_boxes_with_forms(&mut self, blocks: &Blocks, path: &[bool]) {
        for element in blocks.elements.iter().skip(1) {
            let parent = element.parent;
            let is_box = !path[parent] && !self.elements[parent].on_spine;
            self.elements[parent].beside_form |= is_box && element.kind == ElementKind::Form;
        }
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            self.elements[index].beside_form |= self.elements[element.parent].beside_form;
        }
    }

    fn mark_other_articles(&mut self, blocks: &Blocks, path: &[bool]) {
        let is_article = |index: usize| blocks.elements[index].kind == ElementKind::Article;
        if !(1..path.len()).any(|index| path[index] && is_article(index)) {
            return; // the headline is in no article element
        }
        let mut others = 0;
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            let inherited = self.elements[element.parent].in_other_article;
            let starts = inherited == 0 && is_article(index) && !path[index];
            others += u32::from(starts);
            self.elements[index].in_other_article = inherited.max(u8::from(starts));
        }
        if others > 1 {
            self.elements.iter_mut().for_each(|entry| entry.in_other_article *= 2);
        }
    }
}

/// Returns the weight of each block as a paragraph; 0 if it is none.
fn weights(blocks: &Blocks, is_paragraph: impl Fn(&Block) -> bool) -> Vec<f32> {
    let weight =
        |block| if is_paragraph(block) { block.length.min(MAX_WEIGHT) as f32 } else { 0.0 };
    blocks.blocks.iter().map(weight).collect()
}
