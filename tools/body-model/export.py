"""Converts a trained model from CatBoost's JSON to Rust source, the content of model.rs."""

import textwrap
from dataclasses import dataclass

from settings import DEPTH, FOLDS, THRESHOLD

WIDTH = 120


@dataclass
class Training:
    """A record of a training run."""

    trainer: str
    features: list[str]  # the names, in the order of the columns
    pages: dict[str, int]  # the number of pages of each source
    digest: str  # SHA-256 of the training data
    scores: dict[str, float]  # the cross-validated F1 of each source


def rust_source(model, training):
    """Returns the source of a model, given as the object that CatBoost saves as JSON, with a record of its training."""
    scale, (bias,) = model["scale_and_bias"]
    trees = [tree_source(tree, scale, training.features) for tree in model["oblivious_trees"]]
    return header(training, bias, len(trees)) + "".join(trees) + "];\n"


def header(training, bias, trees):
    data = "; ".join(f"{source}, {count} pages" for source, count in sorted(training.pages.items()))
    scores = "; ".join(f"{source} {score:.3f}" for source, score in sorted(training.scores.items()))
    names = textwrap.fill(
        ", ".join(f'"{name}"' for name in training.features) + ",",
        WIDTH, initial_indent="    ", subsequent_indent="    ",
    )
    return f"""\
//! The body model: the trees of the [classifier](super::classifier).
//!
//! Written by `tools/body-model/train.py`; do not edit.
//!
//! - Trainer: {training.trainer}
//! - Training data: {data}
//! - SHA-256 of the training data: {training.digest}
//! - F1 of four-word runs, cross-validated in {FOLDS} folds by publisher: {scores}

use super::features::Feature::*;
use super::trees::{{Split, Tree}};

/// The features that the model was trained on, in the order of their columns.
#[cfg(test)]
#[rustfmt::skip]
pub(super) const FEATURES: [&str; {len(training.features)}] = [
{names}
];

/// The number of splits of each tree.
pub(super) const DEPTH: usize = {DEPTH};

/// The log-odds above which a block is taken for text of the article.
pub(super) const THRESHOLD: f32 = {number(THRESHOLD, 4)};

/// The log-odds to which the values of the trees are added.
pub(super) const BIAS: f32 = {number(bias, 4)};

#[rustfmt::skip]
#[allow(clippy::approx_constant)] // some leaves are close to mathematical constants by chance
pub(super) static TREES: [Tree; {trees}] = [
"""


def tree_source(tree, scale, features):
    splits = [(features[split["float_feature_index"]], split["border"]) for split in tree["splits"]]
    leaves = [value * scale for value in tree["leaf_values"]]
    while len(splits) < DEPTH:  # CatBoost may stop early: add a split whose answer makes no difference
        splits.append((features[0], 0.0))
        leaves += leaves
    splits = ", ".join(f"Split({name}, {number(border, 5)})" for name, border in splits)
    leaves = ", ".join(number(leaf, 3) for leaf in leaves)
    return f"    Tree {{\n        splits: [{splits}],\n        leaves: [{leaves}],\n    }},\n"


def number(value, digits):
    text = f"{value:.{digits}f}".rstrip("0")
    return text + "0" if text.endswith(".") else text
