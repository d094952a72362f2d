// run

// A stack of int: the numbers lie in its array.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type stack struct {
	items [16]int
	n     int
}

func (s *stack) push(x int) {
	s.items[s.n] = x
	s.n++
}

func (s *stack) pop() int {
	s.n--
	return s.items[s.n]
}

var start, stop runtime.MemStats

func main() {
	var s stack
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 1000; i < 1500; i++ {
		s.push(i)
		s.push(i * i)
		sum += s.pop() - s.pop()
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("sum", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
