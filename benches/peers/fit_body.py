#!/usr/bin/env python3
"""Fits the model that tells the text of an article from all else on its page.

    cargo run --release -p newsparse-peers --bin blocks -- PAGES fixtures/article >/tmp/blocks.jsonl
    python3 benches/peers/fit_body.py --blocks /tmp/blocks.jsonl --truth TRUTH.jsonl fixtures/article/*.jsonl

Truth files are JSON Lines of news as `newsparse extract` prints them, with `content_text` and the page's name in
`file` or `_newsparse.file`; those of the first file have a `url` and a `source` besides. A block belongs to the
article if more than half of its words are matched by those of the truth. Each page has the same weight, one of the
fixtures half of it. First the model is cross-validated: the pages are dealt into five parts by their hosts, so that
no page is judged by a model that has seen its publisher. Then it is fitted on all pages and written.

Needs Python 3.11, catboost 1.2 and numpy.
"""

import argparse
import hashlib
import json
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from catboost import CatBoostClassifier

from score_articles import f1, score_body, words

MODEL = Path(__file__).parents[2] / "src/parse/html/article/body/model.rs"
PARTS = 5
TREES = 80
DEPTH = 4
THRESHOLD = 0.45
FIXTURES = "fixtures"

def read_truth(paths):
    truth = {}
    for number, path in enumerate(paths):
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            if not line.startswith("{"):
                continue
            record = json.loads(line)
            file = record.get("file") or record["_newsparse"]["file"]
            if record.get("content_text"):
                record["source"] = record.get("source", "pages") if number == 0 else FIXTURES
                truth[Path(file).name.removesuffix(".gz")] = record
    return truth


def read_pages(path, truth):
    """The names of the features, and of each page its blocks, features, labels, weights and truth."""
    with open(path, encoding="utf-8") as lines:
        features = json.loads(next(lines))["features"]
        pages = []
        for line in lines:
            page = json.loads(line)
            record = truth.get(Path(page["file"]).name.removesuffix(".gz"))
            if record and page["blocks"]:
                pages.append(make_page(page["blocks"], record))
    return features, pages


def make_page(blocks, record):
    texts = [text for text, _ in blocks]
    sizes = np.array([len(words(text)) for text in texts])
    labels = np.array(matched(texts, record["content_text"])) > 0.5
    weights = np.minimum(sizes + 2, 80) / (sizes[labels].sum() + 50)
    return {
        "texts": texts,
        "features": np.array([row for _, row in blocks], np.float32),
        "labels": labels.astype(int),
        "weights": weights * (0.5 if record["source"] == FIXTURES else 1.0),
        "truth": record["content_text"],
        "source": record["source"],
        "part": part_of(record),
    }


def matched(texts, truth):
    """Which share of the words of each text is matched by the truth."""
    owners = [number for number, text in enumerate(texts) for _ in words(text)]
    all_words = [word for text in texts for word in words(text)]
    hits, sizes = Counter(), Counter(owners)
    matcher = SequenceMatcher(None, all_words, words(truth), autojunk=False)
    for start, _, length in matcher.get_matching_blocks():
        hits.update(owners[start : start + length])
    return [hits[number] / max(1, sizes[number]) for number in range(len(texts))]


def part_of(record):
    """Fixtures are in no part: they are always fitted on."""
    if record["source"] == FIXTURES:
        return None
    labels = urlsplit(record.get("url", "")).netloc.split(".")
    publisher = labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:]
    return int(hashlib.md5(".".join(publisher).encode()).hexdigest(), 16) % PARTS


def fit(pages):
    model = CatBoostClassifier(
        iterations=TREES, depth=DEPTH, learning_rate=0.12, l2_leaf_reg=4, rsm=0.6, border_count=64,
        random_seed=1, verbose=0, allow_writing_files=False,
    )
    model.fit(
        np.vstack([page["features"] for page in pages]),
        np.concatenate([page["labels"] for page in pages]),
        sample_weight=np.concatenate([page["weights"] for page in pages]),
    )
    return model


def score(pages, models):
    """F1 of runs of four words, for each source."""
    figures = {}
    for page, model in zip(pages, models):
        chances = model.predict_proba(page["features"])[:, 1]
        answer = "\n\n".join(text for text, chance in zip(page["texts"], chances) if chance > THRESHOLD)
        precision, recall = score_body(page["truth"], answer)
        figures.setdefault(page["source"], []).append((precision or 0.0, recall))
    means = {source: np.mean(rows, axis=0) for source, rows in figures.items()}
    return {source: f1(*mean) for source, mean in means.items()}


def cross_validate(pages):
    models = [fit([page for page in pages if page["part"] != part]) for part in range(PARTS)]
    judged = [page for page in pages if page["part"] is not None]
    return score(judged, [models[page["part"]] for page in judged])


def number(value, digits):
    text = f"{value:.{digits}f}".rstrip("0")
    return text + "0" if text.endswith(".") else text


def write(model, features, validated, sizes):
    exported = MODEL.with_suffix(".json")
    model.save_model(str(exported), format="json")
    trees = json.loads(exported.read_text())
    exported.unlink()
    scale, (bias,) = trees["scale_and_bias"]
    sets = "; ".join(f"{source}, {sizes[source]} pages: {f1:.3f}" for source, f1 in sorted(validated.items()))
    lines = [
        "//! The trees of the [classifier](super::classifier), written by `benches/peers/fit_body.py`; do not edit.",
        "//!",
        "//! Fitted with CatBoost on news pages of two public sets, scrapinghub's article-extraction-benchmark and fundus,",
        f"//! and on {sizes[FIXTURES]} pages of `fixtures/article`. F1 of runs of four words, cross-validated in"
        f" {PARTS} parts by host:",
        f"//! {sets}.",
        "",
        "use super::classifier::{Split, Tree};",
        "use super::features::Feature::*;",
        "",
        "/// The log-odds before any tree.",
        f"pub(super) const BIAS: f32 = {number(bias, 4)};",
        "",
        "/// The trees, whose sum is added to that.",
        "#[rustfmt::skip]",
        "#[allow(clippy::approx_constant)] // some leaf comes near one by chance",
        f"pub(super) static TREES: [Tree; {len(trees['oblivious_trees'])}] = [",
    ]
    for tree in trees["oblivious_trees"]:
        splits = [(features[split["float_feature_index"]], split["border"]) for split in tree["splits"]]
        leaves = [value * scale for value in tree["leaf_values"]]
        while len(splits) < DEPTH:  # a question whose answer makes no difference
            splits.append((features[0], 0.0))
            leaves += leaves
        lines += [
            "    Tree {",
            "        splits: [" + ", ".join(f"Split({name}, {number(border, 5)})" for name, border in splits) + "],",
            "        leaves: [" + ", ".join(number(leaf, 3) for leaf in leaves) + "],",
            "    },",
        ]
    MODEL.write_text("\n".join(lines + ["];", ""]), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--blocks", required=True, help="what the program `blocks` printed")
    parser.add_argument("--truth", required=True, help="the truth of the pages")
    parser.add_argument("fixtures", nargs="*", help="the truth of fixtures")
    arguments = parser.parse_args()
    truth = read_truth([arguments.truth, *arguments.fixtures])
    features, pages = read_pages(arguments.blocks, truth)
    validated = cross_validate(pages)
    print("cross-validated:", {source: round(float(f1), 4) for source, f1 in validated.items()})
    model = fit(pages)
    fitted = score(pages, [model] * len(pages))
    print("on all pages, fitted on them:", {source: round(float(f1), 4) for source, f1 in fitted.items()})
    write(model, features, validated, Counter(page["source"] for page in pages))


if __name__ == "__main__":
    main()
