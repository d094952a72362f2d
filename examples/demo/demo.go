// run

// Frame or heap? What make demo lists: each variable and allocation with gosling's verdict.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type point struct{ x, y int }

func (p *point) move(d int) { p.x, p.y = p.x+d, p.y-d }

func newPoint(x int) *point { return &point{x, -x} }

func makeCounter() func() int {
	count := 0
	return func() int { count++; return count }
}

type shape interface{ area() int }

type square struct{ side, depth int }

func (s square) area() int { return s.side * s.side }

func measure(s shape) int { return s.area() }

func round(n int) int {
	local := point{n, n}
	p := &local // kept: move only writes through it
	p.move(3)
	made := newPoint(n)      // its pointer escapes as a result
	few := make([]int, 0, 8) // of constant size, never leaves
	for i := 0; i < 8; i++ {
		q := &point{i, n} // one each iteration, dead after it
		q.move(i)
		few = append(few, q.x*q.y)
	}
	next := makeCounter()
	scaled := func(k int) int { return k * local.x } // only called
	return scaled(few[7]) + made.y + next() + measure(square{n, 2})
}

func main() {
	count, rounds, sum := os.Getenv("GOSLING_COUNT") == "1", 3, 0
	if count {
		rounds = 1000000
	}
	for i := 0; i < rounds; i++ {
		sum += round(i) % 1000
	}
	fmt.Println("sum", sum)
	if count {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		println(m.Mallocs, m.TotalAlloc, m.NumGC)
	}
}
