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

/// Sets the features of the second stage, given the log-odds of the first stage for each block.
pub(super) fn add(blocks: &Blocks, odds: &[f32], rows: &mut [FeatureRow]) {
    let weights: Vec<f32> =
        blocks.blocks.iter().map(|block| (block.length.min(MAX_LENGTH) + 1) as f32).collect();
    add_neighbours(odds, rows);
    add_groups(blocks, odds, &weights, rows);
    add_page(odds, rows);
    add_sure_blocks(odds, rows);
    add_text_before(odds, &weights, rows);
}

fn add_neighbours(odds: &[f32], rows: &mut [FeatureRow]) {
    for (index, row) in rows.iter_mut().enumerate() {
        set(row, Feature::FirstStage, odds[index]);
        for (feature, distance) in NEIGHBOURS {
            let neighbour = index.checked_add_signed(distance).and_then(|index| odds.get(index));
            set(row, feature, neighbour.copied().unwrap_or(OUTSIDE));
        }
    }
}

fn add_groups(blocks: &Blocks, odds: &[f32], weights: &[f32], rows: &mut [FeatureRow]) {
    let key = |block| {
        let element = &blocks.elements[blocks.block_element_of(block)];
        (element.parent, element.pattern)
    };
    let keys: Vec<(usize, u64)> = blocks.blocks.iter().map(key).collect();
    let parents = keys.iter().map(|(parent, _)| *parent);
    let patterns = keys.iter().map(|(_, pattern)| *pattern);
    set_means(Feature::FirstStageParent, parents, odds, weights, rows);
    set_means(Feature::FirstStagePattern, patterns, odds, weights, rows);
    set_means(Feature::FirstStageSiblings, keys.iter().copied(), odds, weights, rows);
}

/// Sets a feature to the mean log-odds of the blocks with the same key, weighted by their lengths.
fn set_means<K: Eq + Hash>(
    feature: Feature,
    keys: impl Iterator<Item = K> + Clone,
    odds: &[f32],
    weights: &[f32],
    rows: &mut [FeatureRow],
) {
    let mut sums = FxHashMap::<K, (f32, f32)>::default();
    for ((key, odds), weight) in keys.clone().zip(odds).zip(weights) {
        let (sum, all) = sums.entry(key).or_default();
        *sum += odds * weight;
        *all += weight;
    }
    for (key, row) in keys.zip(rows) {
        let (sum, all) = sums.get(&key).copied().unwrap_or((0.0, 1.0));
        set(row, feature, sum / all);
    }
}

fn add_page(odds: &[f32], rows: &mut [FeatureRow]) {
    let mut sorted = odds.to_vec();
    sorted.sort_unstable_by(f32::total_cmp);
    let Some(max) = sorted.last() else { return };
    let median = (sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2]) / 2.0;
    for row in rows {
        set(row, Feature::FirstStageMedian, median);
        set(row, Feature::FirstStageMax, *max);
    }
}

fn add_sure_blocks(odds: &[f32], rows: &mut [FeatureRow]) {
    let sure: Vec<usize> = (0..odds.len()).filter(|index| odds[*index] > MIN_SURE).collect();
    let mut before = 0; // the number of sure blocks before the current one
    for (index, row) in rows.iter_mut().enumerate() {
        let is_sure = sure.get(before) == Some(&index);
        let previous = before.checked_sub(1).map(|last| index - sure[last]);
        let next = sure.get(before).map(|next| next - index);
        let distance = previous.into_iter().chain(next).min();
        let logarithm = |number: usize| (number as f32).ln_1p();
        set(row, Feature::SureDistance, distance.map_or(NO_SURE_BLOCK, logarithm));
        set(row, Feature::SureBefore, logarithm(before));
        set(row, Feature::SureAfter, logarithm(sure.len() - before - usize::from(is_sure)));
        before += usize::from(is_sure);
    }
}

fn add_text_before(odds: &[f32], weights: &[f32], rows: &mut [FeatureRow]) {
    let length = |(odds, weight): (&f32, &f32)| if *odds > 0.0 { *weight } else { 0.0 };
    let all = 1.0 + odds.iter().zip(weights).map(length).sum::<f32>();
    let mut before = 0.0;
    for (pair, row) in odds.iter().zip(weights).zip(rows) {
        set(row, Feature::TextBefore, before / all);
        before += length(pair);
    }
}
