#!/usr/bin/env python3
"""Scores extracted articles against the truth.

    newsparse extract PAGES | python3 tools/body-model/score.py TRUTH

TRUTH is `ground-truth.json` of scrapinghub's article-extraction-benchmark, or JSON Lines with the page's name in
`file`, its data set in `source`, and the known fields under the names that `newsparse extract` gives them.

- body: precision and recall of four-word runs, averaged over the pages, and the F1 of the two averages. This is the
  measure of scrapinghub's benchmark.
- title: equal, ignoring case and white space
- date: the same instant
- authors, tags: F1 over the names of all pages
- language: the same primary subtag

A page without an answer counts as wrong in every field that its truth has.

Needs Python 3.11 or later and nothing else.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from datetime import datetime, timezone
from pathlib import Path

# The number of words in a run.
RUN = 4

words = re.compile(r"\w+").findall


def shingles(text):
    """Returns the runs of words with their counts; a text that is shorter than a run is one."""
    tokens = words(text)
    if len(tokens) <= RUN:
        return Counter([tuple(tokens)] if tokens else [])
    return Counter(zip(*(tokens[start:] for start in range(RUN))))


def score_body(wanted, answer):
    """Returns precision, `None` without an answer, and recall."""
    wanted, answer = shingles(wanted), shingles(answer)
    hits = (wanted & answer).total()
    return (hits / answer.total() if answer else None), hits / max(1, wanted.total())


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def page_name(path):
    """Returns the name of a page without the archive or the extension of its file."""
    return re.sub(r"\.html(\.gz)?$", "", Path(path.split("!/")[0]).name)


def read_truth(path):
    text = Path(path).read_text(encoding="utf-8")
    if path.endswith(".json"):
        return {page: {"content_text": record["articleBody"]} for page, record in json.loads(text).items()}
    return {page_name(record["file"]): record for record in map(json.loads, text.splitlines())}


def read_answers(lines):
    """Returns the item of each page; of several, the one with the longest text."""
    answers = {}
    for line in lines:
        item = json.loads(line)
        page = page_name(item["_newsparse"]["file"])
        if len(item.get("content_text", "")) >= len(answers.get(page, {}).get("content_text", "")):
            answers[page] = item
    return answers


def folded(text):
    return " ".join(text.casefold().split())


def instant(text):
    time = datetime.fromisoformat(text)
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


def names(item, field):
    return {folded(entry["name"] if isinstance(entry, dict) else entry) for entry in item.get(field, [])}


SINGLE = {
    "title": lambda wanted, answer: folded(wanted) == folded(answer),
    "date_published": lambda wanted, answer: abs((instant(wanted) - instant(answer)).total_seconds()) < 1,
    "language": lambda wanted, answer: wanted.split("-")[0].lower() == answer.split("-")[0].lower(),
}


def figures(pairs):
    """Yields a line for each field that the truth of any page has."""
    bodies = [score_body(truth["content_text"], answer.get("content_text", "")) for truth, answer in pairs]
    answered = [precision for precision, _ in bodies if precision is not None]
    precision = sum(answered) / max(1, len(answered))
    recall = sum(recall for _, recall in bodies) / len(bodies)
    yield f"body F1 {f1(precision, recall):.3f}, precision {precision:.3f}, recall {recall:.3f}"
    for field, equal in SINGLE.items():
        known = [(truth[field], answer.get(field)) for truth, answer in pairs if field in truth]
        if known:
            right = sum(answer is not None and equal(wanted, answer) for wanted, answer in known)
            yield f"{field} {100 * right / len(known):.1f} % of {len(known)}"
    for field in ("authors", "tags"):
        known = [(names(truth, field), names(answer, field)) for truth, answer in pairs if field in truth]
        if known:
            hits = sum(len(wanted & answer) for wanted, answer in known)
            found, wanted = (sum(len(pair[side]) for pair in known) for side in (1, 0))
            yield f"{field} F1 {f1(hits / max(1, found), hits / max(1, wanted)):.3f} on {len(known)}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    truth, answers = read_truth(sys.argv[1]), read_answers(sys.stdin)
    sets = defaultdict(list)
    for page, record in truth.items():
        sets[record.get("source", "pages")].append((record, answers.get(page, {})))
    for name, pairs in sorted(sets.items()):
        print(f"{name}: {len(pairs)} pages")
        for figure in figures(pairs):
            print(f"  {figure}")


if __name__ == "__main__":
    main()
