#!/usr/bin/env python3
"""Tests of the conversion, and of the model that is checked in. Needs Python 3.11 or later and nothing else."""

import re
import unittest

from export import Training, model_source, word_odds_source
from settings import FIRST_STAGE, MODEL, SECOND_STAGE, THRESHOLD, WORD_ODDS

TRAINING = Training("CatBoost 1.2", ["Length", "Linked"], {"pages": 2}, "0" * 64, {"pages": 0.5})


def source_of(*trees, scale=1.0, bias=0.0):
    return model_source({"FIRST": {"scale_and_bias": [scale, [bias]], "oblivious_trees": trees}}, TRAINING)


class ExportTest(unittest.TestCase):
    def test_writes_splits_leaves_and_the_record_of_the_training(self):
        split = {"float_feature_index": 1, "border": 0.250001}
        source = source_of({"splits": [split] * 2, "leaf_values": [0.5] * 4}, scale=2.0, bias=0.125)
        for line in [
            "//! - Training data: pages, 2 pages",
            "//! - SHA-256 of the training data: " + "0" * 64,
            '    "Length", "Linked",',
            "pub(super) const FIRST_BIAS: f32 = 0.125;",
            "pub(super) static FIRST_TREES: [Tree<2, 4>; 1] = [",
            "        splits: [Split(Linked, 0.25), Split(Linked, 0.25)],",
            "        leaves: [1.0, 1.0, 1.0, 1.0],",
        ]:
            self.assertIn(line, source.splitlines())

    def test_extends_a_tree_that_is_not_deep_enough(self):
        split = {"float_feature_index": 1, "border": 1.0}
        short = {"splits": [split], "leaf_values": [-1.0, 1.0]}
        source = source_of(short, {"splits": [split] * 2, "leaf_values": [0.0] * 4})
        self.assertIn("[Split(Linked, 1.0), Split(Length, 0.0)]", source)
        self.assertIn("[-1.0, 1.0, -1.0, 1.0]", source)

    def test_writes_the_words_in_order(self):
        source = word_odds_source({"nav": -2.5, "body": 1.0})
        self.assertIn('    ("body", 1.0),\n    ("nav", -2.5),\n', source)

    def test_the_model_that_is_checked_in_has_the_current_settings(self):
        source = MODEL.read_text(encoding="utf-8")
        self.assertEqual(float(re.search(r"THRESHOLD: f32 = ([-.\d]+);", source)[1]), THRESHOLD)
        for name, stage in [("FIRST", FIRST_STAGE), ("SECOND", SECOND_STAGE)]:
            depth, leaves, trees = map(int, re.search(name + r"_TREES: \[Tree<(\d+), (\d+)>; (\d+)\]", source).groups())
            self.assertEqual((depth, leaves, trees), (stage["depth"], 2 ** stage["depth"], stage["iterations"]))
        words = re.findall(r'\("([a-z]+)", ', WORD_ODDS.read_text(encoding="utf-8"))
        self.assertEqual(words, sorted(set(words)))


if __name__ == "__main__":
    unittest.main()
