#!/usr/bin/env python3
"""Run many gates and count their verdicts.

Without an option the program is compared with itself, and a gate that fails is a
false alarm. With --slower or --slower-for-real the candidate is slower, and a gate
that does not fail has missed it. Every second gate runs while another process
loads one core in bursts; with --busy every gate runs while others load all cores:
no verdict may then be false, but it may be inconclusive. The script prints a line
for each gate and a summary, also after Ctrl-C.
"""

import argparse
import json
import shlex
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from bursts import bursts, busy_cores
from series import log, logged

VERDICTS = ("pass", "fail", "inconclusive")
LOADS = ("quiet", "bursts", "busy")

# Time limit of a gate that counts: a counted program is about fifty times slower, and
# a failure needs three rounds.
MAX_COUNT_TIME = "5m"

# Runs a program and scales the speed that it prints; awk adds 1 to 2 ms.
SLOWED = """\
"$@" | LC_ALL=C awk '/^Parsing speed:/ {{ $3 = sprintf("%.3f", $3 * {factor}) }} 1'
"""


@dataclass(slots=True)
class Gate:
    """A gate with its load and its report."""

    number: int
    load: str
    seconds: float
    report: dict[str, Any]

    def verdict(self) -> str:
        """Return the verdict."""
        return str(self.report["verdict"])

    def line(self) -> str:
        """Return the line of this gate."""
        comparison = self.report["comparison"]
        low, high = comparison["slowdown_interval"]
        return (
            f"{self.number:>4}  {self.load:<6}  {self.verdict():<12}  "
            f"{percent(comparison['slowdown']):>9}  "
            f"{percent(low):>8} to {percent(high):>8}  "
            f"{len(comparison['pairs']):>5}  {self.seconds:>7.1f}"
        )


HEADER = "gate  load    verdict       slow-down              interval  pairs  seconds"


def percent(fraction: float) -> str:
    """Format 0.012 as +1.20 %."""
    return f"{fraction * 100:+.2f} %"


# The series


def main() -> int:
    """Run the series and return the exit status."""
    options = arguments()
    command = gate_command(options)
    gates = [Gate(**record) for record in logged(options.log, command)]
    print(HEADER)
    for gate in gates:
        print(gate.line())
    status = 0
    try:
        for gate in run_gates(command, range(len(gates), options.gates), options):
            gates.append(gate)
            print(gate.line(), flush=True)
            log(options.log, command, asdict(gate))
    except KeyboardInterrupt:
        status = 130
    except GateError as error:
        print(f"gates.py: {error}", file=sys.stderr)
        status = 2
    print()
    for load in LOADS:
        if under_load := [gate for gate in gates if gate.load == load]:
            print(summary(load, under_load))
    return status


class GateError(RuntimeError):
    """A gate ended without a verdict."""


def run_gates(
    command: list[str], numbers: range, options: argparse.Namespace
) -> Iterator[Gate]:
    """Run the gates with these numbers, every second one under bursts."""
    for number in numbers:
        load = "busy" if options.busy else LOADS[number % 2]
        start = time.monotonic()
        with loaded(load, options.seed + number):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - start
        try:
            yield Gate(number, load, seconds, json.loads(done.stdout))
        except json.JSONDecodeError:
            message = f"status {done.returncode}: {done.stderr.strip()}"
            raise GateError(message) from None


def loaded(load: str, seed: int) -> AbstractContextManager[None]:
    """Return the load of a gate."""
    match load:
        case "bursts":
            return bursts(seed)
        case "busy":
            return busy_cores()
        case _:
            return nullcontext()


def summary(load: str, gates: Sequence[Gate]) -> str:
    """Return the counts of verdicts and the times of the gates under one load."""
    verdicts = [gate.verdict() for gate in gates]
    counts = ", ".join(f"{verdicts.count(verdict)} {verdict}" for verdict in VERDICTS)
    seconds = [gate.seconds for gate in gates]
    slowdowns = [gate.report["comparison"]["slowdown"] for gate in gates]
    return (
        f"{load + ':':<8}{len(gates)} gates: {counts}; "
        f"slow-down {percent(min(slowdowns))} to {percent(max(slowdowns))}, "
        f"median {percent(statistics.median(slowdowns))}; "
        f"seconds: median {statistics.median(seconds):.1f}, max {max(seconds):.1f}"
    )


# The command


def gate_command(options: argparse.Namespace) -> list[str]:
    """Return the command of a gate."""
    candidate, against = engines(options)
    command = [str(options.newsparse), "gate", "--json", "--against", against]
    if candidate is not None:
        command += ["--candidate", candidate]
    if options.multithreaded:
        command.append("--multithreaded")
    if options.metric != "time":
        command += ["--metric", options.metric, "--max-time", MAX_COUNT_TIME]
    if options.passes:
        command.append(f"--passes={options.passes}")
    return command + [str(path) for path in options.paths]


def engines(options: argparse.Namespace) -> tuple[str | None, str]:
    """Return the candidate, None for the program itself, and the baseline."""
    program = [str(options.newsparse), *["--multithreaded"] * options.multithreaded]
    plain = shlex.join([*program, "{}"])
    if options.slower is not None:
        script = SLOWED.format(factor=float(1 - options.slower))
        return shlex.join(["sh", "-c", script, "sh", *program, "{}"]), plain
    if options.slower_for_real is not None:
        slowdown = options.slower_for_real
        extra, passes = (slowdown / (1 - slowdown)).as_integer_ratio()
        program = [str(options.newsparse.parent / "repeat"), "--passes", str(passes)]
        slower = [*program, "--extra", str(extra), "{}"]
        return shlex.join(slower), shlex.join([*program, "{}"])
    return None, plain


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
    parser.add_argument(
        "--gates",
        metavar="N",
        type=int,
        default=20,
        help="number of gates, those under bursts included (default: %(default)s)",
    )
    candidate = parser.add_mutually_exclusive_group()
    candidate.add_argument(
        "--slower",
        metavar="PERCENT",
        type=fraction,
        help="the candidate is the program in a wrapper that reduces the printed "
        "speed: 10%%",
    )
    candidate.add_argument(
        "--slower-for-real",
        metavar="PERCENT",
        type=fraction,
        help="the candidate is `repeat` of benches/peers, with this part of its work "
        "being repetition; the baseline is the same without repetition; `repeat` must "
        "be in the folder of NEWSPARSE",
    )
    parser.add_argument(
        "--multithreaded", action="store_true", help="gate the speed of all threads"
    )
    parser.add_argument(
        "--busy", action="store_true", help="load all cores during every gate"
    )
    parser.add_argument(
        "--metric",
        choices=["time", "instructions", "cycles"],
        default="time",
        help="what the gate compares (default: %(default)s)",
    )
    parser.add_argument(
        "--passes",
        type=int,
        metavar="N",
        help="passes of a count (default: what the gate finds suitable)",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=1,
        help="seed of the bursts of the first gate (default: %(default)s)",
    )
    parser.add_argument(
        "--log",
        metavar="FILE",
        type=Path,
        help="append each gate with its report (JSON Lines); an interrupted series "
        "continues where the log ends",
    )
    options = parser.parse_intermixed_args()
    if options.slower_for_real and options.multithreaded:
        parser.error("--slower-for-real has one thread")
    options.newsparse = options.newsparse.resolve()
    return options


def fraction(text: str) -> Fraction:
    """Parse "10%"."""
    try:
        parsed = Fraction(text.removesuffix("%")) / 100
    except (ValueError, ZeroDivisionError):
        parsed = Fraction(0)
    if not text.endswith("%") or not 0 < parsed <= Fraction(1, 2):
        raise argparse.ArgumentTypeError(f"{text!r} is not a percentage such as 10%")
    return parsed


if __name__ == "__main__":
    sys.exit(main())
