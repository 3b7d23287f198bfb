"""What the first bytes of a document tell: its version and its encoding."""

import codecs
import re

_WIDE = {
    "utf-32be": b"\0\0\0<",
    "utf-32le": b"<\0\0\0",
    "utf-16be": b"\0<",
    "utf-16le": b"<\0",
}

# UTF-32 comes first: its mark starts with that of UTF-16.
_MARKS = {
    "utf-32be": codecs.BOM_UTF32_BE,
    "utf-32le": codecs.BOM_UTF32_LE,
    "utf-16be": codecs.BOM_UTF16_BE,
    "utf-16le": codecs.BOM_UTF16_LE,
    "utf-8": codecs.BOM_UTF8,
}

_DECLARATION = re.compile(rb"""\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)""")

_PROLOG = re.compile(
    r"\s+ | <\?.*?\?> | <!--.*?--> | <!DOCTYPE[^>\[]*+ (\[.*?\]\s*+)? >",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_TAG = re.compile(r"""<([\w:.-]++)((?:[^<>"']|"[^"]*"|'[^']*')*+)>""")
_ATTRIBUTE = re.compile(r"""(?<![\w:.-])([\w:.-]++)\s*+=\s*+(?:"([^"]*)"|'([^']*)')""")
_JSON_FEED = re.compile(rb"jsonfeed\.org\\?/version\\?/(1(?:\.1)?)")

_RSS_090 = "http://my.netscape.com/rdf/simple/0.9/"
_RSS = {"0.91": "rss091u", "0.92": "rss092", "0.93": "rss093", "0.94": "rss094"}
_ATOM = {"0.1": "atom01", "0.2": "atom02", "0.3": "atom03"}

# Encodings of wide characters, which show in the first bytes, and some of Python for
# names and literals.
_OTHER_ENCODINGS = ("utf-16", "utf-32", "idna", "punycode", "unicode", "raw-unicode")

# The prolog of a document is searched for its root element up to here.
_HEAD = 16 * 1024


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that the mark or the width of the first character tells."""
    for encoding, mark in (*_MARKS.items(), *_WIDE.items()):
        if data.startswith(mark):
            return encoding
    return None


def encoding(data: bytes, charset: str | None) -> str | None:
    """Return the name of the encoding, as far as it is certain."""
    marked = marked_encoding(data)
    if marked and marked != "utf-8":
        return marked
    declaration = _DECLARATION.match(data[:_HEAD].removeprefix(codecs.BOM_UTF8))
    declared = declaration[1].decode("ascii").lower() if declaration else None
    for name in (charset, declared, "utf-8"):
        if name and _is_encoded(data, name):
            return "gb18030" if name.lower() == "gb2312" else name
    return None


def _is_encoded(data: bytes, name: str) -> bool:
    """Return true for data that is valid in an encoding in which ASCII is one byte."""
    try:
        if codecs.lookup(name).name.startswith(_OTHER_ENCODINGS):
            return False
        data.decode(name)
    except (LookupError, ValueError):
        return False
    return True


def version(data: bytes, format: str) -> str:
    """Return the version of a feed, by its root element; empty if it has none."""
    if format == "json-feed":
        found = _JSON_FEED.search(data.replace(b"\0", b""))
        return {"1": "json1", "1.1": "json11"}[found[1].decode()] if found else ""
    head = data[:_HEAD].decode(marked_encoding(data) or "utf-8", "replace")
    position = 1 if head.startswith("\ufeff") else 0
    is_netscape = False
    while prolog := _PROLOG.match(head, position):
        position = prolog.end()
        text = prolog[0].lower()
        is_netscape |= text.startswith("<!doctype") and "netscape" in text
    if is_netscape:
        return "rss091n"
    tag = _TAG.match(head, position)
    return _version_of_root(tag[1], tag[2]) if tag else ""


def _version_of_root(name: str, attribute_text: str) -> str:
    """Return the version that a root element tells by its namespaces and attributes."""
    found = _ATTRIBUTE.findall(attribute_text)
    attributes = {key.lower(): first or second for key, first, second in found}
    namespaces = {
        value.lower() for key, value in attributes.items() if key.startswith("xmlns")
    }
    is_rss10 = "http://purl.org/rss/1.0/" in namespaces
    number = attributes.get("version", "")
    match name.rpartition(":")[2].lower():
        case "rss" if is_rss10:
            return "rss10"
        case "rss":
            return "rss20" if number.startswith("2.") else _RSS.get(number, "rss")
        case "rdf" if attributes.get("xmlns") == _RSS_090:
            return "rss090"
        case "feed" if "http://www.w3.org/2005/atom" in namespaces:
            return "atom10"
        case "feed":
            return _ATOM.get(number, "atom")
    return "rss10" if is_rss10 else ""
