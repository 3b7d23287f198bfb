#!/usr/bin/env python3
"""Scores the articles that an extractor finds against the truth.

    newsparse extract PAGES | python3 benches/peers/score_articles.py TRUTH

TRUTH is `ground-truth.json` of scrapinghub's article-extraction-benchmark, whose pages and measure are these, or
JSON Lines with the page's name in `file`, its set in `source`, and the fields of `newsparse extract` that are known.

Body: precision and recall over the runs of four words, averaged over the pages, and the F1 of these two averages.
Title: equal but for case and white space. Date: the same instant. Authors, tags: F1 over all names of all pages.
Language: the same primary subtag. A page without an answer is wrong in every field that its truth has.

Needs Python 3.11 and nothing else.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from datetime import datetime, timezone
from pathlib import Path

RUN = 4

words = re.compile(r"\w+").findall


def shingles(text):
    """All runs of four words, and how often each is there; a shorter text is one."""
    tokens = words(text)
    if len(tokens) <= RUN:
        return Counter([tuple(tokens)] if tokens else [])
    return Counter(zip(*(tokens[start:] for start in range(RUN))))


def score_body(wanted, answer):
    """Precision, `None` without an answer, and recall."""
    wanted, answer = shingles(wanted), shingles(answer)
    hits = (wanted & answer).total()
    return (hits / answer.total() if answer else None), hits / max(1, wanted.total())


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def page_name(path):
    """What a page is called, whatever it is stored in."""
    return re.sub(r"\.html(\.gz)?$", "", Path(path.split("!/")[0]).name)


def read_truth(path):
    text = Path(path).read_text(encoding="utf-8")
    if path.endswith(".json"):
        return {page: {"content_text": record["articleBody"]} for page, record in json.loads(text).items()}
    return {page_name(record["file"]): record for record in map(json.loads, text.splitlines())}


def read_answers(lines):
    """The news of each page; of several the one with the longest text."""
    answers = {}
    for line in lines:
        news = json.loads(line)
        page = page_name(news["_newsparse"]["file"])
        if len(news.get("content_text", "")) >= len(answers.get(page, {}).get("content_text", "")):
            answers[page] = news
    return answers


def folded(text):
    return " ".join(text.casefold().split())


def instant(text):
    time = datetime.fromisoformat(text)
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


def names(news, field):
    return {folded(entry["name"] if isinstance(entry, dict) else entry) for entry in news.get(field, [])}


SINGLE = {
    "title": lambda wanted, answer: folded(wanted) == folded(answer),
    "date_published": lambda wanted, answer: abs((instant(wanted) - instant(answer)).total_seconds()) < 1,
    "language": lambda wanted, answer: wanted.split("-")[0].lower() == answer.split("-")[0].lower(),
}


def figures(pairs):
    """A line for each field that any page has."""
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
