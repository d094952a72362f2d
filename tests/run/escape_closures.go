// run

package main

import "fmt"

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

type C struct {
	n int
	p *int
}

func (c C) val() int        { return c.n }
func (c *C) inc() int       { c.n++; return c.n }
func (c *C) self() *C       { return c }
func (c C) ptr() *int       { return c.p }
func (c *C) addr() *int     { return &c.n }
func (c *C) set(p *int)     { c.p = p }
func (c *C) chain(n int) *C { c.n += n; return c }

type I interface {
	val() int
	inc() int
}

// method values over loop variables
//
//go:noinline
func methodValues() (r int) {
	var fs []func() int
	var gs [3]func() int
	for i := 0; i < 3; i++ {
		c := C{n: i * 10}
		fs = append(fs, c.val, c.inc)
		gs[i] = c.inc
		c.n += 5
	}
	for _, f := range fs {
		r = r*7 + f()
	}
	for _, g := range gs {
		r = r*7 + g()
	}
	return r
}

//go:noinline
func methodLocal() (r int) {
	for i := 0; i < 4; i++ {
		c := C{n: i}
		f := c.inc
		g := c.val
		h := c.self
		f()
		h().n += 100
		r = r*3 + g() + c.n
	}
	return r
}

//go:noinline
func methodRet(n int) (*int, *C) {
	c := C{n: n}
	f := c.addr
	d := C{n: n * 2}
	g := d.self
	return f(), g()
}

//go:noinline
func methodPtr(n int) *int {
	x := n * 3
	c := C{n, &x}
	f := c.ptr
	return f()
}

//go:noinline
func methodSet(n int) *int {
	x := n * 3
	var c C
	f := c.set
	f(&x)
	return c.p
}

//go:noinline
func methodExpr(n int) *int {
	c := C{n: n}
	f := (*C).addr
	g := C.val
	*f(&c) += g(c)
	return (*C).addr((*C).self(&c))
}

//go:noinline
func chained(n int) *C {
	var c C
	return c.chain(n).chain(2).self()
}

type E struct {
	C
	*D
}
type D struct{ q int }

func (d *D) dp() *int { return &d.q }
func (d D) dv() int   { return d.q }

//go:noinline
func embedded(n int) (*int, *int) {
	e := E{C{n: n}, &D{n + 1}}
	f := e.dp
	g := e.addr
	return f(), g()
}

type Iface interface{ addr() *int }

//go:noinline
func devirt(n int) *int {
	var c Iface = &C{n: n}
	return c.addr()
}

type V struct{ p *int }

func (v V) get() *int { return v.p }

type Getter interface{ get() *int }

//go:noinline
func devirtBox(n int) *int {
	x := n
	var g Getter = V{&x}
	return g.get()
}

type V2 struct {
	p *int
	q int
}

func (v V2) get() *int { return v.p }

//go:noinline
func devirtBox2(n int) *int {
	x := n
	var g Getter = V2{&x, 1}
	h := g
	return h.get()
}

//go:noinline
func devirtPtr(n int) *int {
	x := n
	v := V2{&x, 1}
	var g Getter = &v
	return g.get()
}

//go:noinline
func ifaceMV(n int) *int {
	x := n
	var g Getter = V2{&x, 1}
	f := g.get
	return f()
}

// closures
//
//go:noinline
func fib(n int) int {
	var f func(int) int
	memo := map[int]int{}
	f = func(k int) int {
		if k < 2 {
			return k
		}
		if v, ok := memo[k]; ok {
			return v
		}
		r := f(k-1) + f(k-2)
		memo[k] = r
		return r
	}
	return f(n)
}

//go:noinline
func recPtr(n int) int {
	var f func(p *int, k int) *int
	best := new(int)
	f = func(p *int, k int) *int {
		x := *p + k
		if k == 0 {
			return p
		}
		if x%3 == 0 {
			best = &x
		}
		return f(&x, k-1)
	}
	y := 5
	q := f(&y, n)
	clobber(10)
	return *q*100 + *best
}

//go:noinline
func recLocal(n int) int {
	var f func(p *int, k int) int
	f = func(p *int, k int) int {
		if k == 0 {
			return *p
		}
		x := *p * 2
		r := f(&x, k-1)
		return r + *p + x
	}
	y := 3
	return f(&y, n)
}

//go:noinline
func loopClosures(n int) (r int) {
	var fs []func() int
	for i := 0; i < n; i++ {
		j := i * i
		fs = append(fs, func() int { j += i; i++; return j })
		i += 0
	}
	for _, f := range fs {
		r = r*5 + f() + f()
	}
	return r
}

//go:noinline
func localClosures(n int) (r int) {
	for i := 0; i < n; i++ {
		j := i
		inc := func() { j++ }
		get := func() int { return j }
		inc()
		twice := func() { inc(); inc() }
		twice()
		r = r*3 + get()
	}
	return
}

//go:noinline
func closureReturnsCaptured(n int) *int {
	x := n
	f := func() *int { return &x }
	g := func() *int { return f() }
	return g()
}

//go:noinline
func closureParam(n int) *int {
	f := func(p **int, q *int) { *p = q }
	x := n
	var r *int
	f(&r, &x)
	return r
}

//go:noinline
func closureStores(n int) int {
	var p *int
	f := func(k int) {
		y := k * 2
		p = &y
	}
	f(n)
	clobber(5)
	return *p
}

//go:noinline
func closureArr(n int) []*int {
	var a [3]*int
	for i := range a {
		func() {
			y := n + i
			a[i] = &y
		}()
	}
	return a[:]
}

//go:noinline
func counterPair() (func() int, func()) {
	c := 0
	return func() int { return c }, func() { c++ }
}

//go:noinline
func apply(f func(*int), n int) int { x := n; f(&x); return x }

//go:noinline
func leakVia(n int) *int {
	var r *int
	apply(func(p *int) { r = p }, n)
	return r
}

//go:noinline
func capturedThenChanged() string {
	x := 1
	x = 2
	f := func() int { return x }
	a := f()
	y := 1
	g := func() int { return y }
	y = 5
	b := g()
	z := 1
	if a > 0 {
		z = 3
	}
	h := func() int { return func() int { return z }() }
	z++
	return fmt.Sprint(a, b, h())
}

//go:noinline
func loopReassign() (r int) {
	x := 0
	for i := 0; i < 3; i++ {
		x = i
		f := func() int { return x }
		x += 10
		r = r*100 + f()
	}
	return r
}

//go:noinline
func arrCapture() int {
	var a [4]int
	var s struct{ a, b int }
	f := func() int { return a[2]*10 + s.b }
	a[2] = 7
	s.b = 4
	return f()
}

//go:noinline
func bigCapture() int {
	var a [40]int
	a[7] = 3
	f := func() int { return a[7] }
	g := f
	a[7] = 4
	return g() + f()
}

//go:noinline
func typeSwitch(v any) (r func() int) {
	switch x := v.(type) {
	case int:
		r = func() int { x++; return x }
	case *int:
		r = func() int { *x++; return *x }
	case []int:
		r = func() int { x = x[1:]; return len(x) }
	default:
		_ = x
		r = func() int { return -1 }
	}
	return
}

func main() {
	fmt.Println(methodValues(), methodLocal())
	a, c := methodRet(5)
	b := methodPtr(6)
	d := methodSet(7)
	e := methodExpr(8)
	g := chained(9)
	h, i := embedded(10)
	j, k, l, m, n := devirt(11), devirtBox(12), devirtBox2(13), devirtPtr(14), ifaceMV(15)
	clobber(30)
	fmt.Println(*a, c.n, *b, *d, *e, g.n, *h, *i, *j, *k, *l, *m, *n)
	fmt.Println(fib(40), recPtr(9), recLocal(6), loopClosures(7), localClosures(5))
	x, y, z := closureReturnsCaptured(1), closureParam(2), closureArr(3)
	w := leakVia(77)
	get, inc := counterPair()
	inc()
	inc()
	clobber(30)
	fmt.Println(*x, *y, *z[0], *z[2], closureStores(4), get(), *w)
	fmt.Println(capturedThenChanged(), loopReassign(), arrCapture(), bigCapture())
	q := 40
	t1, t2, t3, t4 := typeSwitch(1000), typeSwitch(&q), typeSwitch([]int{1, 2, 3}), typeSwitch("s")
	clobber(30)
	fmt.Println(t1(), t1(), t2(), t2(), t3(), t3(), t4())
}
