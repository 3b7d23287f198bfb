#!/usr/bin/env python3
"""Trains the body model and writes it to src/parse/html/article/body: model.rs and word_odds.rs.

    cargo run --release -p newsparse-body-model -- PAGES... fixtures/article >blocks.jsonl
    python3 tools/body-model/train.py --blocks blocks.jsonl --truth TRUTH.jsonl... --fixtures fixtures/article/*.jsonl

README.md describes the input, the labels and the figures that are printed. Needs Python 3.11 or later and the
packages of requirements.txt.
"""

import argparse
import json
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import catboost
import numpy as np

import second_stage
import word_odds
from export import Training, model_source, word_odds_source
from pages import FIXTURES, SNIPPETS, digest, flat, read_pages, read_truth
from score import f1, score_body
from settings import BODY, FIRST_STAGE, FOLDS, SECOND_STAGE, THRESHOLD

# The folds within a training set. The odds of words, and the first stage, that give features to a page are fitted to
# pages of other publishers. Otherwise the trees would trust these features more than they deserve on unseen pages.
WORD_FOLDS = 7
STAGE_FOLDS = 4


@dataclass
class Model:
    """A trained model."""

    odds: dict[str, float]
    first: catboost.CatBoostClassifier
    second: catboost.CatBoostClassifier

    def log_odds(self, page, columns):
        """Returns the log-odds of the blocks of a page."""
        rows = columns.set(page.features, word_odds.FEATURES, word_odds.features(page, self.odds))
        first = raw(self.first, columns.first(rows))
        return raw(self.second, columns.set(rows, second_stage.FEATURES, second_stage.features(page, first)))


@dataclass
class Columns:
    """The columns of the features by their names."""

    names: list[str]

    def set(self, rows, names, values):
        rows = rows.copy()
        rows[:, [self.names.index(name) for name in names]] = values
        return rows

    def first(self, rows):
        """Returns the rows of the first stage, in which the features of the second are 0."""
        return self.set(rows, second_stage.FEATURES, 0.0)


def raw(model, rows):
    return model.predict(rows, prediction_type="RawFormulaVal")


def fit(pages, rows, parameters):
    model = catboost.CatBoostClassifier(
        **parameters, border_count=64, random_seed=1, thread_count=2, verbose=0, allow_writing_files=False
    )
    labels = np.concatenate([page.labels for page in pages])
    weights = np.concatenate([page.weights for page in pages])
    known = weights > 0
    model.fit(np.vstack(rows)[known], labels[known].astype(int), sample_weight=weights[known])
    return model


def train(pages, columns):
    """Trains a model."""
    rows = []
    tables = [word_odds.word_odds([page for page in pages if page.fold(WORD_FOLDS) != fold]) for fold in range(WORD_FOLDS)]
    for page in pages:
        values = word_odds.features(page, tables[page.fold(WORD_FOLDS)])
        rows.append(columns.first(columns.set(page.features, word_odds.FEATURES, values)))
    second_rows = [None] * len(pages)
    for fold in range(STAGE_FOLDS):
        others = [index for index, page in enumerate(pages) if page.fold(STAGE_FOLDS) != fold]
        first = fit([pages[index] for index in others], [rows[index] for index in others], FIRST_STAGE)
        for index, page in enumerate(pages):
            if page.fold(STAGE_FOLDS) == fold:
                values = second_stage.features(page, raw(first, rows[index]))
                second_rows[index] = columns.set(rows[index], second_stage.FEATURES, values)
    return Model(word_odds.word_odds(pages), fit(pages, rows, FIRST_STAGE), fit(pages, second_rows, SECOND_STAGE))


def answers(pages, models, columns):
    """Returns the text that is found on each page, given the model for each page."""
    for page, model in zip(pages, models):
        odds = model.log_odds(page, columns)
        yield "\n\n".join(text for text, value in zip(page.texts, odds) if value > THRESHOLD)


def score(records, found):
    """Returns the F1 of each source, given the truth of each page and the text that was found on it."""
    bodies, snippets = {}, Counter()
    for record, answer in zip(records, found):
        if record["source"] == SNIPPETS:
            snippets.update(score_snippets(record, flat(answer)))
        else:
            precision, recall = score_body(record["content_text"], answer)
            bodies.setdefault(record["source"], []).append((precision or 0.0, recall))
    scores = {source: float(f1(*np.mean(rows, axis=0))) for source, rows in bodies.items()}
    if snippets:
        found = snippets["found"]
        scores[SNIPPETS] = f1(found / max(1, found + snippets["extra"]), found / max(1, snippets["wanted"]))
    return scores


def score_snippets(truth, answer):
    return {
        "found": sum(flat(snippet) in answer for snippet in truth["with"]),
        "extra": sum(flat(snippet) in answer for snippet in truth["without"]),
        "wanted": len(truth["with"]),
    }


def score_models(pages, models, columns):
    return score([page.truth for page in pages], answers(pages, models, columns))


def train_without(fold, pages, columns):
    """Trains a model without the pages of a fold."""
    model = train([page for page in pages if page.source == FIXTURES or page.fold(FOLDS) != fold], columns)
    print(f"fold {fold + 1} of {FOLDS} trained", flush=True)
    return model


def cross_validate(pages, columns):
    """Returns the scores of pages whose publishers are not in the training set of the model that is applied."""
    tested = [page for page in pages if page.source != FIXTURES]
    models = [train_without(fold, pages, columns) for fold in range(FOLDS)]
    return score_models(tested, [models[page.fold(FOLDS)] for page in tested], columns)


def as_json(model):
    """Returns the trees of a model as the object that CatBoost saves as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        return json.loads(path.read_text(encoding="utf-8"))


def write(model, names, pages, scores, folder):
    """Writes a model as Rust source to a folder."""
    training = Training(
        trainer=f"CatBoost {catboost.__version__}",
        features=names,
        pages=Counter(page.source for page in pages),
        digest=digest(pages),
        scores=scores,
    )
    stages = {"FIRST": as_json(model.first), "SECOND": as_json(model.second)}
    (folder / "model.rs").write_text(model_source(stages, training), encoding="utf-8")
    (folder / "word_odds.rs").write_text(word_odds_source(model.odds), encoding="utf-8")


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--blocks", required=True, help="the output of the program `blocks`")
    parser.add_argument("--truth", required=True, nargs="+", help="the truth of the pages")
    parser.add_argument("--fixtures", nargs="*", default=[], help="the truth of fixtures")
    return parser


def rounded(scores):
    return {source: round(value, 4) for source, value in scores.items()}


def main():
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=BODY, help="the folder to write to (default: the parser's)")
    options = parser.parse_args()
    names, pages = read_pages(options.blocks, read_truth(options.truth, options.fixtures))
    columns = Columns(names)
    validated = cross_validate(pages, columns)
    print("cross-validated:", rounded(validated))
    model = train(pages, columns)
    print("on the training data:", rounded(score_models(pages, [model] * len(pages), columns)))
    write(model, names, pages, validated, options.output)


if __name__ == "__main__":
    main()
