"""Documents for the tests."""

import gzip
from pathlib import Path

import pytest

FEED = """<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Post</title>
<item><title>Rain &amp; wind</title><link>/rain.html</link><guid>a1</guid>
<pubDate>Mon, 01 Sep 2025 12:00:00.5 +0200</pubDate><dc:creator>Anna Ek</dc:creator>
<category>Weather</category><description>&lt;p&gt;Wet.&lt;/p&gt;</description>
<enclosure url="https://example.org/rain.mp3" type="audio/mpeg" length="12"/></item>
<item><title>Sun</title><link>https://example.org/sun.html</link></item>
</channel></rss>""".encode()


@pytest.fixture
def feed() -> bytes:
    """Return an RSS feed of two items."""
    return FEED


@pytest.fixture
def crawl(feed: bytes, tmp_path: Path) -> Path:
    """Return a web archive of two feeds, with a gzip member for each record."""
    path = tmp_path / "crawl.warc.gz"
    with path.open("wb") as file:
        for number in range(2):
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" + feed
            head = (
                "WARC/1.1\r\nWARC-Type: response\r\n"
                f"WARC-Record-ID: <urn:uuid:{number}>\r\nWARC-Date: 2025-09-01T12:00:00Z\r\n"
                f"WARC-Target-URI: https://example.org/{number}.xml\r\n"
                f"Content-Type: application/http\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + http + b"\r\n\r\n"))
    return path


@pytest.fixture
def fixtures() -> Path:
    """Return the folder of the project's corpus."""
    return Path(__file__).parents[2] / "fixtures" / "corpus"
