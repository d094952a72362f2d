// run

// A logger with ...any: the operands of a message that is not even written are boxed on the heap all the same.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type logger struct {
	level int
	lines int
}

func (l *logger) logf(level int, format string, args ...any) {
	if level > l.level {
		return
	}
	l.lines++
	fmt.Printf(format+"\n", args...)
}

var start, stop runtime.MemStats

func main() {
	log := &logger{level: 1}
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 1000; i < 2000; i++ {
		sum += i % 7
		log.logf(2, "step i=%v sum=%v", i, sum+i)
	}
	runtime.ReadMemStats(&stop)
	log.logf(1, "done sum=%v lines=%v", sum, log.lines)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
