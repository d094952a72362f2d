// run

package main

import (
	"errors"
	"fmt"
)

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = -n - i
	}
	if n > 0 {
		return a[n%64] + clobber(n-1)
	}
	return a[3]
}

type P struct{ a, b int }

//go:noinline
func deferLoop(n int) (r []int) {
	for i := 0; i < n; i++ {
		p := &P{i, i * 2}
		defer func() { r = append(r, p.b, i) }()
		defer func(k int, q *P) { r = append(r, k, q.a) }(i*100, p)
	}
	return
}

//go:noinline
func deferGoto(n int) (r []int) {
	i := 0
again:
	p := &P{i, i * 2}
	defer func() { r = append(r, p.b) }()
	defer add(&r, p.a, 7+i)
	if i++; i < n {
		goto again
	}
	return
}

//go:noinline
func add(r *[]int, xs ...int) { *r = append(*r, xs...) }

//go:noinline
func deferCond(n int) (r string) {
	s := fmt.Sprint("n", n)
	if n > 2 {
		t := s + "!"
		defer func() { r += t }()
	} else {
		defer addStr(&r, s+"?")
	}
	for i := 0; i < n; i++ {
		if i == 1 {
			u := s + string(rune('0'+i))
			defer addStr(&r, u)
		}
	}
	return s
}

//go:noinline
func addStr(r *string, s string) { *r += s }

//go:noinline
func named(n int) (p *int, err error) {
	x := n
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered %v %d", e, *p)
			x++
		}
	}()
	p = &x
	if n > 3 {
		panic(errors.New("big"))
	}
	return p, nil
}

//go:noinline
func namedBox(n int) (r any) {
	defer func() {
		recover()
		r = fmt.Sprint(r, "/", n)
	}()
	v := P{n, n + 1}
	r = v
	v.a = 99
	var m map[string]int
	m["x"] = 1
	return 5
}

//go:noinline
func nestedRecover(n int) (s string) {
	defer func() {
		s += "|outer"
	}()
	func() {
		t := [3]int{n, n + 1, n + 2}
		defer func() {
			if e := recover(); e != nil {
				s += fmt.Sprint(e, t)
			}
		}()
		t[1] = 50
		var q []int
		t[2] = q[n]
	}()
	return s + "ret"
}

//go:noinline
func deferModifies(n int) int {
	x := n
	func() {
		defer func() { x *= 2 }()
		x += 3
	}()
	return x
}

type T struct{ log *[]string }

func (t T) close(s string, v ...any) { *t.log = append(*t.log, s+fmt.Sprint(v...)) }
func (t *T) pclose(s string)         { *t.log = append(*t.log, "p"+s) }

//go:noinline
func deferMethods() []string {
	var log []string
	func() {
		t := T{&log}
		defer t.close("a", 1, P{2, 3})
		defer t.pclose("b")
		f := t.close
		defer f("c", "x", 500)
		for i := 0; i < 3; i++ {
			u := T{&log}
			defer u.close(fmt.Sprint("loop", i), i, i+1000)
			defer u.pclose(fmt.Sprint(i))
		}
		var c interface{ close(string, ...any) } = t
		defer c.close("iface", 3.5)
		t.log = &[]string{}
	}()
	return log
}

// variadic
var keptInts []int
var keptAny []any

//go:noinline
func keepInts(xs ...int) []int { keptInts = xs; return xs }

//go:noinline
func ret(xs ...int) []int { return xs }

//go:noinline
func retAny(xs ...any) []any { return xs }

//go:noinline
func first(xs ...*int) *int { return xs[0] }

//go:noinline
func variadic(n int) ([]int, []any, *int) {
	x, y := n, n+1
	keepInts(n, n+1, n+2)
	return ret(x, y, 3), retAny(x, "s", P{x, y}), first(&x, &y)
}

//go:noinline
func variadicLoop(n int) (r int) {
	var last []int
	for i := 0; i < n; i++ {
		cur := ret(i, i+1)
		if last != nil {
			r = r*3 + last[0]*2 + cur[1]
		}
		last = cur
	}
	return
}

//go:noinline
func variadicFunc(n int) []int {
	f := func(xs ...int) []int { return xs[1:] }
	return f(n, n, n+2)
}

// maps on the frame
//
//go:noinline
func mapFrame(n int) (r int) {
	for i := 0; i < n; i++ {
		m := map[int]*P{1: {i, i}, 2: {i + 1, 0}}
		m[3] = &P{7, i}
		for k := 10; k < 10+i*4; k++ {
			m[k] = &P{k, k}
		}
		s := 0
		for _, v := range m {
			s += v.a*3 + v.b
		}
		delete(m, 1)
		r = r*3 + s + len(m)
		r %= 1000003
	}
	return
}

type holder struct{ m map[string]int }

//go:noinline
func mapHeld(n int) *holder {
	m := map[string]int{"a": n}
	h := &holder{m}
	g := *h
	return &g
}

//go:noinline
func mapMade(n int) map[int]int {
	m := make(map[int]int)
	q := m
	q[n] = n
	var k any = q
	return k.(map[int]int)
}

//go:noinline
func mapPrev(n int) (r int) {
	var prev map[int]int
	for i := 0; i < n; i++ {
		m := make(map[int]int, 4)
		m[i] = i
		if prev != nil {
			r += prev[i-1] + len(prev)
		}
		prev = m
	}
	return
}

//go:noinline
func mapClosure(n int) func(int) int {
	m := map[int]int{}
	return func(k int) int { m[k]++; return m[k] + len(m) + n }
}

//go:noinline
func mapOfMaps() int {
	m := map[string]map[string]int{}
	for _, k := range []string{"a", "b", "a"} {
		in := m[k]
		if in == nil {
			in = map[string]int{}
			m[k] = in
		}
		in[k]++
		in["t"] += 2
	}
	return m["a"]["a"]*100 + m["a"]["t"]*10 + m["b"]["t"]
}

// big locals
//
//go:noinline
func big(n int) (r int) {
	for i := 0; i < n; i++ {
		var a [5000]int
		a[i] = i
		a[4999] += 2
		p := &a
		for _, v := range p {
			r += v
		}
		b := a
		b[i] = 100
		r = r*3 + a[i] + b[i]
		r %= 1000003
	}
	return r
}

//go:noinline
func bigRec(n int) int {
	var a [3000]int
	a[n] = n
	p := &a[n]
	if n == 0 {
		return *p
	}
	return bigRec(n-1) + *p + a[n]
}

//go:noinline
func bigRet(n int) (a [600]P) {
	defer func() { a[1].b += n }()
	for i := range a {
		a[i] = P{i, n}
	}
	return a
}

// ranges over arrays
//
//go:noinline
func rangeArr() (r int) {
	a := [4]int{1, 2, 3, 4}
	for i, v := range a {
		a[3] = 10 * (i + 1)
		r = r*10 + v
	}
	f := func() { a[3] = 77 }
	for _, v := range a {
		f()
		r = r*10 + v
	}
	p := &a
	for _, v := range a {
		p[3] = 5
		r = r*10 + v
	}
	for _, v := range p {
		p[3] = 6
		r = r*10 + v
	}
	s := struct{ x [3]int }{[3]int{1, 2, 3}}
	for i, v := range s.x {
		s.x[2] = 9
		s.x = [3]int{8, 8, 8}
		r = r*3 + v + i
	}
	sl := a[:]
	for i, v := range sl {
		if sl != nil {
			sl[3] = 1
		}
		if i == 1 {
			sl = nil
		}
		r = r*3 + v
	}
	return
}

func main() {
	fmt.Println(deferLoop(4), deferGoto(3), deferCond(2), deferCond(5))
	p, err := named(2)
	q, err2 := named(5)
	clobber(20)
	fmt.Println(*p, err, *q, err2)
	fmt.Println(namedBox(3), nestedRecover(1), deferModifies(4))
	fmt.Println(deferMethods())
	a, b, c := variadic(10)
	d := variadicFunc(6)
	clobber(20)
	fmt.Println(a, b, *c, d, keptInts, variadicLoop(6))
	fmt.Println(mapFrame(9))
	h := mapHeld(4)
	m := mapMade(3)
	f := mapClosure(5)
	clobber(20)
	fmt.Println(h.m, m, f(1), f(1), f(2), mapPrev(5), mapOfMaps())
	fmt.Println(big(5), bigRec(200))
	x := bigRet(4)
	fmt.Println(x[1], x[599], rangeArr())
}
