#!/usr/bin/env bash
# Runs each target, or those that are named, for some seconds each: fuzz/run.sh SECONDS [TARGET]...
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(parse json dates rules baseline containers)
bash seeds.sh
for target in "${targets[@]}"; do
    dictionary=dictionaries/$target.dict
    options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536)
    [ ! -f "$dictionary" ] || options+=(-dict="$dictionary")
    cargo +nightly fuzz run "$target" -- "${options[@]}"
done
