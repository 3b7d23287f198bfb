"""Parsers, rules and items that threads share."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import newsparse
import pytest

from test_parse import RULES

THREADS = 16


def run_threads(work: Callable[[], None]) -> None:
    """Run a function on all threads at the same moment, and raise their first error."""
    barrier = threading.Barrier(THREADS)
    errors: list[BaseException] = []

    def run() -> None:
        try:
            barrier.wait()
            work()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def test_the_module_leaves_the_gil_disabled() -> None:
    has_gil = getattr(sys, "_is_gil_enabled", lambda: True)
    if "free-threading" not in sys.version:
        pytest.skip("this Python has a GIL")
    assert not has_gil()


def test_threads_share_rules_and_documents(fixtures: Path) -> None:
    contents = [path.read_bytes() for path in sorted(fixtures.rglob("*")) if path.is_file()]
    rules = newsparse.Rules(RULES)
    expected = [
        [item.to_json() for item in newsparse.parse(content).items] for content in contents
    ]

    def parse_all() -> None:
        for content, items in zip(contents, expected, strict=True):
            document = newsparse.parse(content, rules=rules)
            assert [item.to_json() for item in document.items] == items

    run_threads(parse_all)


def test_threads_share_an_unread_document(fixtures: Path) -> None:
    path = next(path for path in sorted(fixtures.rglob("*.html")))
    for _ in range(20):
        document = newsparse.parse(path.read_bytes())
        found: list[tuple[newsparse.NewsItem, ...]] = []

        def read(document: newsparse.Document = document, found: list = found) -> None:
            found.append(document.items)
            for item in document.items:
                assert item.authors is not None
                assert item.comments is not None
                hash(item)

        run_threads(read)
        assert all(items is found[0] for items in found)
