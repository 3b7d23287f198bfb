#!/usr/bin/env python3
"""Cross-validates the extraction as a whole, from the bytes of a page to the item.

    python3 tools/body-model/pipeline.py --blocks blocks.jsonl --truth TRUTH.jsonl... --pages PAGES... \\
        --fixtures fixtures/article/*.jsonl

Each page is read by a parser whose model was trained without the pages of its publisher: for each fold the program is
built with such a model, in a copy of the project. A page without an item counts as one without text.
"""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from pages import FIXTURES, fold_of, page_name, publisher, read_pages, read_truth
from settings import BODY, FOLDS, ROOT
from train import Columns, arguments, rounded, score, train_without, write


def main():
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--pages", required=True, nargs="+", type=Path, help="the pages, or folders of pages")
    options = parser.parse_args()
    truth = read_truth(options.truth, options.fixtures)
    names, pages = read_pages(options.blocks, truth)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(ROOT, project, ignore=shutil.ignore_patterns(".git", "target"))
        for fold in range(FOLDS):
            model = train_without(fold, pages, Columns(names))
            write(model, names, pages, {}, project / BODY.relative_to(ROOT))
            for page, text in extract(project, options.pages):
                if page in truth and fold_of(publisher(truth[page]), FOLDS) == fold:
                    found[page] = text
    tested = [page for page, record in truth.items() if record["source"] != FIXTURES]
    scores = score([truth[page] for page in tested], (found.get(page, "") for page in tested))
    print("cross-validated, from the whole pipeline:", rounded(scores))
    print("pages without text:", sum(not found.get(page) for page in tested), "of", len(tested))


def extract(project, pages):
    """Builds the program of a project. Yields the name and the text of each page that it reads."""
    build = ["--release", "--config", 'profile.release.lto="off"', "--target-dir", ROOT / "target/pipeline"]
    command = ["cargo", "run", "--quiet", *build, "--", "extract"]
    output = subprocess.run(
        [*command, *(path.resolve() for path in pages)], cwd=project, stdout=subprocess.PIPE, text=True, check=True
    )
    for item in map(json.loads, output.stdout.rstrip("\n").split("\n")):
        yield page_name(item), item.get("content_text", "")


if __name__ == "__main__":
    main()
