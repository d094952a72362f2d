// run

// The state is a value with a method: it stays in the frame of whoever counts.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type counter struct{ count, step int }

func makeCounter(step int) counter { return counter{step: step} }

func (c *counter) next() int {
	c.count += c.step
	return c.count
}

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		c := makeCounter(i)
		c.next()
		c.next()
		sum += c.next()
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("sum of thirds", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
