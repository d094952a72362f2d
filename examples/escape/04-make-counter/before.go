// run

// A closure that is returned outlives the function, and so does the variable that it changes: two heap objects
// for each counter.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func makeCounter(step int) func() int {
	count := 0
	return func() int {
		count += step
		return count
	}
}

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		next := makeCounter(i)
		next()
		next()
		sum += next()
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("sum of thirds", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
