#!/usr/bin/env python3
"""Runs every command of the tutorials, as a reader would: each page from the beginning to its end, in an empty folder.

    python3 tools/tutorials.py target/release/newsparse

A command that exits with another status than 0 fails the check, as does a gate that ends with 2. Large sizes are replaced
by small ones, and the published source of the library by this one. Python 3.11 or newer, standard library only.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "docs/tutorials").glob("*.md"))

REPLACED = [
    ("--bytes 200MB", "--bytes 2MB"),
    ("--limit 2000", "--limit 100"),
    ("git = \"https://github.com/newsparse/newsparse\"", f"path = \"{ROOT}\""),
    # Builds of the check share the development profile, and its cache.
    ("cargo build --quiet --release", "cargo build --quiet"),
    ("target/release/", f"{ROOT}/target/debug/"),
]


def script(page: Path) -> str:
    """The commands of a page."""
    text = "\n".join(re.findall(r"^```sh\n(.*?)^```", page.read_text(), re.M | re.S))
    for published, checked in REPLACED:
        text = text.replace(published, checked)
    if not shutil.which("valgrind"):
        print(f"skipped, not installed: valgrind: {page.name}: --metric instructions")
        text = re.sub(r"^newsparse gate --metric instructions.*\n", "", text, flags=re.M)
    return text


def run(page: Path, program: Path) -> bool:
    """Runs the commands of a page. Returns whether all of them worked."""
    with tempfile.TemporaryDirectory() as folder:
        binaries = Path(folder, "bin")
        work = Path(folder, "work")
        binaries.mkdir()
        work.mkdir()
        binaries.joinpath("newsparse").symlink_to(program)
        environment = os.environ | {
            "PATH": f"{binaries}:{os.environ['PATH']}",
            "NEWSPARSE_MIN_TIME": "0.02",
            "CARGO_TARGET_DIR": str(ROOT / "target"),
        }
        shell = ["bash", "-euo", "pipefail", "-x", "-c", script(page)]
        result = subprocess.run(
            shell, cwd=work, env=environment, capture_output=True, text=True, timeout=1200
        )
    name = page.relative_to(ROOT)
    if result.returncode or "status 2" in result.stdout:
        print(f"{name}: status {result.returncode}\n{result.stdout[-3000:]}{result.stderr[-3000:]}")
        return False
    print(f"{name}: every command works")
    return True


def main() -> int:
    program = Path(sys.argv[1]).resolve()
    results = [run(page, program) for page in PAGES]
    print(f"{len(results)} tutorials, {results.count(False)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
