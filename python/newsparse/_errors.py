"""Exceptions and warnings."""


class NewsparseError(Exception):
    """The base of the exceptions of this package."""


class ParseError(NewsparseError, ValueError):
    """A document is damaged, or holds no news."""


class RuleError(NewsparseError, ValueError):
    """A rule file is invalid."""


class NewsparseWarning(UserWarning):
    """A document of a corpus is damaged, or holds no news."""


for _class in (NewsparseError, ParseError, RuleError, NewsparseWarning):
    _class.__module__ = "newsparse"
