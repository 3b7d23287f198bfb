//! Symmetric decision trees: all nodes of a level test the same feature.
//!
//! A tree is evaluated by a few comparisons whose results are the bits of the index of a leaf.

use super::features::{Feature, FeatureRow};

/// The number of splits of each tree.
pub(super) const DEPTH: usize = 4;

/// A split: true for rows whose feature is greater than the number.
#[derive(Clone, Copy)]
pub(super) struct Split(pub(super) Feature, pub(super) f32);

/// A tree. The results of the splits, the first in the lowest bit, are the index of the leaf.
pub(super) struct Tree {
    pub(super) splits: [Split; DEPTH],
    pub(super) leaves: [f32; 1 << DEPTH],
}

impl Tree {
    /// Returns the value of the leaf of a row.
    pub(super) fn value(&self, row: &FeatureRow) -> f32 {
        let bit =
            |(level, split): (usize, &Split)| usize::from(row[split.0 as usize] > split.1) << level;
        self.leaves[self.splits.iter().enumerate().map(bit).sum::<usize>()]
    }
}

#[cfg(test)]
mod tests {
    use super::super::features::{NAMES, set};
    use super::*;

    #[test]
    fn splits_are_the_bits_of_the_index_of_a_leaf() {
        let split = Split(Feature::Length, 0.5);
        let other = Split(Feature::Linked, 0.5);
        let leaves = std::array::from_fn(|index| index as f32);
        let tree = Tree { splits: [split, other, other, split], leaves };
        let mut row = [0.0; NAMES.len()];
        assert_eq!(tree.value(&row), 0.0);
        set(&mut row, Feature::Length, 1.0);
        assert_eq!(tree.value(&row), 9.0);
        set(&mut row, Feature::Linked, 1.0);
        assert_eq!(tree.value(&row), 15.0);
    }
}
