"""A crawl for the tests of clusters, and what the command finds in it."""

import io
import json
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copytree

import pyarrow
import pytest

ARCHIVES = 20

NEWSPARSE = os.environ.get("NEWSPARSE", "newsparse")
"""The command."""


@pytest.fixture(scope="session")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of web archives."""
    folder = tmp_path_factory.mktemp("crawl")
    for number in range(ARCHIVES):
        path = folder / f"{number:02}.warc.gz"
        arguments = ["generate", "--seed", str(number), "--bytes", "2MB", str(path)]
        subprocess.run([NEWSPARSE, *arguments], check=True, capture_output=True)
    return folder


def extracted(*paths: Path) -> Counter[str]:
    """Return what the command extracts from paths. It may report problems."""
    command = [NEWSPARSE, "extract", "--format", "arrow", *map(str, paths)]
    output = subprocess.run(command, capture_output=True, check=False)
    assert output.returncode <= 1, output.stderr
    return rows(pyarrow.ipc.open_stream(io.BytesIO(output.stdout)))


def damaged(crawl: Path, folder: Path) -> Path:
    """Return a copy of the crawl, in which an archive has zeros in its middle and no end."""
    copytree(crawl, folder)
    archive = folder / "03.warc.gz"
    content = bytearray(archive.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 1000] = bytes(1000)
    archive.write_bytes(content[:-100])
    assert extracted(archive).total() < extracted(crawl / archive.name).total()
    return folder


def rows(batches: Iterable[pyarrow.RecordBatch]) -> Counter[str]:
    """Return the rows of batches, with the number of times that each occurs."""
    counter: Counter[str] = Counter()
    for batch in batches:
        counter.update(
            json.dumps(row, default=str, sort_keys=True) for row in batch.to_pylist()
        )
    return counter


def processes(name: str) -> Iterator[int]:
    """Yield the numbers of the processes whose command lines contain a name."""
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue  # it has ended
        if name.encode() in command:
            yield int(folder.name)


def kill_one(name: str, seconds: float = 20) -> int:
    """Kill a process whose command line contains a name, as soon as there is one."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for process in processes(name):
            os.kill(process, signal.SIGKILL)
            return process
        time.sleep(0.001)
    raise AssertionError(f"there is no process {name}")
