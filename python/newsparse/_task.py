"""Tasks that read the files of a corpus, for engines that run them in many processes."""

import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pyarrow

from newsparse._errors import NewsparseWarning
from newsparse._newsparse import FileSegment, Rules, record_batches
from newsparse._storage import File, RemoteFile, Storage

MAX_TASK_BYTES = 128 << 20
"""Size after which no file is added to a task, and size of the parts of a large local web archive."""

MIN_TASKS = 200
"""Number of tasks if there are as many files, enough for most clusters."""


@dataclass(frozen=True)
class Source:
    """A corpus, and how it is read."""

    storage: Storage
    rules: Rules | None = None
    ignore_missing: bool = False
    """Whether a file that does not exist is a warning instead of an error."""

    def files(self, paths: Iterable[str]) -> list[File]:
        """List the files of some paths."""
        files: list[File] = []
        for path in paths:
            try:
                files += self.storage.files(path, MAX_TASK_BYTES)
            except FileNotFoundError as error:
                self._miss(error)
        return files

    def batches(
        self, files: Iterable[File], columns: Sequence[str] | None
    ) -> Iterator[pyarrow.RecordBatch]:
        """Read files one after the other, on one thread. The batches depend on the files alone."""
        for group in _consecutive(files):
            if isinstance(group, RemoteFile):
                yield from self._remote(group, columns)
            else:
                existing = [segment for segment in group if self._exists(segment)]
                yield from self._read(existing, None, columns)

    def _remote(
        self, file: RemoteFile, columns: Sequence[str] | None
    ) -> Iterator[pyarrow.RecordBatch]:
        try:
            opened = self.storage.open(file)
        except FileNotFoundError as error:
            self._miss(error)
            return
        with opened:
            yield from self._read(opened, file.uri, columns)

    def _read(
        self, source: object, name: str | None, columns: Sequence[str] | None
    ) -> Iterator[pyarrow.RecordBatch]:
        batches = record_batches(source, name=name, columns=columns, threads=1, rules=self.rules)
        yield from pyarrow.RecordBatchReader.from_stream(batches)

    def _exists(self, segment: FileSegment) -> bool:
        if os.path.exists(segment.path):
            return True
        self._miss(FileNotFoundError(f"{segment.path}: no such file"))
        return False

    def _miss(self, error: FileNotFoundError) -> None:
        if not self.ignore_missing:
            raise error
        warnings.warn(str(error), NewsparseWarning, stacklevel=2)


def _consecutive(files: Iterable[File]) -> Iterator[RemoteFile | list[FileSegment]]:
    """Yield remote files one by one, and local ones together."""
    local: list[FileSegment] = []
    for file in files:
        if isinstance(file, FileSegment):
            local.append(file)
            continue
        if local:
            yield local
            local = []
        yield file
    if local:
        yield local


def tasks(files: Sequence[File], min_tasks: int = MIN_TASKS) -> list[tuple[File, ...]]:
    """Distribute files to tasks, in their order.

    There are at least 'min_tasks' if there are as many files, and more where tasks would exceed MAX_TASK_BYTES.
    """
    min_tasks = max(1, min_tasks)
    max_bytes = min(MAX_TASK_BYTES, sum(file.bytes for file in files) // min_tasks)
    max_files = max(1, len(files) // min_tasks)
    result: list[list[File]] = []
    free_bytes = 0
    for file in files:
        if not result or file.bytes > free_bytes or len(result[-1]) == max_files:
            result.append([])
            free_bytes = max_bytes
        result[-1].append(file)
        free_bytes -= file.bytes
    return [tuple(task) for task in result]
