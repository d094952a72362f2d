// run

// Fields with types of their own: a message that is not written costs a comparison.
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

type field struct {
	name  string
	value int
}

func (l *logger) log(level int, text string, fields ...field) {
	if level > l.level {
		return
	}
	l.lines++
	for _, f := range fields {
		text = fmt.Sprint(text, " ", f.name, "=", f.value)
	}
	fmt.Println(text)
}

var start, stop runtime.MemStats

func main() {
	log := &logger{level: 1}
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 1000; i < 2000; i++ {
		sum += i % 7
		log.log(2, "step", field{"i", i}, field{"sum", sum + i})
	}
	runtime.ReadMemStats(&stop)
	log.log(1, "done", field{"sum", sum}, field{"lines", log.lines})
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
