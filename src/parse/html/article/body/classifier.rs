//! Whether a block is text of the article: boosted trees over its [features](super::features).
//!
//! The trees are symmetric: all nodes of a level ask the same question, so that a tree is a few comparisons, which
//! together are the index of a leaf. They are in [`model`](super::model), which says how they were fitted.

use super::features::{Feature, Row};
use super::model::{BIAS, TREES};

/// How many questions a tree asks.
pub(super) const DEPTH: usize = 4;

/// A question: is the feature greater than that?
#[derive(Clone, Copy)]
pub(super) struct Split(pub(super) Feature, pub(super) f32);

/// The answers, first question in the lowest bit, are the index of the leaf.
pub(super) struct Tree {
    pub(super) splits: [Split; DEPTH],
    pub(super) leaves: [f32; 1 << DEPTH],
}

/// The log-odds above which a block is taken for text. A little below even: a paragraph lost is worse than a line too
/// many.
const THRESHOLD: f32 = -0.2;

/// True if a block is text of the article.
pub(super) fn is_text(row: &Row) -> bool {
    log_odds(row) > THRESHOLD
}

fn log_odds(row: &Row) -> f32 {
    BIAS + TREES.iter().map(|tree| tree.value(row)).sum::<f32>()
}

impl Tree {
    fn value(&self, row: &Row) -> f32 {
        let answer =
            |(level, split): (usize, &Split)| usize::from(row[split.0 as usize] > split.1) << level;
        self.leaves[self.splits.iter().enumerate().map(answer).sum::<usize>()]
    }
}
