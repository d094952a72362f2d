// run
// Types that refer to themselves: lists, trees, functions, maps, slices, interfaces, mutual references.
package main

import (
	"fmt"
	"strings"
)

type list struct {
	head int
	tail *list
}

type tree struct {
	kids map[string]*tree
	up   *tree
}

type nested []nested
type fn func(fn, int) int
type dict map[string]dict
type visitor interface{ visit(visitor) visitor }
type ptr *ptr

type expr interface{ eval(env) int }
type env map[string]int
type lit int
type ref string
type bin struct {
	op   byte
	l, r expr
}

func (l lit) eval(env) int   { return int(l) }
func (r ref) eval(e env) int { return e[string(r)] }
func (b *bin) eval(e env) int {
	x, y := b.l.eval(e), b.r.eval(e)
	switch b.op {
	case '+':
		return x + y
	case '*':
		return x * y
	}
	return x - y
}

type even struct{ next *odd }
type odd struct{ next *even }

type stop struct{ n int }

func (s stop) visit(v visitor) visitor {
	if s.n == 0 {
		return nil
	}
	return stop{s.n - 1}
}

func (n nested) depth() int {
	d := 0
	for _, m := range n {
		d = max(d, m.depth())
	}
	return d + 1
}

func (d dict) show() string {
	var b strings.Builder
	for _, k := range []string{"a", "b", "c"} {
		if v, ok := d[k]; ok {
			b.WriteString(k + "(" + v.show() + ")")
		}
	}
	return b.String()
}

func main() {
	var l *list
	for i := range 5 {
		l = &list{i, l}
	}
	for p := l; p != nil; p = p.tail {
		fmt.Print(p.head, " ")
	}
	root := &tree{kids: map[string]*tree{}}
	root.kids["x"] = &tree{up: root}
	fmt.Println(root.kids["x"].up == root, nested{nil, {nested{}, {}}}.depth())
	fact := fn(func(self fn, n int) int {
		if n == 0 {
			return 1
		}
		return n * self(self, n-1)
	})
	fmt.Println(fact(fact, 10), dict{"a": {"b": nil, "c": {"a": {}}}, "c": nil}.show())
	var p ptr
	p = &p
	fmt.Println(*p == p)
	e := &bin{'+', lit(2), &bin{'*', ref("x"), &bin{'-', ref("y"), lit(1)}}}
	fmt.Println(e.eval(env{"x": 5, "y": 4}))
	o := &odd{&even{&odd{}}}
	fmt.Println(o.next.next.next == nil)
	n := 0
	for v := visitor(stop{4}); v != nil; v = v.visit(v) {
		n++
	}
	fmt.Println(n)
}
