#!/usr/bin/env bash
# gdb on a -g -O0 binary: breakpoint by file and line, back trace with Go's names, values of locals.
# usage: debugger.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"
command -v gdb >/dev/null || { echo "skipped: no gdb"; exit 0; }

cat >debug.go <<'EOF'
package main

import "fmt"

type point struct {
	x, y int
}

func inner(n int, name string) int {
	p := point{n, n * 2}
	total := p.x + p.y
	fmt.Println(name, total)
	return total
}

func outer(n int) int {
	return inner(n+1, "gosling")
}

func main() {
	fmt.Println(outer(20))
}
EOF
# without inlining, as for Go's own debugging: gdb sees the body of an inlined call as part of its caller
"$gosling" build -g -O0 -gcflags=-l -o debug debug.go || report "build -g -O0"
gdb -q -nx -batch -iex 'set debuginfod enabled off' -ex 'break debug.go:12' -ex run -ex bt -ex 'print n' -ex 'print total' -ex 'print p' -ex 'print name' \
    -ex 'print p.y' -ex next -ex 'info source' ./debug >got 2>&1 </dev/null
# has TEXT: gdb printed it.
has() { grep -qE "$1" got || report "gdb does not print $1"; }
has 'Breakpoint 1.*debug.go.*12'
has '#0 .*main\.inner.*debug.go:12'
has '#1 .*main\.outer.*debug.go:17'
has '#2 .*main\.main.*debug.go:21'
has '^\$1 = 21$'
has '^\$2 = 63$'
has '^\$3 = \{x = 21, y = 42\}'
has '^\$4 = .*gosling'
has '^\$5 = 42$'
[ $failures = 0 ] || { echo "gdb's output:"; head -60 got; }
"$gosling" build -g -gcflags=-l -o debug2 debug.go || report "build -g"
gdb -q -nx -batch -iex 'set debuginfod enabled off' -ex 'break main.outer' -ex run -ex bt ./debug2 >got 2>&1 </dev/null
has 'debug.go'
finish
