//! Symmetric decision trees: all nodes of a level test the same feature.
//!
//! A tree is evaluated by a few comparisons whose results are the bits of the index of a leaf.

use super::features::{Feature, FeatureRow};

/// A split: true for rows whose feature is greater than the number.
#[derive(Clone, Copy)]
pub(super) struct Split(pub(super) Feature, pub(super) f32);

/// A tree of a depth, with two to the power of the depth leaves. The results of the splits, the first in the lowest bit,
/// are the index of the leaf.
pub(super) struct Tree<const DEPTH: usize, const LEAVES: usize> {
    pub(super) splits: [Split; DEPTH],
    pub(super) leaves: [f32; LEAVES],
}

impl<const DEPTH: usize, const LEAVES: usize> Tree<DEPTH, LEAVES> {
    /// Returns the value of the leaf of a row.
    fn value(&self, row: &FeatureRow) -> f32 {
        const { assert!(LEAVES == 1 << DEPTH) };
        let mut leaf = 0;
        let mut level = 0;
        while level < DEPTH {
            let Split(feature, border) = self.splits[level];
            leaf |= usize::from(row[feature as usize] > border) << level;
            level += 1;
        }
        self.leaves[leaf]
    }
}

/// Returns the sum of the values of trees for a row.
pub(super) fn sum<const DEPTH: usize, const LEAVES: usize>(
    trees: &[Tree<DEPTH, LEAVES>],
    row: &FeatureRow,
) -> f32 {
    trees.iter().map(|tree| tree.value(row)).sum()
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
        let tree = Tree::<4, 16> { splits: [split, other, other, split], leaves };
        let mut row = [0.0; NAMES.len()];
        assert_eq!(tree.value(&row), 0.0);
        set(&mut row, Feature::Length, 1.0);
        assert_eq!(tree.value(&row), 9.0);
        set(&mut row, Feature::Linked, 1.0);
        assert_eq!(tree.value(&row), 15.0);
    }
}
