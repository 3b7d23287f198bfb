#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "beautifulsoup4==4.15.0",
#     "feedparser==6.0.14",
#     "feedparser-sgmllib==2.1.0",
#     "soupsieve==4.1.2",
#     "typing-extensions==4.16.0",
# ]
# ///
"""Measure how many news per second Python parses.

With the parser "python", Hacker News pages are parsed with BeautifulSoup
(html.parser) and CSS selectors, feeds with feedparser, and JSON Feed with the
json module. With the parser "newsparse", all documents are parsed with the
package newsparse, and title, URL and date of each item are read. Files are read
and workers started before the measurement, which consists of repeated passes over
all documents. Standard output has five lines: the mode, the speed of the median
pass, the number of news items in a pass, the number of passes, and the versions.
As an engine of newsparse it also prints the number of fields of the items that are
not empty and, with the package blake3, a digest of the items.
"""

from __future__ import annotations

import argparse
import asyncio
import concurrent.futures
import io
import json
import math
import os
import platform
import re
import statistics
import sys
import threading
import time
from calendar import timegm
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import (
    BrokenExecutor,
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import chain, repeat, starmap
from operator import itemgetter
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

# The errors with which the packages of a parser could not be imported.
import_errors: dict[str, ImportError] = {}
try:
    import bs4
    import feedparser
except ImportError as error:
    import_errors["python"] = error
try:
    import newsparse
except ImportError as error:
    import_errors["newsparse"] = error
try:
    from blake3 import blake3
except ImportError:  # optional
    blake3 = None

HACKER_NEWS = "https://news.ycombinator.com/"
DEFAULT_CORPUS = Path(__file__).resolve().parents[2] / "fixtures" / "corpus"
MIN_PASSES = 3
MIN_TIME_VARIABLE = "NEWSPARSE_MIN_TIME"
ENGINE_VARIABLE = "NEWSPARSE_ENGINE"
PASSES_VARIABLE = "NEWSPARSE_PASSES"

EXAMPLES = """\
examples:
  parse.py                                  the fixtures of the project
  parse.py --multithreaded --workers 4 DIR  every file below DIR, four threads
  python3.14t -X gil=0 parse.py --multithreaded DIR
                                            the same without the GIL, with a
                                            free-threaded build of Python

Parsing only computes, it never waits. Threads are faster only without the GIL.
Processes and interpreters have a GIL each and are faster with any build, given
several cores. The tasks of an event loop run one after the other on one thread:
they only add overhead. asyncio.to_thread is the same as --multithreaded.
"""


@dataclass(slots=True)
class Comment:
    """A comment on a story."""

    author: str | None
    text: str


@dataclass(slots=True)
class NewsItem:
    """A story, or an item of a feed."""

    id: str | None
    title: str | None
    link: str | None
    user: str | None
    date: datetime | None
    comments: list[Comment] = field(default_factory=list)


@dataclass(slots=True)
class Document:
    """A news file in memory."""

    name: str
    content: bytes


@dataclass(slots=True)
class Outcome:
    """The number of news items in a document, its parse error, and their details."""

    news: int
    error: str | None = None
    fields: int = 0
    digest: int = 0


class NoNewsFileError(ValueError):
    """The format of the document is not supported."""


# Document → news items

Items = Sequence[Any]


def parse(content: bytes) -> list[NewsItem]:
    """Detect the format of a document and parse it."""
    if is_json(content):
        return parse_json_feed(content)
    if is_hacker_news(content):
        return parse_hacker_news(content)
    return parse_feed(content)


def is_json(content: bytes) -> bool:
    """Return whether the first character after BOM and white space is a brace."""
    return content[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"{")


FIRST_TAG = re.compile(rb"<([A-Za-z][^\s/>]*)")


def is_hacker_news(content: bytes) -> bool:
    """Return whether the root is HTML and the class of Hacker News rows occurs."""
    first = FIRST_TAG.search(content)
    return first is not None and first[1].lower() == b"html" and b"athing" in content


def parse_hacker_news(content: bytes) -> list[NewsItem]:
    """Parse a list of stories, or the page of a story with its comments."""
    soup = bs4.BeautifulSoup(decode(content), "html.parser")
    stories = map(parse_story, soup.select("tr.athing:not(.comtr)"))
    news = [story for story in stories if story is not None]
    if news and soup.select_one("table.fatitem") is not None:
        comments = map(parse_comment, soup.select("tr.athing.comtr"))
        news[0].comments = [comment for comment in comments if comment is not None]
    return news


def decode(content: bytes) -> str | bytes:
    """Decode UTF-8. BeautifulSoup detects the encoding of other bytes."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content


def parse_story(row: bs4.Tag) -> NewsItem | None:
    """Parse a story from its row and the next; None without a title."""
    title = row.select_one(".titleline > a")
    if title is None:
        return None
    below = row.find_next_sibling("tr")
    user = below.select_one("a.hnuser") if below else None
    age = below.select_one("span.age") if below else None
    return NewsItem(
        id=attribute(row, "id"),
        title=title.get_text(),
        link=urljoin(HACKER_NEWS, attribute(title, "href")),
        user=user.get_text() if user else None,
        date=parse_age(age),
    )


def parse_comment(row: bs4.Tag) -> Comment | None:
    """Parse a comment; None if it was deleted and has no text."""
    text = row.select_one(".commtext")
    if text is None:
        return None
    user = row.select_one("a.hnuser")
    author = user.get_text() if user else None
    return Comment(author, " ".join(text.stripped_strings))


def parse_age(age: bs4.Tag | None) -> datetime | None:
    """Parse "2025-03-26T18:41:05 1743014465"; the second part may be missing."""
    title = attribute(age, "title") if age else None
    return parse_date(title.partition(" ")[0]) if title else None


def attribute(tag: bs4.Tag, name: str) -> str | None:
    """Return an attribute with a single value."""
    value = tag.get(name)
    return value if isinstance(value, str) else None


def parse_feed(content: bytes) -> list[NewsItem]:
    """Parse RSS, RDF or Atom. A truncated feed gives the items before its end."""
    # A file object, since feedparser takes other bytes for a file name or URL.
    feed = feedparser.parse(io.BytesIO(content))
    if not feed.entries and feed.bozo:
        raise NoNewsFileError(str(feed.bozo_exception))
    if not feed.entries and not feed.version:
        raise NoNewsFileError("neither a feed nor a Hacker News page")
    return [entry_news(entry) for entry in feed.entries]


def entry_news(entry: Any) -> NewsItem:
    """Convert an entry of feedparser."""
    parts = entry.get("published_parsed")
    return NewsItem(
        id=entry.get("id"),
        title=entry.get("title"),
        link=entry.get("link"),
        user=entry.get("author"),
        date=datetime.fromtimestamp(timegm(parts), UTC) if parts else None,
    )


def parse_json_feed(content: bytes) -> list[NewsItem]:
    """Parse JSON Feed, version 1.0 or 1.1."""
    feed = json.loads(content)
    if not isinstance(feed.get("items"), list):
        raise NoNewsFileError("JSON without a list of items")
    return [item_news(item) for item in feed["items"]]


def item_news(item: dict[str, Any]) -> NewsItem:
    """Convert an item of a JSON Feed."""
    authors = item.get("authors") or [item.get("author") or {}]
    return NewsItem(
        id=item.get("id"),
        title=item.get("title"),
        link=item.get("url"),
        user=authors[0].get("name"),
        date=parse_date(item.get("date_published")),
    )


def parse_with_newsparse(content: bytes) -> Items:
    """Parse a document of any format. Read title, URL and date of each item."""
    document = newsparse.parse(content)
    if document.format is None:
        raise NoNewsFileError(str(document.error))
    for item in document.items:
        _ = item.title, item.url, item.date_published
    return document.items


PARSERS: dict[str, Callable[[bytes], Items]] = {
    "python": parse,
    "newsparse": parse_with_newsparse,
}


def parse_date(text: str | None) -> datetime | None:
    """Parse an ISO date, in UTC without a zone; None if it is invalid."""
    try:
        date = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return date.replace(tzinfo=UTC) if date and date.tzinfo is None else date


# Paths → documents


def load(paths: Sequence[Path]) -> list[Document]:
    """Read the files, and those in the folders in the order of their paths."""
    return [Document(str(path), path.read_bytes()) for path in walk(paths)]


def walk(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield all files, except hidden ones in folders."""
    for path in paths:
        if path.is_dir():
            files = (file for file in path.rglob("*") if file.is_file())
            yield from sorted(file for file in files if not is_hidden(file, path))
        else:
            yield path


def is_hidden(file: Path, folder: Path) -> bool:
    """Return whether a component of the path below the folder starts with a dot."""
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


# Documents → samples

# Parses all documents once. The outcomes are in the order of the documents. With a true
# argument they have details, which take time of their own.
Passes = Callable[[int, bool], Iterable[Outcome]]


def count_news(document: Document, parser: str, with_details: bool) -> Outcome:
    """Parse a document and drop its items."""
    try:
        news = PARSERS[parser](document.content)
        if not with_details:
            return Outcome(len(news))
        return Outcome(len(news), None, count_fields(news), digest(news))
    except Exception as error:  # a parse error must not end the run
        return Outcome(0, str(error) or type(error).__name__)


# The fields that newsparse counts, in the items of both parsers.
FIELDS = (
    *("id", "url", "link", "title", "authors", "user", "summary", "tags", "image"),
    *("date", "date_published", "date_modified", "attachments"),
)
CONTENT = ("content_html", "content_text")


def count_fields(news: Items) -> int:
    """Return the number of fields that are not empty: see newsparse's engines."""
    return sum(map(item_fields, news))


def item_fields(item: Any) -> int:
    """Return the number of fields of an item that are not empty."""
    fields = sum(bool(getattr(item, name, None)) for name in FIELDS)
    return fields + any(getattr(item, name, None) for name in CONTENT)


def digest(news: Items) -> int:
    """Return the sum of the hashes of the items' lines: see newsparse's ItemDigest."""
    if blake3 is None:
        return 0
    lines = map(line, news)
    hashes = (blake3(line.encode(errors="surrogatepass")).digest() for line in lines)
    return sum(int.from_bytes(each) for each in hashes)


def line(item: Any) -> str:
    """Return an item as a line of JSON; one of newsparse as the command prints it."""
    if isinstance(item, NewsItem):
        return json.dumps(fields(item), ensure_ascii=False)
    return item.to_json()


def fields(item: NewsItem) -> dict[str, Any]:
    """Return the fields of an item that it has, in a form for JSON."""
    values = asdict(item) | {"date": item.date and item.date.isoformat()}
    return {name: value for name, value in values.items() if value}


@dataclass(slots=True)
class Job:
    """The documents, and how they are parsed."""

    documents: list[Document]
    parser: str
    workers: int

    def count(self, with_details: bool) -> Callable[[Document], Outcome]:
        """Return a function that parses a document and drops its items."""
        return partial(count_news, parser=self.parser, with_details=with_details)


class UnsupportedError(RuntimeError):
    """This version of Python does not support the mode."""


@contextmanager
def single_thread(job: Job) -> Iterator[Passes]:
    """Parse the documents on one thread."""
    yield lambda passes, with_details: map(
        job.count(with_details), job.documents * passes
    )


@contextmanager
def event_loop(job: Job) -> Iterator[Passes]:
    """Parse in an event loop on this thread, with a task per document."""

    async def task(document: Document, with_details: bool) -> Outcome:
        return count_news(document, job.parser, with_details)

    async def tasks(passes: int, with_details: bool) -> list[Outcome]:
        documents = job.documents * passes
        return await asyncio.gather(*map(task, documents, repeat(with_details)))

    with asyncio.Runner() as runner:
        yield lambda passes, with_details: runner.run(tasks(passes, with_details))


@contextmanager
def threads(job: Job) -> Iterator[Passes]:
    """Parse in a pool of threads, which share the documents."""
    with ThreadPoolExecutor(job.workers) as pool:
        start(pool, job.workers)
        yield partial(map_shared, pool, job)


@contextmanager
def processes(job: Job) -> Iterator[Passes]:
    """Parse in a pool of processes with a copy of the documents each."""
    with ProcessPoolExecutor(job.workers, initializer=keep, initargs=(job,)) as pool:
        start(pool, job.workers)
        yield partial(map_kept, pool, job)


@contextmanager
def interpreters(job: Job) -> Iterator[Passes]:
    """Parse in a pool of interpreters with a copy of the documents each."""
    executor = getattr(concurrent.futures, "InterpreterPoolExecutor", None)
    if executor is None:
        version = platform.python_version()
        message = f"--interpreters needs Python 3.14 or later, this is {version}"
        raise UnsupportedError(message)
    with executor(job.workers, initializer=keep, initargs=(job,)) as pool:
        start(pool, job.workers)
        yield partial(map_kept, pool, job)


# The modes by their names in the first line of the output.
MODES = {
    "single thread": single_thread,
    "multithreading": threads,
    "multiprocessing": processes,
    "multiple interpreters": interpreters,
    "asyncio": event_loop,
}

# The work of a process or interpreter, so that a pass sends only numbers.
kept: list[Job] = []


def keep(job: Job) -> None:
    """Store the work in a worker, before the measurement."""
    kept.append(job)


# A pool hands out tasks more slowly than a fast parser parses documents. So a task of a
# thread takes documents until none is left, and one of a process takes a share of them.


def map_shared(
    pool: Executor, job: Job, passes: int, with_details: bool
) -> list[Outcome]:
    """Parse the documents in a pool of threads, with a task for each."""
    remaining = deque(enumerate(job.documents * passes))
    count = job.count(with_details)

    def count_remaining(_number: int) -> list[tuple[int, Outcome]]:
        found: list[tuple[int, Outcome]] = []
        while True:
            try:
                number, document = remaining.popleft()
            except IndexError:  # another thread took the last
                return found
            found.append((number, count(document)))

    found = chain.from_iterable(pool.map(count_remaining, range(job.workers)))
    return [outcome for _, outcome in sorted(found, key=itemgetter(0))]


TASKS_PER_WORKER = 4


def map_kept(pool: Executor, job: Job, passes: int, with_details: bool) -> list[Outcome]:
    """Parse the stored documents in a pool, in shares with documents of every size."""
    documents = len(job.documents) * passes
    tasks = min(job.workers * TASKS_PER_WORKER, documents)
    shares = [range(task, documents, tasks) for task in range(tasks)]
    outcomes = [Outcome(0)] * documents
    for share, found in zip(
        shares, pool.map(count_kept, shares, repeat(with_details)), strict=True
    ):
        outcomes[share.start :: tasks] = starmap(Outcome, found)
    return outcomes


def count_kept(
    numbers: range, with_details: bool
) -> list[tuple[Any, ...]]:
    """Parse stored documents. Return the fields of their outcomes."""
    [job] = kept
    documents = (job.documents[number % len(job.documents)] for number in numbers)
    outcomes = (count_news(each, job.parser, with_details) for each in documents)
    return [astuple(outcome) for outcome in outcomes]


def start(pool: Executor, workers: int) -> None:
    """Wait until all workers of the pool run and have their documents."""
    running: set[tuple[int, int]] = set()
    while len(running) < workers:
        running.update(pool.map(identify_worker, range(workers)))


def identify_worker(_number: int) -> tuple[int, int]:
    """Identify this worker after a delay, so that all workers get a task."""
    time.sleep(0.02)
    return os.getpid(), threading.get_ident()


def time_sample(run: Passes, passes: int, news: int) -> float:
    """Return the seconds of a pass. Each must find as many items as the first."""
    begin = time.perf_counter()
    found = sum(outcome.news for outcome in run(passes, False))
    seconds = time.perf_counter() - begin
    if found != passes * news:
        raise SystemExit(
            f"parse.py: {passes} passes found {found} news items, the first {news}"
        )
    return seconds / passes


# Workers wait for each other after a sample, not after each of its passes.
MIN_SAMPLE_SECONDS = 0.05


def time_passes(
    run: Passes, news: int, options: argparse.Namespace
) -> tuple[list[float], int]:
    """Return the seconds of a pass in each sample, and the passes of a sample."""
    samples: list[float] = []
    passes = 1
    if options.passes is None:
        seconds = time_sample(run, 1, news)
        passes = max(1, math.ceil(MIN_SAMPLE_SECONDS / seconds))
    while not is_enough(samples, passes, options):
        samples.append(time_sample(run, passes, news))
    return samples, passes


def is_enough(samples: list[float], passes: int, options: argparse.Namespace) -> bool:
    """Return whether the measurement is complete."""
    if options.passes is not None:
        return len(samples) >= options.passes
    seconds = passes * sum(samples)
    return len(samples) >= MIN_PASSES and seconds >= options.min_time


# The command


def main() -> int:
    """Run the command and return its exit status."""
    options = arguments()
    if options.parser in import_errors:
        raise import_errors[options.parser]
    try:
        documents = load(options.paths)
    except OSError as error:
        return fail(str(error))
    if not documents:
        return fail("no files in the given folders")
    # The largest first, so that no worker starts it when the others are done.
    documents.sort(key=lambda document: len(document.content), reverse=True)

    job = Job(documents, options.parser, options.workers)
    with_details = os.environ.get(ENGINE_VARIABLE) == "1"
    print(f"Using {options.mode} for parsing news", flush=True)
    try:
        with MODES[options.mode](job) as run:
            outcomes = list(run(1, with_details))  # the warm-up
            news = sum(outcome.news for outcome in outcomes)
            samples, passes = time_passes(run, news, options)
    except (UnsupportedError, BrokenExecutor) as error:
        return fail(str(error))
    print(f"Parsing speed: {news / statistics.median(samples):.0f} news/sec")
    print(f"Parsed news: {news}")
    if with_details:
        print(f"Parsed fields: {sum(outcome.fields for outcome in outcomes)}")
    if with_details and blake3 is not None:
        total = sum(outcome.digest for outcome in outcomes) % 2**256
        print(f"Parsed digest: {total:064x}")
    print(f"Passes: {passes * len(samples)}")
    print(f"Version: {versions(options.parser)}")
    report_errors(documents, outcomes)
    if options.verbose:
        report_details(documents, samples, passes)
    return 0


def cores() -> int:
    """Return the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def fail(message: str) -> int:
    """Print an error and return the exit status for it."""
    print(f"parse.py: {message}", file=sys.stderr)
    return 2


def arguments() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(
        prog="parse.py",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help="a news file, or a folder of them (default: the project's fixtures)",
    )
    modes = parser.add_mutually_exclusive_group()
    for option, mode, meaning in [
        ("--multithreaded", "multithreading", "parse in a pool of threads"),
        ("--processes", "multiprocessing", "parse in a pool of processes"),
        (
            "--interpreters",
            "multiple interpreters",
            "parse in a pool of interpreters in one process (Python 3.14 or later)",
        ),
        ("--asyncio", "asyncio", "parse in the tasks of an event loop, on one thread"),
    ]:
        modes.add_argument(
            option, dest="mode", action="store_const", const=mode, help=meaning
        )
    parser.set_defaults(mode="single thread")
    parser.add_argument(
        "--parser",
        choices=list(PARSERS),
        default="python",
        help="what parses the documents (default: %(default)s)",
    )
    parser.add_argument(
        "--workers",
        metavar="N",
        type=positive,
        default=cores(),
        help="threads, processes or interpreters of the pool "
        "(default: the cores that the process may use, here %(default)s)",
    )
    parser.add_argument(
        "--min-time",
        metavar="SECONDS",
        type=duration,
        default=os.environ.get(MIN_TIME_VARIABLE) or "1",
        help=f"minimum time of all passes, of which there are at least {MIN_PASSES} "
        f"(default: %(default)s, or the environment variable {MIN_TIME_VARIABLE})",
    )
    parser.add_argument(
        "--passes",
        metavar="N",
        type=positive,
        default=os.environ.get(PASSES_VARIABLE),
        help="exact number of passes, instead of --min-time "
        f"(default: the environment variable {PASSES_VARIABLE})",
    )
    parser.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="print details on standard error",
    )
    options = parser.parse_args()
    options.paths = options.paths or [DEFAULT_CORPUS]
    return options


def positive(text: str) -> int:
    """Parse a positive integer."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not positive")
    return number


def duration(text: str) -> float:
    """Parse a number of seconds."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        message = f"{text!r} is not a number of seconds"
        if text == os.environ.get(MIN_TIME_VARIABLE):
            message += f" (the environment variable {MIN_TIME_VARIABLE})"
        raise argparse.ArgumentTypeError(message)
    return seconds


def report_errors(documents: list[Document], outcomes: list[Outcome]) -> None:
    """Print and count the documents with parse errors."""
    pairs = zip(documents, outcomes, strict=True)
    errors = [
        (document.name, outcome.error) for document, outcome in pairs if outcome.error
    ]
    for name, error in sorted(errors):
        print(f"parse.py: warning: {name}: {error}", file=sys.stderr)
    if errors:
        print(f"parse.py: {len(errors)} documents with errors", file=sys.stderr)


def report_details(
    documents: list[Document], samples: list[float], passes: int
) -> None:
    """Print the corpus, the passes and the throughput."""
    size = sum(len(document.content) for document in documents)
    median = statistics.median(samples)
    details = {
        "documents": f"{len(documents)}, {size / 1e6:.2f} MB",
        "passes": f"{passes * len(samples)}, median {median * 1e3:.1f} ms",
        "speed": f"{size / 1e6 / median:.2f} MB/s",
    }
    for name, value in details.items():
        print(f"{name + ':':<15}{value}", file=sys.stderr)


def versions(parser: str) -> str:
    """Return the versions of Python and the packages, and the state of the GIL."""
    python = f"Python {platform.python_version()}, GIL {'on' if has_gil() else 'off'}"
    if parser == "newsparse":
        return f"{python}, newsparse {newsparse.__version__}"
    packages = f"BeautifulSoup {bs4.__version__}, feedparser {feedparser.__version__}"
    return f"{python}, {packages}"


def has_gil() -> bool:
    """Return whether the GIL is enabled, as it always is before Python 3.13."""
    return getattr(sys, "_is_gil_enabled", lambda: True)()


if __name__ == "__main__":
    sys.exit(main())
