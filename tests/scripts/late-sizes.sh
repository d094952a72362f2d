#!/usr/bin/env bash
# Objects that memory of late-known size takes: never more than Go 1.26 makes.
# usage: late-sizes.sh GOSLING
. "$(dirname "$0")/lib.bash" "$1"

cat >late.go <<'EOF'
package main

import "runtime"

func sum(s []int) (t int) {
	for _, x := range s {
		t += x
	}
	return
}

func made(n int) int {
	s := make([]int, n)
	for i := range s {
		s[i] += i
	}
	return sum(s)
}

func appended(n int) int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	return sum(s)
}

func slashes(a, b string) (n int) {
	s := a + "/" + b
	for i := 0; i < len(s); i++ {
		if s[i] == '/' {
			n++
		}
	}
	return n
}

func bytes(a string) (n int) {
	b := []byte(a)
	b[0] = 'x'
	for _, c := range b {
		n += int(c)
	}
	return n
}

func shared(a string) (n int) {
	for _, c := range []byte(a) {
		n += int(c)
	}
	return n
}

func filled(n int) int {
	m := make(map[int]int, n)
	for i := 0; i < n; i++ {
		m[i] = i
	}
	return len(m)
}

func literal(k string) int {
	m := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9}
	return m[k]
}

// A slice for each round of a loop.
func rounds(n int) (total int) {
	for i := 0; i < n; i++ {
		var s []int
		for j := 0; j < 10; j++ {
			s = append(s, i*j)
		}
		total += sum(s)
	}
	return
}

var text = "abcdefghijklmnopqrstuvwxyz"

func count(name string, f func(n int) int, n int) {
	sum := f(n)
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for i := 0; i < 100; i++ {
		sum -= f(n)
	}
	runtime.ReadMemStats(&b)
	println(name, n, (b.Mallocs-a.Mallocs+50)/100)
	if sum == 0 {
		println("no sum")
	}
}

func main() {
	for _, n := range []int{4, 30, 100} {
		count("make", made, n)
		count("append", appended, n)
		count("map", filled, n)
		count("rounds", rounds, n)
	}
	long := text + text + text + text + text + text
	count("literal", func(n int) int { return literal(text[n : n+1]) }, 3)
	for _, n := range []int{30, 100} {
		count("concat", func(n int) int { return slashes(long[:n], text[:9]) }, n)
		count("bytes", func(n int) int { return bytes(long[:n]) }, n)
		count("shared", func(n int) int { return shared(long[:n]) }, n)
	}
}
EOF
"$gosling" build -o late late.go && ./late 2>got
# What, its length, ours, Go 1.26's.
cat >table <<'EOF'
make 4 0 0
append 4 0 1
map 4 0 0
rounds 4 0 17
make 30 0 1
append 30 0 3
map 30 1 3
rounds 30 0 147
make 100 1 1
append 100 2 5
map 100 1 3
rounds 100 0 497
literal 3 1 3
concat 30 0 1
bytes 30 0 0
shared 30 0 0
concat 100 0 1
bytes 100 0 1
shared 100 0 0
EOF
expect "objects" "$(cut -d' ' -f1-3 table)" "$(cat got)"
finish
