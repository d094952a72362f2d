// run

// Bytes become a string that a map keeps: a copy on the heap each time, also for words that are there already.
package main

import (
	"fmt"
	"os"
	"runtime"
)

const text = "the quick fox and the lazy dog and the quick cat and the dog "

func count(counts map[string]int, line []byte) {
	from := 0
	for i, c := range line {
		if c == ' ' {
			word := string(line[from:i])
			counts[word] = counts[word] + 1
			from = i + 1
		}
	}
}

var start, stop runtime.MemStats

func main() {
	counts := make(map[string]int)
	line := []byte(text)
	count(counts, line)
	runtime.ReadMemStats(&start)
	for i := 0; i < 50; i++ {
		count(counts, line)
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("the", counts["the"], "quick", counts["quick"], "words", len(counts))
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
