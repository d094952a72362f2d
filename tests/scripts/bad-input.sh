#!/usr/bin/env bash
# Input that is no Go program ends with status 1, messages with positions, no crash and no output file.
# usage: bad-input.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

# rejects NAME [EXTENDED-REGEXP]: compiling NAME fails properly, with a message that matches.
rejects() {
    local status
    timeout 60 "$gosling" build -o out "$1" >messages 2>&1
    status=$?
    [ $status = 1 ] || report "$1: status $status, expected 1: $(head -c 200 messages)"
    [ ! -e out ] || { report "$1: left an output file"; rm -f out; }
    grep -qE "${2-^([^ ]*/)?$1:[0-9]+:[0-9]+: }" messages || report "$1: no such message (${2-with position}): $(head -c 200 messages)"
}
# survives NAME: compiling NAME may succeed or fail, but not crash.
survives() {
    timeout 60 "$gosling" build -o out "$1" >messages 2>&1
    local status=$?
    [ $status -le 1 ] || report "$1 $2: status $status: $(head -c 200 messages)"
    rm -f out
}

: >empty.go && rejects empty.go
printf 'package main\n\0func main() {}\n' >nul.go && rejects nul.go 'invalid NUL character'
printf 'package main\n\nfunc main() { s := "\xff\xfe"; _ = s }\n' >utf8.go && rejects utf8.go 'utf8.go:3:.*invalid UTF-8'
printf 'package main\n\nvar x = "\xef\xbb\xbf"\nfunc main() {}\n' >bom.go && rejects bom.go 'bom.go:3:.*BOM'
printf '\xef\xbb\xbfpackage main\n\nfunc main() {}\n' >bomfirst.go && survives bomfirst.go
printf 'package main\n\nfunc main() { x := "never closed\n}\n' >string.go && rejects string.go 'newline in string'
printf 'package main\n\nvar s = `never closed\n' >raw.go && rejects raw.go 'string not terminated'
printf 'package main\n/* never closed\n' >comment.go && rejects comment.go 'comment not terminated'
{ printf 'package main\n\nvar x = '; head -c 100000 /dev/zero | tr '\0' '('; echo; } >parens.go && rejects parens.go
{ printf 'package main\n\nvar x = '; head -c 100000 /dev/zero | tr '\0' '('; printf 1; head -c 100000 /dev/zero | tr '\0' ')'; printf '\nfunc main() {}\n'; } >balanced.go && survives balanced.go
{ printf 'package main\n\nfunc main() '; head -c 100000 /dev/zero | tr '\0' '{'; echo; } >braces.go && rejects braces.go
{ printf 'package main\n\nvar x '; head -c 100000 /dev/zero | sed 's/\x0/[]/g'; printf 'int\nfunc main() {}\n'; } >slices.go && survives slices.go
{ printf 'package main\n\nvar x = '; head -c 100000 /dev/zero | tr '\0' '-'; printf '1\nfunc main() {}\n'; } >minus.go && survives minus.go
{ printf 'package main\n\nvar x = 1'; head -c 50000 /dev/zero | sed 's/\x0/ + 1/g'; printf '\nfunc main() { println(x) }\n'; } >sum.go && survives sum.go
{ printf 'package main\n\nvar s = "'; head -c 1000000 /dev/zero | tr '\0' 'x'; printf '"\nfunc main() { println(len(s)) }\n'; } >longline.go
"$gosling" build -o out longline.go && expect longline 1000000 "$(./out 2>&1)"
rm -f out
{ printf 'package main\n\nfunc main() { '; head -c 300000 /dev/zero | tr '\0' 'a'; printf ' }\n'; } >longname.go && rejects longname.go
printf 'package main\n\ntype T struct { t T }\ntype A [2]B\ntype B struct { a A }\nfunc main() {}\n' >recursive.go && rejects recursive.go 'recursive.go:3:6: invalid recursive type'
printf 'package main\n\ntype I interface { I }\nvar a = b\nvar b = a\nconst c = d\nconst d = c\nfunc main() {}\n' >cycles.go && rejects cycles.go
printf 'package main\n\nimport "no/such/package"\n\nfunc main() {}\n' >missing.go && rejects missing.go 'missing.go:3:8: .*no/such/package'
printf 'package main\n\nfunc main() { undefined() }\n' >undefined.go && rejects undefined.go 'undefined.go:3:15: undefined: undefined'
printf 'package other\n\nfunc f() { x }\n' >other.go && rejects other.go
head -c 5000 "$gosling" >binary.go && rejects binary.go '(binary.go:[0-9]+:[0-9]+: |binary)'
head -c 20000 /dev/urandom >random.go && survives random.go random
mkdir folder.go && rejects folder.go '(folder.go|folder)'
rejects absent.go 'absent.go'
if [ "$(id -u)" != 0 ]; then
    cp hello.go unreadable.go && chmod 000 unreadable.go && rejects unreadable.go 'unreadable.go.*[Pp]ermission denied'
fi

mkdir -p cyc/a cyc/b
printf 'module cyc\n\ngo 1.26\n' >cyc/go.mod
printf 'package main\n\nimport "cyc/a"\n\nfunc main() { a.F() }\n' >cyc/main.go
printf 'package a\n\nimport "cyc/b"\n\nfunc F() { b.F() }\n' >cyc/a/a.go
printf 'package b\n\nimport "cyc/a"\n\nfunc F() { a.F() }\n' >cyc/b/b.go
(cd cyc && rejects . 'import cycle not allowed'; exit $failures) || failures=$((failures + 1))

# A real program cut off at many places and with bytes changed.
cat >whole.go <<'EOF'
package main

import "fmt"

type shape interface{ area() float64 }
type square struct{ side float64 `tag:"x"` }

func (s square) area() float64 { return s.side * s.side }

const (
	a = iota + 1<<3
	b
)

var table = map[string][]int{"one": {1, 2, 3}, "two": nil}

func main() {
	var s shape = &square{1.5e3}
	defer func() { recover() }()
loop:
	for i, r := range "text\u00e9" {
		switch v := any(r).(type) {
		case int32, nil:
			if i > 2 { break loop }
			fmt.Printf("%d %c %v\n", i, r, v)
		default:
			goto loop
		}
	}
	f := func(x ...int) (n int, err error) { n = len(x); return }
	n, _ := f(table["one"][:2:3]...)
	fmt.Println(s.area(), n, a, b, 0x1p-2, 'x', `raw`, -a&^b|n<<2)
}
EOF
size=$(stat -c %s whole.go)
for ((cut = 1; cut < size; cut += 29)); do
    head -c "$cut" whole.go >cut.go
    survives cut.go "at $cut"
    { head -c "$cut" whole.go; printf '@'; tail -c +"$((cut + 2))" whole.go; } >cut.go
    survives cut.go "changed at $cut"
    { head -c "$cut" whole.go; tail -c +"$((cut + 7))" whole.go; } >cut.go
    survives cut.go "gap at $cut"
done
finish
