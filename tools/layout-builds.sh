#!/bin/sh
# Builds a program of this package several times, each time with another code layout, for `newsparse gate`:
#
#   tools/layout-builds.sh COUNT FILE BIN [OPTION OF CARGO]...
#   tools/layout-builds.sh 3 builds/new my-parser --locked
#
# writes builds/new-1, builds/new-2 and builds/new-3. The linker puts the functions in random order, by the number of the
# build as the seed. That needs lld, which Rust uses on x86-64 Linux since 1.90; elsewhere install it and set
# RUSTFLAGS='-C link-arg=-fuse-ld=lld'. Only the last step is repeated, but with `lto` that is most of the work.
set -eu
if [ $# -lt 3 ]; then
    echo "usage: $0 COUNT FILE BIN [OPTION OF CARGO]..." >&2
    exit 2
fi
count=$1 file=$2 bin=$3
shift 3
mkdir -p "$(dirname "$file")"
seed=1
while [ "$seed" -le "$count" ]; do
    cargo rustc --release --bin "$bin" "$@" -- -C "link-arg=-Wl,--shuffle-sections=.text*=$seed"
    cp "${CARGO_TARGET_DIR:-target}/release/$bin" "$file-$seed"
    seed=$((seed + 1))
done
