#!/usr/bin/env python3
"""Tests the scripts of the action and of the template for GitLab as processes, with a program that plays newsparse and
a server that plays GitHub.

    python3 .github/actions/gate/test_action.py [NEWSPARSE]

With the path of a real newsparse, a gate of it against itself is run, too.
"""
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import textwrap
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ACTION = Path(__file__).resolve().parent
ROOT = ACTION.parents[2]
NEWSPARSE = None  # the path that was given

# Prints its arguments as a report, one a line.
PROGRAM = """#!/bin/sh
[ "$REPORT" = none ] || printf '%s\\n' "$@"
exit "${STATUS:-0}"
"""


class Server(ThreadingHTTPServer):
    """Releases and comments; records the requests that change something."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files, self.comments, self.changes, self.status = {}, [], [], 200
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def answer(self, status: int, body: bytes):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path, _, query = self.path.partition("?")
        if path.endswith("/comments"):
            page = int(re.search(r"\bpage=(\d+)", query)[1])
            comments = self.server.comments[(page - 1) * 100 : page * 100]
            self.answer(self.server.status, json.dumps(comments).encode())
        elif path in self.server.files:
            self.answer(200, self.server.files[path])
        else:
            self.answer(404, b"{}")

    def change(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.changes.append((self.command, self.path, self.headers["Authorization"], body["body"]))
        self.answer(self.server.status, b"{}")

    do_POST = do_PATCH = change

    def log_message(self, *_):
        pass


class Test(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.server = Server()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.program = self.folder / "fake"
        self.program.write_text(PROGRAM)
        self.program.chmod(0o755)

    def publish(self, version: str, damaged: bool = False):
        """Puts the archives of a release onto the server."""
        source = (ACTION / "gate.py").read_text()
        for target in re.findall(r': "(\S+-\S+)",', source):
            name, file = f"newsparse-{version}-{target}", io.BytesIO()
            with tarfile.open(fileobj=file, mode="w:gz") as archive:
                archive.add(self.program, f"{name}/newsparse")
            checksum = hashlib.sha256(b"other" if damaged else file.getvalue()).hexdigest()
            self.server.files[f"/v{version}/{name}.tar.gz"] = file.getvalue()
            self.server.files[f"/v{version}/{name}.tar.gz.sha256"] = f"{checksum}  {name}.tar.gz\n".encode()

    def run_script(self, script: str, **variables) -> subprocess.CompletedProcess:
        environment = {
            "PATH": os.environ["PATH"],
            "RUNNER_TEMP": str(self.folder),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "NEWSPARSE_RELEASES": self.server.url,
            **variables,
        }
        command = [sys.executable, str(ACTION / script)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)

    def gate(self, **variables) -> subprocess.CompletedProcess:
        variables = {"GATE_BASE": "base {}", "GATE_NEWSPARSE": str(self.program)} | variables
        return self.run_script("gate.py", **variables)

    def outputs(self) -> dict:
        lines = (self.folder / "output").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)


class Gate(Test):
    def arguments(self, **variables) -> list:
        """The arguments that newsparse got."""
        self.assertEqual(self.gate(**variables).returncode, 0)
        report = Path(self.outputs()["report"]).read_text()
        self.assertTrue(report.startswith("## Speed\n\n"), report)
        return report.split("\n")[2:-2]

    def test_inputs_become_options(self):
        self.assertEqual(self.arguments(), ["gate", "--markdown", "--metric", "time", "--against", "base {}"])
        arguments = self.arguments(
            GATE_BASE="old-1 {}\n  old-2 {}\n\n",
            GATE_HEAD="new-1 {}\nnew-2 {}",
            GATE_CORPUS="-news/",
            GATE_METRIC="instructions",
            GATE_MAX_REGRESSION="1%",
            GATE_ARGS="--max-time '90 s'",
        )
        expected = ["gate", "--markdown", "--metric", "instructions", "--max-regression", "1%"]
        expected += ["--against", "old-1 {}", "--against", "old-2 {}", "--candidate", "new-1 {}", "--candidate", "new-2 {}"]
        self.assertEqual(arguments, expected + ["--max-time", "90 s", "--", "-news/"])

    def test_inputs_are_not_run(self):
        marker = self.folder / "made"
        text = f"$(touch {marker}) `touch {marker}` ; touch {marker} {{}}"
        arguments = self.arguments(GATE_BASE=text, GATE_CORPUS=text, GATE_ARGS="'$(touch made)'")
        self.assertEqual(arguments[4:], ["--against", text, "$(touch made)", "--", text])
        self.assertFalse(marker.exists())

    def test_report_is_published(self):
        self.gate(GATE_NAME="One")
        self.gate(GATE_NAME="Two")
        summary = (self.folder / "summary").read_text()
        self.assertRegex(summary, r"(?s)\A## One\n\ngate\n.*\n## Two\n\ngate\n")

    def test_verdicts(self):
        for status, fallback, expected, verdict, message in [
            ("0", "", 0, "pass", ""),
            ("1", "", 1, "fail", "::error::"),
            ("1", "pass", 1, "fail", "::error::"),
            ("3", "", 0, "inconclusive", "::warning::"),
            ("3", "warning", 0, "inconclusive", "::warning::"),
            ("3", "pass", 0, "inconclusive", "::notice::"),
            ("3", "fail", 1, "inconclusive", "::error::"),
            ("2", "", 2, "error", "::error::"),
            ("130", "", 2, "error", "::error::"),
        ]:
            with self.subTest(status=status, fallback=fallback):
                (self.folder / "output").unlink(missing_ok=True)
                result = self.gate(STATUS=status, GATE_INCONCLUSIVE=fallback)
                self.assertEqual(result.returncode, expected)
                self.assertEqual(self.outputs()["verdict"], verdict)
                self.assertEqual("report" in self.outputs(), verdict != "error")
                annotations = [line for line in result.stdout.splitlines() if line.startswith("::")]
                self.assertEqual([line[: len(message)] for line in annotations], [message] if message else [])

    def test_mistakes_are_named(self):
        for variables, message in [
            ({"GATE_BASE": " "}, "::error::the input 'base' is missing"),
            ({"GATE_INCONCLUSIVE": "maybe"}, "::error::inconclusive: 'maybe' is neither warning, pass nor fail"),
            ({"GATE_ARGS": "'"}, "::error::No closing quotation"),
            ({"GATE_NEWSPARSE": "/nowhere"}, "::error::/nowhere: No such file or directory"),
            ({"REPORT": "none"}, "::error::Speed: newsparse gate ended with status 0 and without a verdict"),
        ]:
            with self.subTest(message):
                result = self.gate(**variables)
                self.assertEqual(result.returncode, 2)
                self.assertEqual(result.stdout.splitlines()[-1], message)

    def test_release_is_installed(self):
        self.publish("1.2.3")
        self.assertEqual(self.gate(GATE_NEWSPARSE="", GATE_VERSION="1.2.3").returncode, 0)
        self.assertIn("--against", (self.folder / "summary").read_text())

    def test_release_with_another_checksum_is_refused(self):
        self.publish("1.2.3", damaged=True)
        result = self.gate(GATE_NEWSPARSE="", GATE_VERSION="1.2.3")
        self.assertEqual(result.returncode, 2)
        self.assertIn("the checksum differs from that of the release", result.stdout)
        self.assertFalse((self.folder / "summary").exists())

    def test_missing_release_is_named(self):
        result = self.gate(GATE_NEWSPARSE="", GATE_VERSION="9.9.9")
        self.assertEqual(result.returncode, 2)
        self.assertRegex(result.stdout, r"::error::http://\S+/v9\.9\.9/newsparse-9\.9\.9-\S+: HTTP Error 404")
        self.assertIn("'../x' is no version", self.gate(GATE_NEWSPARSE="", GATE_VERSION="../x").stdout)

    def test_default_version_is_that_of_the_package(self):
        default = re.search(r"Release to download\n +default: (\S+)", (ACTION / "action.yml").read_text())
        package = re.search(r'^version = "(.*)"', (ROOT / "Cargo.toml").read_text(), re.M)
        self.assertEqual(default[1], package[1])

    def test_newsparse_itself(self):
        if not NEWSPARSE:
            self.skipTest("no newsparse was given")
        result = self.gate(
            GATE_NEWSPARSE=NEWSPARSE, GATE_BASE=f"{NEWSPARSE} {{}}", GATE_MAX_REGRESSION="90%", GATE_ARGS="--max-time 30"
        )
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn(self.outputs()["verdict"], ["pass", "inconclusive"])  # on a busy machine
        self.assertIn("**Checks**", (self.folder / "summary").read_text())


class Comment(Test):
    def comment(self, event: "dict | None" = None, name: str = "Speed") -> subprocess.CompletedProcess:
        pull_request = {"number": 7, "head": {"repo": {"full_name": "owner/parser"}}}
        (self.folder / "event").write_text(json.dumps({"pull_request": pull_request} if event is None else event))
        (self.folder / "report.md").write_text("## Speed\n\nthe report\n")
        result = self.run_script(
            "comment.py",
            GATE_NAME=name,
            GATE_REPORT=str(self.folder / "report.md"),
            GATE_TOKEN="secret",
            GITHUB_API_URL=self.server.url,
            GITHUB_EVENT_PATH=str(self.folder / "event"),
            GITHUB_REPOSITORY="owner/parser",
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertNotIn("secret", result.stdout)
        return result

    def add_comment(self, body: str, user: str = "Bot"):
        self.server.comments.append({"id": 1000 + len(self.server.comments), "user": {"type": user}, "body": body})

    def test_first_run_makes_a_comment_and_the_next_changes_it(self):
        self.add_comment("something else")
        self.comment()
        [(method, path, authorization, body)] = self.server.changes
        self.assertEqual((method, path), ("POST", "/repos/owner/parser/issues/7/comments"))
        self.assertEqual(authorization, "Bearer secret")
        self.assertEqual(body, "<!-- newsparse gate: Speed -->\n## Speed\n\nthe report\n")
        self.add_comment(body)
        self.comment()
        self.assertEqual(self.server.changes[1][:2], ("PATCH", "/repos/owner/parser/issues/comments/1001"))
        self.assertEqual(self.server.changes[1][3], body)

    def test_comment_is_found_on_later_pages(self):
        for _ in range(150):
            self.add_comment("talk", "User")
        self.add_comment("<!-- newsparse gate: Speed -->\nold")
        self.comment()
        self.assertEqual(self.server.changes[0][:2], ("PATCH", "/repos/owner/parser/issues/comments/1150"))

    def test_other_gates_and_persons_keep_their_comments(self):
        self.add_comment("<!-- newsparse gate: Speed -->\nquoted", "User")
        self.add_comment("<!-- newsparse gate: Memory -->\nold")
        self.server.comments.append({"id": 1, "user": None, "body": None})
        self.comment()
        self.assertEqual(self.server.changes[0][0], "POST")

    def test_without_permission_a_notice_is_left(self):
        self.server.status = 403
        notice = "::notice::Speed: no comment: HTTP 403 (the job needs the permission 'pull-requests: write')\n"
        self.assertEqual(self.comment().stdout, notice)

    def test_forks_and_pushes_have_no_comment(self):
        fork = {"pull_request": {"number": 7, "head": {"repo": {"full_name": "other/parser"}}}}
        deleted = {"pull_request": {"number": 7, "head": {"repo": None}}}
        for event, reason in [(fork, "fork"), (deleted, "fork"), ({}, "this is no pull request")]:
            self.assertRegex(self.comment(event).stdout, rf"\A::notice::Speed: no comment: .*{reason}.*\n\Z")
        self.assertEqual(self.server.changes, [])

    def test_server_that_cannot_be_reached_is_named(self):
        self.server.shutdown()
        self.server.server_close()
        self.assertRegex(self.comment().stdout, r"\A::notice::Speed: no comment: .*refused.*\n\Z")


class GitLab(Test):
    TEMPLATE = (ROOT / ".gitlab/gate.yml").read_text()

    def job(self, **variables) -> subprocess.CompletedProcess:
        """Runs the script of the template."""
        script = re.search(r"  script:\n    - \|\n((?:      .*\n)+)", self.TEMPLATE)[1]
        environment = {
            "PATH": os.environ["PATH"],
            "NEWSPARSE_VERSION": "1.2.3",
            "NEWSPARSE_RELEASES": self.server.url,
            "NEWSPARSE_OPTIONS": "",
            "NEWSPARSE_BASE": "base {}",
            "NEWSPARSE_HEAD": "head {}",
            **variables,
        }
        command = ["sh", "-c", textwrap.dedent(script)]
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=120)

    def path_with_newsparse(self) -> str:
        (self.folder / "bin").mkdir()
        (self.folder / "bin/newsparse").symlink_to(self.program)
        return f"{self.folder}/bin:{os.environ['PATH']}"

    def test_variables_become_options(self):
        path = self.path_with_newsparse()
        result = self.job(PATH=path, NEWSPARSE_OPTIONS="--max-regression 2%", NEWSPARSE_CORPUS="the news")
        expected = ["gate", "--candidate", "head {}", "--against", "base {}", "--junit", "newsparse-gate.xml", "--markdown"]
        self.assertEqual(result.stdout.splitlines(), expected + ["--max-regression", "2%", "the news"])
        self.assertEqual((self.folder / "newsparse-gate.md").read_text(), result.stdout)
        for status in [0, 1, 2, 3]:
            result = self.job(PATH=path, STATUS=str(status))
            self.assertEqual(result.returncode, status)
            self.assertEqual(result.stdout.splitlines(), expected)

    def test_inconclusive_verdict_is_a_warning(self):
        self.assertIn("  allow_failure:\n    exit_codes: [3]\n", self.TEMPLATE)

    @unittest.skipUnless(shutil.which("curl"), "curl is not installed")
    @unittest.skipIf(shutil.which("newsparse"), "newsparse is installed")
    def test_release_is_installed(self):
        self.publish("1.2.3")
        result = self.job()
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("gate\n--candidate\n", result.stdout)
        self.publish("1.2.3", damaged=True)
        self.assertNotEqual(self.job().returncode, 0)

    def test_default_version_is_that_of_the_package(self):
        version = re.search(r'NEWSPARSE_VERSION: "(.*)"', self.TEMPLATE)[1]
        self.assertIn(f'\nversion = "{version}"\n', (ROOT / "Cargo.toml").read_text())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        NEWSPARSE = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
