// run

// A variable is assigned after a closure that is kept has captured it: both share the variable, which needs a heap object
// beside the closure's.
package main

import (
	"fmt"
	"os"
	"runtime"
)

var tasks [100]func() int

func plan(slot, weight int) {
	n := slot * weight
	tasks[slot] = func() int { return n + slot }
	if n > 200 {
		n = 200
	}
}

var start, stop runtime.MemStats

func main() {
	runtime.ReadMemStats(&start)
	for weight := 1; weight <= 5; weight++ {
		for slot := range tasks {
			plan(slot, weight)
		}
	}
	runtime.ReadMemStats(&stop)
	sum := 0
	for _, task := range tasks {
		sum += task()
	}
	fmt.Println("sum", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
