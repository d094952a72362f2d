// Goroutines that start, do next to nothing and end: 1,000 at a time, then a wait for all of them.
package main

import (
	"fmt"
	"sync"
)

const size = 1000

func work(result *int, x int, group *sync.WaitGroup) {
	*result += x
	group.Done()
}

func main() {
	var results [size]int
	var group sync.WaitGroup
	for range 2000 {
		group.Add(size)
		for i := range results {
			go work(&results[i], i, &group)
		}
		group.Wait()
	}
	sum := 0
	for _, r := range results {
		sum += r
	}
	fmt.Println(sum)
}
