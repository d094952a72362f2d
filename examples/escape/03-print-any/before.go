// run

// Print functions take ...any: every operand is boxed, and what fmt may call with it is unknown, so
// the boxes are heap objects.
package main

import (
	"fmt"
	"os"
	"runtime"
)

var start, stop runtime.MemStats

func main() {
	fmt.Println("squares")
	runtime.ReadMemStats(&start)
	for i := 100; i < 120; i++ {
		fmt.Println(i * i)
	}
	runtime.ReadMemStats(&stop)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
