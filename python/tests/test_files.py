"""Open files, and the segments of a corpus."""

import gzip
import io
import os
import pickle
from multiprocessing import get_context
from pathlib import Path

import newsparse
import pytest


def rows(source: object, **options: object) -> list[dict[str, object]]:
    """Return the items of a source."""
    return [item.to_dict() for item in newsparse.extract(source, **options)]


def test_an_open_file_holds_the_items_of_its_path(crawl: Path) -> None:
    """An open file may be an archive, whose records have places in it."""
    expected = rows(crawl)
    assert len(expected) == 4
    with crawl.open("rb") as file:
        assert rows(file) == expected
    stream = io.BytesIO(crawl.read_bytes())
    assert rows(stream, name=str(crawl)) == expected
    (first, *_) = newsparse.extract(io.BytesIO(crawl.read_bytes()))
    assert first.file == "file!/https://example.org/0.xml"


def test_batches_of_an_open_file(crawl: Path) -> None:
    """Batches are read from an open file too."""
    pyarrow = pytest.importorskip("pyarrow")
    with crawl.open("rb") as file:
        table = pyarrow.table(newsparse.record_batches(file, name="s3://b/c", columns=["file"]))
    assert table["file"].to_pylist() == ["s3://b/c!/https://example.org/0.xml"] * 2 + [
        "s3://b/c!/https://example.org/1.xml"
    ] * 2


class Failing(io.RawIOBase):
    """A file that fails after some bytes, like a connection."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, size: int = -1) -> bytes:
        """Return the bytes, then fail."""
        data, self.data = self.data, b""
        if not data:
            raise ConnectionResetError("the server is gone")
        return data


def test_the_exception_of_a_file_follows_the_items_before_it(crawl: Path) -> None:
    """Items that were read are kept, and the exception of the file is raised."""
    data = crawl.read_bytes()
    messages: list[str] = []
    items = newsparse.extract(Failing(data[:-20]), on_diagnostic=messages.append, name="far")
    found = []
    with pytest.raises(ConnectionResetError, match="the server is gone"):
        for item in items:
            found.append(item.title)
    assert found[:2] == ["Rain & wind", "Sun"]
    assert all("far" in message for message in messages)


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (io.StringIO("<rss/>"), "text mode"),
        (type("Odd", (), {"read": lambda self, size: 7})(), "bytes, not int"),
        (type("Odd", (), {"read": 7})(), "not callable"),
    ],
)
def test_other_files_are_type_errors(file: object, message: str) -> None:
    """What does not return bytes is no file."""
    with pytest.raises(TypeError, match=message):
        list(newsparse.extract(file, on_diagnostic=lambda _: None))


def large_crawl(path: Path, feed: bytes) -> None:
    """Write a web archive of more than 32 MiB with a gzip member for each record."""
    with path.open("wb") as file:
        for number in range(300):
            document = feed + b"<!-- " + os.urandom(60_000).hex().encode() + b" -->"
            head = (
                "WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/xml\r\n"
                f"WARC-Target-URI: https://example.org/{number}.xml\r\n"
                f"Content-Length: {len(document)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + document + b"\r\n\r\n", compresslevel=0))


def count(segment: newsparse.FileSegment) -> list[str]:
    """Return the files of the items of a segment."""
    return [item.file for item in newsparse.extract(segment, threads=1)]


def test_segments_hold_each_item_once(feed: bytes, tmp_path: Path) -> None:
    """The parts of a large archive are read in other processes."""
    large_crawl(tmp_path / "large.warc.gz", feed)
    (tmp_path / "small.xml").write_bytes(feed)
    segments = newsparse.segments(tmp_path, max_bytes=1)
    assert [segment.start for segment in segments] == [0, 16 << 20, 0]
    assert sum(segment.bytes for segment in segments) == sum(
        path.stat().st_size for path in tmp_path.iterdir()
    )
    with get_context("spawn").Pool(2) as pool:
        files = [file for files in pool.map(count, segments) for file in files]
    assert files == [item.file for item in newsparse.extract(tmp_path)]
    assert rows(segments) == rows(tmp_path)
    assert len(newsparse.segments(tmp_path)) == 2


def test_segments_can_be_compared_and_pickled(crawl: Path) -> None:
    """A segment is a value."""
    (segment,) = newsparse.segments(crawl)
    assert (segment.path, segment.start) == (str(crawl), 0)
    assert segment.bytes == crawl.stat().st_size
    restored = pickle.loads(pickle.dumps(segment))
    assert restored == segment
    assert hash(restored) == hash(segment)
    assert repr(segment) == f'<FileSegment "{crawl}" from 0, {segment.bytes} bytes>'


def test_segments_reports_what_cannot_be_listed(tmp_path: Path) -> None:
    """A given path has to exist; a problem inside a folder is a message."""
    with pytest.raises(FileNotFoundError, match="absent"):
        newsparse.segments(tmp_path / "absent")
    (tmp_path / "loop").symlink_to(tmp_path)
    messages: list[str] = []
    assert newsparse.segments(tmp_path, on_diagnostic=messages.append) == []
    assert "symbolic link" in messages[0]
    with pytest.raises(ValueError, match="must be positive"):
        newsparse.segments(tmp_path, max_bytes=0)
    assert newsparse.segments([]) == []


def test_a_segment_that_vanished_is_a_diagnostic(crawl: Path) -> None:
    """A file may be removed after it was listed."""
    (segment,) = newsparse.segments(crawl)
    crawl.unlink()
    messages: list[str] = []
    assert rows(segment, on_diagnostic=messages.append) == []
    assert "crawl.warc.gz" in messages[0]
