#!/bin/sh
# Runs each program of tests/std/programs with the real library and with gosling's (compiled
# by the real Go, through the shims) and compares what they print. By hand, where Go exists.
set -u
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/gosling-programs.XXXXXX")
trap 'rm -rf "$work"' EXIT
sh "$here/run-with-go.sh" -keep "$work/mod" -only "$(cd "$here/../../runtime/std" && find . -name '*.go' |
    sed 's#^\./##; s#/[^/]*$##' | sort -u | grep -v '^fmt$\|^errors$\|^strconv$\|^internal/rtype$' | tr '\n' ' ') internal/rtype errors" \
    runtime_test > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
status=0
for f in "$here"/programs/*.go; do
    name=$(basename "$f" .go)
    mkdir -p "$work/mod/cmd/$name"
    sed -f "$work/mod/imports.sed" "$f" > "$work/mod/cmd/$name/main.go"
    (cd "$work" && go build -o real "$f" && ./real > real.out 2>&1; cd "$work/mod" &&
        go build -o ../ours "./cmd/$name" && cd .. && ./ours > ours.out 2>&1)
    if cmp -s "$work/real.out" "$work/ours.out"; then
        echo "ok   $name"
    else
        echo "FAIL $name"
        diff "$work/real.out" "$work/ours.out" | head -10
        status=1
    fi
done
exit $status
