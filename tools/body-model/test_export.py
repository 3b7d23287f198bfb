#!/usr/bin/env python3
"""Tests of the conversion, and of the model that is checked in. Needs Python 3.11 or later and nothing else."""

import re
import unittest

from export import Training, rust_source
from settings import DEPTH, MODEL, THRESHOLD, TREES

TRAINING = Training("CatBoost 1.2", ["Length", "Linked"], {"pages": 2}, "0" * 64, {"pages": 0.5})


class ExportTest(unittest.TestCase):
    def test_writes_splits_leaves_and_the_record_of_the_training(self):
        split = {"float_feature_index": 1, "border": 0.250001}
        tree = {"splits": [split] * DEPTH, "leaf_values": [0.5] * 2**DEPTH}
        source = rust_source({"scale_and_bias": [2.0, [0.125]], "oblivious_trees": [tree]}, TRAINING)
        for line in [
            "//! - Training data: pages, 2 pages",
            "//! - SHA-256 of the training data: " + "0" * 64,
            '    "Length", "Linked",',
            "pub(super) const BIAS: f32 = 0.125;",
            "pub(super) static TREES: [Tree; 1] = [",
            "        splits: [" + ", ".join(["Split(Linked, 0.25)"] * DEPTH) + "],",
            "        leaves: [" + ", ".join(["1.0"] * 2**DEPTH) + "],",
        ]:
            self.assertIn(line, source.splitlines())

    def test_extends_a_tree_that_is_not_deep_enough(self):
        tree = {"splits": [{"float_feature_index": 1, "border": 1.0}], "leaf_values": [-1.0, 1.0]}
        source = rust_source({"scale_and_bias": [1.0, [0.0]], "oblivious_trees": [tree]}, TRAINING)
        self.assertIn("[Split(Linked, 1.0)" + ", Split(Length, 0.0)" * (DEPTH - 1) + "]", source)
        self.assertIn("[" + ", ".join(["-1.0, 1.0"] * 2 ** (DEPTH - 1)) + "]", source)

    def test_the_model_that_is_checked_in_has_the_current_settings(self):
        source = MODEL.read_text(encoding="utf-8")
        self.assertEqual(int(re.search(r"DEPTH: usize = (\d+);", source)[1]), DEPTH)
        self.assertEqual(float(re.search(r"THRESHOLD: f32 = ([-.\d]+);", source)[1]), THRESHOLD)
        self.assertEqual(source.count("    Tree {\n"), TREES)
        for kind, length in [("splits", DEPTH), ("leaves", 2**DEPTH)]:
            rows = re.findall(rf"        {kind}: \[(.*)\],\n", source)
            self.assertEqual(len(rows), TREES)
            self.assertEqual({len(re.findall(r"-?\d+\.\d+", row)) for row in rows}, {length})


if __name__ == "__main__":
    unittest.main()
