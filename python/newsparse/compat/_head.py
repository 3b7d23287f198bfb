"""What the first bytes of a document tell: its version and its encoding."""

import codecs
import re

_WIDE = {"utf-32be": b"\0\0\0<", "utf-32le": b"<\0\0\0", "utf-16be": b"\0<", "utf-16le": b"<\0"}

# UTF-32 comes first: its mark starts with that of UTF-16.
_MARKS = {
    "utf-32be": codecs.BOM_UTF32_BE,
    "utf-32le": codecs.BOM_UTF32_LE,
    "utf-16be": codecs.BOM_UTF16_BE,
    "utf-16le": codecs.BOM_UTF16_LE,
    "utf-8": codecs.BOM_UTF8,
}

_DECLARATION = re.compile(rb"""\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)""")

_PROLOG = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(\[.*?\]\s*)?>", re.S | re.I)
_TAG = re.compile(r"""<([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_JSON_FEED = re.compile(rb"jsonfeed\.org\\?/version\\?/(1(?:\.1)?)")

_RSS = {"0.91": "rss091u", "0.92": "rss092", "0.93": "rss093", "0.94": "rss094"}
_ATOM = {"0.1": "atom01", "0.2": "atom02", "0.3": "atom03"}

# The prolog of a document is searched for its root element up to here.
_HEAD = 16 * 1024


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that the byte-order mark or the width of the first character tells."""
    for marks in (_MARKS, _WIDE):
        for encoding, mark in marks.items():
            if data.startswith(mark):
                return encoding
    return None


def encoding(data: bytes, charset: str | None) -> str | None:
    """Return the name of the encoding, as far as it is certain."""
    marked = marked_encoding(data)
    if marked and marked != "utf-8":
        return marked
    declared = _DECLARATION.match(data.removeprefix(codecs.BOM_UTF8))
    name = charset or (declared[1].decode("ascii", "replace").lower() if declared else "utf-8")
    name = "gb18030" if name.lower() == "gb2312" else name
    return name if _is_encoded(data, name) else None


def _is_encoded(data: bytes, name: str) -> bool:
    """Return true for data that is valid in an encoding."""
    try:
        data.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return False
    return True


def version(data: bytes, format: str) -> str:
    """Return the version of a feed, by its root element; empty if it has none."""
    if format == "json-feed":
        found = _JSON_FEED.search(data)
        return {"1": "json1", "1.1": "json11"}[found[1].decode()] if found else ""
    head = data[:_HEAD].decode(marked_encoding(data) or "utf-8", "replace").lstrip("\ufeff")
    position = 0
    while prolog := _PROLOG.match(head, position):
        position = prolog.end()
    if "netscape" in head[:position].lower() and "<!doctype" in head[:position].lower():
        return "rss091n"
    tag = _TAG.match(head, position)
    return _version_of_root(tag[1], tag[2]) if tag else ""


def _version_of_root(name: str, attribute_text: str) -> str:
    """Return the version that a root element tells by its namespaces and attributes."""
    attributes = {key: first or second for key, first, second in _ATTRIBUTE.findall(attribute_text)}
    namespaces = {
        value.strip().lower() for key, value in attributes.items() if key.startswith("xmlns")
    }
    is_rss10 = "http://purl.org/rss/1.0/" in namespaces
    number = attributes.get("version", "")
    match name.rpartition(":")[2]:
        case "rss" if is_rss10:
            return "rss10"
        case "rss":
            return "rss20" if number.startswith("2.") else _RSS.get(number, "rss")
        case "RDF" if attributes.get("xmlns") == "http://my.netscape.com/rdf/simple/0.9/":
            return "rss090"
        case "feed" if "http://www.w3.org/2005/atom" in namespaces:
            return "atom10"
        case "feed":
            return _ATOM.get(number, "atom")
    return "rss10" if is_rss10 else ""
