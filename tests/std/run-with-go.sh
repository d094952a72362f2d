#!/bin/sh
# Tests gosling's library with the real Go, against the real library. Run by hand where
# Go exists; `make check` never needs it.
#
#   tests/std/run-with-go.sh [-only 'strconv fmt ...'] [-keep DIR] [test dir...] [-- go test flags]
#
# What goes in: runtime/std/<path>, the shims tests/std/shim/<path> and the tests
# tests/std/<name>_test (all of them by default). A scratch module "stdtest" gets a copy of
# every package that exists in runtime/std at this time (of those named by -only, if given),
# with imports of these packages rewritten to stdtest/<path>; all other imports stay the real
# library's, and so do those of packages that only work on gosling's scheduler (sync says
# why) or descriptors (reflect). A shim is on the real library: its files are added to the package and its
# functions take the place of the package's functions without a body, its variables (on a
# line of their own) that of the package's. If the shim directory
# has a file named REPLACES, the shim is the whole package. Tests import what they test as
# "stdtest/<path>" and the oracle as "<path>".
set -eu

here=$(cd "$(dirname "$0")" && pwd)
std=$(cd "$here/../../runtime/std" && pwd)
only=
work=
tests=
while [ $# -gt 0 ]; do
    case $1 in
    -only) only=$2; shift 2 ;;
    -keep) work=$2; shift 2 ;;
    --) shift; break ;;
    *) tests="$tests $1"; shift ;;
    esac
done
if [ -z "$work" ]; then
    work=$(mktemp -d "${TMPDIR:-/tmp}/gosling-std.XXXXXX")
    trap 'rm -rf "$work"' EXIT
fi
mkdir -p "$work"
printf 'module stdtest\n\ngo 1.26\n' > "$work/go.mod"

packages=$only
if [ -z "$packages" ]; then
    packages=$(cd "$std" && find . -name '*.go' | sed 's#^\./##; s#/[^/]*$##' | sort -u)
fi
# shellcheck disable=SC2086
packages=$(printf '%s\n' $packages | grep -vx 'sync\|sync/atomic\|os/signal\|reflect')

# One sed script for all packages: an import line that names a package exactly.
script=$work/imports.sed
: > "$script"
for p in $packages; do
    printf 's#^\\([[:space:]]*\\(import[[:space:]]\\{1,\\}\\)\\{0,1\\}\\([A-Za-z0-9_.]\\{1,\\}[[:space:]]\\{1,\\}\\)\\{0,1\\}\\)"%s"$#\\1"stdtest/%s"#\n' \
        "$p" "$p" >> "$script"
done

for p in $packages; do
    mkdir -p "$work/$p"
    rm -f "$work/$p"/*.go
    shim=$here/shim/$p
    if [ ! -e "$shim/REPLACES" ]; then
        for f in "$std/$p"/*.go; do
            # The real compiler allows go:noescape only where a body is missing.
            sed -f "$script" -e '/^\/\/go:noescape$/d' "$f" > "$work/$p/$(basename "$f")"
        done
    fi
    ls "$shim"/*.go > /dev/null 2>&1 || continue
    for f in "$shim"/*.go; do
        cp "$f" "$work/$p/zz_$(basename "$f")"
    done
    for name in $(sed -n 's/^var \([A-Za-z0-9_]*\) = .*/\1/p' "$shim"/*.go); do
        for f in "$work/$p"/*.go; do
            case $f in */zz_*) continue ;; esac
            sed "/^var $name = /d" "$f" > "$f.tmp" && mv "$f.tmp" "$f"
        done
    done
    for name in $(sed -n 's/^func \([A-Za-z0-9_]*\)(.*/\1/p' "$shim"/*.go); do
        for f in "$work/$p"/*.go; do
            case $f in */zz_*) continue ;; esac
            sed "/^func $name(.*[^{}]\$/d" "$f" > "$f.tmp" && mv "$f.tmp" "$f"
        done
    done
done

if [ -z "$tests" ]; then
    tests=$(cd "$here" && ls -d -- *_test)
fi
patterns=
for t in $tests; do
    t=$(basename "$t")
    ls "$here/$t"/*.go > /dev/null 2>&1 || continue
    mkdir -p "$work/tests/$t"
    rm -f "$work/tests/$t"/*.go
    cp "$here/$t"/*.go "$work/tests/$t/"
    patterns="$patterns ./tests/$t"
done
cd "$work"
# shellcheck disable=SC2086
GOFLAGS=-mod=mod GOWORK=off go test -vet=off "$@" $patterns
