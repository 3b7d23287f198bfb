//! The decision whether a block is text of the article: boosted trees over its [features](super::features).
//!
//! The trees are in [`model`](super::model), which is generated.

use super::features::FeatureRow;
use super::model::{self, BIAS, THRESHOLD, TREES};
use super::trees;

const _: () = assert!(model::DEPTH == trees::DEPTH, "the model has trees of another depth");

/// Returns true if a block is text of the article.
pub(super) fn is_text(row: &FeatureRow) -> bool {
    log_odds(row) > THRESHOLD
}

fn log_odds(row: &FeatureRow) -> f32 {
    BIAS + TREES.iter().map(|tree| tree.value(row)).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::super::features::NAMES;
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
