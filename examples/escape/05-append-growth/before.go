// run

// append to a slice without capacity: each growth is a new heap array, and no message mentions it.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type sample struct{ at, low, high, open, last int }

func span(seed int) int {
	var all []sample
	for i := 0; i < 100; i++ {
		v := (seed + i*i) % 91
		all = append(all, sample{i, v - 3, v + 3, v, v + 1})
	}
	least, most := all[0].low, all[0].high
	for _, s := range all {
		least = min(least, s.low)
		most = max(most, s.high)
	}
	return most - least
}

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 100; i++ {
		sum += span(i)
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("spans", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
