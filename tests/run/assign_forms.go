// run
// Assignments: tuples, swaps, op-assignments to every kind of target, each target evaluated once, blank.
package main

import "fmt"

type T struct {
	n   int
	arr [3]int
	p   *T
	m   map[string]int
}

var g int
var evals int

func idx(i int) int { evals++; return i }
func self(t *T) *T  { evals++; return t }
func three() (int, string, error) { return 1, "two", nil }

func main() {
	t := &T{m: map[string]int{}}
	t.p = t
	self(t).arr[idx(1)] += 5
	self(t).arr[idx(1)]++
	t.p.p.arr[2]--
	self(t.p).m["k"] += 3
	*&t.n |= 8
	fmt.Println(t.arr, t.m, t.n, evals)
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	a, _, err := three()
	_, s, _ := three()
	fmt.Println(a, s, err)
	x := []int{1, 2, 3, 4}
	i := 0
	i, x[i] = 2, 10
	x[0], x[1], x[2], x[3] = x[3], x[2], x[1], x[0]
	fmt.Println(i, x)
	x[i], x[i+1] = x[i+1], x[i]
	fmt.Println(x)
	t.n, t.p, t.arr[0] = 1, nil, 2
	fmt.Println(t.n, t.p == nil, t.arr)
	var iface any
	var e error
	iface, e = 5, fmt.Errorf("x")
	iface = e
	fmt.Println(iface, iface == e)
	g, local := 3, 4
	g += local
	fmt.Println(g, local)
	n := 100
	n += 5
	n -= 1
	n *= 2
	n /= 3
	n %= 50
	n <<= 3
	n >>= 1
	n |= 1
	n &= 0x7f
	n ^= 0x55
	n &^= 4
	fmt.Println(n)
	f := 1.5
	f *= 2
	f -= 0.5
	f /= 4
	f++
	str := "a"
	str += "b"
	z := 1i
	z *= z
	fmt.Println(f, str, z)
	var u uint8 = 250
	u += 10
	u--
	var pf *float64 = &f
	*pf++
	arr := [2]int{}
	parr := &arr
	parr[1] += 7
	(*parr)[0]--
	fmt.Println(u, *pf, arr)
	l := []*T{{n: 1}, {n: 2}}
	l[0], l[0].n, l[1].p = l[1], 50, l[0]
	fmt.Println(l[0].n, l[1].p.n)
	p, q := &T{n: 1}, &T{n: 2}
	p.n, q = 10, p
	fmt.Println(p.n, q.n, p == q)
}
