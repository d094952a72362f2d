// sanitize
package main

type state struct{ counts [6]int }

func fresh(n int) *state {
	s := new(state) // flip "new(state)"
	s.counts[n] = n
	return s
}

func main() {
	a, b := fresh(1), fresh(2)
	*a = *b
	println(a.counts[1], a.counts[2])
}
