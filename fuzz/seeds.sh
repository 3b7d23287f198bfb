#!/usr/bin/env bash
# Fills the corpora of all targets with seeds: the fixtures, and archives of them.
set -euo pipefail
cd "$(dirname "$0")"

fixtures=../fixtures
mkdir -p corpus/{parse,json,dates,rules,baseline,containers}

# The first byte of these targets chooses a context or a start.
seed() { { printf '%s' "$1"; cat "$2"; } > "$3/$(basename "$(dirname "$2")")-$(basename "$2")"; }
find $fixtures -type f \( -name '*.xml' -o -name '*.html' -o -name '*.json' \) -size -64k | while read -r file; do
    seed 0 "$file" corpus/parse
done
find $fixtures -name '*.json' | while read -r file; do seed 0 "$file" corpus/json; done
cp $fixtures/site-rules/*.toml corpus/rules/
grep -hoE '"[^"]*[0-9][^"]*"' ../src/parse/date/table.rs | tr -d '"' | split -l 1 - corpus/dates/table-
printf '{"baseline_version":1}' > corpus/baseline/start.json

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp $fixtures/rss/*.xml "$scratch/"
tar -cf corpus/containers/feeds.tar -C "$scratch" .
for tool in gzip xz zstd brotli; do
    if command -v "$tool" > /dev/null; then
        "$tool" -c < corpus/containers/feeds.tar > "corpus/containers/feeds.tar.$tool"
    fi
done
python3 - "$scratch" << 'PYTHON'
import pathlib, sys, zipfile
with zipfile.ZipFile("corpus/containers/feeds.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir())[:8]:
        archive.write(path, path.name)
with open("corpus/containers/feeds.jsonl", "w") as lines:
    lines.write('{"url": "https://example.org/", "html": "<rss><item><title>a</title></item></rss>"}\n' * 3)
body = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss><item><title>a</title></item></rss>"
with open("corpus/containers/feeds.warc", "w", newline="") as warc:
    for _ in range(3):
        warc.write("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\n"
                   "Content-Type: application/http; msgtype=response\r\n"
                   f"Content-Length: {len(body)}\r\n\r\n{body}\r\n\r\n")
PYTHON
