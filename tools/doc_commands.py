#!/usr/bin/env python3
"""Runs every newsparse command of the README and of docs/, in a folder with the files that they name.

    python3 tools/doc_commands.py target/release/newsparse

A command fails the check if it exits with status 2 (wrong usage or unreadable input) or above 3. Speeds are not checked:
a gate may pass, fail or be inconclusive. Large sizes are replaced by small ones. Commands that need a program which is not
installed are skipped with a message. Python 3.11 or newer, standard library only.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

# Sizes for demonstration, and sizes for a check.
SMALLER = [("--bytes 2GB", "--bytes 2MB"), ("--bytes 2GiB", "--bytes 2MB"), ("--news 1000000", "--news 1000")]
SMALLER += [("--min-speed 50000 --min-speedup 1.5", "--min-speed 1 --min-speedup 0.1")]

RULE = """
[[rule]]
name = "NAME"
detect = { contains = "<title>NAME" }
item = "li"
fields = { title = "li" }
"""


def commands(page: Path):
    """The newsparse commands in the shell blocks of a page, without comments."""
    for language, block in re.findall(r"^```(sh|console)\n(.*?)^```", page.read_text(), re.M | re.S):
        lines = block.replace("\\\n", " ").splitlines()
        if language == "console":
            lines = [line[2:] for line in lines if line.startswith("$ ")]
        for line in lines:
            line = re.sub(r"\s+#.*$", "", line).strip()
            if re.search(r"(^|\| *)newsparse\b", line):
                yield line


def prepare(folder: Path, program: Path):
    """Puts the files and programs that the commands name into a folder."""
    shutil.copytree(ROOT / "fixtures", folder / "fixtures")
    shutil.copytree(ROOT / "fixtures/corpus", folder / "feeds")
    shutil.copytree(ROOT / "fixtures/article", folder / "pages")
    for name in ["newsparse", "newsparse-0.1", "base/newsparse", "bin/newsparse"]:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).symlink_to(program)
    for name in ["parse", "old/parse"]:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('#!/bin/sh\n[ "$1" = --all ] && shift\nexec newsparse "$@"\n')
        path.chmod(0o755)
    (folder / "builds").mkdir()
    for build in ["new-1", "new-2", "new-3", "old-1", "old-2", "old-3"]:  # none is a copy of another
        path = folder / "builds" / build
        path.write_text(f'#!/bin/sh\n# {build}\nexec newsparse "$@"\n')
        path.chmod(0o755)
    for name in ["my-site", "other"]:
        (folder / f"{name}.toml").write_text(RULE.replace("NAME", name))
    for name in [".config/elvish", ".config/fish/completions", ".local/share/bash-completion/completions", ".zfunc"]:
        (folder / "home" / name).mkdir(parents=True)
    (folder / "yesterday").touch()
    os.utime(folder / "yesterday", (0, 0))
    feed = (ROOT / "fixtures/corpus/rss").glob("*.xml")
    (folder / "cut.xml").write_bytes(sorted(feed)[0].read_bytes()[:3000])
    run("newsparse generate --bytes 2MB crawl.warc.gz", folder)
    for name in ["before", "after", "monday", "tuesday"]:
        run(f"newsparse --json --passes 8 feeds/ > {name}.json", folder)


def run(command: str, folder: Path) -> subprocess.CompletedProcess:
    environment = os.environ | {"PATH": f"{folder}/bin:{folder}:{os.environ['PATH']}", "NEWSPARSE_MIN_TIME": "0.02"}
    environment.setdefault("NEWSPARSE_ENGINES", str(folder / "engines"))
    environment["GITHUB_STEP_SUMMARY"] = str(folder / "summary.md")
    shell = ["bash", "-c", command]
    return subprocess.run(shell, cwd=folder, env=environment, capture_output=True, text=True, timeout=600)


def missing(command: str, folder: Path) -> str | None:
    """What the command needs and what is not installed: a program, an engine, or the packages of `parse.py`."""
    for program in ["jq", "b3sum", "man"]:
        if program in command.split() and not shutil.which(program):
            return program
    if "--metric" in command and not shutil.which("valgrind"):
        return "valgrind"
    if engines := re.search(r"--with (\S+)", command):
        listed = json.loads(run("newsparse compare --list --json", folder).stdout)["engines"]
        names = [engine["name"] for engine in listed if engine["version"]]
        absent = [name for name in engines[1].split(",") if name not in names and (name != "all" or not names)]
        return ", ".join(absent) or None
    if python := re.search(r"--python (\S+)", command):
        imports = [python[1], "-c", "import bs4, feedparser"]
        if not shutil.which(python[1]):
            return python[1]
        if subprocess.run(imports, capture_output=True).returncode:
            return "the packages of parse.py"
    return None


def main() -> int:
    program = Path(sys.argv[1]).resolve()
    failed, count = 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder, program)
        for page in PAGES:
            for command in dict.fromkeys(commands(page)):
                where = f"{page.relative_to(ROOT)}: {command}"
                if needed := missing(command, folder):
                    print(f"skipped, not installed: {needed}: {where}")
                    continue
                for large, small in SMALLER:
                    command = command.replace(large, small)
                command = command.replace("~/", "home/")
                if "generate" in command:
                    for path in [folder / "corpus", folder / "crawl.warc.gz", folder / "truth.jsonl"]:
                        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
                    command = command.replace(" feeds/", " made/").replace("--ill-formed", "--force --ill-formed")
                result = run(command, folder)
                count += 1
                allowed = {0, 1, 3} if re.search(r"newsparse gate\b", command) else {0}
                if result.returncode not in allowed:
                    failed += 1
                    print(f"status {result.returncode}: {where}\n{result.stderr}")
                if "generate" in command and not (folder / "crawl.warc.gz").exists():
                    run("newsparse generate --bytes 2MB crawl.warc.gz", folder)
    print(f"{count} commands of the documentation, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
