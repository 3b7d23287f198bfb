#!/usr/bin/env python3
"""Runs `newsparse gate` in a GitHub workflow. To run it by hand:

    GATE_BASE='base/newsparse {}' GATE_NEWSPARSE=target/release/newsparse python3 gate.py

The inputs of action.yml are the variables GATE_...; an empty one is as good as none. The report is added to the file
GITHUB_STEP_SUMMARY, verdict and path of the report to the file GITHUB_OUTPUT. Exits with status 0 if the gate passes, 1 if
it fails, and 2 if there is no verdict. Python 3.9 or newer, standard library only.
"""
import hashlib
import io
import os
import platform
import re
import shlex
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

RELEASES = "https://github.com/newsparse/newsparse/releases/download"
TARGETS = {
    ("Linux", "x86_64"): "x86_64-unknown-linux-musl",
    ("Linux", "aarch64"): "aarch64-unknown-linux-musl",
    ("Darwin", "x86_64"): "x86_64-apple-darwin",
    ("Darwin", "arm64"): "aarch64-apple-darwin",
}
VERDICTS = {0: "pass", 1: "fail", 3: "inconclusive"}


class GateError(Exception):
    """A message for the user."""


def value(name: str, default: str = "") -> str:
    """An input of the action."""
    return os.environ.get(f"GATE_{name}", "").strip() or default


def folder() -> Path:
    """The folder for files of this job."""
    return Path(os.environ.get("RUNNER_TEMP") or tempfile.gettempdir())


def commands(name: str) -> list[str]:
    """The commands of an input, one a line."""
    return [line.strip() for line in value(name).splitlines() if line.strip()]


def download(url: str) -> bytes:
    try:
        with urllib.request.urlopen(url, timeout=60) as response:
            return response.read()
    except (urllib.error.URLError, TimeoutError) as error:
        raise GateError(f"{url}: {error}; give the input 'newsparse' or another 'version'") from error


def install(version: str) -> Path:
    """Downloads a release, verifies its checksum, and returns the path of the program."""
    system = (platform.system(), platform.machine())
    if system not in TARGETS:
        raise GateError(f"there is no release for {' '.join(system)}; give the input 'newsparse'")
    if not re.fullmatch(r"[0-9A-Za-z.-]+", version):
        raise GateError(f"version: {version!r} is no version")
    name = f"newsparse-{version}-{TARGETS[system]}"
    url = f"{os.environ.get('NEWSPARSE_RELEASES', RELEASES)}/v{version}/{name}.tar.gz"
    archive = download(url)
    expected = download(f"{url}.sha256").decode("ascii", "replace").split()
    if expected[:1] != [hashlib.sha256(archive).hexdigest()]:
        raise GateError(f"{url}: the checksum differs from that of the release")
    program = folder() / name
    with tarfile.open(fileobj=io.BytesIO(archive)) as members:
        file = members.extractfile(f"{name}/newsparse")
        program.write_bytes(file.read() if file else b"")
    program.chmod(0o755)
    return program


def gate_command(program: str) -> list[str]:
    """The command line of the gate."""
    if not commands("BASE"):
        raise GateError("the input 'base' is missing")
    command = [program, "gate", "--markdown", "--metric", value("METRIC", "time")]
    if value("MAX_REGRESSION"):
        command += ["--max-regression", value("MAX_REGRESSION")]
    for option, name in [("--against", "BASE"), ("--candidate", "HEAD")]:
        for engine in commands(name):
            command += [option, engine]
    command += shlex.split(value("ARGS"))
    if value("CORPUS"):
        command += ["--", value("CORPUS")]
    return command


def append(variable: str, text: str):
    """Appends to the file that a variable of the workflow names."""
    if path := os.environ.get(variable):
        with open(path, "a", encoding="utf-8") as file:
            file.write(text)


def annotate(kind: str, message: str):
    """Prints a message that the page of the run shows."""
    message = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    print(f"::{kind}::{message}", flush=True)


def run(name: str) -> str:
    """Runs the gate, publishes its report, and returns the verdict."""
    program = value("NEWSPARSE") or str(install(value("VERSION")))
    command = gate_command(program)
    print("$", shlex.join(command), flush=True)
    try:
        result = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", errors="replace")
    except OSError as error:
        raise GateError(f"{program}: {error.strerror}") from error
    if result.returncode not in VERDICTS or not result.stdout:
        raise GateError(f"{name}: newsparse gate ended with status {result.returncode} and without a verdict")
    print(result.stdout, flush=True)
    text = f"## {name}\n\n{result.stdout}\n"
    report = Path(tempfile.mkdtemp(prefix="newsparse-gate-", dir=folder())) / "report.md"
    report.write_text(text, encoding="utf-8")
    append("GITHUB_STEP_SUMMARY", text)
    append("GITHUB_OUTPUT", f"report={report}\n")
    return VERDICTS[result.returncode]


def status(verdict: str, fallback: str, name: str) -> int:
    """The exit status of a verdict, with an annotation unless it is a pass."""
    if verdict == "inconclusive":
        message = f"{name}: too noisy for a verdict; the figures are in the summary"
        annotate({"fail": "error", "pass": "notice"}.get(fallback, "warning"), message)
        return 1 if fallback == "fail" else 0
    if verdict == "fail":
        annotate("error", f"{name}: the gate failed; the figures are in the summary")
    return 0 if verdict == "pass" else 1


def main() -> int:
    name, fallback = value("NAME", "Speed"), value("INCONCLUSIVE", "warning")
    try:
        if fallback not in ["warning", "pass", "fail"]:
            raise GateError(f"inconclusive: {fallback!r} is neither warning, pass nor fail")
        verdict = run(name)
    except (GateError, ValueError) as error:
        append("GITHUB_OUTPUT", "verdict=error\n")
        annotate("error", str(error))
        return 2
    append("GITHUB_OUTPUT", f"verdict={verdict}\n")
    return status(verdict, fallback, name)


if __name__ == "__main__":
    sys.exit(main())
