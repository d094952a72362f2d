// precise 333

// Row "fmt / logging args" (golang/go#19720, #53465): every operand of a formatting function is boxed on the heap. Nothing in fmt keeps
// its operands; the text itself must be made.
package main

import "fmt"

type point struct{ x, y int }

func (p point) String() string { return "point" }

type logger struct {
	level, written int
}

func (l *logger) printf(level int, format string, args ...any) {
	if level < l.level {
		return
	}
	l.written += len(fmt.Sprintf(format, args...))
}

func main() {
	l := &logger{level: 2}
	for i := range 1000 {
		l.printf(1, "round %d of %d\n", i, 1000)
		l.printf(i%3, "at %v: %s %x\n", point{i, -i}, "step", i*i)
	}
	println(l.written)
}
