"""The recipes of the documentation."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import newsparse
import pyarrow
import pyarrow.parquet
import pytest

from conftest import extracted

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(name: str, *arguments: object) -> str:
    """Run an example and return its output."""
    environment = os.environ | {"PYSPARK_PYTHON": sys.executable}
    command = [sys.executable, EXAMPLES / name, *map(str, arguments)]
    result = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_processes(crawl: Path) -> None:
    """A pool of processes counts what the command extracts."""
    assert run("processes.py", crawl) == f"{extracted(crawl).total()}\n"


def test_dask(crawl: Path) -> None:
    """Dask counts the same items by language."""
    pytest.importorskip("dask")
    languages = Counter(item.language or "unknown" for item in newsparse.extract(crawl))
    lines = (f"{language} {count}\n" for language, count in sorted(languages.items()))
    assert run("dask_bag.py", crawl) == "".join(lines)


def test_a_table_of_pages(tmp_path: Path) -> None:
    """Spark parses the pages of a table."""
    pytest.importorskip("pyspark")
    feed = b"<rss><channel><item><title>Rain</title></item><item><title>Sun</title></item>"
    pages = {"url": [f"https://example.org/{n}" for n in range(50)], "content": [feed] * 50}
    # Not snappy, whose library for Java takes a machine that has musl for one without glibc.
    path = tmp_path / "pages.parquet"
    pyarrow.parquet.write_table(pyarrow.table(pages), path, compression="none")
    assert run("spark_pages.py", path) == "100\n"


@pytest.mark.parametrize("engine", ["Ray", "Spark"])
def test_engines_print_their_speed(engine: str, crawl: Path) -> None:
    """The lines are those that 'newsparse compare' reads."""
    pytest.importorskip("ray" if engine == "Ray" else "pyspark")
    command = [sys.executable, "-m", f"newsparse.{engine.lower()}", str(crawl)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = result.stdout.splitlines()
    assert lines[0] == f"Using {engine} for parsing news", result.stderr
    assert lines[1].startswith("Parsing speed: ")
    assert lines[1].endswith(" news/sec")
    assert lines[2] == f"Parsed news: {extracted(crawl).total()}"
    assert lines[3].startswith(f"Version: {engine} ")


def test_engines_reject_what_they_cannot_read(crawl: Path) -> None:
    """A wrong path or column is one line, not a traceback."""
    pytest.importorskip("ray")
    for arguments, message in [
        ([str(crawl / "absent")], "absent: no such file"),
        (["--columns", "titel", str(crawl)], "unknown column 'titel'"),
    ]:
        command = [sys.executable, "-m", "newsparse.ray", *arguments]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 2
        assert "Traceback" not in result.stderr
        assert "python -m newsparse.ray: error: " in result.stderr
        assert message in result.stderr
