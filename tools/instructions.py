#!/usr/bin/env python3
"""Counts the instructions per byte that newsparse executes for each format, and compares them with a table.

    cargo build --release
    python3 tools/instructions.py target/release/newsparse            # fails if a count differs by more than 1 %
    python3 tools/instructions.py target/release/newsparse --update   # writes the table

The documents are those of `newsparse generate`, so that they are the same everywhere. The program runs in Callgrind with
N and with 2N passes; the difference leaves out start, loading and warm-up. The row `loading` is what is left out, for
feeds in RSS, without the warm-up pass: start, reading, detection, and whatever else is done once. Counts depend on the compiler: with
another version than that of the table, differences are printed, but none is a failure. Needs Python 3.11 or later, and
valgrind.
"""

import argparse
import contextlib
import csv
import math
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "benches/instructions.csv"
COLUMNS = ["format", "bytes", "instructions per byte"]

FORMATS = [
    "rss", "rdf", "atom", "json-feed", "sitemap", "nitf", "newsml-1", "newsml-g2", "ninjs", "article", "hacker-news",
]  # fmt: skip

# The row of what is done once, and the size of its documents: start takes 700,000 instructions.
LOADING = "loading"
LOADING_SIZE = "20MB"

# The size of the documents of a format.
SIZE = "500kB"

# Minimum number of instructions in N passes: what differs from run to run, about 50,000, must be small beside it.
MIN_INSTRUCTIONS = 100_000_000

# Instructions per byte of a format that is not in the table; few, so that there are many passes.
FEW_INSTRUCTIONS = 3

TOLERANCE = 0.01


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="a release build of newsparse")
    parser.add_argument("--update", action="store_true", help="write the table instead of comparing with it")
    options = parser.parse_args()
    compiler, table = read_table()
    program = options.program.resolve()
    rows = [row(program, name, table.get(name, FEW_INSTRUCTIONS)) for name in FORMATS] + [loading_row(program)]
    failures = [compare(table.get(name), name, found) for name, _, found in rows]
    if options.update:
        write_table(rows)
    elif compiler != rustc():
        print(f"not compared: the table is of {compiler}, this is {rustc()}")
    elif any(failures):
        sys.exit(f"Counts differ by more than {TOLERANCE:.0%}. If they should, run this program with --update.")


def row(program, name, expected):
    """Returns the format, the bytes of its documents, and the instructions per byte, of which some are expected."""
    with generated(program, name, SIZE) as (corpus, size):
        passes = math.ceil(MIN_INSTRUCTIONS / expected / size)
        few, many = (count(program, corpus, number) for number in (passes, 2 * passes))
        return name, size, (many - few) / passes / size


def loading_row(program):
    """Returns the name, the bytes, and the instructions per byte outside of the passes, as a user runs the program."""
    with generated(program, "rss", LOADING_SIZE) as (corpus, size):
        one, two = (count(program, corpus, number, is_engine=False) for number in (1, 2))
        warm_up = measured = two - one
        return LOADING, size, (one - measured - warm_up) / size


@contextlib.contextmanager
def generated(program, name, size):
    """Provides a folder with documents of a format, and their bytes."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        generate = [program, "generate", "--bytes", size, "--mix", f"{name}=1", corpus]
        subprocess.run(generate, check=True, capture_output=True)
        yield corpus, sum(file.stat().st_size for file in corpus.rglob("*") if file.is_file())


def count(program, corpus, passes, is_engine=True):
    """Returns the instructions of a run."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--passes", str(passes), corpus]
    environment = {**os.environ, "NEWSPARSE_ENGINE": str(int(is_engine))}
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return int(re.search(r"Collected : (\d+)", run.stderr)[1])


def compare(expected, name, found):
    """Prints a count beside that of the table. Returns true if it differs by more than the tolerance."""
    if expected is None:
        print(f"{name:12} {found:8.2f}  not in the table")
        return True
    difference = found / expected - 1
    print(f"{name:12} {found:8.2f}  {difference:+.2%}", flush=True)
    return abs(difference) > TOLERANCE


def read_table():
    """Returns the version of the compiler, and the instructions per byte of each format."""
    if not TABLE.exists():
        return None, {}
    compiler, *lines = TABLE.read_text(encoding="utf-8").splitlines()
    return compiler.removeprefix("# "), {row[0]: float(row[2]) for row in csv.reader(lines[1:])}


def write_table(rows):
    lines = [f"# {rustc()}", ",".join(COLUMNS)]
    lines += [f"{name},{size},{found:.3f}" for name, size, found in rows]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def rustc():
    return subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
