#!/usr/bin/env python3
"""Writes the report of a gate into a comment on the pull request of this workflow: a new one, or the one that an earlier run
has written, which a hidden first line marks.

GATE_NAME, GATE_REPORT (a path) and GATE_TOKEN are its inputs; the other variables are those of GitHub's runners. Where no
comment is possible, a notice says why, and the exit status is 0. Python 3.9 or newer, standard library only.
"""
import json
import os
import sys
import urllib.error
import urllib.request
from pathlib import Path


class Skipped(Exception):
    """The reason why there is no comment."""


def pull_request() -> int:
    """The number of the pull request, if it may be commented on."""
    event = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))
    if "pull_request" not in event:
        raise Skipped("this is no pull request")
    head = event["pull_request"]["head"]["repo"] or {}  # null if the fork is deleted
    if head.get("full_name") != os.environ["GITHUB_REPOSITORY"]:
        raise Skipped("the token of a pull request from a fork is read-only")
    return event["pull_request"]["number"]


def request(method: str, path: str, body: "dict | None" = None):
    """Sends a request to GitHub's API and returns the answer."""
    url = f"{os.environ['GITHUB_API_URL']}/repos/{os.environ['GITHUB_REPOSITORY']}/{path}"
    headers = {
        "Accept": "application/vnd.github+json",
        "Authorization": f"Bearer {os.environ['GATE_TOKEN']}",
        "Content-Type": "application/json",
        "X-GitHub-Api-Version": "2022-11-28",
    }
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method), timeout=60) as answer:
        return json.load(answer)


def earlier_comment(number: int, marker: str) -> "int | None":
    """The comment with the marker. That of a person, who may quote the marker, is left alone."""
    for page in range(1, 101):
        comments = request("GET", f"issues/{number}/comments?per_page=100&page={page}")
        for comment in comments:
            is_bot = (comment["user"] or {}).get("type") == "Bot"
            if is_bot and (comment["body"] or "").startswith(marker):
                return comment["id"]
        if len(comments) < 100:
            break
    return None


def main() -> int:
    name = os.environ["GATE_NAME"]
    marker = f"<!-- newsparse gate: {name.replace('--', '- -')} -->"
    try:
        number = pull_request()
        body = {"body": f"{marker}\n{Path(os.environ['GATE_REPORT']).read_text(encoding='utf-8')}"}
        if comment := earlier_comment(number, marker):
            request("PATCH", f"issues/comments/{comment}", body)
        else:
            request("POST", f"issues/{number}/comments", body)
    except Skipped as reason:
        print(f"::notice::{name}: no comment: {reason}")
    except urllib.error.HTTPError as error:
        hint = " (the job needs the permission 'pull-requests: write')" if error.code in [403, 404] else ""
        print(f"::notice::{name}: no comment: HTTP {error.code}{hint}")
    except OSError as error:
        print(f"::notice::{name}: no comment: {error}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
