// run
// What callees keep, hand on and give back, by all kinds of calls.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type pair struct{ a, b *int }
type box struct {
	p    *int
	more *box
}

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

var kept *int

// Results that are parameters, or hold them.
//
//go:noinline
func both(p, q *int) (pair, *int) { return pair{q, p}, p }

//go:noinline
func through() *int {
	x, y := 1, 2
	r, _ := both(&x, &y)
	return r.a
}

// More than five results.
//
//go:noinline
func six(p *int) (a, b, c, d, e, f *int) { return nil, nil, nil, nil, nil, p }

//go:noinline
func sixth() *int {
	x := 3
	_, _, _, _, _, p := six(&x)
	return p
}

// Recursion that returns upwards what it made below.
func build(n int) *box {
	x := n
	b := box{p: &x}
	if n > 0 {
		b.more = build(n - 1)
	}
	return &b
}

// Recursion with a pointer into the caller's activation.
func down(n int, above *box) int {
	x := n
	here := box{&x, above}
	if n == 0 {
		s := 0
		for b := &here; b != nil; b = b.more {
			s = s*10 + *b.p
		}
		return s
	}
	return down(n-1, &here)
}

// Two functions in turn, one of which stores into what the other passed.
func even(n int, b *box) {
	x := n
	b.p = &x
	if n > 0 {
		b.more = &box{}
		odd(n-1, b.more)
	}
}
func odd(n int, b *box) {
	y := -n
	b.p = &y
	if n > 0 {
		c := box{}
		b.more = &c
		even(n-1, &c)
	}
}

// Function values in fields, slices and maps.
type table struct {
	fs []func(*int) *int
	m  map[string]func(*int)
}

//go:noinline
func (t *table) run(i int) *int {
	x := 10 + i
	return t.fs[i](&x)
}

//go:noinline
func (t *table) keep(name string) {
	x := 20
	t.m[name](&x)
}

// Method values bind their receivers.
func (b *box) get() *int   { return b.p }
func (b box) copied() *int { return b.p }

//go:noinline
func bound() (func() *int, func() *int) {
	x, y := 31, 32
	b, c := box{p: &x}, box{p: &y}
	return b.get, c.copied
}

// Closures in closures.
//
//go:noinline
func counters() (func() func() int, func()) {
	x := 40
	inc := func() { x++ }
	return func() func() int {
		y := x
		return func() int { y++; inc(); return x*100 + y }
	}, inc
}

// A closure that assigns a captured pointer.
//
//go:noinline
func assigns() *int {
	var p *int
	set := func() {
		x := 51
		p = &x
	}
	set()
	return p
}

// A closure that is called by what it is passed to, and stores there.
//
//go:noinline
func visit(f func(*int)) { x := 61; f(&x) }

//go:noinline
func collects() []*int {
	var all []*int
	visit(func(p *int) { all = append(all, p) })
	visit(func(p *int) { *p = 62; all = append(all, p) })
	return all
}

// Variadic arguments that are kept.
//
//go:noinline
func keeps(ps ...*int) []*int { return ps }

//go:noinline
func variadic() []*int {
	x, y := 71, 72
	return keeps(&x, &y)
}

// f(g()) with pointers.
//
//go:noinline
func makes() (*int, *int) { x, y := 81, 82; return &x, &y }

// A method expression, called and as a value.
//
//go:noinline
func expressions() (*int, *int) {
	x, y := 91, 92
	f := (*box).get
	return f(&box{p: &x}), box.copied(box{p: &y})
}

// Promotion through embedding.
type outer struct {
	n int
	*box
}
type outermost struct {
	n, m int
	outer
}

//go:noinline
func promoted() (*int, func() *int) {
	x, y := 101, 102
	o := outermost{outer: outer{box: &box{p: &x}}}
	p := outermost{outer: outer{box: &box{p: &y}}}
	return o.get(), p.copied
}

// The library keeps or does not keep.
type reader struct{ s *string }

func (r *reader) Read(b []byte) (int, error) {
	n := copy(b, *r.s)
	*r.s = (*r.s)[n:]
	return n, errors.New("end")
}

func library() (string, []string) {
	s := []string{"c", "a", "b"}
	t := s
	sort.Slice(s, func(i, j int) bool { return t[i] < t[j] })
	var b strings.Builder
	for i, w := range s {
		fmt.Fprintf(&b, "%d%s", i, w)
	}
	f := strings.FieldsFunc(b.String(), func(r rune) bool { return r == rune(s[1][0]) })
	return strings.Map(func(r rune) rune { return r + 1 }, b.String()), f
}

// Results published by a deferred call, after a panic.
//
//go:noinline
func publishes() (p *int, err error) {
	x := 111
	defer func() {
		if r := recover(); r != nil {
			p, kept = &x, r.(*int)
			err = fmt.Errorf("%d", *kept)
		}
	}()
	y := 112
	panic(&y)
}

func main() {
	p := through()
	q := sixth()
	clobber(20)
	fmt.Println(*p, *q)
	b := build(4)
	clobber(20)
	for c := b; c != nil; c = c.more {
		fmt.Print(*c.p, " ")
	}
	fmt.Println(down(5, nil))
	var e box
	even(4, &e)
	clobber(20)
	for c := &e; c != nil; c = c.more {
		fmt.Print(*c.p, " ")
	}
	fmt.Println()
	t := table{m: map[string]func(*int){"k": func(p *int) { kept = p }}}
	t.fs = append(t.fs, func(p *int) *int { return p }, func(p *int) *int { q := p; return q })
	p, q = t.run(0), t.run(1)
	t.keep("k")
	clobber(20)
	fmt.Println(*p, *q, *kept)
	f, g := bound()
	clobber(20)
	fmt.Println(*f(), *g())
	h, inc := counters()
	clobber(20)
	k := h()
	inc()
	fmt.Println(k(), k(), h()())
	p = assigns()
	all := append(append(collects(), variadic()...), keeps(makes())...)
	clobber(20)
	fmt.Print(*p)
	for _, p := range all {
		fmt.Print(" ", *p)
	}
	fmt.Println()
	p, q = expressions()
	r, u := promoted()
	clobber(20)
	fmt.Println(*p, *q, *r, *u())
	fmt.Println(library())
	text := "abc"
	buf := make([]byte, 2)
	fmt.Println((&reader{&text}).Read(buf))
	p, err := publishes()
	clobber(20)
	fmt.Println(*p, err, *kept, text)
}
