"""The interface of the library feedparser, for scripts that change one import.

>>> from newsparse.compat import feedparser
>>> feed = feedparser.parse(
...     "<rss version='2.0'><channel><item><title>Rain</title></item></channel></rss>"
... )
>>> feed.version, feed.entries[0].title
('rss20', 'Rain')

The README of the package lists the differences.
"""

from collections.abc import Mapping
from email.message import Message
from typing import Any, ClassVar

import newsparse
from newsparse import ParseError
from newsparse.compat import _head, _source
from newsparse.compat._dictionaries import FeedParserDict, LazyDict
from newsparse.compat._entry import entries

__all__ = [
    "CharacterEncodingOverride",
    "CharacterEncodingUnknown",
    "FeedParserDict",
    "NonXMLContentType",
    "ThingsNobodyCaresAboutButMe",
    "UndeclaredNamespace",
    "parse",
]

_FEED_FORMATS = ("rss", "rdf", "atom", "json-feed")


# The exceptions of feedparser, for scripts that compare a `bozo_exception` with them.
# Here, it is a newsparse.ParseError, or the OSError of a file.


class ThingsNobodyCaresAboutButMe(Exception):
    """The base of exceptions about encodings."""


class CharacterEncodingOverride(ThingsNobodyCaresAboutButMe):
    """A document is not in the encoding that it declares."""


class CharacterEncodingUnknown(ThingsNobodyCaresAboutButMe):
    """The encoding of a document is not known."""


class NonXMLContentType(ThingsNobodyCaresAboutButMe):
    """The content type is not one of XML."""


class UndeclaredNamespace(Exception):
    """A prefix has no namespace."""


class _Result(LazyDict):
    """A parsed document."""

    def __init__(
        self, data: bytes, charset: str | None, values: dict[str, Any]
    ) -> None:
        """Create it of the document, its encoding as far as known, and its values."""
        super().__init__(values)
        self._data = data
        self._charset = charset

    _makers: ClassVar = {
        "encoding": lambda result: _head.encoding(result._data, result._charset)
    }


def parse(
    url_file_stream_or_string: _source.Source,
    etag: object = None,
    modified: object = None,
    agent: object = None,
    referrer: object = None,
    handlers: object = None,
    request_headers: object = None,
    response_headers: Mapping[str, str] | None = None,
    resolve_relative_uris: bool | None = None,
    sanitize_html: bool | None = None,
) -> FeedParserDict:
    """Parse a feed from bytes, text, a path or an object with read().

    Of the response headers, `content-location` is the address that relative links of
    items are resolved against, and the charset of `content-type` the encoding. The
    arguments before it describe a request and have no effect: nothing is ever fetched.

    Raises ValueError for a URL, and TypeError for options that ask for other markup.
    """
    if resolve_relative_uris or sanitize_html:
        raise TypeError(
            "newsparse returns markup verbatim: "
            "resolve_relative_uris and sanitize_html cannot be true"
        )
    headers = dict(response_headers or {})
    result = FeedParserDict(
        bozo=False, entries=[], feed=FeedParserDict(), headers=headers
    )
    data, open_error = _source.read(url_file_stream_or_string)
    if not data:
        return result
    return _parsed(data, open_error, result)


def _parsed(
    data: bytes, open_error: OSError | None, result: FeedParserDict
) -> FeedParserDict:
    """Return the result with what was read from a document."""
    headers = {name.lower(): value for name, value in result["headers"].items()}
    charset = _charset(headers.get("content-type"))
    document = newsparse.parse(
        data, url=headers.get("content-location"), charset=charset
    )
    error: Exception | None = open_error or document.error
    result["version"] = ""
    if document.format in _FEED_FORMATS:
        result["version"] = _head.version(data, document.format)
        result["entries"] = entries(document, data)
        result["feed"] = _feed(document)
    elif document.format is not None:
        error = ParseError(f"no feed, but a document of the format {document.format}")
    if error is not None:
        result["bozo"] = True
        result["bozo_exception"] = error
    return _Result(data, charset, result)


def _charset(content_type: str | None) -> str | None:
    """Return the charset of a content type."""
    if not content_type:
        return None
    message = Message()
    message["content-type"] = content_type
    charset = message.get_param("charset")
    return (charset.strip("' ") or None) if isinstance(charset, str) else None


def _feed(document: newsparse.Document) -> FeedParserDict:
    """Return the properties of a feed: its title is known."""
    title = document.feed_title
    if title is None:
        return FeedParserDict()
    detail = FeedParserDict(type="text/plain", value=title)
    return FeedParserDict(title=title, title_detail=detail)
