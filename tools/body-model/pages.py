"""Pages of the training data: their blocks with features, labels and weights."""

import hashlib
import json
import re
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

from score import words
from settings import WEIGHTS

FIXTURES = "fixtures"
SNIPPETS = "snippets"

# A block is text of the article if more than this share of its words is matched by the truth.
MIN_MATCHED = 0.5


@dataclass
class Page:
    """A page of the training data. The arrays have one entry per block."""

    name: str
    source: str
    publisher: str
    truth: dict
    texts: list[str]
    elements: list[tuple[int, list[str]]]  # parent and words
    element: np.ndarray
    parent: np.ndarray
    pattern: list[int]
    lengths: np.ndarray
    features: np.ndarray
    labels: np.ndarray  # NaN where the truth does not say
    weights: np.ndarray

    def fold(self, folds):
        return fold_of(self.publisher, folds)


def read_truth(paths, fixtures):
    """Returns the record of each page by the page's name, from the truth of real pages and of fixtures."""
    truth = {}
    for path in paths:
        for record in read_records(path):
            source = SNIPPETS if "with" in record else record.get("source", "pages")
            truth[page_name(record)] = {**record, "source": source}
    for file in fixtures:
        for record in read_records(file):
            truth[page_name(record)] = {**record, "source": FIXTURES}
    return truth


def read_records(path):
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    records = (json.loads(line) for line in lines if line.startswith("{"))
    return [record for record in records if record.get("content_text") or record.get("with")]


def page_name(record):
    file = record.get("file") or record["_newsparse"]["file"]
    return Path(file).name.removesuffix(".gz")


def read_pages(path, truth):
    """Returns the names of the features, and the pages that have blocks and a truth."""
    with open(path, encoding="utf-8") as lines:
        features = json.loads(next(lines))["features"]
        pages = (json.loads(line) for line in lines)
        known = [page for page in pages if page["blocks"] and page["file"] in truth]
    with ProcessPoolExecutor() as executor:
        records = [truth[page["file"]] for page in known]
        return features, list(executor.map(make_page, known, records, chunksize=8))


def make_page(page, record):
    blocks = page["blocks"]
    texts = [block["text"] for block in blocks]
    sizes = np.array([len(words(text)) for text in texts])
    labels = snippet_labels(texts, record) if "with" in record else matched_labels(texts, record["content_text"])
    # Long blocks count more than short ones, and all pages of a source about the same.
    weights = np.minimum(sizes + 2, 80) / (sizes[labels == 1].sum() + 50)
    weights[np.isnan(labels)] = 0
    return Page(
        name=page["file"],
        source=record["source"],
        publisher=publisher(record),
        truth=record,
        texts=texts,
        elements=[tuple(element) for element in page["elements"]],
        element=np.array([block["element"] for block in blocks]),
        parent=np.array([block["parent"] for block in blocks]),
        pattern=[block["pattern"] for block in blocks],
        lengths=np.array([block["length"] for block in blocks], np.float32),
        features=np.array([block["features"] for block in blocks], np.float32),
        labels=labels,
        weights=weights * WEIGHTS.get(record["source"], 1.0),
    )


def fold_of(publisher, folds):
    """Returns a fold that is the same for all pages of a publisher."""
    return int(hashlib.md5(publisher.encode()).hexdigest(), 16) % folds


def publisher(record):
    """Returns the registered domain of a page's host, roughly; the name of the page without a URL."""
    host = urlsplit(record.get("url", "")).netloc
    labels = (host or page_name(record)).split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:])


def matched_labels(texts, truth):
    """Returns 1 for each text of which the truth has most words in the same order, else 0."""
    owners = [index for index, text in enumerate(texts) for _ in words(text)]
    all_words = [word for text in texts for word in words(text)]
    matched, sizes = Counter(), Counter(owners)
    matcher = SequenceMatcher(None, all_words, words(truth), autojunk=False)
    for start, _, length in matcher.get_matching_blocks():
        matched.update(owners[start : start + length])
    shares = [matched[index] / max(1, sizes[index]) for index in range(len(texts))]
    return (np.array(shares) > MIN_MATCHED).astype(np.float32)


def flat(text):
    return re.sub(r"\s+", " ", text)


def snippet_labels(texts, record):
    """Returns 1 for each text with a snippet that must be in the body, 0 with one that must not, else NaN."""
    labels = np.full(len(texts), np.nan, np.float32)
    for index, text in enumerate(map(flat, texts)):
        if any(flat(snippet) in text for snippet in record["with"]):
            labels[index] = 1
        elif any(flat(snippet) in text for snippet in record["without"] if snippet.strip()):
            labels[index] = 0
    return labels


def digest(pages):
    """Returns the SHA-256 of the pages' names, blocks and labels; the features do not change it."""
    data = sorted((page.name, page.texts, np.nan_to_num(page.labels, nan=-1).tolist()) for page in pages)
    return hashlib.sha256(json.dumps(data).encode()).hexdigest()
