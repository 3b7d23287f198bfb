"""The log of a series, which lets an interrupted series continue."""

import json
import sys
from pathlib import Path
from typing import Any

Record = dict[str, Any]


def logged(path: Path | None, command: list[str]) -> list[Record]:
    """Read the records of an earlier series by the same command."""
    if path is None or not path.exists():
        return []
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    if any(line["command"] != command for line in lines):
        raise SystemExit(f"{Path(sys.argv[0]).name}: {path} is the log of another series")
    return [line["record"] for line in lines]


def log(path: Path | None, command: list[str], record: Record) -> None:
    """Append a record."""
    if path is not None:
        with path.open("a") as file:
            file.write(json.dumps({"command": command, "record": record}) + "\n")
