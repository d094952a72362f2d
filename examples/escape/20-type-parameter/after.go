// run

// measure is compiled for rect: the method is known, and there is no box.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type shape interface{ area() int }

type rect struct{ w, h int }

func (r rect) area() int { return r.w * r.h }

func measure[S shape](s S) int { return s.area() }

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		sum += measure(rect{i, i + 1})
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("sum", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
