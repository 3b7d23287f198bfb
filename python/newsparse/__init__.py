"""Fast parser for news: feeds, sitemaps, IPTC formats, web pages and web archives.

>>> import newsparse
>>> document = newsparse.parse(
...     b"<rss><channel><item><title>Rain &amp;amp; wind</title></item></channel></rss>"
... )
>>> [item.title for item in document.items]
['Rain & wind']
"""

import os

from newsparse import _newsparse
from newsparse._errors import NewsparseError, NewsparseWarning, ParseError, RuleError
from newsparse._newsparse import (
    Document,
    Extraction,
    FileSegment,
    NewsItem,
    RecordBatches,
    Rules,
    __version__,
    benchmark,
    extract,
    parse,
    record_batches,
    segments,
)
from newsparse._values import Attachment, Author, Comment, Measurement, WarcRecord

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_newsparse.after_fork)

__all__ = [
    "Attachment",
    "Author",
    "Comment",
    "Document",
    "Extraction",
    "FileSegment",
    "Measurement",
    "NewsItem",
    "NewsparseError",
    "NewsparseWarning",
    "ParseError",
    "RecordBatches",
    "RuleError",
    "Rules",
    "WarcRecord",
    "__version__",
    "benchmark",
    "extract",
    "parse",
    "record_batches",
    "segments",
]
