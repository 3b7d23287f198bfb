"""News as a data source of Spark.

>>> spark.read.format("newsparse").load("/data/crawl/")  # doctest: +SKIP

Spark finds the format by itself if its Python (PYSPARK_PYTHON) has the package. Else register() makes it known.
'python -m newsparse.spark PATH' measures the speed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import pyarrow
from pyspark.sql import DataFrameReader, SparkSession
from pyspark.sql.datasource import DataSource, DataSourceReader, InputPartition
from pyspark.sql.types import StructType

from newsparse import Rules, _engine, record_batches
from newsparse._storage import File, Storage
from newsparse._task import MIN_TASKS, Source, tasks


def register(spark: SparkSession) -> None:
    """Register the format 'newsparse', where Spark does not find it by itself."""
    spark.dataSource.register(NewsDataSource)


def sql_schema(columns: Sequence[str] | None = None) -> str:
    """Return the schema of some columns, or of all, in the notation of Spark SQL."""
    schema = pyarrow.schema(record_batches([], columns=columns))
    return ", ".join(f"`{column.name}` {_sql_type(column.type)}" for column in schema)


def to_spark(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """Return a batch of items with the types that Spark reads, for mapInArrow."""
    return batch.cast(_spark_schema(batch.schema))


class NewsDataSource(DataSource):
    """The format 'newsparse'.

    The columns are those of 'newsparse extract --format arrow'. A schema with some of them, by DataFrameReader.schema(),
    reads only these: the others cost nothing.

    Options:

    - ignoreMissingFiles: 'true' makes a file that does not exist a warning instead of an error.
    - storageOptions: a JSON object of arguments for the file system of fsspec that a URI names.
    - rules: site rules in TOML.
    - minPartitions: the number of partitions if there are as many files (default: 200).

    Damaged documents are warnings in the logs of the executors.
    """

    @classmethod
    def name(cls) -> str:
        """Return the name of the format."""
        return "newsparse"

    def schema(self) -> str:
        """Return the schema of all columns."""
        return sql_schema()

    def reader(self, schema: StructType) -> DataSourceReader:
        """Return the reader of some columns."""
        columns = schema.fieldNames()
        spark_schema = _spark_schema(pyarrow.schema(record_batches([], columns=columns)))
        for field, column in zip(schema.fields, spark_schema, strict=True):
            if field.dataType.simpleString() != _sql_type(column.type):
                wrong = field.dataType.simpleString()
                raise ValueError(
                    f"the column {field.name!r} is {_sql_type(column.type)}, not {wrong}"
                )
        rules = self.options.get("rules")
        storage = Storage(None, json.loads(self.options.get("storageOptions", "{}")))
        ignore_missing = self.options.get("ignoreMissingFiles", "false").lower() == "true"
        source = Source(storage, Rules(rules) if rules else None, ignore_missing)
        return NewsReader(
            source, self._paths(), int(self.options.get("minPartitions", MIN_TASKS)), columns
        )

    def _paths(self) -> list[str]:
        """Return the paths of load(): Spark passes one as it is, and several as JSON."""
        paths = self.options.get("paths")
        if paths is not None:
            return list(json.loads(paths))
        path = self.options.get("path")
        if path is None:
            raise ValueError("the format newsparse needs a path: load(PATH)")
        return [path]


@dataclass
class NewsPartition(InputPartition):
    """Files that a task reads."""

    files: tuple[File, ...]


@dataclass
class NewsReader(DataSourceReader):
    """Reads some columns of a corpus."""

    source: Source
    paths: Sequence[str]
    min_partitions: int
    columns: Sequence[str]

    def partitions(self) -> list[InputPartition]:
        """Distribute the files."""
        files = self.source.files(self.paths)
        return [NewsPartition(task) for task in tasks(files, self.min_partitions)]

    def read(self, partition: InputPartition) -> Iterator[pyarrow.RecordBatch]:
        """Read the files of a partition."""
        assert isinstance(partition, NewsPartition) or partition.value is None
        files = partition.files if isinstance(partition, NewsPartition) else ()
        for batch in self.source.batches(files, self.columns):
            yield to_spark(batch)


def _spark_schema(schema: pyarrow.Schema) -> pyarrow.Schema:
    """Return the schema as Spark reads it: with 32-bit offsets, and without constraints."""
    return pyarrow.schema([(field.name, _spark_type(field.type)) for field in schema])


def _spark_type(data_type: pyarrow.DataType) -> pyarrow.DataType:
    if pyarrow.types.is_large_string(data_type):
        return pyarrow.string()
    if pyarrow.types.is_list(data_type):
        return pyarrow.list_(pyarrow.field("element", _spark_type(data_type.value_type)))
    if pyarrow.types.is_struct(data_type):
        return pyarrow.struct([(field.name, _spark_type(field.type)) for field in data_type])
    return data_type


def _sql_type(data_type: pyarrow.DataType) -> str:
    """Return the name of a type in Spark SQL."""
    if pyarrow.types.is_list(data_type):
        return f"array<{_sql_type(data_type.value_type)}>"
    if pyarrow.types.is_struct(data_type):
        return f"struct<{','.join(f'{field.name}:{_sql_type(field.type)}' for field in data_type)}>"
    names = {
        pyarrow.string(): "string",
        pyarrow.large_string(): "string",
        pyarrow.int32(): "int",
        pyarrow.int64(): "bigint",
        pyarrow.timestamp("us", "UTC"): "timestamp",
    }
    return names[data_type]


def main() -> None:
    """Measure the speed."""
    # Spark starts its workers with the first Python of PATH otherwise.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName("newsparse").getOrCreate()
    try:
        _engine.run("Spark", spark.version, partial(_start, spark), partial(_count, spark))
    finally:
        spark.stop()


def _start(spark: SparkSession) -> None:
    spark.sparkContext.setLogLevel("ERROR")
    register(spark)
    # Executors and the driver start their workers, which import what they need.
    with _engine.small_feeds(spark.sparkContext.defaultParallelism) as folder:
        _reader(spark, _engine.DEFAULT_COLUMNS, ignoreMissingFiles="true").load(folder).count()


def _count(spark: SparkSession, paths: list[str], columns: list[str]) -> int:
    return _reader(spark, columns).load(paths).count()


def _reader(spark: SparkSession, columns: Sequence[str], **options: str) -> DataFrameReader:
    return spark.read.format("newsparse").schema(sql_schema(columns)).options(**options)


if __name__ == "__main__":
    main()
