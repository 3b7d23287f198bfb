"""The items of a corpus."""

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from datetime import UTC, datetime
from pathlib import Path

import newsparse
import pytest


def test_reads_folders_and_archives_in_order(feed: bytes, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "2.xml").write_bytes(feed)
    (tmp_path / "1.xml.gz").write_bytes(gzip.compress(feed))
    items = list(newsparse.extract(tmp_path))
    assert [item.title for item in items] == ["Rain & wind", "Sun"] * 2
    assert [Path(item.file or "").name for item in items[1:3]] == ["1.xml.gz", "2.xml"]
    paths = [tmp_path / "b", str(tmp_path / "1.xml.gz")]
    assert len(list(newsparse.extract(paths))) == 4
    assert len(list(newsparse.extract(tmp_path, include="*.gz"))) == 2
    assert len(list(newsparse.extract(tmp_path, exclude=["*.gz", "b"]))) == 0
    assert len(list(newsparse.extract(tmp_path, limit=1))) == 2


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_any_number_of_threads_yields_the_same(fixtures: Path, threads: int) -> None:
    expected = [item.to_json() for item in newsparse.extract(fixtures)]
    found = [item.to_json() for item in newsparse.extract(fixtures, threads=threads)]
    assert found == expected


def test_the_built_in_corpus() -> None:
    assert len(list(newsparse.extract())) > 1000
    assert next(newsparse.extract()).title


def test_no_paths_are_no_items() -> None:
    assert list(newsparse.extract([])) == []


def test_damaged_documents_are_warnings(feed: bytes, tmp_path: Path) -> None:
    (tmp_path / "cut.xml").write_bytes(feed[:-30])
    (tmp_path / "empty.xml").write_bytes(b"")
    with pytest.warns(newsparse.NewsparseWarning) as caught:
        items = list(newsparse.extract(tmp_path))
    assert len(items) == 2
    messages = [str(each.message) for each in caught]
    assert [message.partition(": ")[0] for message in messages] == [
        str(tmp_path / "cut.xml"),
        str(tmp_path / "empty.xml"),
    ]
    received: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        list(newsparse.extract(tmp_path, on_diagnostic=received.append))
    assert received == messages


def test_items_of_web_archives_name_their_record(crawl: Path) -> None:
    items = list(newsparse.extract(crawl))
    assert [item.url for item in items[2:]] == [
        "https://example.org/rain.html",
        "https://example.org/sun.html",
    ]
    record = items[2].warc
    assert record is not None
    assert (record.record_id, record.uri) == ("urn:uuid:1", "https://example.org/1.xml")
    assert record.date == datetime(2025, 9, 1, 12, tzinfo=UTC)
    assert record.http_status == 200
    assert record.offset is not None
    assert record.length is not None
    alone = crawl.read_bytes()[record.offset : record.offset + record.length]
    assert b"urn:uuid:1" in gzip.decompress(alone)
    assert newsparse.NewsItem.from_json(items[2].to_json()) == items[2]


def test_an_archive_that_ends_early(feed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml.gz"
    path.write_bytes(gzip.compress(feed, mtime=0)[:-40])
    messages: list[str] = []
    list(newsparse.extract(path, on_diagnostic=messages.append))
    assert "feed.xml.gz" in messages[0]


def test_exceptions_of_the_callback_are_raised(tmp_path: Path) -> None:
    (tmp_path / "empty.xml").write_bytes(b"")

    def fail(message: str) -> None:
        raise KeyError(message)

    with pytest.raises(KeyError):
        list(newsparse.extract(tmp_path, on_diagnostic=fail))


def test_invalid_arguments(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="missing"):
        newsparse.extract(tmp_path / "missing")
    with pytest.raises(ValueError, match="threads"):
        newsparse.extract(tmp_path, threads=0)
    with pytest.raises(ValueError, match=r"\["):
        newsparse.extract(tmp_path, include="[")
    with pytest.raises(TypeError):
        newsparse.extract(12)
    with pytest.raises(TypeError):
        newsparse.extract([12])


def test_an_extraction_can_be_closed(fixtures: Path) -> None:
    extraction = newsparse.extract(fixtures)
    next(extraction)
    extraction.close()
    assert len(list(extraction)) < 1055


def test_threads_share_an_extraction(fixtures: Path) -> None:
    extraction = newsparse.extract(fixtures)
    found: list[str] = []
    workers = [
        threading.Thread(target=lambda: found.extend(item.to_json() for item in extraction))
        for _ in range(8)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(found) == sorted(item.to_json() for item in newsparse.extract(fixtures))


@pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes")
def test_a_waiting_extraction_can_be_interrupted(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # A process in the background of a shell ignores the signal, and its children do.
    program = """
import newsparse, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
print("start", flush=True)
list(newsparse.extract(sys.argv[1]))
"""
    command = [sys.executable, "-P", "-c", program, str(pipe)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        try:
            _, error = process.communicate(timeout=60)
        finally:
            process.kill()
    assert b"KeyboardInterrupt" in error


FORK = """
import newsparse, os, sys, warnings
warnings.simplefilter("ignore")
feed = b"<rss><channel><item><title>a</title></item></channel></rss>"
{parent}
child = os.fork()
if child == 0:
    {child}
    sys.exit(0)
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(
    ("parent", "child"),
    [
        ("", "assert newsparse.parse(feed).items"),
        ("list(newsparse.extract())", "assert len(list(newsparse.extract())) > 1000"),
        (
            "items = newsparse.extract(); next(items)",
            """try:
        next(items)
    except RuntimeError as error:
        assert "forked" in str(error)
    else:
        sys.exit("no error")""",
        ),
    ],
)
def test_a_forked_process(parent: str, child: str) -> None:
    program = FORK.format(parent=parent, child=child)
    subprocess.run([sys.executable, "-P", "-c", program], check=True, timeout=300)


def test_items_equal_those_of_the_built_in_format(feed: bytes, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(feed)
    for item in newsparse.extract(tmp_path):
        expected = item.to_dict()
        assert expected["_newsparse"]["file"] == str(tmp_path / "feed.xml")
        assert json.loads(item.to_json()) == expected
