#!/usr/bin/env python3
"""Measures newsparse beside the engines of other projects, and writes the tables of docs/peers.md.

    python3 tools/peers.py target/release/newsparse
    python3 tools/peers.py --counts-only target/release/newsparse    leaves the speeds as they are

Measured are the engines that `newsparse compare --list` finds; the others have no row. The numbers of news items in each
document come from runs of the drivers over one document each, two at a time. Python 3.11 or newer, standard library only.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/peers.md"
ROUNDS = ["--rounds", "6", "--max-time", "30min"]

# The files of the two corpora. They are copied, since engines read every file below a path.
CORPORA = {
    "feeds": [*ROOT.glob("fixtures/corpus/*/*.xml"), *ROOT.glob("fixtures/corpus/*/*.json")],
    "pages": [*ROOT.glob("fixtures/article/*.html")],
}


def copy(folder: Path):
    """Makes a folder for each corpus."""
    for name, files in CORPORA.items():
        for file in files:
            kind = file.parent.name if name == "feeds" else "."
            (folder / name / kind).mkdir(parents=True, exist_ok=True)
            shutil.copy(file, folder / name / kind)


def newsparse(program: Path, folder: Path, *arguments: str) -> str:
    command = [program, *arguments]
    return subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout


def table(header: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown, with the first column on the left and the others on the right."""
    rule = ["---", *["---:"] * (len(header) - 1)]
    return "".join(f"| {' | '.join(row)} |\n" for row in [header, rule, *rows])


def significant(number: float) -> str:
    """Three significant digits."""
    digits = 2 if number < 10 else 1 if number < 100 else 0
    return f"{number:,.{digits}f}"


def ratio(number: float | None) -> str:
    """A ratio to newsparse as people say it."""
    if number is None:
        return "-"
    return f"{significant(1 / number)} times slower" if number < 1 else f"{significant(number)} times as fast"


def speeds(program: Path, folder: Path, corpus: str) -> str:
    """The table of a comparison, with the command, the machine and the versions."""
    arguments = ["compare", "--with", "all", *ROUNDS, f"{corpus}/"]
    report = json.loads(newsparse(program, folder, *arguments, "--json"))
    rows, versions = [], []
    for engine in report["engines"]:
        if engine["name"] == "multithreaded" or engine["figures"] is None:
            continue
        figures, sample = engine["figures"], engine["samples"][0]
        name = "newsparse" if engine["name"] == "single" else engine["name"]
        compared = "" if name == "newsparse" else ratio(figures["ratio"])
        news, fields = sample["news"], sample["fields"]
        low, high = figures["news_per_second_interval"]
        speed = f"{significant(figures['news_per_second'])} ({significant(low)}-{significant(high)})"
        rows.append([name, speed, compared, f"{news:,}", f"{fields:,}", f"{fields / news:.1f}"])
        versions.append(engine["version"])
    machine, summary = report["machine"], report["corpus"]
    rows[1:] = sorted(rows[1:], key=lambda row: -float(row[1].split()[0].replace(",", "")))
    skipped = f" and {summary['skipped']} without news for newsparse" if summary["skipped"] else ""
    documents = f"{summary['documents']} documents, {summary['bytes'] / 1e6:.2f} MB{skipped}"
    about = f"{documents}; {report['rounds']} rounds; {machine['cpu']}, {machine['cores']} cores"
    header = ["engine", "news/sec", "against newsparse", "news", "fields", "per item"]
    return f"`newsparse {' '.join(arguments)}`\n\n{about}\n\n{table(header, rows)}\n{'; '.join(versions)}\n"


def engines(program: Path, folder: Path, corpus: str) -> dict[str, list[str]]:
    """The commands of the engines that can run and read a corpus, by name, without the path of the corpus."""
    arguments = ["compare", "--with", "all", "--rounds", "1", "--min-time", "0.001", "--json", f"{corpus}/"]
    report = json.loads(newsparse(program, folder, *arguments))
    return {one["name"]: one["command"][:-1] for one in report["engines"] if one["name"] not in ["single", "multithreaded"]}


def count(command: list[str], document: Path) -> int:
    """The number of news items that an engine finds in a document."""
    environment = os.environ | {"NEWSPARSE_ENGINE": "1", "NEWSPARSE_PASSES": "1"}
    run = subprocess.run([*command, document], env=environment, capture_output=True, text=True, timeout=300)
    found = re.search(r"^Parsed news: (\d+)$", run.stdout, re.M)
    return int(found[1]) if found else 0


def counts(program: Path, folder: Path, corpus: str) -> dict[Path, dict[str, int]]:
    """The number of items that each engine finds in each document."""
    documents = sorted(file for file in (folder / corpus).rglob("*") if file.is_file())
    commands = {"newsparse": [program], **engines(program, folder, corpus)}
    with ThreadPoolExecutor(2) as pool:
        found = {name: list(pool.map(count, [command] * len(documents), documents)) for name, command in commands.items()}
    return {document: {name: found[name][number] for name in found} for number, document in enumerate(documents)}


def feed_differences(program: Path, folder: Path) -> str:
    """A row for each feed in which engines find different numbers of items."""
    found = counts(program, folder, "feeds")
    names = list(next(iter(found.values())))
    rows = []
    for document, numbers in found.items():
        if len(set(numbers.values())) > 1:
            name = document.relative_to(folder / "feeds")
            rows.append([f"`{name}`", *(str(numbers[engine]) for engine in names)])
    equal = len(found) - len(rows)
    return f"All engines find the same number of items in {equal} of {len(found)} feeds. These are the others:\n\n{table(['feed', *names], rows)}"


def page_differences(program: Path, folder: Path) -> str:
    """The pages without a text, by engine, and how many engines find one in a page."""
    found = counts(program, folder, "pages")
    names = list(next(iter(found.values())))
    rows = []
    ours = {page for page, numbers in found.items() if numbers["newsparse"]}
    for name in names[1:]:
        own = {page for page, numbers in found.items() if numbers[name]}
        rows.append([name, str(len(own)), str(len(ours - own)), str(len(own - ours))])
    shares = Counter(sum(map(bool, numbers.values())) for numbers in found.values())
    agreed = shares[len(names)] + shares[0]
    header = ["engine", "pages with a text", "newsparse alone has one", "the engine alone has one"]
    about = f"newsparse finds an article in {len(ours)} of {len(found)} pages. All engines agree on {agreed}: {shares[len(names)]} have a text for all of them, {shares[0]} for none."
    return f"{about}\n\n{table(header, rows)}"


def splice(page: str, name: str, text: str) -> str:
    """Replaces a generated part of the page."""
    start = f"<!-- tools/peers.py: {name} -->\n"
    before, after = page.split(start)
    return f"{before}{start}{text.strip()}\n<!-- end -->{after.split('<!-- end -->', 1)[1]}"


def main() -> int:
    arguments = sys.argv[1:]
    counts_only = "--counts-only" in arguments
    [program] = [Path(argument).resolve() for argument in arguments if not argument.startswith("--")]
    page = PAGE.read_text()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy(folder)
        if not counts_only:
            for corpus in CORPORA:
                page = splice(page, f"speed, {corpus}", speeds(program, folder, corpus))
        page = splice(page, "differences, feeds", feed_differences(program, folder))
        page = splice(page, "differences, pages", page_differences(program, folder))
    PAGE.write_text(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
