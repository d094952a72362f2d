// run
// Calls in operands and literals are made first; what gc copies among them takes its turn.
package main

import "fmt"

var n int

func f() int { n++; return n }

type S struct{ a, b int }

func any2(a, b any)       {}
func show(a ...any)       { fmt.Println(a...) }
func two(a, b any)        { fmt.Println(a, b) }
func ints(a, b int)       { fmt.Println(a, b) }
func mixed(a any, b int)  { fmt.Println(a, b) }
func str(a, b string)     { fmt.Println(a, b) }

var s string

func g() string { s += "x"; return s }

func main() {
	n = 0
	show(n+f(), f())
	n = 0
	two(n+f(), f())
	n = 0
	ints(n+f(), f())
	n = 0
	mixed(n+f(), f())
	n = 0
	show(f() == n, f())
	n = 0
	two(f() == n, f())
	two(S{n, f()}, f())
	n = 0
	x := []any{n + f(), f()}
	fmt.Println(x...)
	n = 0
	y := []bool{f() == n, f() == n}
	fmt.Println(y)
	n = 0
	show(n, f())
	n = 0
	two(n, f())
	str(s+g(), g())
	show(s+g(), g())
	m := map[int]any{n + f(): n + f()}
	fmt.Println(m)
	n = 0
	var e any = n + f()
	fmt.Println(e == any(n+f()), any(n+f()) == any(f()))
}

func init() {
	n = 0
	fmt.Println([]any{S{n, 1}, f(), n + f(), []int{n}[0:], f(), n == 3}...)
	a := [3][2]int{{n, f()}, {n + f(), f()}, {n}}
	fmt.Println(a)
	type Big struct {
		x, y, z, w [20]int
		v          []int
	}
	b := Big{x: [20]int{n + f(), f()}, v: []int{n, n + f(), f()}, w: [20]int{n}}
	fmt.Println(b.x[0], b.x[1], b.v, b.w[0])
	c := []any{n, f() == n, n == f(), f(), n}
	fmt.Println(c...)
	d := map[string]any{"a": n + f(), "b": []int{n + f(), f(), n}}
	fmt.Println(d)
}
