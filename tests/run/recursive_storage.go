// run
// Recursive functions and literals: what a call returns may lie in the frame of who made the call, what
// goes further up, sideways or to several levels may not.
package main

import "fmt"

type node struct {
	n    int
	l, r *node
	name string
}

var kept []*node

//go:noinline
func overwrite(n int) int {
	var junk [300]int
	for i := range junk {
		junk[i] = -n * i
	}
	return junk[n%300]
}

func show(name string, list ...*node) {
	overwrite(9)
	fmt.Print(name)
	for _, n := range list {
		fmt.Print(" ", n.n, n.name)
	}
	fmt.Println()
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.n + n.l.sum() + n.r.sum()
}

// ---- used by the level above only

func total(d int) *node {
	if d == 0 {
		return &node{n: 1, name: "leaf"}
	}
	a := total(d - 1)
	b := total(d - 1)
	overwrite(d)
	if a == b {
		panic("one object")
	}
	return &node{n: a.n + b.n, name: a.name + b.name[:1]}
}

// ---- handed on

func upward(d int) *node {
	if d == 0 {
		return &node{n: 7, name: "end"}
	}
	return upward(d - 1)
}

func either(d int) *node {
	n := &node{n: d, name: "own"}
	if d%2 == 1 {
		m := either(d - 1)
		m.n += n.n
		return m
	}
	return n
}

func tree(d, n int) *node {
	if d == 0 {
		return nil
	}
	return &node{n, tree(d-1, 2*n), tree(d-1, 2*n+1), "t"}
}

func linked(d int) *node {
	n := &node{n: d}
	if d > 0 {
		n.l = linked(d - 1)
		n.r = n.l.l
	}
	return n
}

func best(d int) *node {
	var b *node
	for i := range d {
		v := best(i)
		overwrite(i)
		if b == nil || v.n >= b.n {
			b = v
		}
	}
	if b == nil {
		return &node{n: d}
	}
	return &node{n: b.n + 1, l: b}
}

func all(d int) (list []*node) {
	for i := range d {
		list = append(list, all(i)...)
	}
	return append(list, &node{n: d})
}

func two(d int) (*node, *node) {
	if d == 0 {
		return &node{n: 1}, &node{n: 2}
	}
	a, b := two(d - 1)
	return &node{n: a.n + b.n}, a
}

// ---- stored by a level below, or kept

func into(d int, to **node) *node {
	n := &node{n: d, name: "into"}
	if d == 0 {
		*to = n
		return n
	}
	m := into(d-1, to)
	return &node{n: n.n + m.n}
}

func keeps(d int) *node {
	if d == 0 {
		return &node{n: 3, name: "kept"}
	}
	n := keeps(d - 1)
	if d == 2 {
		kept = append(kept, n)
	}
	return &node{n: n.n + d, name: n.name}
}

func odd(d int) *node {
	if d == 0 {
		return &node{name: "odd"}
	}
	n := even(d - 1)
	return &node{n: n.n + 1, name: n.name}
}

func even(d int) *node {
	if d == 0 {
		return &node{name: "even"}
	}
	n := odd(d - 1)
	if d == 4 {
		return n
	}
	return &node{n: n.n + 1, name: n.name}
}

type shape interface{ grow(d int) *node }
type round struct{ k int }
type square struct{ k int }

func (s round) grow(d int) *node {
	if d == 0 {
		return &node{n: s.k, name: "round"}
	}
	n := shape(square{s.k + 1}).grow(d - 1)
	return &node{n: n.n + 1, name: n.name}
}

func (s square) grow(d int) *node {
	var next shape = round{s.k + 2}
	if d == 0 {
		return &node{n: s.k, name: "square"}
	} else if d%3 == 0 {
		next = s
	}
	return next.grow(d - 1)
}

// ---- literals

//go:noinline
func down(d int) int {
	sum := 0
	var visit func(d int, up *node)
	visit = func(d int, up *node) {
		if d == 0 {
			for ; up != nil; up = up.l {
				sum += up.n
			}
			return
		}
		own := node{n: d, l: up}
		visit(d-1, &own)
		visit(d-1, &own)
	}
	visit(d, nil)
	return sum
}

//go:noinline
func keepsOne(d int) *node {
	var first *node
	var visit func(d int, up *node)
	visit = func(d int, up *node) {
		own := node{n: d, l: up}
		if d == 0 {
			if first == nil {
				first = up
			}
			return
		}
		visit(d-1, &own)
		overwrite(d)
	}
	visit(d, nil)
	return first
}

//go:noinline
func returnsUp(d int) *node {
	var visit func(d int, up *node) *node
	visit = func(d int, up *node) *node {
		own := node{n: d, l: up}
		if d == 0 {
			return up
		}
		return visit(d-1, &own)
	}
	return visit(d, nil)
}

//go:noinline
func changes(d int) int {
	var visit func(d int, up *node)
	visit = func(d int, up *node) { kept = append(kept, up) }
	if d > 3 {
		visit = func(d int, up *node) {
			own := node{n: d}
			visit = func(d int, up *node) { kept = append(kept, up) }
			visit(d, &own)
		}
	}
	own := node{n: d * 10}
	visit(d, &own)
	return len(kept)
}

func replace(f *func(*node)) { *f = func(n *node) { kept = append(kept, n) } }

//go:noinline
func byAddress(d int) int {
	var f func(n *node)
	f = func(n *node) { overwrite(n.n) }
	replace(&f)
	own := node{n: d}
	f(&own)
	return len(kept)
}

//go:noinline
func each(d int) (list []func() *node) {
	for i := range d {
		var f func(n int) *node
		f = func(n int) *node {
			own := node{n: i*10 + n}
			if n > 0 {
				return f(n - 1)
			}
			return &own
		}
		list = append(list, func() *node { return f(i) })
	}
	return list
}

//go:noinline
func mutual(d int) *node {
	var a, b func(d int, up *node) *node
	a = func(d int, up *node) *node {
		own := node{n: d, l: up}
		if d == 0 {
			return &node{n: own.sum()}
		}
		n := b(d-1, &own)
		return n
	}
	b = func(d int, up *node) *node {
		own := node{n: d * 2, l: up}
		if d == 0 {
			return &own
		}
		return a(d-1, &own)
	}
	return a(d, nil)
}

func main() {
	show("total", total(5))
	show("upward", upward(4), upward(0), either(4), either(5))
	a, b := tree(3, 1), tree(4, 1)
	overwrite(5)
	fmt.Println("tree", a.sum(), b.sum())
	c := linked(6)
	overwrite(5)
	fmt.Println("linked", c.sum(), best(6).sum())
	sum := 0
	for _, n := range all(6) {
		overwrite(n.n)
		sum = sum*3%1000 + n.n
	}
	x, y := two(6)
	show("two", x, y, &node{n: sum})
	var to *node
	z := into(4, &to)
	show("into", z, to, keeps(5), kept[0])
	show("odd", odd(9), even(9), odd(3), even(4))
	show("grow", round{1}.grow(7), square{2}.grow(8), shape(round{5}).grow(0))

	d := keepsOne(4)
	overwrite(3)
	fmt.Println("down", down(4), d.sum(), returnsUp(5).sum())
	fmt.Println("changes", changes(1), changes(5), byAddress(6))
	for _, f := range each(4) {
		show("each", f())
	}
	show("mutual", mutual(4), mutual(5), mutual(5).l)
	show("kept", kept...)
}
