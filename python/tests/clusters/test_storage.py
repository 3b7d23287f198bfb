"""Remote storage, and the distribution of files to tasks."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

fs = pytest.importorskip("pyarrow.fs")
from newsparse._storage import RemoteFile, Storage  # noqa: E402
from newsparse._task import Source, tasks  # noqa: E402

from conftest import extracted, rows  # noqa: E402


def read(source: Source, paths: list[str]) -> object:
    """Return the rows of paths, with the names of the files on the disk."""
    return rows(source.batches(source.files(paths), None))


def expected(folder: Path, prefix: str) -> dict[str, int]:
    """Return what the command extracts, with remote names."""
    found = extracted(folder).items()
    return {row.replace(f'"{folder}/', f'"{prefix}'): count for row, count in found}


@pytest.fixture
def server(crawl: Path) -> Iterator[str]:
    """Serve the crawl by HTTP."""
    handler = type("Handler", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    http = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(crawl)))
    threading.Thread(target=http.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{http.server_port}/"
    http.shutdown()
    http.server_close()


def test_files_of_a_web_server(server: str, crawl: Path) -> None:
    """A URL is read by fsspec."""
    pytest.importorskip("aiohttp")
    files = [file.name for file in sorted(crawl.iterdir())[:3]]
    found = read(Source(Storage()), [server + name for name in files])
    wanted = {
        row.replace(f'"{crawl}/', f'"{server}'): count
        for row, count in extracted(*(crawl / name for name in files)).items()
    }
    assert found == wanted
    given = Source(Storage(pytest.importorskip("fsspec").filesystem("http")))
    assert read(given, [server + name for name in files]) == wanted
    with pytest.raises(FileNotFoundError, match=r"missing\.warc"):
        Source(Storage()).files([server + "missing.warc"])


def test_objects_of_a_store(crawl: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A prefix of S3 is read by pyarrow, and by a file system that is given."""
    moto = pytest.importorskip("moto.server")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    store = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    store.start()
    try:
        endpoint = "{}:{}".format(*store.get_host_and_port())
        filesystem = fs.S3FileSystem(
            endpoint_override=endpoint, scheme="http", allow_bucket_creation=True
        )
        filesystem.create_dir("bucket/crawl")
        fs.copy_files(str(crawl), "bucket/crawl", destination_filesystem=filesystem)
        query = f"?scheme=http&endpoint_override={endpoint}"
        found = read(Source(Storage()), [f"s3://bucket/crawl{query}"])
        assert found == expected(crawl, "s3://bucket/crawl/")
        with_password = read(Source(Storage()), [f"s3://key:secret@bucket/crawl{query}"])
        assert with_password == found  # no item names the password
        given = Source(Storage(filesystem))
        assert read(given, ["s3://bucket/crawl"]) == expected(crawl, "s3://bucket/crawl/")
        with pytest.raises(FileNotFoundError, match="absent"):
            given.files(["s3://bucket/absent"])
        # Between listing and reading.
        files = given.files(["bucket/crawl/00.warc.gz"])
        filesystem.delete_file("bucket/crawl/00.warc.gz")
        with pytest.raises(FileNotFoundError):
            list(given.batches(files, None))
        lenient = Source(Storage(filesystem), ignore_missing=True)
        with pytest.warns(UserWarning, match=r"00\.warc\.gz"):
            assert list(lenient.batches(files, None)) == []
    finally:
        store.stop()


def test_file_systems_in_memory_and_on_the_disk(crawl: Path) -> None:
    """URIs of the disk are local files; other schemes are those of fsspec. Hidden files are left out."""
    fsspec = pytest.importorskip("fsspec")
    assert read(Source(Storage()), [f"file://{crawl}"]) == extracted(crawl)
    memory = fsspec.filesystem("memory")
    for name in ["00.warc.gz", "01.warc.gz"]:
        memory.pipe(f"/crawl/{name}", (crawl / name).read_bytes())
    memory.pipe("/crawl/.hidden/02.warc.gz", (crawl / "02.warc.gz").read_bytes())
    found = read(Source(Storage()), ["memory://crawl"])
    wanted = extracted(crawl / "00.warc.gz", crawl / "01.warc.gz")
    assert found.total() == wanted.total()


def test_tasks_keep_the_order_of_files() -> None:
    """Large files are alone, and small ones share a task."""

    def files(*sizes: int) -> list[RemoteFile]:
        return [RemoteFile(str(number), "", "", size) for number, size in enumerate(sizes)]

    def sizes(files: list[RemoteFile], min_tasks: int) -> list[list[int]]:
        return [[file.bytes for file in task] for task in tasks(files, min_tasks)]

    large = 200 << 20
    assert sizes(files(1, large, 2, 3, large), 1) == [[1], [large], [2, 3], [large]]
    assert sizes(files(1, 1, 1, 1), 2) == [[1, 1], [1, 1]]
    assert sizes(files(1, 1, 1, 1), 200) == [[1], [1], [1], [1]]
    assert sizes(files(*[1] * 10), 3) == [[1] * 3, [1] * 3, [1] * 3, [1]]
    assert sizes(files(0, 0), 1) == [[0, 0]]
    assert tasks([], 7) == []
