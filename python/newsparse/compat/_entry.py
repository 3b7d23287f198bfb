"""The entry of a feed, made of a news item."""

from datetime import datetime
from email.utils import format_datetime
from functools import cached_property
from time import struct_time
from typing import ClassVar

from newsparse._newsparse import Document, NewsItem
from newsparse._values import Attachment, Author
from newsparse.compat._dictionaries import FeedParserDict, LazyDict


class Feed:
    """What entries need to know about their document."""

    def __init__(self, data: bytes, format: str) -> None:
        """Create it of the bytes of the document and the name of its format."""
        self._data = data
        self.format = format

    # An item does not tell which elements its attachments and its image come from: any
    # that the document mentions.

    @cached_property
    def has_enclosures(self) -> bool:
        """Whether attachments may be enclosures: always if not of Media RSS."""
        return self._mentions(b"enclosure") or not self.has_media

    @cached_property
    def has_media(self) -> bool:
        """Whether attachments may be of Media RSS."""
        return self._mentions(b"search.yahoo.com/mrss")

    @cached_property
    def has_thumbnails(self) -> bool:
        """Whether an image may be a thumbnail of Media RSS."""
        return self._mentions(b":thumbnail")

    @cached_property
    def has_images(self) -> bool:
        """Whether an image may be that of a podcast: always if it is no thumbnail."""
        return self._mentions(b"itunes:image") or not self.has_thumbnails

    def _mentions(self, name: bytes) -> bool:
        """Return true if the document contains a name, in characters of any width."""
        return name in self._data.replace(b"\0", b"")


class Entry(LazyDict):
    """A news item with the keys of feedparser."""

    def __init__(self, item: NewsItem, feed: Feed) -> None:
        """Create the entry of an item."""
        self._item = item
        self._feed = feed
        title = item.title
        if title is not None:
            self.store("title", title)
        else:
            # The encoder of json takes a dictionary that is empty inside for `{}`.
            self._complete()

    def _title_detail(self) -> FeedParserDict | None:
        """Return the title, which is plain text."""
        return self._detail("text/plain", self._item.title)

    def _summary(self) -> str | None:
        """Return the summary, else the content."""
        item = self._item
        return item.summary or item.content_html or item.content_text

    def _summary_detail(self) -> FeedParserDict | None:
        """Return the summary; feeds do not always tell its type."""
        is_text = not (self._item.summary or self._item.content_html)
        return self._detail("text/plain" if is_text else "text/html", self._summary())

    def _content(self) -> list[FeedParserDict] | None:
        """Return the full text in each form that the item has."""
        item = self._item
        html = self._detail("text/html", item.content_html)
        text = self._detail("text/plain", item.content_text)
        return [content for content in (html, text) if content] or None

    def _detail(self, media_type: str, value: str | None) -> FeedParserDict | None:
        """Return a text with its type and language."""
        if value is None:
            return None
        language = self._item.language
        return FeedParserDict(type=media_type, language=language, value=value)

    def _is_id_the_link(self) -> bool | None:
        """Return false if the item has a link other than its identifier.

        Otherwise it is not known whether it has a link of its own. In Atom, the value
        of feedparser tells the order of the elements.
        """
        guid, url = self._item.id, self._item.url
        is_known = self._feed.format == "rss" and guid and url and guid != url
        return False if is_known else None

    def _links(self) -> list[FeedParserDict] | None:
        """Return the link of the item, and those to its enclosures."""
        url, attachments = self._item.url, self._item.attachments
        links = []
        if url is not None:
            links.append(FeedParserDict(rel="alternate", type="text/html", href=url))
        if attachments and self._feed.has_enclosures:
            links += map(_enclosure, attachments)
        return links or None

    def _media_content(self) -> list[FeedParserDict] | None:
        """Return the attachments with the attributes of Media RSS."""
        attachments = self._item.attachments
        if not attachments or not self._feed.has_media:
            return None
        return [_media(attachment) for attachment in attachments]

    def _image(self) -> FeedParserDict | None:
        """Return the main image."""
        image = self._item.image if self._feed.has_images else None
        return None if image is None else FeedParserDict(href=image)

    def _media_thumbnail(self) -> list[FeedParserDict] | None:
        """Return the main image as a thumbnail."""
        image = self._item.image if self._feed.has_thumbnails else None
        if image is None:
            return None
        thumbnail = FeedParserDict()
        thumbnail.store("url", image)
        return [thumbnail]

    def _published_date(self) -> datetime | None:
        """Return the time of first publication."""
        return self._item.date_published

    def _updated_date(self) -> datetime | None:
        """Return the time of the last change.

        The one date of RSS 1.0 is `dc:date`, which feedparser takes for that.
        """
        modified = self._item.date_modified
        if modified is None and self._feed.format == "rdf":
            return self._item.date_published
        return modified

    def _date_text(self, date: datetime | None) -> str | None:
        """Return a date in the notation that the format prescribes."""
        if date is None:
            return None
        if self._feed.format == "rss":
            return format_datetime(date)
        return date.replace(microsecond=0, tzinfo=None).isoformat() + "Z"

    def _authors(self) -> list[FeedParserDict] | None:
        """Return the authors."""
        return [_person(author) for author in self._item.authors] or None

    def _author_detail(self) -> FeedParserDict | None:
        """Return the last author; in RSS the first one."""
        authors = self._authors()
        if not authors:
            return None
        return authors[-1 if self._feed.format == "atom" else 0]

    def _author(self) -> str | None:
        """Return the last author as a line: in RSS with the e-mail address in front."""
        person = (self._authors() or [FeedParserDict()])[-1]
        name: str | None = person.get("name")
        email: str | None = person.get("email")
        if not name or not email:
            return name or email
        is_rss = self._feed.format == "rss"
        return f"{email} ({name})" if is_rss else f"{name} ({email})"

    def _tags(self) -> list[FeedParserDict] | None:
        """Return the tags."""
        unknown = {"scheme": None, "label": None}
        tags = [FeedParserDict(term=tag, **unknown) for tag in self._item.tags]
        return tags or None

    _makers: ClassVar = {
        "title": lambda entry: entry._item.title,
        "title_detail": _title_detail,
        "link": lambda entry: entry._item.url,
        "links": _links,
        "id": lambda entry: entry._item.id,
        "guidislink": _is_id_the_link,
        "summary": _summary,
        "summary_detail": _summary_detail,
        "content": _content,
        "published": lambda entry: entry._date_text(entry._published_date()),
        "published_parsed": lambda entry: _parsed(entry._published_date()),
        "updated": lambda entry: entry._date_text(entry._updated_date()),
        "updated_parsed": lambda entry: _parsed(entry._updated_date()),
        "author": _author,
        "author_detail": _author_detail,
        "authors": _authors,
        "tags": _tags,
        "media_content": _media_content,
        "media_thumbnail": _media_thumbnail,
        "image": _image,
        "language": lambda entry: entry._item.language,
    }


def _parsed(date: datetime | None) -> struct_time | None:
    """Return a date as its parts in UTC."""
    return None if date is None else date.utctimetuple()


def _person(author: Author) -> FeedParserDict:
    """Return an author; an address that is no page is an e-mail address."""
    person = FeedParserDict()
    if author.name:
        person["name"] = author.name
    if author.url and author.url.startswith("mailto:"):
        person["email"] = author.url.removeprefix("mailto:")
    elif author.url:
        person["href"] = author.url
    return person


def _enclosure(attachment: Attachment) -> FeedParserDict:
    """Return the link to an enclosure."""
    link = FeedParserDict(rel="enclosure", href=attachment.url)
    if attachment.mime_type:
        link["type"] = attachment.mime_type
    if attachment.size_in_bytes is not None:
        link["length"] = str(attachment.size_in_bytes)
    if attachment.title:
        link["title"] = attachment.title
    return link


def _media(attachment: Attachment) -> FeedParserDict:
    """Return an attachment as an element of Media RSS."""
    media = FeedParserDict()
    media.store("url", attachment.url)
    if attachment.mime_type:
        media["type"] = attachment.mime_type
    if attachment.size_in_bytes is not None:
        media["filesize"] = str(attachment.size_in_bytes)
    if attachment.duration_in_seconds is not None:
        media["duration"] = str(attachment.duration_in_seconds)
    return media


def entries(document: Document, data: bytes) -> list[Entry]:
    """Return the entries of a document."""
    feed = Feed(data, document.format or "")
    return [Entry(item, feed) for item in document.items]
