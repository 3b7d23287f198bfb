#!/usr/bin/env python3
"""Load one core in bursts, like another user of a shared machine, or all the time.

Bursts and pauses last from 0.2 to 3 seconds each, drawn from a seeded generator.
Without a seed there are no pauses. The process ends with its parent.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

MIN_SECONDS, MAX_SECONDS = 0.2, 3.0


@contextmanager
def bursts(seed: int) -> Iterator[None]:
    """Run another process that loads one core in bursts within the block."""
    with children([str(seed)], 1):
        yield


@contextmanager
def busy_cores() -> Iterator[None]:
    """Run other processes that load all cores within the block."""
    with children([], len(os.sched_getaffinity(0))):
        yield


@contextmanager
def children(arguments: list[str], count: int) -> Iterator[None]:
    """Run this script several times within the block."""
    command = [sys.executable, __file__, *arguments]
    processes = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def main() -> None:
    """Alternate bursts and pauses until the parent has ended."""
    parent = os.getppid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent
    while len(sys.argv) == 1 and os.getppid() == parent:
        burn(MIN_SECONDS)
    generator = random.Random(int(sys.argv[1]))
    is_burst = generator.random() < 0.5
    while os.getppid() == parent:
        seconds = generator.uniform(MIN_SECONDS, MAX_SECONDS)
        burn(seconds) if is_burst else time.sleep(seconds)
        is_burst = not is_burst


def burn(seconds: float) -> None:
    """Keep a core busy for this time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(10_000))


if __name__ == "__main__":
    main()
