// run

// The same constructor returns the value: the point lives in the caller's frame, also when its address is
// taken for a method with a pointer receiver.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type point struct{ x, y int }

func newPoint(x, y int) point {
	return point{x, y}
}

func (p *point) norm() int { return p.x*p.x + p.y*p.y }

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		p := newPoint(i, -i)
		sum += p.norm()
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("sum of squares", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
