"""Registers the format 'newsparse': Spark looks for packages of this name.

The format itself is in newsparse.spark.
"""

from newsparse.spark import NewsDataSource as DefaultSource

__all__ = ["DefaultSource"]
