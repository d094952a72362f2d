// run
// Closures and inlining: func literals that are called where they stand or through a variable,
// closures that inlined functions make, parameters that are captured or have their address taken.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

type node struct {
	v           int
	left, right *node
}

func counter(n int) func() int         { return func() int { n++; return n } }
func adder(n int) func(int) int        { return func(k int) int { return n + k } }
func pair(n int) (func(), func() int)  { return func() { n++ }, func() int { return n } }
func addr(n int) *int                  { return &n }
func newNode(v int) *node              { return &node{v: v} }
func apply(f func(int) int, x int) int { return f(x) }
func twice(f func())                   { f(); f() }
func result() (r int, get func() int)  { get = func() int { return r }; r = 7; return r, get }
func keep(n int) (f func() int) {
	f = func() int { return n }
	n *= 2
	return f
}
func compose(f, g func(int) int) func(int) int { return func(x int) int { return f(g(x)) } }

func upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}
func filter(s iter.Seq[int], ok func(int) bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		for x := range s {
			if ok(x) && !yield(x) {
				return
			}
		}
	}
}
func (n *node) all(yield func(int) bool) bool {
	return n == nil || n.left.all(yield) && yield(n.v) && n.right.all(yield)
}
func (n *node) walk() iter.Seq[int] {
	return func(yield func(int) bool) { n.all(yield) }
}

func firstOver(s iter.Seq[int], limit int) (r int) {
	for x := range s {
		if x > limit {
			return x
		}
		r = x
	}
	return -r
}

func nested() string {
	out := ""
outer:
	for x := range upto(5) {
		for y := range upto(5) {
			switch {
			case y > x:
				continue outer
			case x == 3:
				break outer
			case y == 1:
				continue
			}
			out += fmt.Sprint(x, y, " ")
		}
	}
	return out
}

func deferring() {
	for x := range upto(3) {
		defer fmt.Print("d", x, " ")
	}
	fmt.Print("end ")
}

type F func(F, int) int

func main() {
	c := counter(5)
	fmt.Println(c(), c(), counter(1)())
	d := counter(0)
	for i := 0; i < 3; i++ {
		d()
	}
	fmt.Println(d(), adder(3)(4), apply(adder(1), 2))
	inc, get := pair(1)
	inc()
	inc()
	fmt.Println(get())
	p, q := addr(1), addr(1)
	*p++
	fmt.Println(*p, *q)
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, addr(i))
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	n := newNode(2)
	n.left, n.right = newNode(1), newNode(3)
	fmt.Println(n.left.v, n.v, n.right.v)
	x := 1
	twice(func() { x *= 3 })
	fmt.Println(x)
	func() { x++ }()
	fmt.Println(x, func(a, b int) int { return a*10 + b }(1, x))
	r, f := result()
	fmt.Println(r, f(), keep(4)())
	fmt.Println(compose(adder(1), func(x int) int { return x * x })(5))
	sq := func(x int) int { return x * x }
	y := sq(3)
	fmt.Println(y, sq(sq(2)))
	g := sq
	fmt.Println(g(4))
	fact := F(func(self F, n int) int {
		if n == 0 {
			return 1
		}
		return n * self(self, n-1)
	})
	fmt.Println(fact(fact, 5))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(10))
	sum := 0
	for v := range upto(4) {
		sum += v
	}
	fmt.Println(sum)
	for v := range filter(upto(10), func(x int) bool { return x%3 == 0 }) {
		if v == 9 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println(firstOver(upto(10), 4), firstOver(upto(3), 4), nested())
	for v := range n.walk() {
		fmt.Print(v, " ")
		if v == 2 {
			break
		}
	}
	deferring()
	fmt.Println()
	for i, v := range slices.All([]string{"a", "b"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(slices.Sorted(maps.Keys(map[int]bool{3: true, 1: true})), slices.Collect(upto(3)))
	var fs []func() int
	for v := range upto(3) {
		fs = append(fs, func() int { v *= 10; return v })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	next, stop := iter.Pull(upto(3))
	fmt.Println(next())
	stop()
	fmt.Println(next())
	func() {
		defer func() { fmt.Println(recover()) }()
		for v := range upto(3) {
			func() {
				if v == 1 {
					panic(fmt.Sprint("at ", v))
				}
			}()
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var keep func(int) bool
		bad := func(yield func(int) bool) { keep = yield; yield(1) }
		for v := range bad {
			fmt.Println("bad", v)
		}
		keep(2)
	}()
	var late []func()
	for i := 0; i < 3; i++ {
		h := func() { fmt.Print(i, " ") }
		late = append(late, func() { h(); i += 10; h() })
	}
	for _, f := range late {
		f()
	}
	fmt.Println()
}
