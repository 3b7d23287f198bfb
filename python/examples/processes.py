"""Count the news items of files, folders and archives, with a process for each core."""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import newsparse


def count(segment: newsparse.FileSegment) -> int:
    """Return the number of items of a file, or of a part of a large web archive."""
    return sum(1 for _ in newsparse.extract(segment, threads=1))


def main() -> None:
    """Print the number of items."""
    segments = newsparse.segments(sys.argv[1:], max_bytes=128 << 20)
    # A forked process would lack the threads of its parent.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        print(sum(pool.map(count, segments)))


if __name__ == "__main__":
    main()
