//! Symmetric decision trees: all nodes of a level test the same feature.
//!
//! A tree is evaluated by a few comparisons whose results are the bits of the index of a leaf, for sixteen rows at once.

use std::collections::HashMap;

use super::features::{Feature, FeatureRow, NAMES};

/// A split: true for rows whose feature is greater than the number.
#[derive(Clone, Copy)]
pub(super) struct Split(pub(super) Feature, pub(super) f32);

/// A tree of a depth, with two to the power of the depth leaves. The results of the splits, the first in the lowest bit,
/// are the index of the leaf.
pub(super) struct Tree<const DEPTH: usize, const LEAVES: usize> {
    pub(super) splits: [Split; DEPTH],
    pub(super) leaves: [f32; LEAVES],
}

/// The number of rows that are evaluated at once: the compiler compares the features of several with one instruction.
const LANES: usize = 16;

/// The values of some rows in each feature.
type Columns = [[f32; LANES]; NAMES.len()];

/// For each of some rows, 1 if its feature is greater than the number of a split, else 0.
type Answers = [u8; LANES];

/// Trees, and their splits without repetition: many trees have the same ones, which are answered once.
pub(super) struct Forest<'t, const DEPTH: usize, const LEAVES: usize> {
    splits: Vec<Split>,
    trees: Vec<IndexedTree<'t, DEPTH, LEAVES>>,
}

/// A tree with the indices of its splits.
struct IndexedTree<'t, const DEPTH: usize, const LEAVES: usize> {
    splits: [usize; DEPTH],
    leaves: &'t [f32; LEAVES],
}

impl<'t, const DEPTH: usize, const LEAVES: usize> Forest<'t, DEPTH, LEAVES> {
    pub(super) fn of(trees: &'t [Tree<DEPTH, LEAVES>]) -> Self {
        let mut splits = Vec::new();
        let mut indices = HashMap::new();
        let mut index_of = |split: Split| {
            *indices.entry((split.0 as usize, split.1.to_bits())).or_insert_with(|| {
                splits.push(split);
                splits.len() - 1
            })
        };
        let indexed = trees.iter().map(|tree| IndexedTree {
            splits: tree.splits.map(&mut index_of),
            leaves: &tree.leaves,
        });
        Forest { trees: indexed.collect(), splits }
    }

    /// Returns the sum of the values of the trees for each row.
    pub(super) fn sums(&self, rows: &[FeatureRow]) -> Vec<f32> {
        let mut all = Vec::with_capacity(rows.len());
        let mut columns = [[0.0; LANES]; NAMES.len()];
        let mut answers = vec![[0; LANES]; self.splits.len()];
        for rows in rows.chunks(LANES) {
            transpose(rows, &mut columns);
            for (Split(feature, border), answers) in self.splits.iter().zip(&mut answers) {
                compare(&columns[*feature as usize], *border, answers);
            }
            let mut sums = [0.0; LANES];
            self.trees.iter().for_each(|tree| tree.add(&answers, &mut sums));
            all.extend_from_slice(&sums[..rows.len()]);
        }
        all
    }
}

impl<const DEPTH: usize, const LEAVES: usize> IndexedTree<'_, DEPTH, LEAVES> {
    /// Adds the value of the leaf of each row to its sum.
    fn add(&self, answers: &[Answers], sums: &mut [f32; LANES]) {
        const { assert!(LEAVES == 1 << DEPTH) };
        let mut leaves = [0u8; LANES];
        for split in self.splits.iter().rev() {
            for (leaf, answer) in leaves.iter_mut().zip(&answers[*split]) {
                *leaf = *leaf * 2 + answer;
            }
        }
        for (sum, leaf) in sums.iter_mut().zip(leaves) {
            *sum += self.leaves[usize::from(leaf) % LEAVES];
        }
    }
}

/// Compares the values of some rows with the number of a split. Only in a function of its own, the compiler makes of it a
/// few instructions for all rows.
#[inline(never)]
fn compare(values: &[f32; LANES], border: f32, answers: &mut Answers) {
    for (answer, value) in answers.iter_mut().zip(values) {
        *answer = u8::from(*value > border);
    }
}

/// Writes at most [`LANES`] rows into columns.
fn transpose(rows: &[FeatureRow], columns: &mut Columns) {
    for (lane, row) in rows.iter().enumerate() {
        for (column, value) in columns.iter_mut().zip(row) {
            column[lane] = *value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::features::set;
    use super::*;

    #[test]
    fn splits_are_the_bits_of_the_index_of_a_leaf() {
        let split = Split(Feature::Length, 0.5);
        let other = Split(Feature::Linked, 0.5);
        let leaves = std::array::from_fn(|index| index as f32);
        let tree = Tree::<4, 16> { splits: [split, other, other, split], leaves };
        let mut rows = vec![[0.0; NAMES.len()]; LANES + 2];
        set(&mut rows[1], Feature::Length, 1.0);
        set(&mut rows[LANES], Feature::Length, 1.0);
        set(&mut rows[LANES], Feature::Linked, 1.0);
        let mut expected = vec![0.0; LANES + 2];
        expected[1] = 9.0;
        expected[LANES] = 15.0;
        assert_eq!(Forest::of(&[tree]).sums(&rows), expected);
        assert_eq!(Forest::<4, 16>::of(&[]).sums(&rows), [0.0; LANES + 2]);
    }
}
