"""The log-odds of the words in the names of elements, and the features that they give to blocks.

The same features are computed by the parser, in feature_extractor.rs.
"""

from collections import defaultdict

import numpy as np

FEATURES = ["OddsOfClosest", "MinOdds", "MaxOdds", "MeanOdds", "SumOfOdds", "MinWordOdds", "MaxWordOdds"]

# The number of elements whose names count for a block.
MAX_ANCESTORS = 6

# Minimum number of publishers that use a word.
MIN_PUBLISHERS = 3

# Pseudo-count for text and for boilerplate. It draws the odds of rare words to 0.
PSEUDO_COUNT = 0.4

MAX_LOG_ODDS = 4.0

# Maximum length of a block as a weight.
MAX_LENGTH = 300


def word_odds(pages):
    """Returns the log-odds of each word that enough publishers use.

    The text of the article below elements with a word is counted as a share of that of the page, and likewise the
    boilerplate. Each publisher counts once, however many pages it has.
    """
    publishers = defaultdict(dict)
    for page in pages:
        for word, (text, boilerplate) in shares(page).items():
            counts = publishers[word].setdefault(page.publisher, [0.0, 0.0, 0])
            counts[0] += text
            counts[1] += boilerplate
            counts[2] += 1
    return {word: log_odds(counts.values()) for word, counts in sorted(publishers.items()) if len(counts) >= MIN_PUBLISHERS}


def log_odds(counts):
    text = sum(min(1, text / number) for text, _, number in counts)
    boilerplate = sum(min(1, boilerplate / number) for _, boilerplate, number in counts)
    value = np.log((text + PSEUDO_COUNT) / (boilerplate + PSEUDO_COUNT))
    return round(float(np.clip(value, -MAX_LOG_ODDS, MAX_LOG_ODDS)), 2)


def shares(page):
    """Returns for each word the share of the page's text, and of its boilerplate, that is below elements with it."""
    lengths = np.zeros((len(page.elements), 2))
    known = ~np.isnan(page.labels)
    column = (page.labels[known] == 0).astype(int)
    np.add.at(lengths, (page.element[known], column), np.minimum(page.lengths[known], MAX_LENGTH))
    for index in range(len(page.elements) - 1, 0, -1):
        lengths[page.elements[index][0]] += lengths[index]
    found = defaultdict(lambda: np.zeros(2))
    for (_, words), length in zip(page.elements[1:], lengths[1:]):
        if length.any():
            for word in set(words):
                found[word] += length
    return {word: length / (lengths[0] + 1) for word, length in found.items()}


def features(page, odds):
    """Returns the features of the blocks of a page, in the order of FEATURES."""
    own = [[odds[word] for word in words if word in odds] for _, words in page.elements]
    rows = {element: row(page, own, element) for element in set(page.element)}
    return np.array([rows[element] for element in page.element], np.float32)


def row(page, own, element):
    means, all_words = [], [0.0]
    for _ in range(MAX_ANCESTORS):
        if element == 0:
            break
        if own[element]:
            means.append(float(np.mean(own[element])))
            all_words += own[element]
        element = page.elements[element][0]
    if not means:
        return [0.0] * len(FEATURES)
    return [means[0], min(means), max(means), float(np.mean(means)), sum(means), min(all_words), max(all_words)]
