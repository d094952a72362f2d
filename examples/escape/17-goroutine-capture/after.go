// run

// Two goroutines are started once; work and results travel through channels by value. Nothing is captured, nothing is made.
package main

import (
	"fmt"
	"os"
	"runtime"
)

var numbers [1000]int

func sum(part []int) int {
	total := 0
	for _, n := range part {
		total += n
	}
	return total
}

var parts = make(chan []int, 2)
var sums = make(chan int, 2)

func worker() {
	for part := range parts {
		sums <- sum(part)
	}
}

func parallelSum(all []int) int {
	parts <- all[:len(all)/2]
	parts <- all[len(all)/2:]
	return <-sums + <-sums
}

var start, stop runtime.MemStats

func main() {
	for i := range numbers {
		numbers[i] = i
	}
	go worker()
	go worker()
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
