// sanitize
package main

type link struct {
	to *link
	n  int
}

func build() *link {
	a := link{nil, 1}
	b := link{&a, 2} // flip 1
	return &b
}

func pass() *link {
	l := build()
	c := link{l, 3} // flip 1 "c"
	return &c
}

func main() {
	l := pass()
	println(l.n == 3)
	println(l.to.n, l.to.to.n)
}
