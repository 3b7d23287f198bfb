#!/usr/bin/env python3
"""Count how many 95 % intervals of news/sec contain the median of the long run.

The program is run repeatedly with its default settings; each repetition gives an
interval and its samples. Three coverages are printed:

drift included   those that contain the median over the samples of all
                 repetitions.
drift left out   those that contain the median over the samples of the two
                 repetitions before and the two after, which excludes slower
                 drift. That median has an error of its own, so the coverage is
                 slightly underestimated.
shuffled         the same as the first, over repetitions of the same lengths
                 with all samples in random order: the coverage of the formula
                 for independent samples.

Ctrl-C ends the series and prints the results so far.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import chain, pairwise
from pathlib import Path

from series import log, logged

MAX_PARTS, TRIM_DIVISOR = 30, 20
NEIGHBOURS = 2

Interval = tuple[float, float]


@dataclass(slots=True)
class Repetition:
    """The figures of one run, in news/sec."""

    news_per_second: float
    interval: Interval
    samples: list[float]


def main() -> int:
    """Run the series and return the exit status."""
    options = arguments()
    command = benchmark_command(options)
    repetitions = [Repetition(**record) for record in logged(options.log, command)]
    status = 0
    try:
        while len(repetitions) < options.repetitions:
            repetitions.append(repeat(command))
            log(options.log, command, asdict(repetitions[-1]))
            show_progress(len(repetitions), options.repetitions)
    except KeyboardInterrupt:
        status = 130
    except subprocess.CalledProcessError as error:
        print(f"intervals.py: {error}\n{error.stderr}", file=sys.stderr)
        status = 2
    if len(repetitions) > 2 * NEIGHBOURS:
        print(report(repetitions, options.seed))
    else:
        print("intervals.py: too few repetitions", file=sys.stderr)
    return status


def repeat(command: list[str]) -> Repetition:
    """Run the program once."""
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    news = report["corpus"]["news"] * report["configuration"]["passes_per_sample"]
    low, high = report["figures"]["news_per_second_interval"]
    return Repetition(
        report["figures"]["news_per_second"],
        (low, high),
        [news * 1e9 / sample for sample in report["samples_ns"]],
    )


def show_progress(number: int, of: int) -> None:
    """Show the progress of the series on a terminal."""
    if sys.stderr.isatty():
        end = "\n" if number == of else "\r"
        print(f"{number} of {of}", end=end, file=sys.stderr, flush=True)


# Repetitions → figures


def report(repetitions: Sequence[Repetition], seed: int) -> str:
    """Return the lines of the result."""
    intervals = [repetition.interval for repetition in repetitions]
    samples = [repetition.samples for repetition in repetitions]
    widths = [
        (one.interval[1] - one.interval[0]) / one.news_per_second for one in repetitions
    ]
    speeds = [one.news_per_second for one in repetitions]
    shuffled = shuffle(samples, seed)
    coverages = {
        "drift included": coverage(intervals, long_run(samples)),
        "drift left out": coverage(intervals, around(samples)),
        "shuffled": coverage(
            [median_interval(s) for s in shuffled], long_run(shuffled)
        ),
    }
    lines = [
        f"{len(repetitions)} repetitions of "
        f"{min(map(len, samples))} to {max(map(len, samples))} samples",
        f"news/sec: median {statistics.median(speeds):.0f}, "
        f"{min(speeds):.0f} to {max(speeds):.0f}",
        f"width of an interval: median {statistics.median(widths):.1%} of the figure",
        "intervals that contain the median:",
        *(f"  {name + ':':<16}{value:6.1%}" for name, value in coverages.items()),
    ]
    return "\n".join(lines)


def coverage(intervals: Sequence[Interval], truths: Sequence[float]) -> float:
    """Return the fraction of intervals that contain their true value."""
    pairs = zip(intervals, truths, strict=True)
    return statistics.mean(low <= truth <= high for (low, high), truth in pairs)


def long_run(samples: Sequence[list[float]]) -> list[float]:
    """Return, for each repetition, the median over all samples."""
    return [statistics.median(chain.from_iterable(samples))] * len(samples)


def around(samples: Sequence[list[float]]) -> list[float]:
    """Return, for each repetition, the median over its neighbours' samples."""
    return [
        statistics.median(chain.from_iterable(beside(samples, n)))
        for n in range(len(samples))
    ]


def beside(samples: Sequence[list[float]], number: int) -> list[list[float]]:
    """Return the samples of the nearest repetitions around one."""
    first = min(max(number - NEIGHBOURS, 0), len(samples) - 2 * NEIGHBOURS - 1)
    near = range(first, first + 2 * NEIGHBOURS + 1)
    return [samples[other] for other in near if other != number]


def shuffle(samples: Sequence[list[float]], seed: int) -> list[list[float]]:
    """Fill repetitions of the same lengths with all samples in random order."""
    pool = list(chain.from_iterable(samples))
    random.Random(seed).shuffle(pool)
    parts = iter(pool)
    return [[next(parts) for _ in repetition] for repetition in samples]


def median_interval(samples: Sequence[float]) -> Interval:
    """Return the interval of the median as newsparse computes it."""
    parts = min(len(samples), MAX_PARTS)
    starts = [part * len(samples) // parts for part in range(parts + 1)]
    medians = sorted(statistics.median(samples[a:b]) for a, b in pairwise(starts))
    out = len(medians) // TRIM_DIVISOR
    median = statistics.median(samples)
    return min(medians[out], median), max(medians[-1 - out], median)


# The command


def benchmark_command(options: argparse.Namespace) -> list[str]:
    """Return the command of a repetition."""
    command = [str(options.newsparse.resolve()), "--json"]
    if options.multithreaded:
        command.append("--multithreaded")
    if options.min_time is not None:
        command += ["--min-time", options.min_time]
    return command + [str(path) for path in options.paths]


def arguments() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("newsparse", metavar="NEWSPARSE", type=Path, help="the program")
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help="the corpus (default: the built-in one)",
    )
    parser.add_argument(
        "--repetitions",
        metavar="N",
        type=int,
        default=200,
        help="number of runs (default: %(default)s)",
    )
    parser.add_argument(
        "--min-time", metavar="SECONDS", help="--min-time of the program (default: its default)"
    )
    parser.add_argument(
        "--multithreaded", action="store_true", help="measure the speed of all threads"
    )
    parser.add_argument(
        "--seed", type=int, default=1, help="seed of the random order (default: %(default)s)"
    )
    parser.add_argument(
        "--log",
        metavar="FILE",
        type=Path,
        help="append each repetition with its samples (JSON Lines); an interrupted "
        "series continues where the log ends",
    )
    return parser.parse_intermixed_args()


if __name__ == "__main__":
    sys.exit(main())
