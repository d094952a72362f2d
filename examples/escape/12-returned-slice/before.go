// run

// A function that returns a new slice: the array outlives the call.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func digits(n int) []int {
	result := make([]int, 0, 20)
	for ; n > 0; n /= 10 {
		result = append(result, n%10)
	}
	return result
}

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		for _, d := range digits(i * 7919) {
			sum += d
		}
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("digit sum", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
