#!/usr/bin/env bash
# Language versions and the flags of gc that choose them: what -lang, go.mod and //go:build lines allow, in gc's words.
# usage: language.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

# Everything that came after go1.12, and what gc says of it in the language of go1.16.
cat >features.go <<'EOF'
package p

import "unsafe"

var n = 0b101 + 0o17 + 1_000 + 0x1p-2 // 13 literal literal literal literal
var shifted = 1 << count              // 13 signed shift count
var count int = 3

func f(s []int, m map[int]int, p *int) {
	clear(m)          // 21 clear
	_ = max(1, 2)     // 21 built-in max
	_ = (*[2]int)(s)  // 17 conversion of slice to array pointer
	_ = [2]int(s)     // 20 conversion of slice to array
	for range 10 {    // 22 cannot range over 10 (untyped int constant):
	}
	_ = unsafe.Add(unsafe.Pointer(p), 1)   // 17 unsafe.Add
	_ = unsafe.String((*byte)(nil), 0)     // 20 unsafe.String
	_ = new(3)                             // 26 new(3)
}

type union interface{ ~int | string } // 18 embedding interface element ~int | string
type element interface{ int }         // 18 embedding non-interface type int
type defined any                      // 18 predeclared any
func G[T interface{}](x T)            {} // 18 type parameter
type alias[T interface{}] = []T       // 23 generic type alias
var g = G[int]                        // 18 function instantiation
EOF
for minor in 12 13 16 17 18 19 20 21 22 23 25 26; do
    "$gosling" build -c -gcflags="-e -lang=go1.$minor" -o features.o features.go >messages 2>&1
    awk -v minor=$minor 'match($0, /\/\/ [0-9]+ /) { since = substr($0, RSTART + 3, RLENGTH - 4)
        if (since + 0 > minor) print NR, since }' features.go >want
    sed -nE 's/^.*features.go:([0-9]+):.* requires go1\.([0-9]+) or later \(-lang was set to go1\.'$minor'; check go.mod\)$/\1 \2/p' messages | uniq >got
    [ "$(grep -c . messages)" = "$(grep -c requires messages)" ] || report "-lang=go1.$minor: $(grep -v requires messages)"
    cmp -s want got || report "-lang=go1.$minor: $(diff want got)"
done
"$gosling" build -c -gcflags="-e -lang=go1.12" -o features.o features.go >messages 2>&1
while IFS= read -r words; do
    grep -qF " $words requires go1." messages || report "no message: $words requires"
done < <(sed -nE '/ literal /d; /signed/d; s/.*\/\/ [0-9]+ (.*[^:])$/\1/p' features.go | grep -v 'cannot range over$\|conversion')
grep -qF 'invalid operation: signed shift count count (variable of type int) requires go1.13' messages || report "signed shift: $(grep shift messages)"
grep -qF 'cannot convert s (variable of type []int) to type [2]int: conversion of slice to array requires go1.20' messages || report "conversion: $(grep slice messages)"

printf 'package p\n\nfunc f(seq func(func() bool)) { for range seq {} }\n' >seq.go
expect "range over func" './seq.go:3:43: cannot range over seq (variable of type func(func() bool)): requires go1.23 or later (-lang was set to go1.22; check go.mod)' \
    "$("$gosling" build -c -gcflags=-lang=go1.22 -o seq.o seq.go 2>&1)"

# A //go:build line sets its file's language, but not before go1.21.
for pair in 'go1.21 1' 'go1.22 0' 'go1.18 1' '!go1.22 0' 'go1.22&&linux 0' 'linux||go1.21 0' '!(!go1.21) 1'; do
    printf '//go:build %s\n\npackage p\n\nfunc f() { for range 3 {} }\n' "${pair% *}" >file.go
    "$gosling" build -c -o file.o file.go >messages 2>&1
    expect "//go:build ${pair% *}" "${pair#* }" $?
done
printf '//go:build go1.21\n\npackage p\n\nfunc f() { for range 3 {} }\n' >file.go
expect "file version" './file.go:5:22: cannot range over 3 (untyped int constant): requires go1.22 or later (file declares //go:build go1.21)' \
    "$("$gosling" build -c -o file.o file.go 2>&1)"
printf '//go:build go1.22\n\npackage p\n\nfunc f() { for range 3 {} }\n' >file.go
expect "a file's version goes before -lang" "" "$("$gosling" build -c -gcflags=-lang=go1.19 -o file.o file.go 2>&1)"

# The go line of a module, and loop variables by it.
mkdir -p m/lib
cat >m/lib/lib.go <<'EOF'
package lib

func Last() int {
	var f func() int
	for i := 0; i < 3; i++ {
		if i == 0 {
			f = func() int { return i }
		}
	}
	return f()
}
EOF
printf 'package main\n\nimport "m/lib"\n\nfunc main() { println(lib.Last()) }\n' >m/main.go
cd m || exit 1
for pair in 'go 1.21=3' 'go 1.22=0' 'go 1.21.5=3' 'go 1.26=0' '=3'; do
    printf 'module m\n\n%s\n' "${pair%=*}" >go.mod
    expect "go.mod: ${pair%=*}" "${pair#*=}" "$("$gosling" run . 2>&1)"
done
printf 'module m\n\ngo 1.22\n' >go.mod
expect "-lang before go.mod" 3 "$("$gosling" run -gcflags=-lang=go1.21 . 2>&1)"
printf 'module m\n\ngo 1.99\n' >go.mod
"$gosling" run . 2>&1 | grep -q 'go.mod requires go >= 1.99' || report "a go line from the future"
cd .. || exit 1

# The flags themselves.
printf 'package main\n\nfunc main() {}\n' >empty.go
for flags in '-l -N -e' '-m=2' '-m -m' '-l=4' '-e=0' 'all=-l' '-d=ssa/check/on' '-d=panic,checkptr -lang=go1.19' '-lang go1.20' '-c=4' '-complete' '--l' ''; do
    "$gosling" build -gcflags="$flags" -o empty empty.go 2>messages || report "-gcflags=$flags: $(cat messages)"
done
while IFS='|' read -r flags message; do
    "$gosling" build -gcflags="$flags" -o rejected empty.go >messages 2>&1
    expect "-gcflags=$flags: status" 2 $?
    grep -qxF -- "$message" messages || report "-gcflags=$flags: $(cat messages)"
done <<'EOF'
-foo|flag provided but not defined: -foo
-l=abc|invalid boolean value "abc" for -l: invalid count "abc"
-lang=1.19|compile: invalid value "1.19" for -lang: should be something like "go1.12"
-lang=go1.99|compile: invalid value "go1.99" for -lang: max known version is "go1.26"
-lang=go1.21rc1|compile: invalid value "go1.21rc1" for -lang: should be something like "go1.12"
-lang=go1.26.1|compile: invalid value "go1.26.1" for -lang: should be something like "go1.12"
-lang|flag needs an argument: -lang
foo|invalid value "foo" for flag -gcflags: missing =<value> in <pattern>=<value>
EOF
printf 'package p\n\nfunc missing()\n' >missing.go
"$gosling" build -c -o missing.o missing.go 2>messages || report "-c: $(cat messages)"
"$gosling" build -c -gcflags=-complete -o missing.o missing.go 2>&1 | grep -q 'missing function body' || report "-complete: bodies"
finish
