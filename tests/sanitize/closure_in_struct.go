// sanitize
package main

type counter struct {
	step func() int
	name string
}

func newCounter(start int) counter {
	n := start                                        // flip "n"
	return counter{func() int { n++; return n }, "c"} // flip "func literal"
}

func main() {
	c := newCounter(40)
	c.step()
	println(c.name, c.step())
}
