// run

// The helper takes the concrete type: no box, and the method is known.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type card struct{ suit, rank int }

var suits = []string{"clubs", "diamonds", "hearts", "spades"}

func (c card) String() string { return suits[c.suit] }

func width(c card) int { return len(c.String()) }

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
