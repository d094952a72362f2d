// run -gcflags=
// Functions in inlined ones are named after both, and their lines are those of the text.
package main

import (
	"fmt"
	"runtime"
)

//go:noinline
func where() string {
	pc, _, line, _ := runtime.Caller(1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", line)
}

func three() { two() }
func two()   { one() }
func one() {
	func() {
		fmt.Println(where())
	}()
}

func maker(n int) func() string {
	return func() string {
		if n > 0 {
			defer func() { n-- }()
		}
		return where()
	}
}

type T struct{}

func (*T) maker() func() string {
	return func() string { defer func() {}(); return where() }
}

var kept = maker(1)

func main() {
	three()
	fmt.Println(maker(0)())
	fmt.Println((&T{}).maker()())
	f := func() string {
		return func() string { return where() }() + " " +
			where()
	}
	fmt.Println(f())
	f = maker(2)
	fmt.Println(f())
}
