// run

// Records by value lie in the map's own groups: putting one in for a key that is there allocates nothing.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type record struct{ hits, last int }

func fill(m map[int]record, round int) {
	for id := 0; id < 500; id++ {
		m[id] = record{hits: round, last: id * round}
	}
}

var start, stop runtime.MemStats

func main() {
	m := make(map[int]record)
	fill(m, 1) // grows the map before we count
	runtime.ReadMemStats(&start)
	fill(m, 2)
	fill(m, 3)
	runtime.ReadMemStats(&stop)
	sum := 0
	for _, r := range m {
		sum += r.hits + r.last
	}
	fmt.Println(len(m), "records", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
