// run

package main

import "fmt"

var kept []*int
var keptAny []any

//go:noinline
func keep(xs ...*int) { kept = xs }

//go:noinline
func keepAny(xs ...any) { keptAny = xs }

//go:noinline
func two() (int, int) { return 3, 4 }

//go:noinline
func f(a, b int) {
	x, y := a, b
	defer keep(&x, &y)
	defer keepAny(a, b, two)
}

//go:noinline
func g() {
	defer keepAny(two())
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

type K struct{ xs []any }

func (k *K) keep(xs ...any) { k.xs = xs }

//go:noinline
func h(k *K, n int) { defer k.keep(n, n+1000, "abc") }

func main() {
	f(1, 2)
	clobber(20)
	fmt.Println(*kept[0], *kept[1], len(keptAny), keptAny[0], keptAny[1])
	g()
	clobber(20)
	fmt.Println(keptAny...)
	var k K
	h(&k, 5000)
	clobber(20)
	fmt.Println(k.xs...)
}
