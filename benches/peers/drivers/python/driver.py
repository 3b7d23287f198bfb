#!/usr/bin/env python3
"""Run a Python package that parses news as an engine of newsparse.

    driver.py ENGINE PATH...
    driver.py ENGINE --version

All files below the paths are read into memory first. A first pass warms up and counts
the news items and their fields that are not empty; then passes are measured until they
add up to NEWSPARSE_MIN_TIME, or NEWSPARSE_PASSES of them. A document that the engine
rejects has no items.
"""

from __future__ import annotations

import html
import importlib
import importlib.metadata
import io
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MIN_TIME_VARIABLE = "NEWSPARSE_MIN_TIME"
PASSES_VARIABLE = "NEWSPARSE_PASSES"

# The values of an item: id, URL, title, authors, date of publication, date of
# modification, summary, content, tags, image, attachments.
Item = tuple[Any, ...]


@dataclass
class Engine:
    """A package, what is timed, and the items in its result."""

    package: str
    parse: Callable[[bytes], Any]
    items: Callable[[Any], Iterable[Item]]


# Feeds


def feedparser() -> Engine:
    """Parse with the defaults: HTML is cleaned, and links are resolved."""
    package = importlib.import_module("feedparser")

    def parse(document: bytes) -> Any:
        # A file object, since feedparser takes other bytes for a file name or URL.
        return package.parse(io.BytesIO(document))

    return Engine("feedparser", parse, lambda feed: map(entry_values, feed.entries))


def fastfeedparser() -> Engine:
    """Parse into dictionaries like those of feedparser."""
    package = importlib.import_module("fastfeedparser")
    return Engine(
        "fastfeedparser",
        package.parse,
        lambda feed: map(entry_values, feed["entries"]),
    )


def fastfeedparser_core() -> Engine:
    """Run the native core alone. Feeds that it leaves to lxml have no items."""
    core = importlib.import_module("fastfeedparser._core")

    def parse(document: bytes) -> Any:
        return core.parse_entries(document, dict, lambda text: None, html.unescape)

    def items(result: Any) -> Iterable[Item]:
        return () if isinstance(result, str) else map(entry_values, result[3])

    return Engine("fastfeedparser", parse, items)


def entry_values(entry: dict[str, Any]) -> Item:
    """Return the values of an entry of feedparser or fastfeedparser."""
    # Not entry.get, which returns the date of publication for a missing "updated".
    get = {key: dict.get(entry, key) for key in dict.keys(entry)}.get
    links = get("links") or ()
    return (
        get("id"),
        get("link"),
        get("title"),
        get("authors") or get("author"),
        get("published_parsed") or get("published"),
        get("updated_parsed") or get("updated"),
        get("summary") or get("description"),
        get("content"),
        get("tags"),
        get("image") or get("media_thumbnail"),
        get("enclosures") or any(link.get("rel") == "enclosure" for link in links),
    )


# Pages


def trafilatura() -> Engine:
    """Extract text and metadata with the defaults."""
    package = importlib.import_module("trafilatura")

    def parse(document: bytes) -> Any:
        return package.bare_extraction(document, with_metadata=True)

    def items(page: Any) -> Iterator[Item]:
        if page is not None and page.text and page.text.strip():
            yield (
                page.id,
                page.url,
                page.title,
                page.author,
                page.date,
                None,
                page.description,
                page.text,
                page.tags or page.categories,
                page.image,
                None,
            )

    return Engine("trafilatura", parse, items)


def resiliparse() -> Engine:
    """Detect the encoding, build the tree, and extract the text of the main content."""
    encoding = importlib.import_module("resiliparse.parse.encoding")
    parser = importlib.import_module("resiliparse.parse.html")
    extract = importlib.import_module("resiliparse.extract.html2text")

    def parse(document: bytes) -> Any:
        found = encoding.detect_encoding(document)
        tree = parser.HTMLTree.parse_from_bytes(document, found)
        return tree.title, extract.extract_plain_text(tree, main_content=True)

    return Engine("resiliparse", parse, title_and_text)


def selectolax() -> Engine:
    """Build lexbor's tree, and select the title and the text of the whole body."""
    lexbor = importlib.import_module("selectolax.lexbor")

    def parse(document: bytes) -> Any:
        tree = lexbor.LexborHTMLParser(document)
        title, body = tree.css_first("title"), tree.css_first("body")
        return title and title.text(), body and body.text()

    return Engine("selectolax", parse, title_and_text)


def selectolax_tree() -> Engine:
    """Build lexbor's tree alone, and count each page as an item without fields."""
    lexbor = importlib.import_module("selectolax.lexbor")
    return Engine("selectolax", lexbor.LexborHTMLParser, lambda _: [()])


def title_and_text(page: tuple[str | None, str | None]) -> Iterator[Item]:
    """Yield a page as an item if it has a text that is not blank."""
    title, text = page
    if text and text.strip():
        yield title, text


ENGINES: dict[str, Callable[[], Engine]] = {
    "feedparser": feedparser,
    "fastfeedparser": fastfeedparser,
    "fastfeedparser-core": fastfeedparser_core,
    "trafilatura": trafilatura,
    "resiliparse": resiliparse,
    "selectolax": selectolax,
    "selectolax-tree": selectolax_tree,
}


# Measuring


def load(paths: list[str]) -> Iterator[bytes]:
    """Read all files, except hidden ones in folders, in the order of their paths."""
    for path in map(Path, paths):
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            below = file.relative_to(path).parts if file != path else ()
            if file.is_file() and not any(part.startswith(".") for part in below):
                yield file.read_bytes()


def count(engine: Engine, documents: list[bytes]) -> tuple[int, int]:
    """Return the number of news items and of their fields that are not empty."""
    news = fields = 0
    for document in documents:
        try:
            items = list(engine.items(engine.parse(document)))
        except Exception:
            continue
        news += len(items)
        fields += sum(sum(map(bool, values)) for values in items)
    return news, fields


def time_pass(parse: Callable[[bytes], Any], documents: list[bytes]) -> float:
    """Parse all documents, drop the results, and return the seconds."""
    start = time.perf_counter()
    for document in documents:
        try:
            parse(document)
        except Exception:
            pass
    return time.perf_counter() - start


def time_passes(parse: Callable[[bytes], Any], documents: list[bytes]) -> list[float]:
    """Return the seconds of each pass."""
    min_time = float(os.environ.get(MIN_TIME_VARIABLE, 1))
    exactly = int(os.environ.get(PASSES_VARIABLE, 0))
    passes: list[float] = []
    while len(passes) < exactly or (not exactly and sum(passes) <= min_time):
        passes.append(time_pass(parse, documents))
    return passes


def main() -> None:
    """Run the command."""
    name, *paths = sys.argv[1:] or [""]
    if name not in ENGINES or not paths:
        sys.exit(f"usage: driver.py {'|'.join(ENGINES)} PATH... | --version")
    try:
        engine = ENGINES[name]()
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        sys.exit(f"{missing} is not installed")
    except ImportError as error:
        sys.exit(f"{name} cannot be imported: {error}")
    version = importlib.metadata.version(engine.package)
    if paths != ["--version"]:
        measure(name, engine, paths)
    print(f"Version: {engine.package} {version}, Python {platform.python_version()}")


def measure(name: str, engine: Engine, paths: list[str]) -> None:
    """Measure the engine and print the figures."""
    try:
        documents = list(load(paths))
    except OSError as error:
        sys.exit(str(error))
    news, fields = count(engine, documents)
    if news == 0:
        sys.exit(f"{name} finds no news in {len(documents)} documents")
    passes = time_passes(engine.parse, documents)
    print(f"Parsing speed: {news / statistics.median(passes):.3f} news/sec")
    print(f"Parsed news: {news}")
    print(f"Parsed fields: {fields}")
    print(f"Passes: {len(passes)}")


if __name__ == "__main__":
    main()
