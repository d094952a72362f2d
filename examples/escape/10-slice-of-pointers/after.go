// run

// A slice of values: one array, here in the frame; elements are changed through their index.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type particle struct{ x, v int }

func simulate(steps int) int {
	all := make([]particle, 0, 64)
	for i := 0; i < 64; i++ {
		all = append(all, particle{x: i, v: i%5 - 2})
	}
	for ; steps > 0; steps-- {
		for i := range all {
			p := &all[i]
			p.x += p.v
		}
	}
	sum := 0
	for _, p := range all {
		sum += p.x
	}
	return sum
}

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 20; i++ {
		sum += simulate(i)
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("positions", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
