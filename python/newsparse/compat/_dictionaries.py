"""Dictionaries with the habits of feedparser's, and lazy ones."""

from collections.abc import Callable
from typing import Any, ClassVar

# Other names of keys. The first one that is there is used.
_ALIASES = {
    "channel": ("feed",),
    "items": ("entries",),
    "guid": ("id",),
    "url": ("href",),
    "description": ("summary", "subtitle"),
    "description_detail": ("summary_detail", "subtitle_detail"),
    "updated": ("published",),
    "updated_parsed": ("published_parsed",),
    "date": ("updated", "published"),
    "date_parsed": ("updated_parsed", "published_parsed"),
    "modified": ("updated", "published"),
    "modified_parsed": ("updated_parsed", "published_parsed"),
    "issued": ("published",),
    "issued_parsed": ("published_parsed",),
    "copyright": ("rights",),
    "copyright_detail": ("rights_detail",),
    "tagline": ("subtitle",),
    "tagline_detail": ("subtitle_detail",),
}

# Keys that are read from other ones, but are not in the dictionary for that.
_FALLBACKS = frozenset(["updated", "updated_parsed"])


class FeedParserDict(dict[str, Any]):
    """A dictionary whose keys are attributes too, some of them under several names."""

    def __missing__(self, key: str) -> Any:
        """Return the value of a key that is not stored under its own name."""
        if key == "category":
            return self._category()
        if key == "enclosures":
            return self._enclosures()
        for name in _ALIASES.get(key, ()):
            if self._has(name):
                return self[name]
        raise KeyError(key)

    def _has(self, key: str) -> bool:
        """Return true if there is a value under this very name."""
        return dict.__contains__(self, key)

    def _category(self) -> Any:
        """Return the first tag."""
        for tag in self["tags"]:
            return tag["term"]
        raise KeyError("category")

    def _enclosures(self) -> list["FeedParserDict"]:
        """Return the links to enclosures, without their relation."""
        enclosures = [
            FeedParserDict(link)
            for link in self["links"]
            if link.get("rel") == "enclosure"
        ]
        for enclosure in enclosures:
            del enclosure["rel"]
        return enclosures

    def __contains__(self, key: object) -> bool:
        """Return true if the key has a value, under any of its names."""
        if key in _FALLBACKS:
            return self._has(str(key))
        try:
            self[key]  # type: ignore[index]
        except KeyError:
            return False
        return True

    has_key = __contains__

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key, under any of its names."""
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key: str, value: Any) -> None:
        """Store a value under the first name of its key."""
        if key not in _FALLBACKS:
            key = _ALIASES.get(key, (key,))[0]
        dict.__setitem__(self, key, value)

    def store(self, key: str, value: Any) -> None:
        """Store a value under this very name."""
        dict.__setitem__(self, key, value)

    def setdefault(self, key: str, default: Any = None) -> Any:
        """Return the value of a key, after storing the default if there is none."""
        if key not in self:
            self[key] = default
        return self[key]

    def __getattr__(self, name: str) -> Any:
        """Return the value of a key."""
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"object has no attribute {name!r}") from None

    def __hash__(self) -> int:  # type: ignore[override]
        """Return the identity, as feedparser does: its dictionaries are hashable."""
        return id(self)


class LazyDict(FeedParserDict):
    """A dictionary whose values are made when they are first read.

    Whatever concerns the dictionary as a whole makes all of them.
    """

    _makers: ClassVar[dict[str, Callable[[Any], Any]]] = {}
    """Functions that make the value of a key, or return None if there is none."""

    _is_complete = False

    def __missing__(self, key: str) -> Any:
        """Make the value."""
        if self._has(key):
            return dict.__getitem__(self, key)
        return super().__missing__(key)

    def _has(self, key: str) -> bool:
        """Return true if there is a value under this very name, and make it."""
        if dict.__contains__(self, key):
            return True
        make = None if self._is_complete else self._makers.get(key)
        value = make(self) if make else None
        if value is None:
            return False
        dict.__setitem__(self, key, value)
        return True

    def _complete(self) -> None:
        """Make all values."""
        if not self._is_complete:
            for key in self._makers:
                self._has(key)
            self._is_complete = True

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        """Pickle and copy as a dictionary that is complete."""
        self._complete()
        return FeedParserDict, (dict.copy(self),)


def _completed(name: str) -> Callable[..., Any]:
    """Return a method of dict that makes all values of the dictionaries before."""
    method = getattr(dict, name)

    def complete_and_call(self: LazyDict, *args: Any, **kwargs: Any) -> Any:
        for each in (self, *args):
            if isinstance(each, LazyDict):
                each._complete()
        return method(self, *args, **kwargs)

    complete_and_call.__name__ = name
    complete_and_call.__doc__ = method.__doc__
    return complete_and_call


for _name in (
    *("__iter__", "__len__", "__reversed__", "__repr__", "__eq__", "__ne__"),
    *("__or__", "__ror__", "__ior__", "__delitem__"),
    *("keys", "values", "items", "copy", "pop", "popitem", "clear"),
):
    setattr(LazyDict, _name, _completed(_name))
