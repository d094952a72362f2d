// run
// A value method called through an interface that holds a nil pointer.
package main

type point struct{ x int }

func (p point) Get(a int) int { return p.x + a }

type getter interface{ Get(int) int }

//go:noinline
func call(g getter) int { return g.Get(1) }

func try(f func()) {
	defer func() { println(recover().(error).Error()) }()
	f()
}

func main() {
	var p *point
	try(func() { call(p) })
	try(func() { getter.Get(p, 1) })
	try(func() { _ = p.Get })
	println(call(&point{2}))
}
