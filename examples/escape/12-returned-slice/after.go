// run

// The caller brings the storage, as append-style functions do: it may lie in the caller's frame.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func digits(result []int, n int) []int {
	for ; n > 0; n /= 10 {
		result = append(result, n%10)
	}
	return result
}

var start, stop runtime.MemStats

func main() {
	sum := 0
	var store [20]int
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		for _, d := range digits(store[:0], i*7919) {
			sum += d
		}
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("digit sum", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
