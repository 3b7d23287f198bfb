"""The data source of Spark."""

import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

pytest.importorskip("pyspark")
import newsparse.spark  # noqa: E402
from pyspark.sql import DataFrame, SparkSession  # noqa: E402

from conftest import ARCHIVES, damaged, extracted, kill_one, rows  # noqa: E402


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    """Start a cluster of two executors with a core each."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def read(frame: DataFrame) -> Counter[str]:
    """Return the rows of a frame, each as often as it occurs."""
    return rows(frame.toArrow().to_batches())


def test_holds_what_the_command_extracts(spark: SparkSession, crawl: Path) -> None:
    """No item is lost and none is there twice. Spark finds the format by itself."""
    frame = spark.read.format("newsparse").load(str(crawl))
    assert frame.rdd.getNumPartitions() == ARCHIVES
    assert read(frame) == extracted(crawl)


def test_columns_and_paths_are_selected(spark: SparkSession, crawl: Path) -> None:
    """A schema selects columns; several paths are read in their order."""
    paths = sorted(map(str, crawl.iterdir()))[:2]
    schema = newsparse.spark.sql_schema(["title", "authors", "warc"])
    frame = spark.read.format("newsparse").schema(schema).load(paths)
    assert frame.columns == ["title", "authors", "warc"]
    assert frame.count() == extracted(*map(Path, paths)).total()
    for wrong, message in [
        ("titel string", "unknown column 'titel'"),
        ("title int", "the column 'title' is string, not int"),
    ]:
        with pytest.raises(Exception, match=message):
            spark.read.format("newsparse").schema(wrong).load(paths).count()
    with pytest.raises(Exception, match=r"needs a path"):
        spark.read.format("newsparse").load().count()


def test_an_executor_that_is_killed_loses_nothing(spark: SparkSession, crawl: Path) -> None:
    """Spark reads again what the executor has not returned."""
    killed: list[int] = []
    tracker = spark.sparkContext.statusTracker()

    def kill() -> None:
        """Kill an executor after some tasks have ended."""
        while not any(
            stage is not None and stage.numCompletedTasks >= 3
            for stage in map(tracker.getStageInfo, tracker.getActiveStageIds())
        ):
            time.sleep(0.005)
        killed.append(kill_one("CoarseGrainedExecutorBackend"))

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    found = read(spark.read.format("newsparse").load(str(crawl)))
    killer.join(20)
    assert len(killed) == 1
    assert found == extracted(crawl)


def test_a_damaged_archive_yields_what_can_be_read(
    spark: SparkSession, crawl: Path, tmp_path: Path
) -> None:
    """The rest of the archive and the other archives are there."""
    folder = damaged(crawl, tmp_path / "crawl")
    assert read(spark.read.format("newsparse").load(str(folder))) == extracted(folder)


def test_a_missing_file_is_an_error_or_a_warning(
    spark: SparkSession, crawl: Path, tmp_path: Path
) -> None:
    """The error tells the file, whenever it is missing."""
    paths = [*sorted(map(str, crawl.iterdir())), str(crawl / "missing.warc.gz")]
    with pytest.raises(Exception, match=r"missing\.warc\.gz"):
        spark.read.format("newsparse").load(paths).count()
    lenient = spark.read.format("newsparse").option("ignoreMissingFiles", "true")
    assert read(lenient.load(paths)) == extracted(crawl)
