#!/usr/bin/env python3
"""Trains the body model and writes it to src/parse/html/article/body/model.rs.

    cargo run --release -p newsparse-body-model -- PAGES fixtures/article >blocks.jsonl
    python3 tools/body-model/train.py --blocks blocks.jsonl --truth TRUTH.jsonl fixtures/article/*.jsonl

README.md describes the input, the labels and the figures that are printed. Needs Python 3.11 or later and the
packages of requirements.txt.
"""

import argparse
import hashlib
import json
import tempfile
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import urlsplit

import catboost
import numpy as np

from export import Training, rust_source
from score import f1, score_body, words
from settings import DEPTH, FOLDS, MODEL, THRESHOLD, TREES

FIXTURES = "fixtures"
FIXTURE_WEIGHT = 0.5

# A block is text of the article if more than this share of its words is matched by the truth.
MIN_MATCHED = 0.5


@dataclass
class Page:
    """A page of the training data."""

    name: str
    source: str
    fold: int | None  # None for fixtures, which are in every training set and in no test set
    truth: str
    texts: list[str]
    features: np.ndarray
    labels: np.ndarray
    weights: np.ndarray


def read_truth(path, fixtures):
    """Returns the record of each page by the page's name, from the truth of real pages and of fixtures."""
    truth = {}
    for record in read_records(path):
        truth[page_name(record)] = {"source": "pages", **record}
    for file in fixtures:
        for record in read_records(file):
            truth[page_name(record)] = {**record, "source": FIXTURES}
    return truth


def read_records(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    records = (json.loads(line) for line in lines if line.startswith("{"))
    return [record for record in records if record.get("content_text")]


def page_name(record):
    file = record.get("file") or record["_newsparse"]["file"]
    return Path(file).name.removesuffix(".gz")


def read_pages(path, truth):
    """Returns the names of the features, and the pages that have blocks and a truth."""
    with open(path, encoding="utf-8") as lines:
        features = json.loads(next(lines))["features"]
        pages = (json.loads(line) for line in lines)
        known = (page for page in pages if page["blocks"] and page["file"] in truth)
        return features, [make_page(page, truth[page["file"]]) for page in known]


def make_page(page, record):
    texts = [text for text, _ in page["blocks"]]
    sizes = np.array([len(words(text)) for text in texts])
    labels = np.array(matched_shares(texts, record["content_text"])) > MIN_MATCHED
    # Long blocks count more than short ones, and all pages about the same.
    weights = np.minimum(sizes + 2, 80) / (sizes[labels].sum() + 50)
    return Page(
        name=page["file"],
        source=record["source"],
        fold=fold_of(record),
        truth=record["content_text"],
        texts=texts,
        features=np.array([row for _, row in page["blocks"]], np.float32),
        labels=labels.astype(int),
        weights=weights * (FIXTURE_WEIGHT if record["source"] == FIXTURES else 1.0),
    )


def matched_shares(texts, truth):
    """Returns for each text the share of its words that the truth has in the same order."""
    owners = [index for index, text in enumerate(texts) for _ in words(text)]
    all_words = [word for text in texts for word in words(text)]
    matched, sizes = Counter(), Counter(owners)
    matcher = SequenceMatcher(None, all_words, words(truth), autojunk=False)
    for start, _, length in matcher.get_matching_blocks():
        matched.update(owners[start : start + length])
    return [matched[index] / max(1, sizes[index]) for index in range(len(texts))]


def fold_of(record):
    """Returns a fold that is the same for all pages of a publisher, which is taken from the host."""
    if record["source"] == FIXTURES:
        return None
    labels = urlsplit(record.get("url", "")).netloc.split(".")
    publisher = labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:]
    return int(hashlib.md5(".".join(publisher).encode()).hexdigest(), 16) % FOLDS


def digest(pages):
    """Returns the SHA-256 of the pages' names, blocks and truths; the features do not change it."""
    data = sorted((page.name, page.texts, page.truth) for page in pages)
    return hashlib.sha256(json.dumps(data).encode()).hexdigest()


def train(pages):
    model = catboost.CatBoostClassifier(
        iterations=TREES, depth=DEPTH, learning_rate=0.12, l2_leaf_reg=4, rsm=0.6, border_count=64,
        random_seed=1, verbose=0, allow_writing_files=False,
    )
    model.fit(
        np.vstack([page.features for page in pages]),
        np.concatenate([page.labels for page in pages]),
        sample_weight=np.concatenate([page.weights for page in pages]),
    )
    return model


def score(pages, models):
    """Returns the body F1 of each source, given the model for each page."""
    scores = {}
    for page, model in zip(pages, models):
        log_odds = model.predict(page.features, prediction_type="RawFormulaVal")
        answer = "\n\n".join(text for text, value in zip(page.texts, log_odds) if value > THRESHOLD)
        precision, recall = score_body(page.truth, answer)
        scores.setdefault(page.source, []).append((precision or 0.0, recall))
    return {source: float(f1(*np.mean(rows, axis=0))) for source, rows in scores.items()}


def cross_validate(pages):
    """Returns the scores of pages whose publishers are not in the training set of the model that is applied."""
    tested = [page for page in pages if page.fold is not None]
    models = {
        fold: train([page for page in pages if page.fold != fold])
        for fold in sorted({page.fold for page in tested})
    }
    return score(tested, [models[page.fold] for page in tested])


def as_json(model):
    """Returns the trees of a model as the object that CatBoost saves as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        return json.loads(path.read_text(encoding="utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--blocks", required=True, help="the output of the program `blocks`")
    parser.add_argument("--truth", required=True, help="the truth of the pages")
    parser.add_argument("--output", type=Path, default=MODEL, help="the file to write (default: the parser's model.rs)")
    parser.add_argument("fixtures", nargs="*", help="the truth of fixtures")
    arguments = parser.parse_args()
    truth = read_truth(arguments.truth, arguments.fixtures)
    features, pages = read_pages(arguments.blocks, truth)
    validated = cross_validate(pages)
    print("cross-validated:", {source: round(value, 4) for source, value in validated.items()})
    model = train(pages)
    scores = score(pages, [model] * len(pages))
    print("on the training data:", {source: round(value, 4) for source, value in scores.items()})
    training = Training(
        trainer=f"CatBoost {catboost.__version__}",
        features=features,
        pages=Counter(page.source for page in pages),
        digest=digest(pages),
        scores=validated,
    )
    arguments.output.write_text(rust_source(as_json(model), training), encoding="utf-8")


if __name__ == "__main__":
    main()
