#!/usr/bin/env bash
# Random programs print the same in every placement (tests/fuzz/run_escape): a hundred functions, at -O0.
# usage: placements.sh GOSLING
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.bash" "$1"
SHRINK_SECONDS=20 "$here/../fuzz/run_escape" --levels=0 --keep="$work/kept" "$gosling" 1001 100 >log 2>&1 ||
    report "$(cat log "$work"/kept/*-small.go 2>/dev/null | tail -80)"
finish
