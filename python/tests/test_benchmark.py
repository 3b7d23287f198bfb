"""The measurement."""

from pathlib import Path

import newsparse
import pytest


@pytest.mark.parametrize("threads", [1, 2])
def test_measures_news_per_second(fixtures: Path, threads: int) -> None:
    measurement = newsparse.benchmark(fixtures, threads=threads, passes=5)
    assert measurement.news == len(list(newsparse.extract(fixtures)))
    assert measurement.threads == threads
    assert len(measurement.samples) >= 5
    low, high = measurement.interval
    assert low <= measurement.news_per_second <= high


def test_documents_without_news_are_warnings(feed: bytes, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(feed)
    (tmp_path / "empty.xml").write_bytes(b"")
    with pytest.warns(newsparse.NewsparseWarning, match=r"empty\.xml"):
        measurement = newsparse.benchmark(tmp_path, passes=5)
    assert (measurement.news, measurement.documents) == (2, 1)


def test_invalid_arguments(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        newsparse.benchmark(tmp_path / "missing")
    with pytest.raises(ValueError, match="no news"):
        newsparse.benchmark(tmp_path)
    for wrong in [{"threads": 0}, {"passes": 0}, {"min_time": -1.0}]:
        with pytest.raises(ValueError):
            newsparse.benchmark(**wrong)
