// run
// Addresses that leave a function by roundabout ways: what they lead to must be there afterwards.
package main

import "fmt"

type node struct {
	val  int
	next *node
	kids []*node
	any  any
	fn   func() int
	arr  [2]*int
	pp   **int
}

var global node

//go:noinline
func clobber(n int) int {
	var a [512]int
	for i := range a {
		a[i] = n + i
	}
	if n > 0 {
		return a[n%512] + clobber(n-1)
	}
	return a[0]
}

// Two parameters may be one object.
//
//go:noinline
func twoNames(a, b *node) {
	x := 11
	a.arr[0] = &x
	b.arr[1] = a.arr[0]
}

// What a field of a field leads to.
//
//go:noinline
func deep(a *node) {
	a.next.next = &node{val: 21, kids: []*node{{val: 22}}}
	a.next.next.kids[0].next = &node{val: 23}
}

// Through a local copy of the struct.
//
//go:noinline
func copied(a *node) node {
	x := 31
	c := *a
	c.arr[1] = &x
	d := c
	return d
}

// Through a pointer to a pointer parameter.
//
//go:noinline
func doublePointer(p **node) {
	n := node{val: 41}
	q := p
	*q = &n
}

// A local stored into a local that a third stored into the parameter holds.
//
//go:noinline
func chain(a *node) {
	x := node{val: 51}
	y := node{val: 52}
	z := node{val: 53}
	x.next = &y
	a.next = &x
	y.next = &z
}

// Slices of slices of arrays.
//
//go:noinline
func slices(s [][]*int) {
	var a [4]int
	for i := range a {
		a[i] = 60 + i
	}
	t := s[1]
	u := t[1:2]
	u[0] = &a[3]
	copy(s[0], []*int{&a[1], &a[2]})
}

// The appended array keeps the old elements; the old array may get the new ones.
//
//go:noinline
func appends(s []*int) (r []*int) {
	x, y := 71, 72
	r = append(s, &x)
	_ = append(s[:0:cap(s)], &y)
	return r
}

// Interface values in interface values.
//
//go:noinline
func boxes(a *node) {
	x := node{val: 81}
	var i any = &x
	var j any = [2]any{i, &i}
	a.any = j
}

// A function value in a struct in a map.
//
//go:noinline
func functions(m map[string]node) {
	x := 91
	m["f"] = node{fn: func() int { x++; return x }}
}

// An element's address, and a field's of an element.
//
//go:noinline
func elements(n int) (*int, **node) {
	s := make([]node, 3)
	s[n].val = 101
	s[n].next = &node{val: 102}
	return &s[n].val, &s[n].next
}

// The array behind a pointer, sliced.
//
//go:noinline
func sliced() []node {
	a := new([3]node)
	a[2].val = 111
	b := a
	return b[1:]
}

// Named results that hold each other.
//
//go:noinline
func results() (a node, b *node) {
	b = &a
	c := node{val: 121}
	b.next = &c
	return a, b.next
}

// A swap through a temporary.
//
//go:noinline
func swaps(a, b *node) {
	x, y := node{val: 131}, node{val: 132}
	p, q := &x, &y
	p, q = q, p
	a.next, b.next = p, q
	*a, *b = *b, *a
}

func main() {
	var a, b, c node
	twoNames(&a, &a)
	clobber(20)
	fmt.Println(*a.arr[0], *a.arr[1])
	a.next = &b
	deep(&a)
	clobber(20)
	fmt.Println(b.next.val, b.next.kids[0].val, b.next.kids[0].next.val)
	d := copied(&a)
	clobber(20)
	fmt.Println(*d.arr[0], *d.arr[1])
	p := &c
	doublePointer(&p)
	clobber(20)
	fmt.Println(p.val)
	chain(&c)
	clobber(20)
	fmt.Println(c.next.val, c.next.next.val, c.next.next.next.val)
	s := [][]*int{make([]*int, 2), make([]*int, 2)}
	slices(s)
	clobber(20)
	fmt.Println(*s[0][0], *s[0][1], *s[1][1])
	base := make([]*int, 1, 3)
	r := appends(base)
	clobber(20)
	fmt.Println(*r[0], *r[1])
	boxes(&a)
	clobber(20)
	in := a.any.([2]any)
	fmt.Println(in[0].(*node).val, (*in[1].(*any)).(*node).val)
	m := map[string]node{}
	functions(m)
	clobber(20)
	fmt.Println(m["f"].fn(), m["f"].fn())
	v, w := elements(1)
	clobber(20)
	fmt.Println(*v, (*w).val)
	t := sliced()
	clobber(20)
	fmt.Println(t[1].val)
	e, f := results()
	clobber(20)
	fmt.Println(e.next.val, f.val)
	swaps(&a, &b)
	clobber(20)
	fmt.Println(a.next.val, b.next.val)
}
