//! The decision whether a block is text of the article: boosted trees over its [features](super::features), in two stages.
//!
//! The first stage sees each block by itself; the [second](second_stage) also sees the log-odds of the first. The trees are
//! in [`model`](super::model), which is generated.

use super::blocks::Blocks;
use super::features::FeatureRow;
use super::model::{FIRST_BIAS, FIRST_TREES, SECOND_BIAS, SECOND_TREES};
use super::second_stage;
use super::trees;

pub(super) use super::model::THRESHOLD;

/// Returns the log-odds that each block is text of the article. Adds the features of the second stage to the rows.
pub(super) fn log_odds(blocks: &Blocks, rows: &mut [FeatureRow]) -> Vec<f32> {
    let mut first = trees::sums(&FIRST_TREES, rows);
    first.iter_mut().for_each(|odds| *odds += FIRST_BIAS);
    second_stage::add(blocks, &first, rows);
    let mut second = trees::sums(&SECOND_TREES, rows);
    second.iter_mut().for_each(|odds| *odds += SECOND_BIAS);
    second
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
