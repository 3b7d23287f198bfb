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
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/peers.md"
ROUNDS = ["--rounds", "6", "--max-time", "30min"]

# The options and the paths of the two comparisons, and the files that engines are asked for.
CORPORA = {
    "feeds": ([], ["fixtures/corpus/atom", "fixtures/corpus/json-feed", "fixtures/corpus/rdf", "fixtures/corpus/rss"]),
    "pages": (["--include", "*.html"], ["fixtures/article"]),
}


def newsparse(program: Path, *arguments: str) -> str:
    command = [program, *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


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
    return f"{significant(1 / number)} times slower" if number < 1 else f"{significant(number)} times faster"


def speeds(program: Path, corpus: str) -> str:
    """The table of a comparison, with the command, the machine and the versions."""
    options, paths = CORPORA[corpus]
    arguments = ["compare", "--with", "all", *ROUNDS, *options, *paths]
    report = json.loads(newsparse(program, *arguments, "--json"))
    rows, versions = [], []
    for engine in report["engines"]:
        if engine["name"] == "multithreaded":
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
    shown = " ".join(f"'{word}'" if "*" in word else word for word in arguments)
    about = f"{summary['documents']} documents, {summary['bytes'] / 1e6:.2f} MB; {report['rounds']} rounds; {machine['cpu']}, {machine['cores']} cores"
    header = ["engine", "news/sec", "than newsparse", "news", "fields", "per item"]
    return f"`newsparse {shown}`\n\n{about}\n\n{table(header, rows)}\n{'; '.join(versions)}\n"


def engines(program: Path, reads: str) -> dict[str, list[str]]:
    """The commands of the engines that can run here, by name."""
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / "a.xml"
        document.write_text("<rss><channel><item><title>a</title></item></channel></rss>")
        names = [one["name"] for one in json.loads(newsparse(program, "compare", "--list", "--json"))["engines"]
                 if one["reads"] == reads and one["version"]]
        arguments = ["--with", ",".join(names), "--rounds", "1", "--min-time", "0.001", "--json", str(document)]
        run = subprocess.run([program, "compare", *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        report = json.loads(run.stdout)
    return {one["name"]: one["command"][:-1] for one in report["engines"] if one["name"] in names}


def count(command: list[str], document: Path) -> int:
    """The number of news items that an engine finds in a document."""
    environment = os.environ | {"NEWSPARSE_ENGINE": "1", "NEWSPARSE_PASSES": "1"}
    run = subprocess.run([*command, document], env=environment, capture_output=True, text=True, timeout=300)
    found = re.search(r"^Parsed news: (\d+)$", run.stdout, re.M)
    return int(found[1]) if found else 0


def counts(program: Path, corpus: str) -> dict[Path, dict[str, int]]:
    """The number of items that each engine finds in each document."""
    options, paths = CORPORA[corpus]
    files = [file for path in paths for file in sorted((ROOT / path).iterdir())]
    documents = [file for file in files if not options or file.match(options[-1])]
    commands = {"newsparse": [program], **engines(program, corpus)}
    with ThreadPoolExecutor(2) as pool:
        found = {name: list(pool.map(count, [command] * len(documents), documents)) for name, command in commands.items()}
    return {document: {name: found[name][number] for name in found} for number, document in enumerate(documents)}


def feed_differences(program: Path) -> str:
    """A row for each feed in which engines find different numbers of items."""
    found = counts(program, "feeds")
    names = list(next(iter(found.values())))
    rows = []
    for document, numbers in found.items():
        if len(set(numbers.values())) > 1:
            name = document.relative_to(ROOT / "fixtures/corpus")
            rows.append([f"`{name}`", *(str(numbers[engine]) for engine in names)])
    equal = len(found) - len(rows)
    return f"All engines find the same number of items in {equal} of {len(found)} feeds. These are the others:\n\n{table(['feed', *names], rows)}"


def page_differences(program: Path) -> str:
    """The pages without a text, by engine, and how many engines find one in a page."""
    found = counts(program, "pages")
    names = list(next(iter(found.values())))
    rows = []
    for name in names:
        own = {page for page, numbers in found.items() if numbers[name]}
        ours = {page for page, numbers in found.items() if numbers["newsparse"]}
        rows.append([name, str(len(own)), str(len(ours - own)), str(len(own - ours))])
    shares = Counter(sum(map(bool, numbers.values())) for numbers in found.values())
    agreed = shares[len(names)] + shares[0]
    header = ["engine", "pages with a text", "newsparse alone has one", "the engine alone has one"]
    return f"The engines agree on {agreed} of {len(found)} pages: {shares[len(names)]} have a text for all of them, {shares[0]} for none.\n\n{table(header, rows)}"


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
    if not counts_only:
        for corpus in CORPORA:
            page = splice(page, f"speed, {corpus}", speeds(program, corpus))
    page = splice(page, "differences, feeds", feed_differences(program))
    page = splice(page, "differences, pages", page_differences(program))
    PAGE.write_text(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
