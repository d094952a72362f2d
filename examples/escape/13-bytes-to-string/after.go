// run

// The string is only compared with keys, so it needs no copy of its own; only a new word makes one.
package main

import (
	"fmt"
	"os"
	"runtime"
)

const text = "the quick fox and the lazy dog and the quick cat and the dog "

func count(counts map[string]*int, line []byte) {
	from := 0
	for i, c := range line {
		if c == ' ' {
			n := counts[string(line[from:i])]
			if n == nil {
				n = new(int)
				counts[string(line[from:i])] = n
			}
			*n++
			from = i + 1
		}
	}
}

var start, stop runtime.MemStats

func main() {
	counts := make(map[string]*int)
	line := []byte(text)
	count(counts, line)
	runtime.ReadMemStats(&start)
	for i := 0; i < 50; i++ {
		count(counts, line)
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("the", *counts["the"], "quick", *counts["quick"], "words", len(counts))
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
