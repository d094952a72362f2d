// run

// What lies behind an interface value is told apart from what that leads to: both live on when either is kept.
package main

import "fmt"

type box struct {
	p    *int
	next *box
	v    any
}

func (b *box) set(p *int)    { b.p = p }
func (b *box) get() *int     { return b.p }
func (b *box) other() setter { return b.next }

type setter interface {
	set(p *int)
	get() *int
	other() setter
}

var (
	keptBox  *box
	keptPtr  *int
	keptAny  any
	keptBack setter
)

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n ^ i*31
	}
	return a[n&63]
}

// The object is its own successor: what is stored in the one is read from the other.
//
//go:noinline
func cycle(x any, n int) {
	a, z := n, n+1
	b := x.(*box)
	c := box{p: &z}
	b.p, b.v = &a, &c
	keptPtr = b.next.p
	keptBox = b.next.v.(*box)
}

//go:noinline
func through(s setter, n int) {
	a, c := n, n+1
	s.set(&a)
	s.other().set(&c)
	keptPtr = s.get()
}

//go:noinline
func holder(x any, n int) *box {
	b := box{p: &n, v: x}
	x.(*box).next = &b
	return x.(*box)
}

//go:noinline
func inner(x any) *int { return x.(*box).next.p }

//go:noinline
func wraps(x any, n int) any {
	k := n
	return []any{x, map[string]any{"k": &k}}
}

//go:noinline
func keep(x any) { keptAny = x.(*box).next.v }

//go:noinline
func local(n int) {
	y, z := n, n+7
	in := box{v: &z}
	out := box{p: &y, next: &in}
	keep(&out)
	keptPtr = inner(&box{next: &box{p: &y}})
}

//go:noinline
func back(x setter, y *box) setter {
	x.(*box).next = y
	return x.other()
}

//go:noinline
func useBack(n int) {
	k := n
	a, b := box{}, box{p: &k}
	keptBack = back(&a, &b)
}

func main() {
	for i := range 3 {
		n := 10 * i
		x := &box{}
		x.next = x
		cycle(x, n)
		clobber(i)
		fmt.Println(*keptPtr, *keptBox.p)
		a, b := &box{}, &box{}
		a.next = b
		through(a, n)
		clobber(i)
		fmt.Println(*keptPtr, *a.p, *b.p)
		h := holder(&box{}, n)
		clobber(i)
		fmt.Println(*h.next.p, h.next.v == any(h))
		w := wraps(h, n).([]any)
		clobber(i)
		fmt.Println(*w[1].(map[string]any)["k"].(*int), w[0] == any(h))
		local(n)
		clobber(i)
		fmt.Println(*keptAny.(*int), *keptPtr)
		useBack(n)
		clobber(i)
		fmt.Println(*keptBack.get())
	}
}
