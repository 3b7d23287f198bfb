"""Datasets of Ray."""

import threading
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

ray = pytest.importorskip("ray")
import newsparse.ray  # noqa: E402

from conftest import ARCHIVES, damaged, extracted, kill_one, rows  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")  # Ray uses what is deprecated


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    """Start a cluster of two cores."""
    ray.init(num_cpus=2, include_dashboard=False, logging_level="error")
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


def read(dataset: "ray.data.Dataset") -> object:
    """Return the rows of a dataset, each as often as it occurs."""
    tables = dataset.iter_batches(batch_format="pyarrow", batch_size=None)
    return rows(batch for table in tables for batch in table.to_batches())


def test_holds_what_the_command_extracts(crawl: Path) -> None:
    """No item is lost and none is there twice."""
    dataset = newsparse.ray.read_news(crawl)
    assert read(dataset) == extracted(crawl)
    assert dataset.count() == extracted(crawl).total()
    assert len(newsparse.ray.read_news(crawl).materialize().get_internal_block_refs()) == ARCHIVES


def test_columns_are_selected(crawl: Path) -> None:
    """Columns are selected by an argument or by the dataset."""
    paths = sorted(map(str, crawl.iterdir()))[:2]
    selected = newsparse.ray.read_news(paths, columns=["title", "url"])
    assert selected.columns() == ["title", "url"]
    assert selected.select_columns(["url"]).columns() == ["url"]
    pushed = newsparse.ray.read_news(paths).select_columns(["url"]).take_all()
    assert pushed == selected.select_columns(["url"]).take_all()
    assert list(pushed[0]) == ["url"]
    with pytest.raises(ValueError, match="unknown column 'titel'"):
        newsparse.ray.read_news(paths, columns=["titel"])


def test_a_worker_that_is_killed_loses_nothing(crawl: Path) -> None:
    """Ray reads again what a worker has not returned."""
    killed: list[int] = []
    killer = threading.Thread(target=lambda: killed.append(kill_one("ray::ReadNews")))
    killer.start()
    found = read(newsparse.ray.read_news(crawl))
    killer.join()
    assert len(killed) == 1
    assert found == extracted(crawl)


def test_a_damaged_archive_yields_what_can_be_read(crawl: Path, tmp_path: Path) -> None:
    """The rest of the archive and the other archives are there."""
    folder = damaged(crawl, tmp_path / "crawl")
    assert read(newsparse.ray.read_news(folder)) == extracted(folder)


def test_a_missing_file_is_an_error_or_a_warning(crawl: Path, tmp_path: Path) -> None:
    """The error tells the file, whenever it is missing."""
    paths = [*sorted(crawl.iterdir()), crawl / "missing.warc.gz"]
    with pytest.raises(FileNotFoundError, match=r"missing\.warc\.gz"):
        newsparse.ray.read_news(paths)
    with pytest.warns(newsparse.NewsparseWarning, match=r"missing\.warc\.gz"):
        dataset = newsparse.ray.read_news(paths, ignore_missing_paths=True)
    assert read(dataset) == extracted(crawl)
    # After the files were listed.
    folder = copytree(crawl, tmp_path / "crawl")
    strict = newsparse.ray.read_news(folder)
    lenient = newsparse.ray.read_news(folder, ignore_missing_paths=True)
    (folder / "07.warc.gz").unlink()
    with pytest.raises(Exception, match=r"07\.warc\.gz: no such file"):
        strict.count()
    assert read(lenient) == extracted(folder)


def test_an_empty_folder_is_an_empty_dataset(tmp_path: Path) -> None:
    """Nothing is read."""
    assert newsparse.ray.read_news(tmp_path).count() == 0
