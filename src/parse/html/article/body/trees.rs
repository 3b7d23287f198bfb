//! Symmetric decision trees: all nodes of a level test the same feature.
//!
//! A tree is evaluated by a few comparisons whose results are the bits of the index of a leaf. Sixteen rows at once take
//! less than half of the instructions of one after another.

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

impl<const DEPTH: usize, const LEAVES: usize> Tree<DEPTH, LEAVES> {
    /// Adds the value of the leaf of each row to its sum.
    fn add(&self, columns: &Columns, sums: &mut [f32; LANES]) {
        const { assert!(LEAVES == 1 << DEPTH) };
        let mut leaves = [0u32; LANES];
        let mut level = 0;
        while level < DEPTH {
            let Split(feature, border) = self.splits[level];
            let column = &columns[feature as usize];
            for (leaf, value) in leaves.iter_mut().zip(column) {
                *leaf |= u32::from(*value > border) << level;
            }
            level += 1;
        }
        for (sum, leaf) in sums.iter_mut().zip(leaves) {
            *sum += self.leaves[leaf as usize % LEAVES];
        }
    }
}

/// Returns the sum of the values of trees for each row.
pub(super) fn sums<const DEPTH: usize, const LEAVES: usize>(
    trees: &[Tree<DEPTH, LEAVES>],
    rows: &[FeatureRow],
) -> impl Iterator<Item = f32> {
    rows.chunks(LANES).flat_map(|rows| {
        let columns = transposed(rows);
        let mut sums = [0.0; LANES];
        trees.iter().for_each(|tree| tree.add(&columns, &mut sums));
        sums.into_iter().take(rows.len())
    })
}

/// Returns the columns of at most [`LANES`] rows.
fn transposed(rows: &[FeatureRow]) -> Columns {
    let mut columns = [[0.0; LANES]; NAMES.len()];
    for (lane, row) in rows.iter().enumerate() {
        for (column, value) in columns.iter_mut().zip(row) {
            column[lane] = *value;
        }
    }
    columns
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
        assert_eq!(sums(&[tree], &rows).collect::<Vec<_>>(), expected);
        assert!(sums::<4, 16>(&[], &rows).eq([0.0; LANES + 2]));
    }
}
