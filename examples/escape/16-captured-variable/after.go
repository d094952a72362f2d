// run

// Not assigned after the capture, the variable is captured by value: a copy lies inside the closure's object.
package main

import (
	"fmt"
	"os"
	"runtime"
)

var tasks [100]func() int

func plan(slot, weight int) {
	n := slot * weight
	if n > 200 {
		n = 200
	}
	tasks[slot] = func() int { return n + slot }
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
