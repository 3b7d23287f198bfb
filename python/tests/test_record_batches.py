"""Items as record batches of Arrow."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import newsparse
import pytest

pyarrow = pytest.importorskip("pyarrow")


def table(*arguments: object, **options: object) -> "pyarrow.Table":
    """Return all batches as a table."""
    batches = newsparse.record_batches(*arguments, **options)
    return pyarrow.RecordBatchReader.from_stream(batches).read_all()


def test_rows_are_the_items_of_the_corpus(fixtures: Path) -> None:
    rows = table(fixtures).to_pylist()
    items = list(newsparse.extract(fixtures))
    assert len(rows) == len(items)
    for row, item in zip(rows, items, strict=True):
        for name in ["id", "url", "title", "summary", "content_html", "content_text"]:
            assert row[name] == getattr(item, name)
        for name in ["external_url", "image", "language", "tags", "file", "format"]:
            assert row[name] == getattr(item, name)
        for name in ["date_published", "date_modified", "feed_title"]:
            assert row[name] == getattr(item, name)
        assert [each["name"] for each in row["authors"]] == [each.name for each in item.authors]
        assert [each["url"] for each in row["attachments"]] == [
            each.url for each in item.attachments
        ]
        assert [each["text"] for each in row["comments"]] == [each.text for each in item.comments]


def test_columns_and_sizes(fixtures: Path) -> None:
    batches = newsparse.record_batches(fixtures, batch_size=100, columns=["url", "title"])
    assert batches.column_names == ("url", "title")
    reader = pyarrow.RecordBatchReader.from_stream(batches)
    sizes = [batch.num_rows for batch in reader]
    assert set(sizes[:-1]) == {100}
    assert sum(sizes) == len(list(newsparse.extract(fixtures)))


def test_documents_from_memory(feed: bytes) -> None:
    def documents() -> Iterator[tuple[bytes, str | None]]:
        for number in range(1000):
            yield feed, f"https://example.org/{number}/feed.xml"
        yield feed, None

    rows = table(documents(), columns=["url", "date_published"], threads=2).to_pylist()
    assert len(rows) == 2002
    assert rows[4]["url"] == "https://example.org/rain.html"
    assert rows[4]["date_published"] == datetime(2025, 9, 1, 10, 0, 0, 500_000, tzinfo=UTC)
    assert rows[2000]["url"] == "/rain.html"


def test_records_of_web_archives(crawl: Path) -> None:
    rows = table(crawl, columns=["warc"]).to_pylist()
    assert [row["warc"]["record_id"] for row in rows] == ["urn:uuid:0"] * 2 + ["urn:uuid:1"] * 2


def test_no_documents_are_no_rows(fixtures: Path) -> None:
    assert table([]).num_rows == 0
    assert table([]).schema == table(fixtures).schema
    assert pyarrow.schema(newsparse.record_batches([])) == table([]).schema


def test_errors(feed: bytes, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown column 'headline'"):
        newsparse.record_batches(tmp_path, columns=["headline"])
    with pytest.raises(ValueError, match="positive"):
        newsparse.record_batches(tmp_path, batch_size=0)
    with pytest.raises(FileNotFoundError):
        newsparse.record_batches(tmp_path / "missing")
    with pytest.raises(TypeError):
        newsparse.record_batches(12)
    batches = newsparse.record_batches([(feed, None)])
    pyarrow.RecordBatchReader.from_stream(batches)
    with pytest.raises(ValueError, match="read already"):
        pyarrow.RecordBatchReader.from_stream(batches)


def test_errors_of_documents_are_reported(feed: bytes) -> None:
    messages: list[str] = []
    documents = [(feed[:-30], "https://example.org/a"), (b"", None), (feed, None)]
    assert table(documents, on_diagnostic=messages.append).num_rows == 4
    assert [message.partition(": ")[0] for message in messages] == [
        "https://example.org/a",
        "document 2",
    ]


def test_exceptions_of_the_iterable_end_the_stream(feed: bytes) -> None:
    def documents() -> Iterator[object]:
        yield feed, None
        raise KeyError("no more")

    with pytest.raises(Exception, match="no more"):
        table(documents())
    with pytest.raises(Exception, match="tuple of bytes and a URL"):
        table([(feed, None), feed])
