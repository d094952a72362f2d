// run
// Reading through a nil pointer: the signal line and the trace.
package main

type node struct {
	next *node
	v    int
}

func walk(n *node) int {
	sum := 0
	for {
		sum += n.v
		n = n.next
	}
}

func main() {
	println(walk(&node{&node{nil, 1}, 2}))
}
