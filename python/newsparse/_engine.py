"""The command line of an engine."""

import argparse
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from newsparse._newsparse import __version__

DEFAULT_COLUMNS = ("title", "url", "date_published")
"""Columns that are read if none are selected."""


def run(
    name: str,
    version: str,
    start: Callable[[], None],
    count: Callable[[list[str], list[str]], int],
) -> None:
    """Measure how many news per second an engine reads, and print it as 'newsparse compare' expects.

    'start' starts the engine and its workers. 'count' receives paths and columns, and returns the number of items.
    """
    parser = argparse.ArgumentParser(
        prog=f"python -m newsparse.{name.lower()}",
        description=f"Measure how many news per second {name} reads. "
        "The clock covers reading, decompressing and parsing; the start of the engine is left out.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders and URIs")
    parser.add_argument(
        "--columns",
        default=",".join(DEFAULT_COLUMNS),
        help="columns to read (default: %(default)s)",
    )
    parser.add_argument(
        "--warm-up",
        action="store_true",
        help="read everything once before the measurement, as a session that lasts has done",
    )
    arguments = parser.parse_args()
    paths, columns = arguments.paths, arguments.columns.split(",")
    start()
    try:
        if arguments.warm_up:
            count(paths, columns)
        begin = time.perf_counter()
        news = count(paths, columns)
        seconds = time.perf_counter() - begin
    except (OSError, ValueError) as error:
        parser.error(str(error))
    print(f"Using {name} for parsing news")
    print(f"Parsing speed: {news / seconds:.0f} news/sec")
    print(f"Parsed news: {news}")
    print(f"Version: {name} {version}, newsparse {__version__}")


@contextmanager
def small_feeds(count: int) -> Iterator[str]:
    """Write small feeds into a folder. An engine starts its workers by reading them.

    A worker on another machine finds none, and has started too.
    """
    feed = b"<rss><channel><item><title>Rain</title></item></channel></rss>"
    with TemporaryDirectory() as folder:
        for number in range(count):
            Path(folder, f"{number}.xml").write_bytes(feed)
        yield folder
