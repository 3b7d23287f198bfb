"""Converts a trained model from CatBoost's JSON to Rust source, the content of model.rs."""

import textwrap
from dataclasses import dataclass

from settings import FOLDS, THRESHOLD

WIDTH = 120


@dataclass
class Training:
    """A record of a training run."""

    trainer: str
    features: list[str]  # the names, in the order of the columns
    pages: dict[str, int]  # the number of pages of each source
    digest: str  # SHA-256 of the training data
    scores: dict[str, float]  # the cross-validated F1 of each source


def model_source(stages, training):
    """Returns the source of a model, given its stages as the objects that CatBoost saves as JSON, with a record of its
    training."""
    return header(training) + "".join(stage_source(*stage, training.features) for stage in stages.items())


def header(training):
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
//! - F1 of four-word runs, or of snippets, cross-validated in {FOLDS} folds by publisher:
//!   {scores}

use super::features::Feature::*;
use super::trees::{{Split, Tree}};

/// The features that the model was trained on, in the order of their columns.
#[cfg(test)]
#[rustfmt::skip]
pub(super) const FEATURES: [&str; {len(training.features)}] = [
{names}
];

/// The log-odds above which a block is taken for text of the article.
pub(super) const THRESHOLD: f32 = {number(THRESHOLD, 4)};
"""


def stage_source(name, model, features):
    scale, (bias,) = model["scale_and_bias"]
    trees = model["oblivious_trees"]
    depth = max(len(tree["splits"]) for tree in trees)
    return f"""
/// The log-odds to which the values of the trees are added.
pub(super) const {name}_BIAS: f32 = {number(bias, 4)};

#[rustfmt::skip]
#[allow(clippy::approx_constant)] // some leaves are close to mathematical constants by chance
pub(super) static {name}_TREES: [Tree<{depth}, {2**depth}>; {len(trees)}] = [
{"".join(tree_source(tree, scale, depth, features) for tree in trees)}];
"""


def tree_source(tree, scale, depth, features):
    splits = [(features[split["float_feature_index"]], split["border"]) for split in tree["splits"]]
    leaves = [value * scale for value in tree["leaf_values"]]
    while len(splits) < depth:  # CatBoost may stop early: add a split whose answer makes no difference
        splits.append((features[0], 0.0))
        leaves += leaves
    splits = ", ".join(f"Split({name}, {number(border, 5)})" for name, border in splits)
    leaves = ", ".join(number(leaf, 3) for leaf in leaves)
    return f"    Tree {{\n        splits: [{splits}],\n        leaves: [{leaves}],\n    }},\n"


def number(value, digits):
    text = f"{value:.{digits}f}".rstrip("0")
    text = text + "0" if text.endswith(".") else text
    return "0.0" if text == "-0.0" else text


def word_odds_source(odds):
    """Returns the source of the table of words."""
    entries = "\n".join(f'    ("{word}", {number(value, 2)}),' for word, value in sorted(odds.items()))
    return f"""\
//! The log-odds of words in the names of elements: positive if text of articles is more often in such elements than
//! boilerplate.
//!
//! Written by `tools/body-model/train.py`; do not edit.

/// The words, each with its log-odds.
#[rustfmt::skip]
#[allow(clippy::approx_constant)] // some are close to mathematical constants by chance
pub(super) static WORD_ODDS: &[(&str, f32)] = &[
{entries}
];
"""
