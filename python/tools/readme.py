"""Run the Python examples of README.md and compare what they print."""

import contextlib
import io
import os
import re
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Run the examples in the order of the text."""
    folder = Path(__file__).parents[1]
    corpus = folder.parent / "fixtures" / "corpus" / "rss"
    text = (folder / "README.md").read_text()
    blocks = re.findall(r"```(python|text)\n(.*?)```", text, re.DOTALL)
    names: dict[str, object] = {}
    printed = ""
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        Path("feeds").symlink_to(corpus)
        Path("crawl.warc.gz").symlink_to(corpus / sorted(os.listdir(corpus))[0])
        for kind, block in blocks:
            if kind == "text":
                if printed != block:
                    print(f"README.md: printed {printed!r} instead of {block!r}")
                    return 1
                continue
            output = io.StringIO()
            with contextlib.redirect_stdout(output):
                exec(block, names)
            printed = output.getvalue()
    print(f"{len(blocks)} blocks of README.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
