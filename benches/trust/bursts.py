#!/usr/bin/env python3
"""Load one core in bursts, as a neighbour on a shared machine does.

Bursts and pauses last from 0.2 to 3 seconds each, drawn at random from a seed.
The process ends when the one that started it does.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

SHORTEST, LONGEST = 0.2, 3.0


@contextmanager
def bursts(seed: int) -> Iterator[None]:
    """Have another process load one core in bursts within the block."""
    child = subprocess.Popen([sys.executable, __file__, str(seed)])
    try:
        yield
    finally:
        child.kill()
        child.wait()


def main() -> None:
    """Burn and rest in turns until the parent is gone."""
    parent = os.getppid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent
    draw = random.Random(int(sys.argv[1]))
    is_burst = draw.random() < 0.5
    while os.getppid() == parent:
        seconds = draw.uniform(SHORTEST, LONGEST)
        burn(seconds) if is_burst else time.sleep(seconds)
        is_burst = not is_burst


def burn(seconds: float) -> None:
    """Keep a core busy for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(10_000))


if __name__ == "__main__":
    main()
