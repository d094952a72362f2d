// run
// Pointers: to everything addressable, pointer to pointer, comparison, through maps of pointers, escape and return.
package main

import "fmt"

type T struct {
	n    int
	arr  [3]int
	next *T
	s    []int
}

func inc(p *int)            { *p++ }
func reset(pp **T)          { *pp = &T{n: -1} }
func swap(a, b *string)     { *a, *b = *b, *a }
func fieldOf(t *T) *int     { return &t.arr[1] }
func local(n int) (p *int)  { m := n * 2; p = &m; return }
func results() (x int, p *int) { p = &x; x = 3; return x, p }

var global = 10

func main() {
	x := 1
	p, q := &x, &x
	inc(p)
	*q *= 5
	fmt.Println(x, *p, p == q, p != nil)
	pp := &p
	**pp = 7
	y := 100
	*pp = &y
	inc(p)
	fmt.Println(x, y, *q, p == &y)
	t := &T{n: 1, s: []int{1, 2}}
	inc(&t.n)
	inc(&t.arr[2])
	inc(&t.s[0])
	inc(fieldOf(t))
	fmt.Println(t.n, t.arr, t.s)
	u := t
	reset(&t)
	fmt.Println(t.n, u.n, u.next == nil)
	a, b := "a", "b"
	swap(&a, &b)
	fmt.Println(a, b)
	l1, l2 := local(1), local(2)
	inc(l1)
	fmt.Println(*l1, *l2)
	r, rp := results()
	*rp = 50
	fmt.Println(r, *rp)
	inc(&global)
	g := &global
	fmt.Println(*g, global)
	arr := [3]int{1, 2, 3}
	var ptrs []*int
	for i := range arr {
		ptrs = append(ptrs, &arr[i])
	}
	*ptrs[1] = 20
	copyOf := arr
	*ptrs[2] = 30
	fmt.Println(arr, copyOf, ptrs[0] == &arr[0], &arr[1] == ptrs[1])
	v := T{n: 5}
	w := v
	vp := &v
	vp.n = 6
	vp.next = &w
	vp.next.n++
	(*vp).arr[0] = 9
	fmt.Println(v.n, w.n, vp.arr, (&v).next.n)
	m := map[string]*T{"a": vp}
	m["a"].n++
	m["b"] = m["a"]
	m["b"].n++
	fmt.Println(v.n)
	f := &struct{ f func(*int) }{inc}
	f.f(&x)
	var np *T
	fmt.Println(x, np == nil, np == (*T)(nil), any(np) == nil)
	sl := &[]int{1, 2}
	*sl = append(*sl, 3)
	(*sl)[0] = 9
	mp := &map[int]int{}
	(*mp)[1] = 2
	fmt.Println(*sl, len(*sl), *mp)
	var e any = p
	*(e.(*int)) = 55
	fmt.Println(y)
}
