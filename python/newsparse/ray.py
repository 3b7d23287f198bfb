"""News as datasets of Ray.

>>> import newsparse.ray
>>> dataset = newsparse.ray.read_news("s3://bucket/crawl/")  # doctest: +SKIP

'python -m newsparse.ray PATH' measures the speed.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from os import PathLike, fspath
from typing import Any

import pyarrow
import ray
from ray.data import Dataset, Datasource
from ray.data.block import BlockMetadata
from ray.data.datasource import ReadTask

from newsparse import Rules, _engine, record_batches
from newsparse._storage import File, Storage
from newsparse._task import MIN_TASKS, Source, tasks

_CHEAPEST_COLUMN = "format"
"""The column that is read if only the number of items is needed."""


def read_news(
    paths: str | PathLike[str] | Iterable[str | PathLike[str]],
    *,
    columns: Sequence[str] | None = None,
    filesystem: Any = None,
    storage_options: Mapping[str, Any] | None = None,
    rules: Rules | None = None,
    ignore_missing_paths: bool = False,
    **options: Any,
) -> Dataset:
    """Read the news items of files, folders and archives as a dataset of Ray.

    Paths are local, and then the same on every node, or URIs: those of s3, gs, abfs and hdfs by pyarrow, others, such as
    https, by fsspec, which receives 'storage_options'. 'filesystem' is a file system of pyarrow or fsspec for all paths.

    A task reads one file, several small ones, or a part of a large local web archive. The columns are those of
    'newsparse extract --format arrow'; 'columns' or 'Dataset.select_columns' selects some, and the others cost nothing.
    Damaged documents are warnings of the worker, which Ray prints. A file that does not exist is an error, or a warning
    with 'ignore_missing_paths'. 'options' are those of ray.data.read_datasource().
    """
    storage = Storage(filesystem, dict(storage_options or {}))
    source = Source(storage, rules, ignore_missing_paths)
    given = [paths] if isinstance(paths, (str, PathLike)) else paths
    datasource = NewsDatasource(source, source.files(map(fspath, given)), columns)
    # As many blocks as tasks: otherwise Ray would split what a task returns.
    options.setdefault("override_num_blocks", len(datasource.get_read_tasks(MIN_TASKS)) or None)
    return ray.data.read_datasource(datasource, **options)


class NewsDatasource(Datasource):
    """Files of news."""

    def __init__(
        self, source: Source, files: Sequence[File], columns: Sequence[str] | None = None
    ) -> None:
        super().__init__()
        self._source = source
        self._files = files
        self._projection_map = None if columns is None else {name: name for name in columns}

    def get_name(self) -> str:
        """Return the name of the tasks."""
        return "News"

    def estimate_inmemory_data_size(self) -> int:
        """Return the size of the files."""
        return sum(file.bytes for file in self._files)

    def supports_projection_pushdown(self) -> bool:
        """Return True: columns that nobody selects are not built."""
        return True

    def get_read_tasks(
        self, parallelism: int, per_task_row_limit: int | None = None, data_context: Any = None
    ) -> list[ReadTask]:
        """Return the tasks."""
        columns = self._get_data_columns()
        if columns == []:
            columns = [_CHEAPEST_COLUMN]
        schema = pyarrow.schema(record_batches([], columns=columns))
        return [
            ReadTask(
                partial(_blocks, self._source, files, columns),
                BlockMetadata(
                    num_rows=None,
                    size_bytes=sum(file.bytes for file in files) or None,
                    input_files=None,
                    exec_stats=None,
                ),
                schema=schema,
                per_task_row_limit=per_task_row_limit,
            )
            for files in tasks(self._files, parallelism)
        ]


def _blocks(
    source: Source, files: Sequence[File], columns: Sequence[str] | None
) -> Iterable[pyarrow.Table]:
    for batch in source.batches(files, columns):
        yield pyarrow.Table.from_batches([batch])


def _count(paths: list[str], columns: list[str], **options: Any) -> int:
    counts = read_news(paths, columns=columns, **options).map_batches(
        lambda table: pyarrow.table({"news": [table.num_rows]}),
        batch_format="pyarrow",
        batch_size=None,
    )
    return sum(row["news"] for row in counts.iter_rows())


def _start() -> None:
    local = {} if "RAY_ADDRESS" in os.environ else {"include_dashboard": False}
    ray.init(logging_level="warning", **local)
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    logging.getLogger("ray.data").setLevel(logging.WARNING)
    # The workers start, and import what they need.
    with _engine.small_feeds(int(ray.cluster_resources()["CPU"])) as folder:
        _count([folder], [*_engine.DEFAULT_COLUMNS], ignore_missing_paths=True)


def main() -> None:
    """Measure the speed."""
    _engine.run("Ray", ray.__version__, _start, _count)


if __name__ == "__main__":
    main()
