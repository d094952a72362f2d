#!/usr/bin/env bash
# Prints compiler/inline/library.def: what calls of library functions cost, as the real compiler (go 1.26 on PATH; nothing else needs it)
# says. Only the packages that our library has, only what is not the price of a plain call.
# usage: tests/inline/library-costs.sh >compiler/inline/library.def
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
printf 'module p\n\ngo 1.26\n' >"$work/go.mod"
mapfile -t packages < <(find runtime/std -name '*.go' -printf '%h\n' | sort -u | sed 's,^runtime/std/,,' | grep -vE '(^|/)internal(/|$)|^unsafe$' |
    while read -r p; do [ -d "$(go env GOROOT)/src/$p" ] && echo "$p"; done)
go run tests/inline/library_costs.go "$work" "${packages[@]}" || exit 1
(cd "$work" && go build -gcflags='-e -m=2' . 2>&1) >"$work/costs"
if grep -E 'p\.go.*(undefined|cannot use|not used)' "$work/costs" >&2; then exit 1; fi
cat <<'END'
// What a call of a library function costs beside its operands, where it is not the price of a plain call, and, where it is inlined,
// what -m says is: LIBRARY(symbol, cost, "names in order, separated by |"); @ is the
// function around, # is func unless that is a literal.
// Made by tests/inline/library-costs.sh; sorted as strcmp does.
// clang-format off
END
awk '
    FNR == NR {
        if (match($0, /can inline w[0-9]+ with cost [0-9]+/) || match($0, /cannot inline w[0-9]+: function too complex: cost [0-9]+/)) {
            text = substr($0, RSTART, RLENGTH); sub(/can(not)? inline /, "", text)
            name = text; sub(/[ :].*/, "", name); sub(/.* /, "", text)
            cost[name] = text
            line[name] = $0; sub(/^[^:]*:/, "", line[name]); sub(/:.*/, "", line[name])
        } else if (/^\.\/p\.go:[0-9:]* inlining call to /) {
            at = $0; sub(/^[^:]*:/, "", at); sub(/:.*/, "", at)
            callee = $0; sub(/.*: inlining call to /, "", callee)
            if (sub(/^w[0-9]+/, "@", callee)) sub(/func/, "#", callee)
            notes[at] = notes[at] (notes[at] == "" ? "" : "|") callee
        }
        next
    }
    ($1 in cost) && cost[$1] - $2 != 57 { printf "LIBRARY(\"%s\", %d, \"%s\")\n", $3, cost[$1] - $2, notes[line[$1]] }
' "$work/costs" "$work/list" | LC_ALL=C sort -u -t'"' -k2,2
