#!/usr/bin/env python3
"""Load one core in bursts, like another user of a shared machine.

Bursts and pauses last from 0.2 to 3 seconds each, drawn from a seeded generator.
The process ends with its parent.
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
    child = subprocess.Popen([sys.executable, __file__, str(seed)])
    try:
        yield
    finally:
        child.kill()
        child.wait()


def main() -> None:
    """Alternate bursts and pauses until the parent has ended."""
    parent = os.getppid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent
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
