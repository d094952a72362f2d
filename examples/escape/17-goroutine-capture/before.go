// run

// Each call starts two goroutines, which share variables with it: the array and the WaitGroup are heap objects, and so are
// the two closures.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
)

var numbers [1000]int

func sum(part []int) int {
	total := 0
	for _, n := range part {
		total += n
	}
	return total
}

func parallelSum(all []int) int {
	var sums [2]int
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		sums[0] = sum(all[:len(all)/2])
		wg.Done()
	}()
	go func() {
		sums[1] = sum(all[len(all)/2:])
		wg.Done()
	}()
	wg.Wait()
	return sums[0] + sums[1]
}

var start, stop runtime.MemStats

func main() {
	for i := range numbers {
		numbers[i] = i
	}
	total := parallelSum(numbers[:])
	runtime.ReadMemStats(&start)
	for i := 0; i < 200; i++ {
		total += parallelSum(numbers[i:])
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("total", total)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
