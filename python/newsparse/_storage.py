"""Files of local and remote storage."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, Any

import pyarrow
from pyarrow import fs

from newsparse._newsparse import FileSegment, segments

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)
"""The scheme of a URI. A single letter is a drive of Windows."""

_USER = re.compile(r"//[^/]*@")
"""The user and the password of a URI. They must not be in the names of items."""


@dataclass(frozen=True)
class RemoteFile:
    """A file of a remote storage."""

    uri: str
    """The name in items and messages."""
    location: str
    """The given path, which tells the file system."""
    path: str
    """The path in the file system."""
    bytes: int


File = FileSegment | RemoteFile
"""A file, or the part of a local one, that is read by itself."""


@dataclass(frozen=True)
class Storage:
    """Where paths are looked up: on the local disk, and URIs in a file system of pyarrow or fsspec."""

    filesystem: Any = None
    """The file system of all paths; None if each URI names its own."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Arguments for the file systems of fsspec."""

    def files(self, location: str, max_bytes: int) -> list[File]:
        """List the files of a path, in the order of the corpus. Large local web archives are split.

        Raises FileNotFoundError if there is nothing.
        """
        if self.filesystem is None and not _SCHEME.match(location):
            return list(segments(location, max_bytes=max_bytes))
        filesystem, path = self._resolve(location)
        if isinstance(filesystem, fs.LocalFileSystem):
            return list(segments(path, max_bytes=max_bytes))
        (info,) = filesystem.get_file_info([path])
        if info.type == fs.FileType.NotFound:
            raise FileNotFoundError(f"{location}: no such file or folder")
        found = [info]
        if info.type == fs.FileType.Directory:
            found = filesystem.get_file_info(fs.FileSelector(path, recursive=True))
        names = sorted((one.path, one.size or 0) for one in found if one.type == fs.FileType.File)
        prefix = _prefix(location, path)
        return [
            RemoteFile(prefix + name, location, name, size)
            for name, size in names
            if not _is_hidden(name[len(path) :])
        ]

    def open(self, file: RemoteFile) -> IO[bytes]:
        """Open a remote file.

        Raises FileNotFoundError if it does not exist any more.
        """
        filesystem, _ = self._resolve(file.location)
        # newsparse decompresses, so that records have their places in the file.
        return filesystem.open_input_stream(file.path, compression=None)

    def _resolve(self, location: str) -> tuple[fs.FileSystem, str]:
        """Return the file system of a path, and the path in it."""
        if isinstance(self.filesystem, fs.FileSystem):
            return self.filesystem, _SCHEME.sub("", location)
        if self.filesystem is not None:
            # Only the file system knows: paths of web servers are whole URLs.
            return _of_fsspec(self.filesystem), self.filesystem._strip_protocol(location)
        if not self.options:
            try:
                return fs.FileSystem.from_uri(location)
            except (pyarrow.ArrowInvalid, pyarrow.ArrowNotImplementedError):
                pass  # pyarrow has no file system of this scheme
        from fsspec.core import url_to_fs

        filesystem, path = url_to_fs(location, **self.options)
        return _of_fsspec(filesystem), path


def _of_fsspec(filesystem: Any) -> fs.FileSystem:
    return fs.PyFileSystem(fs.FSSpecHandler(filesystem))


def _prefix(location: str, path: str) -> str:
    """Return the part of a URI before the path in its file system, without a user and a password."""
    start = location.find(path)
    if start >= 0:
        return _USER.sub("//", location[:start])
    scheme = _SCHEME.match(location)
    return scheme[0] if scheme else ""


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))
