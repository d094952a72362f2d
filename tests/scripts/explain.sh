#!/usr/bin/env bash
# gosling escape's table, gc's log format and what -m=2 says of placements better than gc's.
# usage: explain.sh GOSLING
gosling=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
bad=0
check() { grep -qE -- "$2" "$1" || { echo "$3: no line matches $2"; cat "$1"; bad=1; }; }

cat >p.go <<'END'
package p

var sink *int

type pair struct{ a, b *int }

func publish() {
	x := 1
	sink = &x
}

func local() int {
	x := 1
	p := &pair{}
	p.a = &x
	return *p.a
}
END
"$gosling" escape -escape=go p.go >table || bad=1
check table '^heap +heap +8  assign +./p.go:8:2: x  int$' 'gosling escape'
check table '^frame +frame +16  - +./p.go:14:7: &pair\{\}  pair$' 'gosling escape'
[ "$(sed -n 2p table | cut -c1-4)" = heap ] || { echo 'the heap does not come first'; bad=1; }

"$gosling" build -c -escape=go -gcflags="-l -json=0,$work/log" -o o p.go || bad=1
head -1 log/p/p.json >header
check header '^\{"version":0,"package":"p","goos":"linux","goarch":"[a-z0-9]+","gc_version":"go1.26","file":".*/p.go"\}$' '-json'
check log/p/p.json '^\{"range":\{"start":\{"line":8,"character":2\},"end":\{"line":8,"character":2\}\},"severity":3,"code":"escapes","source":"go compiler","message":"x escapes to heap","relatedInformation":\[\{"location":\{"uri":"file:///.*p.go","range":\{"start":\{"line":9,"character":9\},.*"message":"escflow:    flow: \{heap\} ← \\u0026x:"\}' '-json'
# its positions are those of the text, //line or not; files of one name share a log
mkdir a b
printf 'package p\n\nfunc f() *int {\n\tx := 1\n\treturn &x\n}\n' >a/y.go
printf 'package p\n\n//line a/z.go:70\nfunc g() *int {\n\tx := 1\n\treturn &x\n}\n' >b/y.go
"$gosling" build -c -escape=go -gcflags="-l -json=0,$work/log" -o o a/y.go b/y.go || bad=1
cat log/*/y.json >shared
[ "$(grep -c '^{"version"' shared)" = 1 ] || { echo '-json: not one header'; bad=1; }
check shared '^\{"range":\{"start":\{"line":4,"character":2\}.*/a/y\.go","range":\{"start":\{"line":5,"character":9\}' '-json, first file'
check shared '^\{"range":\{"start":\{"line":5,"character":2\}.*/b/y\.go","range":\{"start":\{"line":6,"character":9\}' '-json, second file'
"$gosling" build -c -gcflags=-json=1,/x -o o p.go 2>err && { echo '-json=1 is no error'; bad=1; }
check err '0,DIR' '-json=1'

# every explanation has positions: no line of -m=2 is without one
"$gosling" build -c -escape=go -gcflags='-m=2 -l' -o o p.go 2>chains || bad=1
grep -vE '^\./p\.go:[0-9]+:[0-9]+: ' chains && { echo 'lines without a position'; bad=1; }
check chains '^./p.go:8:2:     from sink = &x \(assign\) at ./p.go:9:7$' '-m=2'

# what lies in callers' frames: in whose, for which call
cat >q.go <<'END'
package main

type pair struct{ a, b int }

var kept *pair

//go:noinline
func made(a int) *pair { return &pair{a, 1} }

//go:noinline
func handed(a int) *pair { return made(a) }

//go:noinline
func first() int {
	kept = made(1)
	return made(2).a
}

func main() {
	p := handed(3)
	println(first() + p.b)
}
END
"$gosling" build -gcflags='-m=2 -l' -o q q.go 2>&1 | grep placed >placed
diff placed - <<'END' || bad=1
./q.go:8:33: &pair{...} placed in the heap for the call at ./q.go:15:13
./q.go:8:33: &pair{...} placed in the frame of first for the call at ./q.go:16:13
./q.go:8:33: &pair{...} placed in the frame of main for the call at ./q.go:20:13
END
"$gosling" escape q.go >table || bad=1
check table '^caller +heap +16  return +./q.go:8:33: &pair\{...\}  pair  in the frame of first, main$' 'gosling escape'

# every reason has a page
while read -r code; do
    "$gosling" explain "$code" >page || { echo "no page on $code"; bad=1; }
done < <(sed -n 's/^REASON([A-Z_]*, *"\(.*\)")$/\1/p' "$root/compiler/escape/reasons.def" | tr 'A-Z' 'a-z' |
    sed 's/[^a-z0-9]\{1,\}/-/g; s/^-//; s/-$//')
[ "$("$gosling" explain | wc -l)" -ge 30 ] || { echo 'gosling explain lists too little'; bad=1; }
"$gosling" explain nothing 2>err && { echo 'an unknown code is no error'; bad=1; }
check err 'no reason has the code nothing' 'gosling explain'
exit $bad
