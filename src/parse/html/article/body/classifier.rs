//! The decision whether a block is text of the article: boosted trees over its [features](super::features), in two stages.
//!
//! The first stage sees each block by itself; the [second](second_stage) also sees the log-odds of the first. The trees are
//! in [`model`](super::model), which is generated.

use std::sync::LazyLock;

use super::blocks::Blocks;
use super::feature_extractor::FeatureExtractor;
use super::features::FeatureRow;
use super::model::{FIRST_BIAS, FIRST_TREES, SECOND_BIAS, SECOND_TREES};
use super::second_stage::SecondStage;
use super::trees::Forest;

pub(super) use super::model::THRESHOLD;

/// Number of rows in memory at once. Most pages have fewer blocks; the rows of the others are computed for each stage. The
/// rows of all blocks would take a hundred times the memory of a page of short blocks.
const MAX_ROWS: usize = 1024;

/// The trees of the stages.
static FIRST: LazyLock<Forest<4, 16>> = LazyLock::new(|| Forest::of(&FIRST_TREES));
static SECOND: LazyLock<Forest<6, 64>> = LazyLock::new(|| Forest::of(&SECOND_TREES));

/// Returns the log-odds that each block is text of the article. Calls a function for the complete row of each block, in
/// order.
pub(super) fn log_odds(
    blocks: &Blocks,
    features: &FeatureExtractor,
    on_row: &mut dyn FnMut(&FeatureRow),
) -> Vec<f32> {
    let count = blocks.blocks.len();
    let mut rows = Vec::with_capacity(count.min(MAX_ROWS));
    let mut first = Vec::with_capacity(count);
    let mut all = features.rows();
    while refill(&mut rows, &mut all) {
        first.extend(FIRST.sums(&rows).into_iter().map(|sum| sum + FIRST_BIAS));
        if count <= MAX_ROWS {
            break;
        }
    }
    let mut second_stage = SecondStage::of(blocks, &first);
    let mut second = Vec::with_capacity(count);
    let mut all = features.rows();
    while second.len() < count && (count <= MAX_ROWS || refill(&mut rows, &mut all)) {
        for row in &mut rows {
            second_stage.add(row);
            on_row(row);
        }
        second.extend(SECOND.sums(&rows).into_iter().map(|sum| sum + SECOND_BIAS));
    }
    second
}

/// Replaces the rows by the next ones. Returns false if there are none.
fn refill(rows: &mut Vec<FeatureRow>, all: &mut impl Iterator<Item = FeatureRow>) -> bool {
    rows.clear();
    rows.extend(all.take(MAX_ROWS));
    !rows.is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::features::NAMES;
    use super::super::model;
    use super::*;

    /// Fails after a change of the features until the model is trained again.
    #[test]
    fn the_model_was_trained_on_these_features() {
        assert_eq!(model::FEATURES, NAMES);
    }

    /// A threshold above even odds would prefer lost paragraphs to extra lines.
    #[test]
    fn the_threshold_is_slightly_below_even_odds() {
        let range = -1.0..=0.0;
        assert!(range.contains(&THRESHOLD));
    }
}
