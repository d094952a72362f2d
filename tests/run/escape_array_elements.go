// run
// Elements of small arrays are words of their own to the escape pass: each way to reach an element
// without saying which one must find what any of them holds.
package main

import "unsafe"

type node struct {
	value int
	next  *node
}

type pair struct {
	halves [2]*node
	names  [3]struct{ first, last *node }
}

var kept [24]*node

//go:noinline
func churn(depth int) int {
	var a [64]int
	for i := range a {
		a[i] = depth * i
	}
	if depth > 0 {
		return churn(depth-1) + a[depth]
	}
	return a[1]
}

//go:noinline
func pick(s []*node, i int) *node { return s[i] }

//go:noinline
func second(p *[3]*node) *node { return p[1] }

//go:noinline
func at(p *[3]*node, i int) *node { return p[i] }

//go:noinline
func byValue(a [3]*node, i int) *node { return a[i] }

//go:noinline
func swapped(a [2]*node) [2]*node { a[0], a[1] = a[1], a[0]; return a }

//go:noinline
func put(p *[3]*node, i int, n *node) { p[i] = n }

//go:noinline
func (p *pair) last(i int) *node { return p.names[i].last }

//go:noinline
func keep(i int, n *node) { kept[i] = n }

//go:noinline
func reads(i int) {
	a := [3]*node{{value: 1}, {value: 2}, 2: {value: 3}}
	kept[0] = a[i]
	kept[1] = pick([]*node{0: a[1]}, 0)
	b := [...]*node{2: {value: 4}, 0: {value: 5}, {value: 6}}
	kept[2] = pick(b[:], i)
	c := [3]*node{2: {value: 7}}
	p := &c
	kept[3] = pick(p[1:], i-1)
	d := [3]*node{1: {value: 8}}
	for _, n := range d {
		if n != nil {
			kept[4] = n
		}
	}
	e := [3]*node{1: {value: 9}}
	for i := range &e {
		if e[i] != nil {
			kept[5] = e[i]
		}
	}
	f := [3]*node{1: {value: 10}}
	kept[6] = second(&f)
	g := [3]*node{2: {value: 11}}
	kept[7] = at(&g, i)
	h := [3]*node{2: {value: 12}}
	kept[8] = byValue(h, i)
}

//go:noinline
func writes(i int) {
	var a [3]*node
	a[i] = &node{value: 20}
	kept[9] = a[2]
	var b [3]*node
	s := b[:]
	s[i] = &node{value: 21}
	kept[10] = b[2]
	var c [3]*node
	copy(c[1:], []*node{nil, {value: 22}})
	kept[11] = c[2]
	var d [3]*node
	put(&d, i, &node{value: 23})
	kept[12] = d[2]
	kept[13] = swapped([2]*node{{value: 24}, nil})[1]
	var e [3]*node
	s = append(e[:1], nil, &node{value: 25})
	kept[14] = e[2]
	f := [3]*node{2: {value: 26}}
	copied := f
	kept[15] = copied[2]
	var g [3]*node
	func() { g[i] = &node{value: 27} }()
	kept[16] = g[2]
	q := &g[1]
	*q = &node{value: 28}
	kept[17] = g[1]
}

//go:noinline
func parts(i int) {
	var x pair
	x.names[2].last = &node{value: 30}
	kept[18] = x.last(i)
	x.halves[1] = &node{value: 31}
	y := &x
	kept[19] = y.halves[i-1]
	var any interface{} = [2]*node{1: {value: 32}}
	kept[20] = any.([2]*node)[1]
	m := map[string][2]*node{"a": {1: {value: 33}}}
	kept[21] = m["a"][1]
	arr := [2]*node{1: {value: 34}}
	kept[22] = *(**node)(unsafe.Add(unsafe.Pointer(&arr), unsafe.Sizeof(arr[0])))
	s := []*node{nil, {value: 35}, nil}
	kept[23] = (*[2]*node)(s)[1]
	if [2]*node(s)[i-1] != kept[23] {
		panic("not the same")
	}
}

//go:noinline
func nested(i, j int) *node {
	var grid [2][2]*node
	grid[1][0] = &node{value: 40}
	grid[0][1] = &node{value: 41}
	row := &grid[i]
	var rows [2]*[2]*node
	rows[1] = row
	cross := [2][]*node{rows[1][:], rows[1][:]}
	return cross[i][j]
}

// What is nearest the frame is only held by what stays.
//
//go:noinline
func stays(i int) int {
	var a, b [2]*node
	a[0] = &node{value: 50}
	a[1] = &node{value: 51, next: a[0]}
	b[i-1] = a[1]
	sum := 0
	for _, n := range b {
		for ; n != nil; n = n.next {
			sum += n.value
		}
	}
	return sum
}

func main() {
	reads(2)
	writes(2)
	parts(2)
	n := nested(1, 0)
	m := nested(0, 1)
	churn(20)
	for i, k := range kept {
		print(i, ":", k.value, " ")
	}
	println(n.value, m.value, stays(2))
}
