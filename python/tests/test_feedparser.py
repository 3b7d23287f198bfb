"""The interface of feedparser."""

import copy
import html
import io
import json
import mmap
import pickle
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import newsparse
import pytest
from newsparse.compat import feedparser

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<!-- a comment with a <tag> --><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Harbour</title>
<entry><id>tag:example.org,2025:1</id><title>Tide</title>
<link href="https://example.org/tide"/>
<link rel="enclosure" type="audio/ogg" length="7" href="https://example.org/tide.ogg"/>
<published>2025-09-01T12:00:00.9+02:00</published><updated>2025-09-02T00:00:00Z</updated>
<author><name>Anna Ek</name><email>anna@example.org</email></author>
<author><name>Bo Å</name><uri>https://example.org/bo</uri></author>
<category term="sea"/><category term="wind"/>
<content type="html">&lt;p&gt;High.&lt;/p&gt;</content></entry>
<entry><id>tag:example.org,2025:2</id><title>Ebb</title><summary>Low.</summary>
<content>Plain.</content></entry></feed>""".encode()

RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Old</title></channel>
<item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link>
<dc:date>2025-09-01T12:00:00+02:00</dc:date></item></rdf:RDF>"""

PODCAST = b"""<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><title>Waves</title><item><title>First</title><guid>1</guid>
<itunes:image href="https://example.org/1.jpg"/><itunes:duration>62</itunes:duration>
<author>me@example.org (Me)</author>
<enclosure url="https://example.org/1.mp3" length="0" type="audio/mpeg"/></item>
</channel></rss>"""

MEDIA = b"""<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<item><title>Picture</title><link>https://example.org/p</link>
<media:content url="https://example.org/p.mp4" type="video/mp4"
 fileSize="9" duration="3"/>
<media:thumbnail url="https://example.org/p.jpg"/></item></channel></rss>"""

DATE = (2025, 9, 1, 10, 0, 0, 0, 244, 0)


def entry_of(document: bytes) -> Any:
    """Return the first entry of a document."""
    return feedparser.parse(document).entries[0]


def test_entries_of_rss(feed: bytes) -> None:
    result = feedparser.parse(feed)
    assert (result.bozo, result.version, result.encoding) == (False, "rss20", "utf-8")
    assert (result.feed.title, len(result.entries), result.headers) == (
        "The Post",
        2,
        {},
    )
    assert "bozo_exception" not in result
    first, second = result.entries
    assert (first.title, first.link, first.id) == ("Rain & wind", "/rain.html", "a1")
    assert (first.summary, first.description) == ("<p>Wet.</p>", "<p>Wet.</p>")
    assert first.summary_detail.value == "<p>Wet.</p>"
    assert first.title_detail == {
        "type": "text/plain",
        "language": None,
        "value": "Rain & wind",
    }
    assert isinstance(first.published_parsed, time.struct_time)
    assert first.published_parsed == DATE
    assert first.published == "Mon, 01 Sep 2025 10:00:00 +0000"
    assert (first.author, first.author_detail.name) == ("Anna Ek", "Anna Ek")
    assert first.authors == [{"name": "Anna Ek"}]
    assert first.tags == [{"term": "Weather", "scheme": None, "label": None}]
    assert first.category == "Weather"
    enclosure = {
        "href": "https://example.org/rain.mp3",
        "type": "audio/mpeg",
        "length": "12",
    }
    assert first.enclosures == [enclosure]
    assert first.enclosures[0].url == enclosure["href"]
    assert first.links == [
        {"rel": "alternate", "type": "text/html", "href": "/rain.html"},
        {"rel": "enclosure", **enclosure},
    ]
    assert set(second) == {"title", "title_detail", "link", "links"}


def test_entries_of_atom() -> None:
    result = feedparser.parse(ATOM)
    assert (result.version, result.feed.title) == ("atom10", "Harbour")
    first, second = result.entries
    assert (first.published, first.published_parsed) == ("2025-09-01T10:00:00Z", DATE)
    assert (first.updated, first.updated_parsed[:3]) == (
        "2025-09-02T00:00:00Z",
        (2025, 9, 2),
    )
    assert first.content == [
        {"type": "text/html", "language": "en", "value": "<p>High.</p>"}
    ]
    assert first.summary == "<p>High.</p>"
    assert (first.language, [tag.term for tag in first.tags]) == ("en", ["sea", "wind"])
    assert first.authors == [
        {"name": "Anna Ek", "email": "anna@example.org"},
        {"name": "Bo Å", "href": "https://example.org/bo"},
    ]
    assert (first.author, first.author_detail) == ("Bo Å", first.authors[1])
    assert first.enclosures[0].length == "7"
    assert (second.summary, second.content[0].type) == ("Low.", "text/plain")
    assert second.summary_detail.value == "Low."
    assert "links" not in second
    with pytest.raises(AttributeError):
        _ = second.enclosures
    assert second.get("enclosures", []) == []


def test_author_lines_have_the_address_where_the_format_has_it() -> None:
    assert entry_of(PODCAST).author == "me@example.org (Me)"
    assert entry_of(PODCAST).author_detail == {"name": "Me", "email": "me@example.org"}
    second = ATOM.index(b"<author><name>Bo"), ATOM.index(b"<category")
    assert (
        entry_of(ATOM[: second[0]] + ATOM[second[1] :]).author
        == "Anna Ek (anna@example.org)"
    )


def test_the_date_of_rdf_is_both_dates() -> None:
    entry = entry_of(RDF)
    assert entry.updated_parsed == entry.published_parsed == DATE
    assert entry.updated == "2025-09-01T10:00:00Z"
    assert "updated" in entry


def test_podcasts() -> None:
    entry = entry_of(PODCAST)
    assert entry.enclosures == [
        {"href": "https://example.org/1.mp3", "type": "audio/mpeg"}
    ]
    assert entry.image.href == "https://example.org/1.jpg"
    assert "media_content" not in entry
    assert "media_thumbnail" not in entry


def test_media_rss() -> None:
    entry = entry_of(MEDIA)
    assert entry.media_content == [
        {
            "url": "https://example.org/p.mp4",
            "type": "video/mp4",
            "filesize": "9",
            "duration": "3",
        }
    ]
    assert entry.media_content[0].url == "https://example.org/p.mp4"
    assert entry.media_thumbnail == [{"url": "https://example.org/p.jpg"}]
    assert entry.enclosures == []
    assert "image" not in entry
    assert entry_of(MEDIA.decode().encode("utf-16")).enclosures == []


def test_words_of_the_text_are_no_elements() -> None:
    item = b"<description>A thumbnail.</description></item>"
    entry = entry_of(PODCAST.replace(b"</item>", item))
    assert (entry.image.href, "media_thumbnail" in entry) == (
        "https://example.org/1.jpg",
        False,
    )


def test_attachments_are_of_both_kinds_if_the_document_has_both() -> None:
    enclosure = b"<enclosure url='https://example.org/p.mp3'/></item>"
    entry = entry_of(MEDIA.replace(b"</item>", enclosure))
    urls = ["https://example.org/p.mp4", "https://example.org/p.mp3"]
    assert [link.href for link in entry.enclosures] == urls
    assert [media.url for media in entry.media_content] == urls


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (b"<link>https://example.org/1</link><guid>a</guid>", False),
        (b"<link>https://example.org/1</link><guid>https://example.org/1</guid>", None),
        (b"<guid>https://example.org/1</guid>", None),
        (b"<link>https://example.org/1</link>", None),
    ],
)
def test_the_guid_is_not_the_link_if_both_differ(
    item: bytes, expected: bool | None
) -> None:
    document = (
        b"<rss><channel><item><title>1</title>" + item + b"</item></channel></rss>"
    )
    assert entry_of(document).get("guidislink") is expected


def test_keys_have_several_names(feed: bytes) -> None:
    result = feedparser.parse(feed)
    entry = result.entries[0]
    assert result["items"] is result.entries
    assert result.channel is result["feed"]
    assert entry.guid == entry["guid"] == entry.get("guid") == "a1"
    assert (entry.issued, entry.issued_parsed) == (
        entry.published,
        entry.published_parsed,
    )
    for name in ["updated", "modified", "date"]:
        assert entry[name] == entry.published
        assert entry[name + "_parsed"] == DATE
    assert "updated" not in entry
    assert "modified" in entry
    assert entry.has_key("guid")
    entry["guid"] = "b2"
    assert (entry.id, "guid" in dict(entry)) == ("b2", False)
    assert entry.setdefault("guid", "c3") == "b2"
    assert entry.setdefault("note", "new") == entry.note == "new"
    assert len({entry, result.entries[1]}) == 2


def test_missing_keys_raise(feed: bytes) -> None:
    entry = feedparser.parse(feed).entries[1]
    for name in [
        "published",
        "tags",
        "category",
        "content",
        "updated_parsed",
        "license",
        "x",
    ]:
        with pytest.raises(KeyError, match=name if name != "category" else "tags"):
            _ = entry[name]
        with pytest.raises(AttributeError, match=name):
            getattr(entry, name)
        assert entry.get(name) is None
        assert entry.get(name, "default") == "default"
        assert name not in entry
        assert not hasattr(entry, name)
    empty = feedparser.FeedParserDict(tags=[])
    assert empty.get("category", "none") == "none"


class Time:
    """The module time, for the representation of its tuples."""

    @staticmethod
    def struct_time(**parts: int) -> time.struct_time:
        """Return a tuple of its parts."""
        return time.struct_time(parts.values())


def complete(entry: Any) -> dict[str, Any]:
    """Return what an entry holds, key by key."""
    return {key: entry[key] for key in list(entry)}


@pytest.mark.parametrize(
    "convert",
    [
        dict,
        lambda entry: {**entry},
        lambda entry: dict(**entry),
        lambda entry: entry | {},
        lambda entry: {} | entry,
        lambda entry: dict(entry.items()),
        lambda entry: dict(zip(entry.keys(), entry.values(), strict=True)),
        lambda entry: entry.copy(),
        copy.copy,
        copy.deepcopy,
        lambda entry: pickle.loads(pickle.dumps(entry)),
        lambda entry: eval(repr(entry), {"time": Time}),
        lambda entry: {name: entry.pop(name) for name in list(reversed(entry))},
    ],
)
def test_entries_are_whole_dictionaries(feed: bytes, convert: Any) -> None:
    expected = complete(feedparser.parse(feed).entries[0])
    assert len(expected) == 14
    assert convert(feedparser.parse(feed).entries[0]) == expected


def test_entries_that_were_not_read_are_equal_and_can_be_printed(feed: bytes) -> None:
    def entry() -> Any:
        return feedparser.parse(feed).entries[0]

    assert entry() == entry()
    assert (entry() != entry()) is False
    assert complete(entry()) == entry()
    assert len(entry()) == len(complete(entry()))
    assert json.loads(json.dumps(entry()))["tags"][0]["term"] == "Weather"
    untitled = feed.replace(b"<title>", b"<x>").replace(b"</title>", b"</x>")
    assert "Weather" in json.dumps(feedparser.parse(untitled).entries[0])


def test_a_key_that_was_removed_stays_away(feed: bytes) -> None:
    entry = feedparser.parse(feed).entries[0]
    del entry["link"]
    assert "link" not in entry
    entry["title"] = "New"
    assert dict(entry)["title"] == "New"
    entry.clear()
    assert not entry


def test_copies_have_the_same_habits(feed: bytes) -> None:
    result = pickle.loads(pickle.dumps(feedparser.parse(feed)))
    assert result == feedparser.parse(feed)
    assert result.entries[0].guid == "a1"
    assert result.encoding == "utf-8"


@pytest.mark.parametrize(
    "convert",
    [
        bytearray,
        memoryview,
        bytes.decode,
        io.BytesIO,
        lambda feed: io.StringIO(feed.decode()),
    ],
)
def test_sources_in_memory(feed: bytes, convert: Any) -> None:
    assert feedparser.parse(convert(feed)) == feedparser.parse(feed)


def test_sources_in_files(feed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(feed)
    expected = feedparser.parse(feed)
    assert feedparser.parse(path) == expected
    assert feedparser.parse(str(path)) == expected
    with path.open("rb") as file:
        assert feedparser.parse(file) == expected
    with path.open() as file:
        assert feedparser.parse(file) == expected
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
    ):
        assert feedparser.parse(mapped) == expected


def test_missing_files(tmp_path: Path) -> None:
    path = tmp_path / "missing.xml"
    with pytest.raises(FileNotFoundError):
        feedparser.parse(path)
    result = feedparser.parse(str(path))
    assert (result.bozo, result.entries) == (True, [])
    assert isinstance(result.bozo_exception, FileNotFoundError)


@pytest.mark.parametrize(
    "url", ["http://example.org/feed", " HTTPS://example.org", "feed:x"]
)
def test_urls_are_never_fetched(url: str) -> None:
    with pytest.raises(ValueError, match=r"does not fetch URLs.*pass its bytes"):
        feedparser.parse(url)


@pytest.mark.parametrize("source", [None, 12, ["<rss/>"]])
def test_other_sources_are_refused(source: Any) -> None:
    with pytest.raises(TypeError, match="not " + type(source).__name__):
        feedparser.parse(source)


def test_text_in_another_encoding_than_it_declares() -> None:
    document = (
        "<?xml version='1.0' encoding='latin1'?>"
        "<rss><channel><item><title>Å</title></item></channel></rss>"
    )
    assert feedparser.parse(document).entries[0].title == "Å"


def test_response_headers(feed: bytes) -> None:
    headers = {"Content-Location": "https://example.org/a/feed.xml"}
    result = feedparser.parse(feed, response_headers=headers)
    assert result.entries[0].link == "https://example.org/rain.html"
    assert result.headers == headers
    headers = {"content-type": "application/rss+xml; charset='windows-1251'"}
    document = feed.decode().replace("Rain", "Дождь").encode("windows-1251")
    result = feedparser.parse(document, response_headers=headers)
    assert (result.entries[0].title, result.encoding) == (
        "Дождь & wind",
        "windows-1251",
    )


def test_arguments_of_requests_have_no_effect(feed: bytes) -> None:
    result = feedparser.parse(
        feed,
        etag="1",
        modified="2",
        agent="3",
        referrer="4",
        handlers=[],
        request_headers={"a": "b"},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    assert result == feedparser.parse(feed)


@pytest.mark.parametrize("name", ["sanitize_html", "resolve_relative_uris", "unknown"])
def test_markup_is_not_changed_on_demand(feed: bytes, name: str) -> None:
    with pytest.raises(TypeError, match=name):
        feedparser.parse(feed, **{name: True})


def test_damaged_feeds_are_bozo(feed: bytes) -> None:
    result = feedparser.parse(feed[: feed.rindex(b"<link>")])
    assert (result.bozo, len(result.entries)) == (True, 2)
    assert isinstance(result.bozo_exception, newsparse.ParseError)
    assert not isinstance(result.bozo_exception, feedparser.CharacterEncodingOverride)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("Hello.\n", "no news"),
        ("<html><title>Rain</title><article><p>It rains.", "no news|no feed.*article"),
        (
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
            "<url><loc>https://example.org/</loc></url></urlset>",
            "no feed.*sitemap",
        ),
    ],
)
def test_other_documents_have_no_entries(document: str, message: str) -> None:
    result = feedparser.parse(document)
    assert (result.bozo, result.entries, result.feed, result.version) == (
        True,
        [],
        {},
        "",
    )
    with pytest.raises(newsparse.ParseError, match=message):
        raise result.bozo_exception


@pytest.mark.parametrize("document", ["", b"", io.BytesIO()])
def test_an_empty_document_is_no_error(document: Any) -> None:
    assert feedparser.parse(document) == {
        "bozo": False,
        "entries": [],
        "feed": {},
        "headers": {},
    }


ITEM = "<channel><item><title>1</title></item></channel>"
NETSCAPE = (
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "rss.dtd">'
)
RDF_NAMESPACE = "xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"


@pytest.mark.parametrize(
    ("document", "version"),
    [
        (f"<rss version='2.0'>{ITEM}</rss>", "rss20"),
        (
            f'<?xml version="1.0"?>\n<!-- <feed> -->\n<rss version="2.1">{ITEM}</rss>',
            "rss20",
        ),
        (f"<rss version='0.91'>{ITEM}</rss>", "rss091u"),
        (f"{NETSCAPE}<rss version='0.91'>{ITEM}</rss>", "rss091n"),
        (f"<rss version='0.92' a=\"b>c\">{ITEM}</rss>", "rss092"),
        (f"<rss>{ITEM}</rss>", "rss"),
        (f"<RSS Version='2.0'>{ITEM}</RSS>", "rss20"),
        (f"<rss version='3'>{ITEM}</rss>", "rss"),
        (
            f"<r:RDF {RDF_NAMESPACE} xmlns='http://purl.org/rss/1.0/'>{ITEM}</r:RDF>",
            "rss10",
        ),
        (
            f"<r:RDF {RDF_NAMESPACE} xmlns='http://my.netscape.com/rdf/simple/0.9/'>{ITEM}</r:RDF>",
            "rss090",
        ),
        (ITEM, ""),
        ("<feed version='0.3'><entry><title>1</title></entry></feed>", "atom03"),
        ("<feed><entry><title>1</title></entry></feed>", "atom"),
        (
            "<a:feed xmlns:a='http://www.w3.org/2005/Atom'>"
            "<a:entry><a:title>1</a:title></a:entry></a:feed>",
            "atom10",
        ),
        (
            '{"version": "https://jsonfeed.org/version/1.1",'
            ' "items": [{"id": "1", "title": "1"}]}',
            "json11",
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_versions(document: str, version: str, encoding: str) -> None:
    result = feedparser.parse(document.encode(encoding))
    assert (result.version, result.entries[0].title) == (version, "1")


@pytest.mark.parametrize(
    ("declaration", "encoding", "expected"),
    [
        ("", "utf-8", "utf-8"),
        ("", "utf-8-sig", "utf-8"),
        ("", "utf-16", "utf-16le"),
        ("", "utf-16-be", "utf-16be"),
        ("<?xml version='1.0' encoding='ISO-8859-1'?>", "iso-8859-1", "iso-8859-1"),
        ("<?xml version='1.0' encoding='gb2312'?>", "gb2312", "gb18030"),
        ("<?xml version='1.0' encoding='utf-16'?>", "utf-8", "utf-8"),
        ("<?xml version='1.0' encoding='utf-8'?>", "iso-8859-1", None),
    ],
)
def test_encodings(declaration: str, encoding: str, expected: str | None) -> None:
    title = "中" if encoding == "gb2312" else "é"
    item = f"<item><title>{title}</title></item>"
    document = f"{declaration}<rss><channel>{item}</channel></rss>"
    result = feedparser.parse(document.encode(encoding))
    assert (result.get("encoding"), result.entries[0].title) == (expected, title)
    assert ("encoding" in result) == (expected is not None)


def plain(title: str) -> str:
    """Return a title as newsparse reads it: without references and white space."""
    return " ".join(html.unescape(title).split())


def enclosures(entry: Any) -> list[dict[str, str]]:
    """Return the enclosures of an entry, without attributes that newsparse skips."""
    names = ("href", "type", "length")
    return [
        {name: link[name] for name in names if name in link}
        for link in entry.get("enclosures", [])
    ]


def assert_equal_entries(theirs: Any, ours: Any, folder: str) -> None:
    """Compare the fields of an entry, except for what differs on purpose."""
    assert ours.get("title", "") == plain(theirs.get("title", ""))
    for name in ["link", "id", "updated_parsed"]:
        assert ours.get(name) == theirs.get(name)
    if folder != "rdf":  # there, the one date is also that of publication
        assert ours.get("published_parsed") == theirs.get("published_parsed")
    terms = [[tag.term for tag in entry.get("tags", [])] for entry in (theirs, ours)]
    assert terms[0] == terms[1]
    assert enclosures(ours) == enclosures(theirs)


@pytest.mark.parametrize(
    ("folder", "minimum"), [("atom", 100), ("rdf", 40), ("rss", 300)]
)
@pytest.mark.filterwarnings("ignore:To avoid breaking existing:DeprecationWarning")
def test_entries_are_those_of_feedparser(
    fixtures: Path, folder: str, minimum: int
) -> None:
    original = pytest.importorskip("feedparser", reason="feedparser is not installed")
    count = 0
    for path in sorted((fixtures / folder).iterdir()):
        expected = original.parse(path.read_bytes())
        found = feedparser.parse(path)
        assert bool(found.bozo) == bool(expected.bozo), path
        assert (found.version, found.encoding) == (expected.version, expected.encoding)
        assert len(found.entries) == len(expected.entries), path
        for pair in zip(expected.entries, found.entries, strict=True):
            assert_equal_entries(*pair, folder)
            count += 1
    assert count >= minimum


def compare(*arguments: object) -> list[str]:
    """Return the lines that the comparison prints."""
    pytest.importorskip("feedparser", reason="feedparser is not installed")
    tool = Path(__file__).parents[1] / "tools" / "compare_feedparser.py"
    command = [sys.executable, str(tool), *map(str, arguments)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return run.stdout.splitlines()


def test_the_comparison_counts_equal_values(feed: bytes, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(feed.replace(b"Sun", b"&lt;b&gt;Sun&lt;/b&gt;"))
    lines = [" ".join(line.split()) for line in compare(tmp_path)]
    assert "number of entries 1 of 1 100.00%" in lines
    assert "title 1 of 2 50.00% markup 1" in lines
    assert "id 2 of 2 100.00%" in lines
    assert "times faster" in lines[-1]


def test_the_comparison_evaluates_expressions(feed: bytes, tmp_path: Path) -> None:
    for number, expression in enumerate(
        ["entries[0].id == 'a1'", "entries[0].title == 'Wind'", "bozo and feed.rights"]
    ):
        comment = f"<!--\nExpect: {expression}\n-->".encode()
        (tmp_path / f"{number}.xml").write_bytes(feed.replace(b"?>", b"?>" + comment))
    assert compare("--suite", tmp_path) == [
        f"{name}: 1 of 3 expressions are true (1 true, 1 false, 1 not answered)"
        for name in ["feedparser", "newsparse"]
    ]
