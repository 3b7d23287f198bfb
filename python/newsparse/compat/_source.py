"""The bytes of a document, from whatever feedparser accepts as its source."""

import os
import re
from typing import IO, Any

_URL = re.compile(r"\s*(https?|ftp|file|feed):", re.IGNORECASE)

# What documents contain, and names of files hardly ever.
_MARKUP = re.compile(r"[<{\n]")

Source = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[Any]


def read(source: Source) -> tuple[bytes, OSError | None]:
    """Return the bytes of a document, and the error if a file could not be opened.

    A string is the name of a file, or a document. If no file has that name, the string
    is returned with the error, as feedparser parses it then.
    """
    if isinstance(source, bytes):
        return source, None
    if isinstance(source, str):
        return _read_text(source)
    if isinstance(source, os.PathLike):
        return _read_file(source), None
    if hasattr(source, "read"):
        return _encoded(source.read()), None
    try:
        return memoryview(source).tobytes(), None
    except TypeError:
        kind = type(source).__name__
        raise TypeError(
            f"a source is a str, bytes, a path or an object with read(), not {kind}"
        ) from None


def _read_text(source: str) -> tuple[bytes, OSError | None]:
    """Return the bytes of the file of that name, or of the document that it is."""
    if _URL.match(source):
        url = source.strip()[:200]
        raise ValueError(
            f"newsparse does not fetch URLs: download {url!r} and pass its bytes"
        )
    if _MARKUP.search(source) or not source.strip():
        return _encoded(source), None
    try:
        return _read_file(source), None
    except OSError as error:
        return _encoded(source), error
    except ValueError:  # a null character
        return _encoded(source), None


def _read_file(path: str | os.PathLike[str]) -> bytes:
    """Return the content of a file."""
    with open(path, "rb") as file:
        return file.read()


def _encoded(content: str | bytes) -> bytes:
    """Return text in UTF-8."""
    if isinstance(content, str):
        return content.encode("utf-8", "replace")  # surrogates have no bytes
    if isinstance(content, bytes):
        return content
    raise TypeError(f"read() returned {type(content).__name__}, not bytes or str")
