#!/usr/bin/env bash
# What -m says of calls that are inlined, and of what escapes in their bodies: library functions, initializers, other packages.
# gc's lines were printed once: GO=1 inline-notes.sh GOSLING rewrites them with the real compiler (go 1.26).
# usage: inline-notes.sh GOSLING
program=$(cd "$(dirname "$0")/../inline/notes" && pwd)
. "$(dirname "$0")/lib.bash"
lines() { grep -E '^(\./)?main\.go:' | sed 's,^\./,,' | LC_ALL=C sort; }
cp -r "$program" p
cd p || exit 1
[ -z "$GO" ] || go build -gcflags=-m -o program . 2>&1 | lines >"$program/main.out"
"$gosling" build -escape=go -gcflags=-m -o program . 2>&1 | lines >got
diff "$program/main.out" got || report "-m's lines differ (< gc's, > ours)"
finish
