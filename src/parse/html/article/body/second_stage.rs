//! The features of the second stage: the log-odds that the first stage gives to a block, its neighbours and its siblings.
//!
//! A block is judged better if it is known how its surroundings were judged: a short line between two paragraphs, or a
//! paragraph in a list of teasers.

use std::hash::Hash;

use rustc_hash::FxHashMap;

use super::blocks::Blocks;
use super::features::{Feature, FeatureRow, set};

/// The log-odds of neighbours that do not exist.
const OUTSIDE: f32 = -6.0;

/// Minimum log-odds of a sure block.
const MIN_SURE: f32 = 1.5;

/// The logarithm of the distance to a sure block on a page without one.
const NO_SURE_BLOCK: f32 = 9.0;

/// Maximum length of a block as a weight.
const MAX_LENGTH: u32 = 300;

/// The features of neighbours, each with the distance of the neighbour.
const NEIGHBOURS: [(Feature, isize); 6] = [
    (Feature::FirstStageThirdPrevious, -3),
    (Feature::FirstStageSecondPrevious, -2),
    (Feature::FirstStagePrevious, -1),
    (Feature::FirstStageNext, 1),
    (Feature::FirstStageSecondNext, 2),
    (Feature::FirstStageThirdNext, 3),
];

/// The features of the second stage of a page.
pub(super) struct SecondStage<'a> {
    blocks: &'a Blocks,
    /// The log-odds of the first stage for each block.
    odds: &'a [f32],
    /// Their mean over the blocks with the same parent, of the same pattern, and both.
    parents: Means<usize>,
    patterns: Means<u64>,
    siblings: Means<(usize, u64)>,
    median: f32,
    max: f32,
    /// The sure blocks.
    sure: Vec<usize>,
    /// The length of the text of likely blocks.
    length: f32,
    /// The index of the next block, and the number of sure blocks and the length of likely blocks before it.
    index: usize,
    sure_before: usize,
    length_before: f32,
}

impl<'a> SecondStage<'a> {
    /// The features of all blocks, given the log-odds of the first stage.
    pub(super) fn of(blocks: &'a Blocks, odds: &'a [f32]) -> Self {
        let mut stage = SecondStage {
            blocks,
            odds,
            parents: Means::default(),
            patterns: Means::default(),
            siblings: Means::default(),
            median: median(odds),
            max: odds.iter().copied().max_by(f32::total_cmp).unwrap_or_default(),
            sure: (0..odds.len()).filter(|index| odds[*index] > MIN_SURE).collect(),
            length: 0.0,
            index: 0,
            sure_before: 0,
            length_before: 0.0,
        };
        for (index, odds) in odds.iter().enumerate() {
            let (parent, pattern) = stage.group(index);
            let weight = stage.weight(index);
            stage.parents.add(parent, *odds, weight);
            stage.patterns.add(pattern, *odds, weight);
            stage.siblings.add((parent, pattern), *odds, weight);
            stage.length += stage.likely_length(index);
        }
        stage
    }

    /// Adds the features of the next block to its row.
    pub(super) fn add(&mut self, row: &mut FeatureRow) {
        self.add_neighbours(row);
        let (parent, pattern) = self.group(self.index);
        set(row, Feature::FirstStageParent, self.parents.of(parent));
        set(row, Feature::FirstStagePattern, self.patterns.of(pattern));
        set(row, Feature::FirstStageSiblings, self.siblings.of((parent, pattern)));
        set(row, Feature::FirstStageMedian, self.median);
        set(row, Feature::FirstStageMax, self.max);
        self.add_sure_blocks(row);
        set(row, Feature::TextBefore, self.length_before / (1.0 + self.length));
        self.length_before += self.likely_length(self.index);
        self.index += 1;
    }

    fn add_neighbours(&self, row: &mut FeatureRow) {
        set(row, Feature::FirstStage, self.odds[self.index]);
        for (feature, distance) in NEIGHBOURS {
            let neighbour =
                self.index.checked_add_signed(distance).and_then(|index| self.odds.get(index));
            set(row, feature, neighbour.copied().unwrap_or(OUTSIDE));
        }
    }

    fn add_sure_blocks(&mut self, row: &mut FeatureRow) {
        let before = self.sure_before;
        let is_sure = self.sure.get(before) == Some(&self.index);
        let previous = before.checked_sub(1).map(|last| self.index - self.sure[last]);
        let next = self.sure.get(before).map(|next| next - self.index);
        let distance = previous.into_iter().chain(next).min();
        let logarithm = |number: usize| (number as f32).ln_1p();
        set(row, Feature::SureDistance, distance.map_or(NO_SURE_BLOCK, logarithm));
        set(row, Feature::SureBefore, logarithm(before));
        let after = self.sure.len() - before - usize::from(is_sure);
        set(row, Feature::SureAfter, logarithm(after));
        self.sure_before += usize::from(is_sure);
    }

    /// Returns the parent and the pattern of a block.
    fn group(&self, index: usize) -> (usize, u64) {
        let lines = self.blocks.block_element_of(&self.blocks.blocks[index]);
        let element = &self.blocks.elements[lines];
        (element.parent, element.pattern)
    }

    fn weight(&self, index: usize) -> f32 {
        (self.blocks.blocks[index].length.min(MAX_LENGTH) + 1) as f32
    }

    fn likely_length(&self, index: usize) -> f32 {
        if self.odds[index] > 0.0 { self.weight(index) } else { 0.0 }
    }
}

fn median(odds: &[f32]) -> f32 {
    let mut sorted = odds.to_vec();
    sorted.sort_unstable_by(f32::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    (sorted[last / 2] + sorted[sorted.len() / 2]) / 2.0
}

/// The mean log-odds of the blocks with the same key, weighted by their lengths.
struct Means<K>(FxHashMap<K, (f32, f32)>);

impl<K> Default for Means<K> {
    fn default() -> Self {
        Means(FxHashMap::default())
    }
}

impl<K: Eq + Hash> Means<K> {
    fn add(&mut self, key: K, odds: f32, weight: f32) {
        let (sum, all) = self.0.entry(key).or_default();
        *sum += odds * weight;
        *all += weight;
    }

    fn of(&self, key: K) -> f32 {
        let (sum, all) = self.0.get(&key).copied().unwrap_or((0.0, 1.0));
        sum / all
    }
}
