#!/usr/bin/env bash
# Checks the expectations of tests/escape with the real compiler (go 1.26 on PATH; no other test needs it), and, with
# gosling's path as argument, that gosling prints the very same lines, columns included.
# usage: tests/escape/check-with-go.sh [GOSLING]
cd "$(dirname "$0")/../.." || exit 1
[ $# -gt 0 ] && gosling=$(realpath "$1")
eval "$(sed -n '/^check_messages() {/,/^}/p' tests/run_tests)"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
printf 'module p\n\ngo 1.26\n' >"$work/go.mod"
failed=0
for file in tests/escape/*.go; do
    name=${file##*/}
    rm -f "$work"/*.go
    cp "$file" "$work"
    : >"$work/empty.s" # lets functions have no body
    if ! (cd "$work" && go build -gcflags='-m -l' . >"$work/go.txt" 2>&1); then
        echo "$name does not compile"; head -5 "$work/go.txt"; failed=1; continue
    fi
    check_messages "$file" "$work/go.txt" || failed=1
    [ -n "${gosling-}" ] || continue
    (cd "$work" && "$gosling" build -c -gcflags='-m -l' -o "$work/x.o" "$name" >"$work/gosling.txt" 2>&1)
    for list in go gosling; do grep -E "$name:[0-9]+:" "$work/$list.txt" | sed 's,^\./,,' | sort >"$work/$list.sorted"; done
    diff "$work/go.sorted" "$work/gosling.sorted" >"$work/diff" || { echo "$name: < go > gosling"; cat "$work/diff"; failed=1; }
done
exit $failed
