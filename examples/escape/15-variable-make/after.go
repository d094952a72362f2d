// run

// The largest size is constant and the slice takes a part of it: the array lies in the frame.
package main

import (
	"fmt"
	"os"
	"runtime"
)

const most = 1000

func primes(n int) int {
	var store [most]bool
	composite := store[:n]
	count := 0
	for i := 2; i < n; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * i; j < n; j += i {
			composite[j] = true
		}
	}
	return count
}

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 100; i++ {
		sum += primes(900 + i)
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("primes", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
