#!/usr/bin/env python3
"""Python packages with a native core, as engines of `newsparse compare` and of the bench `performance`.

    peers.py fastfeedparser FILE...
    peers.py selectolax FILE...

fastfeedparser's core extracts the entries of RSS and Atom feeds into Python objects; feeds that it leaves to lxml are not
parsed and count none. selectolax builds lexbor's tree, and counts a page as one item. Files are read before the clock
starts, and the first pass is a warm-up.
"""

import html
import importlib.metadata
import os
import statistics
import sys
import time
from pathlib import Path

MIN_PASSES = 5


def fastfeedparser():
    from fastfeedparser import _core

    def parse(document):
        result = _core.parse_entries(document, dict, lambda text: None, html.unescape)
        return 0 if isinstance(result, str) else len(result[3])

    return parse


def selectolax():
    from selectolax.lexbor import LexborHTMLParser

    def parse(document):
        LexborHTMLParser(document)
        return 1

    return parse


ENGINES = {"fastfeedparser": fastfeedparser, "selectolax": selectolax}


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ENGINES:
        sys.exit(f"usage: peers.py {'|'.join(ENGINES)} FILE...")
    name, *paths = sys.argv[1:]
    parse = ENGINES[name]()
    documents = [Path(path).read_bytes() for path in paths]
    news = sum(map(parse, documents))
    if news == 0:
        sys.exit("it reads none of these documents")
    min_time = float(os.environ.get("NEWSPARSE_MIN_TIME", 1))
    passes = []
    while len(passes) < MIN_PASSES or sum(passes) < min_time:
        start = time.perf_counter()
        sum(map(parse, documents))
        passes.append(time.perf_counter() - start)
    print(f"Parsing speed: {news / statistics.median(passes):.3f} news/sec")
    print(f"Parsed news: {news}")
    print(f"Passes: {len(passes)}")
    print(f"Version: {importlib.metadata.version(name)}")


if __name__ == "__main__":
    main()
