"""Parsing of one document."""

import gc
import json
import mmap
import pickle
from datetime import UTC, datetime
from pathlib import Path

import newsparse
import pytest


def test_items_have_the_fields_of_the_feed(feed: bytes) -> None:
    document = newsparse.parse(feed, url="https://example.org/feed.xml")
    assert (document.format, document.feed_title, document.error) == ("rss", "The Post", None)
    assert len(document) == 2
    first, second = document
    assert first.id == "a1"
    assert first.url == "https://example.org/rain.html"
    assert first.title == "Rain & wind"
    assert first.summary == "<p>Wet.</p>"
    assert first.date_published == datetime(2025, 9, 1, 10, 0, 0, 500_000, tzinfo=UTC)
    assert first.authors == [newsparse.Author("Anna Ek")]
    assert first.tags == ["Weather"]
    assert first.attachments == [
        newsparse.Attachment("https://example.org/rain.mp3", "audio/mpeg", None, 12)
    ]
    assert (first.format, first.feed_title, first.file) == ("rss", "The Post", None)
    assert (second.id, second.date_published, second.authors, second.tags) == (None, None, [], [])
    assert (first.content_html, first.content_text, first.image, first.language) == (None,) * 4
    assert (first.external_url, first.date_modified, first.comments) == (None, None, [])


def test_dictionaries_are_the_lines_of_the_command(feed: bytes) -> None:
    item = newsparse.parse(feed).items[1]
    expected = {
        "url": "https://example.org/sun.html",
        "title": "Sun",
        "_newsparse": {"format": "rss", "feed_title": "The Post"},
    }
    assert item.to_dict() == expected
    assert json.loads(item.to_json()) == expected


def test_items_outlive_their_document(feed: bytes) -> None:
    item = newsparse.parse(bytes(bytearray(feed))).items[0]
    gc.collect()
    assert item.title == "Rain & wind"


def test_equality_hash_and_representation(feed: bytes) -> None:
    first, second = newsparse.parse(feed).items
    assert first == newsparse.parse(feed).items[0]
    assert hash(first) == hash(newsparse.parse(feed).items[0])
    assert first != second
    assert first != "Rain & wind"
    assert repr(second) == "NewsItem(title='Sun', url='https://example.org/sun.html')"
    expected = "Document(format='rss', feed_title='The Post', 2 items)"
    assert repr(newsparse.parse(feed)) == expected


def test_items_can_be_pickled(fixtures: Path) -> None:
    count = 0
    for item in newsparse.extract(fixtures):
        restored = pickle.loads(pickle.dumps(item))
        assert restored == item
        assert restored.to_json() == item.to_json()
        count += 1
    assert count > 1000


@pytest.mark.parametrize(
    "convert", [bytes, bytearray, memoryview, lambda data: memoryview(data).cast("b")]
)
def test_any_contiguous_buffer_is_a_document(feed: bytes, convert: type) -> None:
    assert newsparse.parse(convert(feed)) is not None
    assert newsparse.parse(convert(feed)).items == newsparse.parse(feed).items


def test_a_writable_buffer_may_change_afterwards(feed: bytes) -> None:
    data = bytearray(feed)
    item = newsparse.parse(data).items[1]
    data[:] = b"\xff" * len(data)
    assert item.title == "Sun"


def test_a_mapped_file_is_not_copied(feed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(feed)
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    item = newsparse.parse(mapped).items[1]
    with pytest.raises(BufferError):
        mapped.close()  # the document still uses it
    assert item.title == "Sun"
    del item
    gc.collect()
    mapped.close()


def test_buffers_with_gaps_are_refused(feed: bytes) -> None:
    with pytest.raises(BufferError, match="not contiguous"):
        newsparse.parse(memoryview(feed)[::2])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("<rss/>", "bytes, not str: read the file in binary mode"),
        (None, "bytes, not NoneType"),
        (12, "bytes, not int"),
        ([b"<rss/>"], "bytes, not list"),
    ],
)
def test_other_types_are_refused(data: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        newsparse.parse(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"", "empty"), (b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", "binary"), (b"Hello.", "no news")],
)
def test_other_documents_have_an_error(data: bytes, message: str) -> None:
    document = newsparse.parse(data)
    assert (document.format, document.items) == (None, ())
    assert isinstance(document.error, newsparse.ParseError)
    assert message in str(document.error)
    with pytest.raises(newsparse.NewsparseError):
        raise document.error


def test_a_damaged_document_keeps_its_items(feed: bytes) -> None:
    document = newsparse.parse(feed[: feed.rindex(b"<link>")])
    assert [item.title for item in document.items] == ["Rain & wind", "Sun"]
    assert document.error is not None


def test_a_large_document(feed: bytes) -> None:
    start, end = feed.index(b"<item>"), feed.rindex(b"</channel>")
    large = feed[:start] + feed[start:end] * 20_000 + feed[end:]
    document = newsparse.parse(large)
    assert len(document) == 40_000
    assert document.items[-1].title == "Sun"


RULES = """
[[rule]]
name = "my-site"
detect = { contains = "<title>My Site" }
item = "article"
[rule.fields]
title = "h2"
url = "a@href"
"""

PAGE = b"<!doctype html><title>My Site</title><article><a href=/a><h2>Rain</h2></a></article>"


def test_rules_find_items(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(RULES)
    for rules in [newsparse.Rules(RULES), newsparse.Rules.from_file(path)]:
        for each in [rules, pickle.loads(pickle.dumps(rules))]:
            document = newsparse.parse(PAGE, rules=each, url="https://example.org")
            assert document.format == "my-site"
            assert document.items[0].url == "https://example.org/a"


def test_invalid_rules_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text("[[rule]]\nname = 1")
    with pytest.raises(newsparse.RuleError, match=r"wrong\.toml"):
        newsparse.Rules.from_file(path)
    with pytest.raises(FileNotFoundError):
        newsparse.Rules.from_file(tmp_path / "missing.toml")
