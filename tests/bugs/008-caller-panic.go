// run
// runtime.Caller counts the running panic as a frame, as Go does, and no wrappers.
package main

import "runtime"

func f() {
	defer g(1)
	panic("now")
}

func g(int) {
	recover()
	for i := range 3 {
		_, _, line, ok := runtime.Caller(i)
		if i != 1 {
			println(i, line, ok)
		}
	}
}

func main() { f() }
