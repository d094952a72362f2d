#!/usr/bin/env bash
# Writes the .out files of tests/inline with the real compiler (go 1.26 on PATH; no other test needs it): its verdicts about functions, with
# costs, without the trees that it prints behind them. Notes about calls are another matter.
# usage: tests/inline/expected.sh [--check] [file.go...]      --check compares instead
cd "$(dirname "$0")" || exit 1
check=0
[ "${1-}" = --check ] && { check=1; shift; }
[ $# -gt 0 ] || set -- *.go
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
printf 'module p\n\ngo 1.26\n' >"$work/go.mod"
: >"$work/empty.s" # lets functions have no body
status=0
for file in "$@"; do
    name=${file##*/}
    [ "$name" = library_costs.go ] && continue
    rm -f "$work"/*.go
    cp "$name" "$work"
    (cd "$work" && go build -gcflags='-m=2' . 2>&1) | ./verdicts "$name" >"$work/out"
    if [ $check = 0 ]; then cp "$work/out" "${name%.go}.out"; else diff "${name%.go}.out" "$work/out" || status=1; fi
done
exit $status
