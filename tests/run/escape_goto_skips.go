// run
// A goto jumps over the statement that gives a variable its value of the iteration.
package main

import "fmt"

type T struct{ v int }

//go:noinline
func touch(p *T) int { return p.v }

//go:noinline
func skip() {
	var p *T
	for i := 0; i < 4; i++ {
		x := T{i}
		if i%2 == 1 {
			goto use
		}
		p = &x
	use:
		fmt.Println(touch(p))
	}
}

//go:noinline
func skipRange() {
	var p []int
	for i := range 4 {
		if i == 2 {
			goto use
		}
		p = []int{i, i}
	use:
		q := []int{i + 40}
		q[0]++
		fmt.Println(p, q)
	}
}

//go:noinline
func apps() {
	var p, keep []int
	for i := 0; i < 5; i++ {
		if i == 2 {
			goto use
		}
		p = append([]int(nil), i, i+1)
	use:
		fmt.Println(p, keep)
		keep = p
	}
}

func main() {
	skip()
	skipRange()
	apps()
}
