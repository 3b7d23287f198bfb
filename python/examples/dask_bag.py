"""Count the news items of each language with Dask."""

import sys

import dask.bag
import newsparse


def languages(segment: newsparse.FileSegment) -> list[str]:
    """Return the languages of the items of a file, or of a part of a large web archive."""
    return [item.language or "unknown" for item in newsparse.extract(segment, threads=1)]


def main() -> None:
    """Print languages and numbers."""
    segments = newsparse.segments(sys.argv[1:], max_bytes=128 << 20)
    items = dask.bag.from_sequence(segments, partition_size=1).map(languages).flatten()
    for language, count in sorted(items.frequencies().compute()):
        print(language, count)


if __name__ == "__main__":
    main()
