#!/usr/bin/env python3
"""Count the verdicts of gates between equal sources whose builds differ.

Each gate has new builds: shell scripts that print a speed. Builds differ by a
normal error, since their code has another layout, and so does each sample of a
build. All of them have the same source, so that a gate which fails is a false
alarm, and an interval should contain 0. With --slower the candidate is slower, and
a gate that passes has missed it. The script prints a line for each number of builds.
"""

import argparse
import json
import math
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

FEED = "<rss><channel><item><title>one</title></item></channel></rss>"

# The number of speeds of a build, after which it prints them again.
SPEEDS = 100

# Prints the speeds of its list in turn.
BUILD = """\
read -r number < "$0.number"
echo $(((number + 1) % {count})) > "$0.number"
set -- {speeds}
shift "$number"
echo "Parsing speed: $1 news/sec"
echo "Parsed news: 1"
"""


def main() -> int:
    """Run the gates and print their verdicts."""
    options = arguments()
    print("builds  pass  fail  inconclusive  interval contains the change")
    for candidates, baselines in options.builds:
        verdicts, held = series(options, candidates, baselines)
        print(
            f"{candidates} : {baselines:<4}{verdicts['pass']:>4}{verdicts['fail']:>6}"
            f"{verdicts['inconclusive']:>14}{held / options.gates:>30.1%}",
            flush=True,
        )
    return 0


def series(
    options: argparse.Namespace, candidates: int, baselines: int
) -> tuple[Counter[str], int]:
    """Return the verdicts, and the number of intervals that contain the change."""
    generator = random.Random(options.seed)
    verdicts: Counter[str] = Counter()
    held = 0
    for _ in range(options.gates):
        with tempfile.TemporaryDirectory() as folder:
            report = gate(options, generator, Path(folder), candidates, baselines)
        verdicts[report["verdict"]] += 1
        low, high = report["comparison"]["slowdown_interval"]
        held += low <= options.slower <= high
    return verdicts, held


def gate(
    options: argparse.Namespace,
    generator: random.Random,
    folder: Path,
    candidates: int,
    baselines: int,
) -> dict:
    """Run a gate between new builds and return its report."""
    corpus = folder / "corpus.xml"
    corpus.write_text(FEED)
    command = [options.newsparse, "gate", "--json", "--max-time", "20", "--min-time", "0.001"]
    sides = (("--candidate", candidates, 1 - options.slower), ("--against", baselines, 1.0))
    for option, builds, factor in sides:
        for number in range(builds):
            script = folder / f"build{option}-{number}"
            write_build(script, options, generator, 1000 * factor)
            command += [option, f"sh {script} {{}}"]
    done = subprocess.run([*command, corpus], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 3):
        sys.exit(f"builds.py: status {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def write_build(
    script: Path, options: argparse.Namespace, generator: random.Random, speed: float
) -> None:
    """Write a build with its list of speeds."""
    build = speed * math.exp(generator.gauss(0, options.layout))
    speeds = [build * math.exp(generator.gauss(0, options.noise)) for _ in range(SPEEDS)]
    listed = " ".join(f"{speed:.4f}" for speed in speeds)
    script.write_text(BUILD.format(count=SPEEDS, speeds=listed))
    Path(f"{script}.number").write_text("0\n")


def arguments() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("newsparse", metavar="NEWSPARSE", type=Path, help="the program")
    parser.add_argument("--gates", metavar="N", type=int, default=200)
    parser.add_argument(
        "--builds",
        metavar="CANDIDATES:BASELINES",
        type=sides,
        nargs="+",
        default=[(1, 1), (2, 2), (3, 3), (5, 5), (3, 1)],
        help="numbers of builds (default: 1:1 2:2 3:3 5:5 3:1)",
    )
    for option, default, meaning in (
        ("--layout", "5%", "standard deviation between builds"),
        ("--noise", "0.5%", "standard deviation between samples of a build"),
        ("--slower", "0%", "slow-down of the candidate"),
    ):
        parser.add_argument(
            option,
            metavar="PERCENT",
            type=percentage,
            default=default,
            help=f"{meaning} (default: {default})".replace("%", "%%"),
        )
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.newsparse = options.newsparse.resolve()
    return options


def sides(text: str) -> tuple[int, int]:
    """Parse "3:1"."""
    candidates, baselines = map(int, text.split(":"))
    return candidates, baselines


def percentage(text: str) -> float:
    """Parse "5%"."""
    return float(text.removesuffix("%")) / 100


if __name__ == "__main__":
    sys.exit(main())
