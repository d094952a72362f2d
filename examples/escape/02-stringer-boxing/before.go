// run

// A helper takes an interface: the value is boxed for the call, and because the method that will run is unknown,
// the box goes to the heap.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type card struct{ suit, rank int }

var suits = []string{"clubs", "diamonds", "hearts", "spades"}

func (c card) String() string { return suits[c.suit] }

func width(s fmt.Stringer) int { return len(s.String()) }

var start, stop runtime.MemStats

func main() {
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		c := card{i % 4, i % 13}
		sum += width(c)
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("letters", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
