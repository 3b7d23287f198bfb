"""Values of news items, and of a measurement."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Author:
    """A person or an organisation that wrote a news item."""

    name: str | None = None
    url: str | None = None
    avatar: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a news item, such as a podcast episode or a picture."""

    url: str
    mime_type: str | None = None
    title: str | None = None
    size_in_bytes: int | None = None
    duration_in_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of a reader."""

    author: str | None
    text: str


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """A record of a web archive, as far as the archive describes it."""

    record_id: str | None = None
    date: datetime | None = None
    uri: str | None = None
    offset: int | None = None
    """First byte of the record in the file."""
    length: int | None = None
    """Number of bytes of the record in the file."""
    http_status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """The speed of the parser. All figures are news items per second of a pass."""

    news_per_second: float
    """The speed of the median pass."""
    interval: tuple[float, float]
    """The 95 % confidence interval of the median."""
    samples: list[float]
    news: int
    """News items in a pass."""
    documents: int
    threads: int


def rules(toml: str, file: str) -> object:
    """Restore rules that were pickled."""
    from newsparse import Rules

    return Rules(toml, file=file)


for _class in (Author, Attachment, Comment, WarcRecord, Measurement):
    _class.__module__ = "newsparse"
