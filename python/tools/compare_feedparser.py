"""Compare newsparse.compat.feedparser with feedparser over the feeds of a folder.

Prints for each field the share of entries with equal values, and the kinds of
differences. With `--suite`, the documents are tests of feedparser: a comment at the
start of each holds an expression over the result, after `Expect:`. Then the number of
true expressions is printed.

    python compare_feedparser.py [--examples N] [--suite] FOLDER
"""

import argparse
import html
import re
import statistics
import sys
import time
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from newsparse.compat import feedparser as newsparse_compat

Parse = Callable[..., Any]


def _hrefs(links: Any) -> Any:
    """Return the addresses of links, as both spell the other attributes differently."""
    return None if links is None else [link.get("href") for link in links]


# What is compared of an entry, or of a result.
ENTRY_FIELDS: dict[str, Callable[[Any], Any]] = {
    "title": lambda entry: entry.get("title"),
    "link": lambda entry: entry.get("link"),
    "id": lambda entry: entry.get("id"),
    "guidislink": lambda entry: entry.get("guidislink"),
    "summary": lambda entry: entry.get("summary"),
    "content": lambda entry: [part.value for part in entry.get("content", [])] or None,
    "published": lambda entry: entry.get("published"),
    "published_parsed": lambda entry: entry.get("published_parsed"),
    "updated": lambda entry: entry.get("updated"),
    "updated_parsed": lambda entry: entry.get("updated_parsed"),
    "author": lambda entry: entry.get("author"),
    "authors": lambda entry: [
        dict(author) for author in entry.get("authors", []) if author
    ],
    "author_detail": lambda entry: entry.get("author_detail") or None,
    "tags": lambda entry: [tag.term for tag in entry.get("tags", [])],
    "enclosures": lambda entry: entry.get("enclosures") or None,
    "enclosures: href": lambda entry: _hrefs(entry.get("enclosures")) or None,
    "media_content: url": lambda entry: [
        media["url"] for media in entry.get("media_content", []) if "url" in media
    ],
    "media_thumbnail: url": lambda entry: [
        media["url"] for media in entry.get("media_thumbnail", [])[:1] if "url" in media
    ],
    "image": lambda entry: entry.get("image", {}).get("href"),
    "language": lambda entry: entry.get("language"),
}
RESULT_FIELDS: dict[str, Callable[[Any], Any]] = {
    "version": lambda result: result.get("version"),
    "encoding": lambda result: result.get("encoding"),
    "bozo": lambda result: bool(result.bozo),
    "feed.title": lambda result: result.feed.get("title"),
    "number of entries": lambda result: len(result.entries),
}


def text_of(value: str) -> str:
    """Return text without markup, references and white space."""
    value = html.unescape(html.unescape(value))
    return "".join(re.sub(r"<[^>]*>", "", value).split())


def is_missing(value: Any) -> bool:
    """Return true for None, an empty list and an empty text."""
    return value is None or value in ([], "")


def difference(expected: Any, found: Any) -> str | None:
    """Return the kind of the difference between two values; None for equal ones."""
    if expected == found or (is_missing(expected) and is_missing(found)):
        return None
    if is_missing(expected):
        return "only newsparse has one"
    if is_missing(found):
        return "only feedparser has one"
    if isinstance(expected, list) and isinstance(found, list):
        return _difference_of_lists(expected, found)
    if isinstance(expected, str) and isinstance(found, str):
        return _difference_of_texts(expected, found)
    return "other"


def _difference_of_lists(expected: list[Any], found: list[Any]) -> str:
    """Return the kind of the difference between two lists."""
    if len(expected) == len(found) and all(
        isinstance(each, str) for each in expected + found
    ):
        kinds = {difference(*pair) for pair in zip(expected, found, strict=True)}
        kinds.discard(None)
        if len(kinds) == 1:
            return str(kinds.pop())
    if sorted(map(str, expected)) == sorted(map(str, found)):
        return "order"
    if all(each in expected for each in found):
        return "newsparse has fewer"
    if all(each in found for each in expected):
        return "newsparse has more"
    return "other"


def _difference_of_texts(expected: str, found: str) -> str:
    """Return the kind of the difference between two texts."""
    if expected.split() == found.split():
        return "white space"
    if text_of(expected) == text_of(found):
        return "markup"
    if expected and found.endswith(expected.removeprefix(".")) and "://" in found:
        return "resolved"
    return "other"


class Comparison:
    """The differences of all values that were compared."""

    def __init__(self) -> None:
        """Create one without values."""
        self.counts: dict[str, int] = Counter()
        self.kinds: dict[str, dict[str, int]] = defaultdict(Counter)
        self.examples: dict[tuple[str, str], list[str]] = defaultdict(list)

    def add(
        self,
        where: str,
        fields: dict[str, Callable[[Any], Any]],
        expected: Any,
        found: Any,
    ) -> None:
        """Compare the fields of two entries or results."""
        for name, read in fields.items():
            values = read(expected), read(found)
            self.counts[name] += 1
            kind = difference(*values)
            if kind is not None:
                self.kinds[name][kind] += 1
                example = " / ".join(f"{value!r:.300}" for value in values)
                self.examples[name, kind].append(f"{where}: {example}")

    def print(self, examples: int) -> None:
        """Print a line for each field, and some examples of each kind of difference."""
        for name, count in self.counts.items():
            equal = count - sum(self.kinds[name].values())
            kinds = sorted(self.kinds[name].items(), key=lambda each: -each[1])
            listed = ", ".join(f"{kind} {number}" for kind, number in kinds)
            print(f"{name:22}{equal:7} of {count:5}{equal / count:8.2%}  {listed}")
            for kind, _ in kinds:
                for example in spread(self.examples[name, kind], examples):
                    print(f"    {kind}: {example}")


def spread(examples: list[str], count: int) -> list[str]:
    """Return some of the examples, from the whole of the corpus."""
    return [examples[number * len(examples) // count] for number in range(count)]


def pairs(expected: Any, found: Any) -> Iterator[tuple[Any, Any]]:
    """Pair the entries of both results: by order, else by identifiers."""
    if len(expected.entries) == len(found.entries):
        yield from zip(expected.entries, found.entries, strict=True)
        return
    by_id = {entry.get("id") or entry.get("link"): entry for entry in found.entries}
    for entry in expected.entries:
        other = by_id.get(entry.get("id") or entry.get("link"))
        if other is not None:
            yield entry, other


def documents(folder: Path) -> Iterator[Path]:
    """Return the files of a folder in order."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def compare(feedparser: Any, folder: Path, examples: int) -> None:
    """Compare the results of all documents."""
    results, entries = Comparison(), Comparison()
    for path in documents(folder):
        data = path.read_bytes()
        expected, found = feedparser.parse(data), newsparse_compat.parse(data)
        name = str(path.relative_to(folder))
        results.add(name, RESULT_FIELDS, expected, found)
        for number, pair in enumerate(pairs(expected, found)):
            entries.add(f"{name}[{number}]", ENTRY_FIELDS, *pair)
    results.print(examples)
    entries.print(examples)
    ratio = seconds(feedparser.parse, folder) / seconds(newsparse_compat.parse, folder)
    print(
        f"newsparse is {ratio:.1f} times faster (title, link and published_parsed read)"
    )


def seconds(parse: Parse, folder: Path) -> float:
    """Return the median processor time of a pass, of one second of passes."""
    corpus = [path.read_bytes() for path in documents(folder)]
    passes: list[float] = []
    while sum(passes) < 1:
        start = time.process_time()
        read(parse, corpus)
        passes.append(time.process_time() - start)
    return statistics.median(passes)


def read(parse: Parse, corpus: list[bytes]) -> None:
    """Parse all documents and read what most scripts read."""
    for data in corpus:
        for entry in parse(data).entries:
            entry.get("title"), entry.get("link"), entry.get("published_parsed")


# The header of a test of feedparser.
_EXPECT = re.compile(rb"Expect:\s*(.*?)\s*-->", re.S)
_HEADER = re.compile(rb"^Header:\s*([^:\s]+):\s*(.*?)\s*$", re.M)


def _without_zeros(data: bytes) -> bytes:
    """Return the ASCII characters of a document, however wide its characters are."""
    return data.replace(b"\0", b"")


# Tests whose documents are meant to be served have this in their names.
_SERVED = "http"
_SERVER = "http://127.0.0.1:8097/"


def outcome(feedparser: Any, path: Path) -> str:
    """Return whether the expression of a test is true, false or cannot be evaluated."""
    data = path.read_bytes()
    head = _without_zeros(data)
    test = _EXPECT.search(head)
    if test is None:
        return "no expression"
    headers = {
        name.decode("latin-1").lower(): value.decode("latin-1")
        for name, value in _HEADER.findall(head[: test.end()])
    }
    if path.name.startswith(_SERVED):
        headers.setdefault("content-location", _SERVER)
    result = feedparser.parse(data, response_headers=headers)
    names = {**result, "feedparser": feedparser}
    expression = compile(test[1].decode("utf-8"), path.name, "eval")
    try:
        if eval(expression, {}, names):
            return "true"
        # The rest of `not bozo and ...`, which is not evaluated for a bozo result.
        eval(expression, {}, {**names, "bozo": not result.bozo})
    except (KeyError, AttributeError, IndexError, NameError) as error:
        return f"not answered ({type(error).__name__}: {error})"
    return "false"


def run_suite(feedparser: Any, folder: Path, examples: int) -> None:
    """Evaluate the expressions of all tests with both libraries."""
    for name, library in [("feedparser", feedparser), ("newsparse", newsparse_compat)]:
        outcomes = {path: outcome(library, path) for path in documents(folder)}
        tests = {path: it for path, it in outcomes.items() if it != "no expression"}
        counts = Counter(it.partition(" (")[0] for it in tests.values())
        listed = ", ".join(f"{number} {it}" for it, number in counts.most_common())
        print(
            f"{name}: {counts['true']} of {len(tests)} expressions are true ({listed})"
        )
        for path, it in list(tests.items()):
            if it != "true" and examples and name == "newsparse":
                print(f"    {path.relative_to(folder)}: {it}")


def main() -> int:
    """Compare as the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--examples", type=int, default=0, help="examples of each difference"
    )
    parser.add_argument(
        "--suite", action="store_true", help="evaluate feedparser's tests"
    )
    arguments = parser.parse_args()
    try:
        import feedparser
    except ImportError:
        print("compare_feedparser: feedparser is not installed", file=sys.stderr)
        return 2
    warnings.simplefilter("ignore", DeprecationWarning)
    run = run_suite if arguments.suite else compare
    run(feedparser, arguments.folder, arguments.examples)
    return 0


if __name__ == "__main__":
    sys.exit(main())
