// run

// make with a size that is known only at run time: over 32 bytes the array is a heap object, although nothing keeps it.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func primes(n int) int {
	composite := make([]bool, n)
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
