#!/usr/bin/env python3
"""Tests the tools that make the files of a release, and that the other places agree with them about names.

    python3 tools/test_release.py target/release/newsparse

Python 3.11 or newer, standard library only.
"""
import hashlib
import re
import shlex
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import unittest
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = tomllib.loads((ROOT / "Cargo.toml").read_text())["package"]
VERSION = PACKAGE["version"]
COMPLETIONS = ["newsparse.bash", "newsparse.elv", "newsparse.fish", "_newsparse.ps1", "_newsparse"]
PROGRAM = None  # the path that was given


def release_targets() -> list:
    """The targets of the release workflow."""
    workflow = (ROOT / ".github/workflows/release.yml").read_text()
    return re.findall(r"\{ target: ([^,]+),", workflow)


def run(*command) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True, timeout=120)


class Archive(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        # Runs the program, and takes less time to compress.
        self.program = self.folder / "newsparse"
        self.program.write_text(f'#!/bin/sh\nexec {shlex.quote(str(PROGRAM))} "$@"\n')
        self.program.chmod(0o755)

    def archive(self, target: str, folder: str = "dist") -> Path:
        result = run(ROOT / "tools/release-archive", target, self.program, self.folder / folder)
        self.assertEqual(result.returncode, 0, result.stderr)
        return Path(result.stdout.strip())

    def test_archive_has_program_texts_completions_and_manual_pages(self):
        file = self.archive("x86_64-unknown-linux-musl")
        root = f"newsparse-{VERSION}-x86_64-unknown-linux-musl"
        self.assertEqual(file.name, f"{root}.tar.gz")
        with tarfile.open(file) as archive:
            archive.extractall(self.folder)
        folder = self.folder / root
        self.assertEqual((folder / "newsparse").read_bytes(), self.program.read_bytes())
        version = subprocess.run([folder / "newsparse", "-V"], capture_output=True, text=True)
        self.assertEqual(version.stdout, f"newsparse {VERSION}\n")
        for text in ["LICENSE", "README.md"]:
            self.assertEqual((folder / text).read_bytes(), (ROOT / text).read_bytes())
        for completion in COMPLETIONS:
            self.assertIn("newsparse", (folder / "completions" / completion).read_text())
        for page in ["newsparse.1", "newsparse-gate.1"]:
            self.assertIn(f'"newsparse {VERSION}"', (folder / "man" / page).read_text())

    def test_checksum_is_that_of_the_archive(self):
        file = self.archive("aarch64-apple-darwin")
        checksum = hashlib.sha256(file.read_bytes()).hexdigest()
        self.assertEqual(Path(f"{file}.sha256").read_text(), f"{checksum}  {file.name}\n")

    def test_equal_files_make_equal_archives(self):
        for target in ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"]:
            first, second = self.archive(target, "first"), self.archive(target, "second")
            self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_archive_for_windows_is_a_zip_file(self):
        file = self.archive("x86_64-pc-windows-msvc")
        root = f"newsparse-{VERSION}-x86_64-pc-windows-msvc"
        self.assertEqual(file.name, f"{root}.zip")
        with zipfile.ZipFile(file) as archive:
            self.assertIsNone(archive.testzip())
            self.assertIn(f"{root}/newsparse", archive.namelist())
            self.assertIn(f"{root}/completions/_newsparse.ps1", archive.namelist())

    def test_binstall_looks_for_the_archives_of_the_workflow(self):
        self.assertEqual(len(release_targets()), 8)
        for target in release_targets():
            metadata = PACKAGE["metadata"]["binstall"]
            metadata = metadata | metadata["overrides"].get(target, {})
            values = {"repo": PACKAGE["repository"], "version": VERSION, "target": target, "bin": "newsparse", "binary-ext": ""}
            url, program = (
                re.sub(r"\{ ([a-z-]+) \}", lambda name: values[name[1]], metadata[key]) for key in ["pkg-url", "bin-dir"]
            )
            file = self.archive(target)
            self.assertEqual(url, f"{PACKAGE['repository']}/releases/download/v{VERSION}/{file.name}")
            self.assertEqual(metadata["pkg-fmt"], "zip" if file.suffix == ".zip" else "tgz")
            self.assertEqual(program, f"newsparse-{VERSION}-{target}/newsparse")


class Formula(unittest.TestCase):
    def formula(self, targets: list) -> subprocess.CompletedProcess:
        """The formula of a release whose checksums are those of the names of the targets."""
        lines = [f"{checksum(target)}  newsparse-1.2.3-{target}.tar.gz\n" for target in targets]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "SHA256SUMS"
            file.write_text("".join(lines))
            return run(ROOT / "tools/homebrew-formula", "1.2.3", file)

    def test_each_system_gets_its_archive_and_checksum(self):
        formula = self.formula(release_targets()).stdout
        found = re.findall(r'on_(\w+) do\n +url ".*/v1\.2\.3/newsparse-1\.2\.3-(\S+)\.tar\.gz"\n +sha256 "(\w+)"\n', formula)
        expected = [
            ("arm", "aarch64-apple-darwin"),
            ("intel", "x86_64-apple-darwin"),
            ("arm", "aarch64-unknown-linux-musl"),
            ("intel", "x86_64-unknown-linux-musl"),
        ]
        self.assertEqual(found, [(processor, target, checksum(target)) for processor, target in expected])
        self.assertLess(formula.index("on_macos do"), formula.index("apple"))
        self.assertLess(formula.rindex("apple"), formula.index("on_linux do"))

    def test_formula_installs_what_the_archive_has(self):
        formula = self.formula(release_targets()).stdout
        for file in re.findall(r'"completions/(.*?)"', formula):
            self.assertIn(file, COMPLETIONS)
        self.assertIn('man1.install Dir["man/*.1"]', formula)
        self.assertEqual(len(re.findall(r"(?m) do$|^class |^  def ", formula)), len(re.findall(r"(?m)^ *end$", formula)))

    def test_missing_checksum_is_named(self):
        result = self.formula(["aarch64-apple-darwin"])
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"\A\S+/SHA256SUMS: no checksum of newsparse-1\.2\.3-x86_64-apple-darwin\.tar\.gz\n\Z")


def checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} PROGRAM")
    PROGRAM = Path(sys.argv.pop(1)).resolve()
    unittest.main()
