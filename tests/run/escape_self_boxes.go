// run

package main

import "fmt"

type T struct {
	i   any
	s   [3]int
	n   int
	str string
	buf []int
}

//go:noinline
func (t *T) f() { t.i = t.s }

//go:noinline
func (t *T) g() { t.i = t.n }

//go:noinline
func (t *T) h() { t.i = t.str }

//go:noinline
func (t *T) j() { t.i = t.buf[1:] }

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n + i
	}
	if n > 0 {
		return a[n%64] + clobber(n-1)
	}
	return a[3]
}

func main() {
	t := &T{nil, [3]int{1, 2, 3}, 12345, "xyz", []int{1, 2, 3}}
	t.f()
	clobber(10)
	fmt.Println(t.i)
	t.g()
	clobber(10)
	fmt.Println(t.i)
	t.h()
	clobber(10)
	fmt.Println(t.i)
	t.j()
	clobber(10)
	fmt.Println(t.i)
}
