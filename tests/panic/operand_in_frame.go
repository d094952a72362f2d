// run
// The operand of a panic that was recovered, and lies in the frame, is printed when another one ends
// the program.
package main

import "fmt"

type fault struct{ code, line int }

func (f *fault) Error() string { return fmt.Sprint("fault ", f.code, " at ", f.line) }

//go:noinline
func overwrite(n int) {
	var junk [200]int
	for i := range junk {
		junk[i] = n * i
	}
	println(junk[n])
}

//go:noinline
func run(n int) {
	defer func() {
		e := recover().(*fault)
		overwrite(e.line)
		var m map[int]int
		m[e.code] = 1
	}()
	for i := range n {
		if i == 3 {
			panic(&fault{i, n})
		}
	}
}

func main() {
	run(10)
}
