// run
// Built-in functions have their turn among calls: what a later call changes does not change them.
package main

func main() {
	x := make([]int, 1)
	f := func() int { x = make([]int, 3, 8); return 2 }
	println(len(x), f(), len(x))
	x = make([]int, 1)
	println(cap(x), f(), cap(x))
	x = make([]int, 1)
	println(len(x) + 10*f())
	n := 1
	g := func() int { n = 7; return 3 }
	println(max(n, 0), g(), min(n, 9))
	n = 1
	made, b, c := make([]int, n), g(), make([]int, n)
	println(len(made), b, len(c))
	n = 1
	p, b, q := new(n), g(), new(n)
	println(*p, b, *q)
	z := 1 + 2i
	h := func() int { z = 3 + 4i; return 1 }
	r, b, i := real(z), h(), imag(z)
	println(r, b, i)
}
