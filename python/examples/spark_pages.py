"""Parse a table of Spark that holds pages: a column with their bytes, and one with their URLs."""

import sys
from collections.abc import Iterator

import newsparse
import newsparse.spark
import pyarrow
from pyspark.sql import SparkSession

COLUMNS = ["url", "title", "date_published"]


def parse(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Return the items of the pages."""
    for pages in batches:
        contents = (content.as_py() for content in pages["content"])
        documents = zip(contents, pages["url"].to_pylist(), strict=True)
        items = newsparse.record_batches(documents, columns=COLUMNS, threads=1)
        for batch in pyarrow.RecordBatchReader.from_stream(items):
            yield newsparse.spark.to_spark(batch)


def main() -> None:
    """Parse a table in Parquet, and print the number of items."""
    spark = SparkSession.builder.getOrCreate()
    pages = spark.read.parquet(sys.argv[1]).select("content", "url")
    print(pages.mapInArrow(parse, newsparse.spark.sql_schema(COLUMNS)).count())
    spark.stop()


if __name__ == "__main__":
    main()
