#!/usr/bin/env bash
# GODEBUG=gctrace=1 prints Go's lines; GOGC=off stops collection; MemStats counts are exact.
# usage: gctrace.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >alloc.go <<'EOF'
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	next *node
	data [6]int
}

var keep *node
var sink *node

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := range 400000 {
		sink = &node{}
		if i%100 == 0 {
			sink.next = keep
			keep = sink
		}
	}
	runtime.ReadMemStats(&after)
	fmt.Println(after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc, after.NumGC > before.NumGC)
	runtime.GC()
	n := 0
	for p := keep; p != nil; p = p.next {
		n++
	}
	fmt.Println(n)
}
EOF
"$gosling" build -o alloc alloc.go || report "build"
expect "plain" '400000 25600000 true
4000' "$(./alloc 2>&1)"
expect "nothing without gctrace" "" "$(./alloc 2>&1 >out)"
GODEBUG=gctrace=1 ./alloc >out 2>trace
line='^gc [0-9]+ @[0-9.]+s [0-9]+%: [0-9.]+(\+[0-9.]+)+ ms clock, [0-9./]+(\+[0-9./]+)+ ms cpu, [0-9]+->[0-9]+->[0-9]+ MB, [0-9]+ MB goal, [0-9]+ MB stacks, [0-9]+ MB globals, [0-9]+ P( \(forced\))?$'
[ "$(grep -cE "$line" trace)" -ge 3 ] || report "gctrace=1 lines: $(head -3 trace)"
expect "lines of another form" "" "$(grep -vE "$line" trace | head -3)"
expect "numbered" "$(seq "$(wc -l <trace)" | tr '\n' ' ')" "$(sed 's/^gc \([0-9]*\).*/\1/' trace | tr '\n' ' ')"
grep -q 'forced' trace || report "runtime.GC() is not marked as forced"
expect "GOGC=off" '400000 25600000 false
4000' "$(GOGC=off ./alloc 2>&1)"
off=$(GOGC=off GODEBUG=gctrace=1 ./alloc 2>&1 >out | grep -vc forced)
expect "GOGC=off: no automatic collections" 0 "$off"
more=$(GOGC=20 GODEBUG=gctrace=1 ./alloc 2>&1 >out | wc -l)
less=$(GOGC=400 GODEBUG=gctrace=1 ./alloc 2>&1 >out | wc -l)
[ "$more" -gt "$less" ] || report "GOGC=20: $more collections, GOGC=400: $less"
"$gosling" build -gc=none -o none alloc.go
expect "-gc=none" '400000 25600000 false
4000' "$(./none 2>&1)"

cat >counts.go <<'EOF'
package main

import "runtime"

var p *int
var s []int
var m map[int]int
var i any

func count(f func()) uint64 {
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	f()
	runtime.ReadMemStats(&b)
	return b.Mallocs - a.Mallocs
}

func main() {
	n := 100
	println(count(func() {}))
	println(count(func() { p = new(int) }))
	println(count(func() { s = make([]int, n) }))
	println(count(func() { i = n * 1000 }))
	println(count(func() { i = n % 7 }))
	println(count(func() {
		for k := range 10 {
			x := k
			p = &x
		}
	}))
	println(count(func() {
		x := 5
		q := &x
		n += *q
	}))
	println(count(func() { s = append(make([]int, 0, 4), 1, 2, 3); s = append(s, 4); s = append(s, 5) }))
}
EOF
"$gosling" build -o counts counts.go && expect "allocation counts" "0 1 1 1 0 10 0 2 " "$(./counts 2>&1 | tr '\n' ' ')"
finish
