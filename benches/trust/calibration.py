#!/usr/bin/env python3
"""Measure the benefit of the calibration kernel of `newsparse gate`.

Baselines of the same program are stored repeatedly, every second one while
another process loads one core in bursts. If the kernel is slowed down as much as
the parser, calibrated speeds vary less than uncalibrated ones. The script prints
the coefficients of variation of both.
"""

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path

from bursts import bursts


def main() -> int:
    """Store the baselines and print their variation."""
    options = arguments()
    plain: dict[bool, list[float]] = {False: [], True: []}
    calibrated: dict[bool, list[float]] = {False: [], True: []}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "baseline.json"
        for number in range(options.baselines):
            disturbed = number % 2 == 1
            with bursts(number) if disturbed else nullcontext():
                candidate, kernel = baseline(options, file)
            pairs = zip(candidate, kernel, strict=True)
            ratios = [one / other for one, other in pairs]
            plain[disturbed].append(midmean(candidate))
            calibrated[disturbed].append(midmean(ratios))
            print(
                f"{number:>4}  {'bursts' if disturbed else 'quiet':<6}  "
                f"{plain[disturbed][-1]:>12.1f} news/sec  "
                f"{calibrated[disturbed][-1]:>10.3f} news per kernel",
                flush=True,
            )
    print()
    for name, speeds in (("uncalibrated", plain), ("calibrated", calibrated)):
        both = speeds[False] + speeds[True]
        print(
            f"{name + ':':<14}quiet {variation(speeds[False])}, "
            f"bursts {variation(speeds[True])}, together {variation(both)}"
        )
    return 0


def baseline(options: argparse.Namespace, file: Path) -> tuple[list[float], list[float]]:
    """Store a baseline and return the speeds of candidate and kernel by round."""
    seconds = str(options.max_time)
    command = [options.newsparse, "gate", "--save-baseline", file]
    subprocess.run(
        [*command, "--max-time", seconds, *options.paths],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    stored = json.loads(file.read_text())["baseline"]
    return stored["candidate"], stored["kernel"]


def midmean(speeds: list[float]) -> float:
    """Return the interquartile mean of the logarithms, as the gate does."""
    logarithms = sorted(map(math.log, speeds))
    out = len(logarithms) // 4
    return math.exp(statistics.fmean(logarithms[out : len(logarithms) - out]))


def variation(speeds: list[float]) -> str:
    """Return the coefficient of variation in per cent."""
    if len(speeds) < 2:
        return "-"
    return f"{statistics.stdev(speeds) / statistics.fmean(speeds) * 100:.1f} %"


def arguments() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("newsparse", metavar="NEWSPARSE", type=Path, help="the program")
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help="the corpus (default: the built-in one)",
    )
    parser.add_argument("--baselines", metavar="N", type=int, default=40)
    parser.add_argument("--max-time", metavar="SECONDS", type=float, default=5)
    options = parser.parse_args()
    options.newsparse = options.newsparse.resolve()
    return options


if __name__ == "__main__":
    sys.exit(main())
