// run

// What a caller knows of a function: objects that it hands out with what they hold, methods it finds
// by reflection, functions it is given, embedded interfaces, recursion. A wrong frame placement shows
// as soon as clobber has written over dead frames.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

//go:noinline
func clobber(depth int) int {
	var a [64]int
	for i := range a {
		a[i] = -1 - depth
	}
	if depth > 0 {
		return clobber(depth-1) + a[depth]
	}
	return a[0]
}

// A parameter's own storage is handed out.
type box struct {
	kind int
	p    *string
}

func wrap(kind int, s string) box { return box{kind, &s} }

//go:noinline
func wrapped(b []byte) box { return wrap(1, string(b)) }

type holder struct{ p *int }

func hand(h holder) *holder { return &h }

func handed() *holder {
	x := 41
	h := hand(holder{&x})
	*h.p++
	return h
}

// Methods that fmt finds inside of what it prints keep their receivers.
var kept []*keeper

type keeper struct {
	name string
	next *keeper
}

func (k *keeper) String() string {
	kept = append(kept, k)
	return "<" + k.name + ">"
}

func printed(name string) int {
	m := map[string]*keeper{"k": {name: name}}
	list := []any{&keeper{name: name + "2"}}
	own := struct{ K fmt.Stringer }{&keeper{name: name + "3"}}
	return len(fmt.Sprint(m, list, own))
}

// Functions that are given.
func apply(f func(*int) *int, n int) *int {
	x := n
	return f(&x)
}

func same(p *int) *int { return p }

var global *int

func publish(p *int) *int {
	global = p
	return nil
}

func viaFunc() (*int, *int) {
	a := apply(same, 7)
	apply(publish, 8)
	return a, global
}

// An interface value inside of another.
type source interface{ get() *int }
type plain struct{ p *int }

func (s plain) get() *int { return s.p }

type outer struct {
	name string
	source
}

func viaEmbedded() *int {
	x := 9
	var s source = outer{"o", plain{&x}}
	return s.get()
}

// Recursion that returns upward.
type tree struct {
	left, right *tree
	v           *int
}

func build(n int) *tree {
	if n == 0 {
		return nil
	}
	v := n
	return &tree{build(n - 1), build(n - 1), &v}
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return *t.v + t.left.sum() + t.right.sum()
}

func deepest(t *tree) *tree {
	if t.left == nil {
		return t
	}
	return deepest(t.left)
}

func grown() *tree {
	t := build(4)
	return deepest(t)
}

// Aliases of what is passed.
type node struct {
	next *node
	data *int
}

func link(a, b *node, p *int) *int {
	a.next = &node{data: p}
	return b.next.data // a and b may be one
}

func aliased() *int {
	n := node{}
	x := 77
	return link(&n, &n, &x)
}

type failure struct{ where *string }

func (f *failure) Error() string { return "failed in " + *f.where }

func fails(where string) error { return fmt.Errorf("outer: %w", &failure{&where}) }

func found(where string) *failure {
	err := fails(where)
	var f *failure
	if errors.As(err, &f) {
		return f
	}
	return nil
}

func main() {
	w := wrapped([]byte("text"))
	h := handed()
	n := printed("a")
	a, g := viaFunc()
	e := viaEmbedded()
	t := grown()
	l := aliased()
	f := found("here")
	clobber(20)
	fmt.Println(*w.p, *h.p, n, *a, *g, *e, *t.v, t.sum(), *l, f)
	for _, k := range kept {
		fmt.Print(k.name, " ")
	}
	fmt.Println(len(kept))
	words := strings.Fields("pear apple fig")
	sort.Slice(words, func(i, j int) bool { return words[i] < words[j] })
	clobber(20)
	fmt.Println(words, build(5).sum())
}
