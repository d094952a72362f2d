#!/usr/bin/env bash
# Objects that functions make in storage of their callers: figures beside Go's, names in traces, symbols.
# usage: caller-storage.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >caller.go <<'EOF'
package main

import (
	"errors"
	"runtime"
)

type point struct {
	x, y int
	next *point
}

//go:noinline
func made(n int) *point { return &point{x: n} }

//go:noinline
func variable(n int) *point {
	var p point
	p.x = n
	return &p
}

//go:noinline
func levels(n int) *point { return made(n + 1) }

//go:noinline
func chain(n int) *point { return &point{x: n, next: made(n)} }

//go:noinline
func closure(n int) func() int { return func() int { return n } }

//go:noinline
func boxed(n int) any { return n }

//go:noinline
func array(n int) []int {
	s := make([]int, 10)
	s[n%10] = n
	return s
}

type box[T any] struct{ v T }

//go:noinline
func generic[T any](v T) *box[T] { return &box[T]{v} }

//go:noinline
func (b box[T]) copied() *box[T] { return &box[T]{b.v} }

//go:noinline
func failing(n int) error { return errors.New("failed") }

//go:noinline
func caller() (string, *point) {
	pc, _, _, _ := runtime.Caller(0)
	return runtime.FuncForPC(pc).Name(), &point{}
}

func list(n int) (sum int) {
	var head *point
	for i := 0; i < 4; i++ {
		head = &point{x: n, next: head}
	}
	for ; head != nil; head = head.next {
		sum += head.x
	}
	return
}

func count(name string, f func(n int) int) {
	f(1000)
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for i := 0; i < 100; i++ {
		f(i + 1000)
	}
	runtime.ReadMemStats(&b)
	println(name, (b.Mallocs-a.Mallocs+50)/100)
}

func main() {
	count("made", func(n int) int { return made(n).x })
	count("variable", func(n int) int { return variable(n).x })
	count("levels", func(n int) int { return levels(n).x })
	count("chain", func(n int) int { return chain(n).next.x })
	count("closure", func(n int) int { return closure(n)() })
	count("boxed", func(n int) int { return boxed(n).(int) })
	count("array", func(n int) int { return array(n)[3] })
	count("failing", func(n int) int { return len(failing(n).Error()) })
	count("generic", func(n int) int { return generic(n).v + len(generic("x").v) })
	count("method", func(n int) int { return box[int]{n}.copied().v })
	count("plain", func(n int) int { f := made; return f(n).x + list(n) })
	name, p := caller()
	println(name, p.x)
}
EOF
"$gosling" build -o caller caller.go && ./caller 2>got
# What, ours, Go 1.26's.
cat >table <<'EOF'
made 0 1
variable 0 1
levels 0 1
chain 0 2
closure 0 1
boxed 0 1
array 0 1
failing 0 1
generic 0 2
method 0 1
plain 5 5
main.caller 0 0
EOF
expect "objects" "$(cut -d' ' -f1,2 table)" "$(cat got)"
"$gosling" build -S -o caller.s caller.go
for symbol in main.made main.made·direct 'main.generic\[int\]·direct'; do
    nm caller | grep -q " $symbol\$" || report "nm shows no $symbol"
    grep -q "^\"*$symbol\"*:" caller.s || report "-S shows no $symbol"
done
# One instance in two packages of a program, and in the library: slices.Insert.
mkdir -p m/low m/mid && cd m
printf 'module example.com/m\n\ngo 1.26\n' >go.mod
cat >low/low.go <<'EOF'
package low

type Box[T any] struct{ V, W T }

//go:noinline
func New[T any](v T) *Box[T] { return &Box[T]{v, v} }

var Kept = New(1)
EOF
cat >mid/mid.go <<'EOF'
package mid

import "example.com/m/low"

//go:noinline
func Twice(n int) *low.Box[int] { b := low.New(n); b.W *= 2; return b }
EOF
cat >main.go <<'EOF'
package main

import (
	"example.com/m/low"
	"example.com/m/mid"
	"slices"
)

func main() {
	sum, held := 0, low.New(7)
	for i := range 100 {
		a, b := low.New(i), mid.Twice(i)
		sum += a.V + b.W + slices.Insert([]int{i, i + 1}, 1, 5)[1]
	}
	println(sum, held.W, low.Kept.W)
}
EOF
"$gosling" build -o ../m.out . && expect "packages" "15350 7 1" "$(../m.out 2>&1)"
finish
