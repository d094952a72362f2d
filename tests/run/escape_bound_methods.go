// run
// One func value may be a bound method or the method itself; each does its own to what it gets.
package main

import "fmt"

type T struct{ v [4]int }

var sink *T

//go:noinline
func (t *T) M() { sink = t }

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n * i
	}
	if n > 0 {
		return clobber(n-1) + a[n]
	}
	return a[3]
}

//go:noinline
func try() {
	t0 := &T{}
	fs := []any{t0.M, (*T).M}
	x := T{[4]int{1, 2, 3, 4}}
	fs[0].(func())()
	fs[1].(func(*T))(&x)
}

type F struct {
	a func()
	b func(*T)
}

//go:noinline
func try2(i int) {
	t0 := &T{}
	m := map[int]any{0: t0.M, 1: (*T).M}
	x := T{[4]int{5, 6, 7, 8}}
	if f, ok := m[i].(func(*T)); ok {
		f(&x)
	}
}

func main() {
	try()
	clobber(10)
	fmt.Println(sink.v)
	try2(1)
	clobber(10)
	fmt.Println(sink.v)
}
