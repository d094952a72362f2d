// run
// Interface calls, type switches, channels, maps, goroutines, unsafe pointers, conversions.
package main

import (
	"fmt"
	"sync"
	"unsafe"
)

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

type keeper interface{ keep(p *int) *int }
type none struct{}
type first struct{ p *int }
type word func(*int) *int

func (none) keep(p *int) *int     { return nil }
func (f *first) keep(p *int) *int { old := f.p; f.p = p; return old }
func (w word) keep(p *int) *int   { return w(p) }

type embeds struct {
	n int
	keeper
}

// The same call with different dynamic types.
//
//go:noinline
func calls(k keeper) *int {
	x := 1
	k.keep(&x)
	y := 2
	return k.keep(&y)
}

//go:noinline
func dynamic(n int) keeper {
	switch n {
	case 0:
		return none{}
	case 1:
		return &first{}
	case 2:
		return word(func(p *int) *int { return p })
	}
	return embeds{keeper: &first{}}
}

// Values in interface values, found again.
type value struct {
	p *int
	s []*int
}

//go:noinline
func boxed() any {
	x, y := 11, 12
	return value{&x, []*int{&y}}
}

//go:noinline
func switched(a any) *int {
	switch v := a.(type) {
	case value:
		return v.s[0]
	case *value:
		return v.p
	case func() *int:
		return v()
	case [1]*int:
		return v[0]
	case interface{ keep(p *int) *int }:
		x := 13
		v.keep(&x)
		return v.keep(nil)
	}
	return nil
}

// Channels that stay, and those that go.
//
//go:noinline
func channels() (*int, <-chan *int) {
	x, y := 21, 22
	c, d := make(chan *int, 2), make(chan *int, 2)
	c <- &x
	d <- &y
	cc := make(chan chan *int, 1)
	cc <- c
	select {
	case e := <-cc:
		return <-e, d
	default:
	}
	return nil, nil
}

// A goroutine that is still running when its maker has returned.
//
//go:noinline
func later(wg *sync.WaitGroup, out []*int) {
	x := 31
	wg.Add(2)
	go func() {
		defer wg.Done()
		clobber(10)
		out[0] = &x
	}()
	y := 32
	go func(p *int) {
		defer wg.Done()
		out[1] = p
	}(&y)
}

// Map keys and values that lead on.
type key struct{ name any }

//go:noinline
func maps() (map[any]**int, map[key]int) {
	x := 41
	p := &x
	k := [2]*int{p}
	m := map[any]**int{}
	m[k] = &p
	n := map[key]int{}
	s := string([]byte{'k', byte(x)})
	n[key{s}]++
	n[key{&s}] = 2
	return m, n
}

// Words that pass through unsafe.Pointer and uintptr.
type header struct {
	data unsafe.Pointer
	n, c int
}

//go:noinline
func unsafely() (*int, []int, any) {
	x := [2]int{51, 52}
	p := unsafe.Pointer(&x)
	q := (*int)(unsafe.Add(p, unsafe.Sizeof(x[0])))
	r := (*int)(unsafe.Pointer(uintptr(p) + 8))
	if q != r {
		return nil, nil, nil
	}
	y := [3]int{53, 54, 55}
	h := header{unsafe.Pointer(&y[1]), 2, 2}
	s := *(*[]int)(unsafe.Pointer(&h))
	z := 56
	var a any = &z
	type face struct{ t, d unsafe.Pointer }
	b := *(*any)(unsafe.Pointer(&face{(*face)(unsafe.Pointer(&a)).t, (*face)(unsafe.Pointer(&a)).d}))
	return r, s, b
}

// A pointer hidden in the second word of a struct seen as an array.
//
//go:noinline
func punned() *int {
	x := 61
	v := struct {
		n int
		p *int
	}{1, &x}
	a := (*[2]*int)(unsafe.Pointer(&v))
	return a[1]
}

// Strings share bytes with their parts, slices with arrays.
//
//go:noinline
func shared(n int) (string, []byte, *[2]int) {
	b := []byte("hello, world")
	b[0] = byte('H' + n)
	s := string(b)
	t := s[n : n+5]
	u := t + ""
	a := make([]int, 4)
	a[2] = 72
	return u, b[7:], (*[2]int)(a[1:])
}

// Generic functions and types.
type list[T any] struct {
	val  T
	next *list[T]
}

func (l *list[T]) push(v T) *list[T] { return &list[T]{v, l} }

//go:noinline
func apply[T, U any](s []T, f func(*T) U) (r []U) {
	for _, v := range s {
		r = append(r, f(&v))
	}
	return
}

//go:noinline
func generic() (*list[*int], []*string) {
	x, y := 81, 82
	var l *list[*int]
	l = l.push(&x).push(&y)
	return l, apply([]string{"a", "b"}, func(s *string) *string { return s })
}

// Ranges over functions.
func seq(ps []*int) func(func(int, *int) bool) {
	return func(yield func(int, *int) bool) {
		for i, p := range ps {
			v := *p + 1
			if !yield(i, &v) {
				return
			}
		}
	}
}

//go:noinline
func ranged() (out []*int, last *int) {
	x, y := 91, 93
	for i, p := range seq([]*int{&x, &y}) {
		z := i
		defer func() { *last += z }()
		out = append(out, p, &z)
		last = p
	}
	return
}

func main() {
	for n := range 4 {
		k := dynamic(n)
		p := calls(k)
		clobber(20)
		if p != nil {
			fmt.Print(*p, " ")
		}
	}
	fmt.Println()
	a := boxed()
	b := a.(value)
	x := 14
	ps := []*int{switched(a), switched(&b), switched(func() *int { return &x }), switched([1]*int{&x}), switched(&first{})}
	clobber(20)
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	p, c := channels()
	clobber(20)
	fmt.Println(*p, *<-c)
	var wg sync.WaitGroup
	out := make([]*int, 2)
	later(&wg, out)
	clobber(20)
	wg.Wait()
	clobber(20)
	fmt.Println(*out[0], *out[1])
	m, n := maps()
	clobber(20)
	for k, v := range m {
		fmt.Print(*k.([2]*int)[0], **v, " ")
	}
	for k, v := range n {
		if s, ok := k.name.(*string); ok {
			fmt.Print(*s, v, n[key{*s}], "\n")
		}
	}
	p, s, b2 := unsafely()
	q := punned()
	clobber(20)
	fmt.Println(*p, s, *b2.(*int), *q)
	u, v, w := shared(1)
	clobber(20)
	fmt.Println(u, string(v), w[1])
	l, strs := generic()
	clobber(20)
	fmt.Println(*l.val, *l.next.val, *strs[0], *strs[1])
	out, p = ranged()
	clobber(20)
	for _, p := range out {
		fmt.Print(*p, " ")
	}
	fmt.Println(*p)
}
