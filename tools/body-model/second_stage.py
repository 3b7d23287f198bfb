"""The features of the second stage, given the log-odds of the first.

The same features are computed by the parser, in second_stage.rs, which describes them.
"""

from collections import defaultdict

import numpy as np

FEATURES = [
    "FirstStage", "FirstStageThirdPrevious", "FirstStageSecondPrevious", "FirstStagePrevious", "FirstStageNext",
    "FirstStageSecondNext", "FirstStageThirdNext", "FirstStageParent", "FirstStagePattern", "FirstStageSiblings",
    "FirstStageMedian", "FirstStageMax", "SureDistance", "SureBefore", "SureAfter", "TextBefore",
]  # fmt: skip

OUTSIDE = -6.0
MIN_SURE = 1.5
NO_SURE_BLOCK = 9.0
MAX_LENGTH = 300
NEIGHBOURS = [-3, -2, -1, 1, 2, 3]


def features(page, odds):
    """Returns the features of the blocks of a page, in the order of FEATURES."""
    number = len(odds)
    padded = np.concatenate([[OUTSIDE] * 3, odds, [OUTSIDE] * 3])
    weights = np.minimum(page.lengths, MAX_LENGTH) + 1
    columns = [odds] + [padded[3 + distance : 3 + distance + number] for distance in NEIGHBOURS]
    for keys in (page.parent, page.pattern, list(zip(page.parent, page.pattern))):
        columns.append(means(keys, odds, weights))
    columns += [np.full(number, np.median(odds)), np.full(number, np.max(odds))]
    columns += sure_blocks(odds)
    before = np.cumsum(np.where(odds > 0, weights, 0))
    columns.append(np.concatenate([[0], before[:-1]]) / (before[-1] + 1))
    return np.stack(columns, axis=1).astype(np.float32)


def means(keys, odds, weights):
    sums = defaultdict(lambda: np.zeros(2))
    for key, value, weight in zip(keys, odds, weights):
        sums[key] += (value * weight, weight)
    return np.array([sums[key][0] / sums[key][1] for key in keys])


def sure_blocks(odds):
    indexes = np.arange(len(odds))
    sure = np.flatnonzero(odds > MIN_SURE)
    before = np.searchsorted(sure, indexes)
    after = len(sure) - np.searchsorted(sure, indexes, side="right")
    if not len(sure):
        return [np.full(len(odds), NO_SURE_BLOCK), np.log1p(before), np.log1p(after)]
    previous = indexes - sure[np.maximum(before - 1, 0)]
    following = sure[np.minimum(before, len(sure) - 1)] - indexes
    distance = np.minimum(np.where(before > 0, previous, len(odds)), np.where(before < len(sure), following, len(odds)))
    return [np.log1p(distance), np.log1p(before), np.log1p(after)]
