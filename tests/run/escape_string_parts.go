// run

package main

import "fmt"

const empty = ""

//go:noinline
func f(a, b string) string {
	t := a + b
	u := t + ""
	return u
}

//go:noinline
func g(a, b string) string {
	t := a + b
	u := "" + t + empty
	return u
}

//go:noinline
func h(a, b string) string {
	t := a + b
	t += ""
	return t
}

var global string

//go:noinline
func k(a []byte) {
	global = "" + string(a)
}

//go:noinline
func l(a []byte) string {
	return string(a) + ""
}

type S string

//go:noinline
func m(a, b string) S {
	t := a + b
	return S(t+"") + ""
}

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
	s := f("abc", "def")
	clobber(10)
	fmt.Println(s)
	s = g("abc", "def")
	clobber(10)
	fmt.Println(s)
	s = h("abc", "def")
	clobber(10)
	fmt.Println(s)
	b := []byte("hello")
	k(b)
	b[0] = 'J'
	clobber(10)
	fmt.Println(global)
	s = l(b)
	b[0] = 'K'
	clobber(10)
	fmt.Println(s)
	fmt.Println(m("x", "y"))
}
