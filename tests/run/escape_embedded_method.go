// run

// Methods of an embedded interface value, called through the struct around it: what they keep, or hand out, is not in a frame.
package main

import (
	"fmt"
	"sort"
)

type keeper interface {
	keep(p *int)
	give() *int
	self() keeper
}

type inner struct {
	kept *int
	more []*int
}

func (k *inner) keep(p *int)  { k.kept, k.more = p, append(k.more, p) }
func (k *inner) give() *int   { return k.more[len(k.more)-1] }
func (k *inner) self() keeper { return k }

type values [2]*int

var last values

func (v values) keep(p *int)  { last = values{p, v[0]} }
func (v values) give() *int   { return v[1] }
func (v values) self() keeper { return v }

type wrapped struct {
	name string
	keeper
}

type twice struct {
	any
	*wrapped
	n int
}

func (t twice) self() keeper { return t.keeper }

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n ^ i
	}
	return a[n&63]
}

//go:noinline
func fill(k keeper, n int) {
	x := n
	k.keep(&x)
}

//go:noinline
func wrap(k keeper, n int) keeper {
	x := n
	w := wrapped{"w", k}
	t := twice{&x, &w, n}
	fill(&w, n)
	fill(&t, n+1)
	fill(t, n+2)
	return t
}

//go:noinline
func handOut(n int) (*int, *int, keeper) {
	x, y := n, n+1
	k := &twice{nil, &wrapped{"v", values{&x, &y}}, 1}
	k.keep(&y)
	return k.give(), keeper(k).give(), keeper(k).self()
}

type ordered []*int

func (o ordered) Len() int           { return len(o) }
func (o ordered) Less(i, j int) bool { return *o[i] < *o[j] }
func (o ordered) Swap(i, j int)      { o[i], o[j] = o[j], o[i]; smallest = o[0] }

var smallest *int

//go:noinline
func sorted(n int) {
	x, y, z := n+5, n, n+2
	sort.Sort(sort.Reverse(ordered{&y, &z, &x}))
}

func main() {
	var k inner
	for i := range 3 {
		w := wrap(&k, 10*i)
		clobber(i)
		fmt.Println(*k.kept, *w.give(), *k.more[3*i], *w.self().give(), w.(twice).name)
		a, b, c := handOut(20 * i)
		clobber(i)
		fmt.Println(*a, *b, *c.give(), *last[0], *last[1])
		sorted(i)
		clobber(i)
		fmt.Println(*smallest)
	}
}
