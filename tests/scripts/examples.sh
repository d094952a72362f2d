#!/usr/bin/env bash
# The examples of examples/escape: -m -l prints exactly the lines of {before,after}.m (the real Go's), and under -escape=go the measured
# section of each program makes exactly the number of heap objects that the file allocs names. Outputs are run_tests' business.
# usage: examples.sh GOSLING [folder...]
gosling=$(realpath "$1")
shift
cd "$(dirname "$0")/../../examples/escape" || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# check FOLDER NAME COUNT: compiles FOLDER/NAME.go and compares its messages and its count.
check() {
    local file=$1/$2.go got
    if ! (cd "$1" && "$gosling" build -escape=go -gcflags="-m -l" -o "$work/program" "$2.go") 2>"$work/messages"; then
        echo "$file: does not compile"
        head -5 "$work/messages"
        return 1
    fi
    grep -v '^#' "$work/messages" | sed -E "s|^[^:]*/?$2\.go:|$2.go:|" >"$work/lines"
    if ! diff "$1/$2.m" "$work/lines" >"$work/diff"; then
        echo "$file: decisions differ (< Go's, > ours)"
        cat "$work/diff"
        return 1
    fi
    got=$(GOSLING_COUNT=1 "$work/program" 2>&1 >"$work/output" | sed -n 's/^allocs //p')
    [ "$got" = "$3" ] && return
    echo "$file: ${got:-no} heap objects, $3 expected"
    return 1
}

failed=0
[ $# != 0 ] || set -- [0-9]*/
for folder in "$@"; do
    while read -r name count; do
        check "${folder%/}" "$name" "$count" || failed=1
    done <"$folder/allocs"
done
exit $failed
