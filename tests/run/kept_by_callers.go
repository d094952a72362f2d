// run

// What must not share one storage of the caller's: results of the same call in other iterations, branches and levels.
package main

import (
	"fmt"
	"strings"
)

type obj struct {
	n    int
	prev *obj
	kids []*obj
	tag  string
}

//go:noinline
func mk(n int, prev *obj) *obj { return &obj{n: n, prev: prev} }

//go:noinline
func mk2(n int, prev *obj) (*obj, error) {
	if n%7 == 6 {
		return nil, fmt.Errorf("bad %d", n)
	}
	return mk(n, prev), nil
}

//go:noinline
func mkPair(n int) (a, b *obj) {
	a = &obj{n: n}
	b = &obj{n: n + 1, prev: a}
	if n%2 == 0 {
		a, b = b, a
	}
	return
}

//go:noinline
func mkArr(n int) (r [3]*obj) {
	for i := range r {
		r[i] = mk(n+i, nil)
	}
	return
}

type wrap struct{ o *obj }

//go:noinline
func mkWrap(n int) wrap { return wrap{mk(n, nil)} }

//go:noinline
func mkIface(n int) fmt.Stringer {
	if n > 3 {
		return &obj{n: n}
	}
	return obj{n: -n}
}

func (o obj) String() string { return fmt.Sprint("obj", o.n) }

// with adds to what it is called on and returns it.
//
//go:noinline
func (o *obj) with(n int) *obj { o.kids = append(o.kids, &obj{n: n}); return o }

//go:noinline
func (o *obj) clone() *obj { c := *o; return &c }

func chainLoop(k int) int {
	var p *obj
	for i := range k {
		p = mk(i, p)
	}
	s := 0
	for ; p != nil; p = p.prev {
		s = s*3 + p.n
	}
	return s
}

func previous(k int) string {
	var last, cur *obj
	var out strings.Builder
	for i := range k {
		last, cur = cur, mk(i, nil)
		if last != nil {
			fmt.Fprint(&out, last.n, cur.n, ";")
		}
	}
	return out.String()
}

func three(k int) int {
	a := mk(1, nil)
	for i := range k {
		b := mk(i, nil)
		if i == 2 {
			a = b
		}
		b = mk(i*10, b)
		if i == 4 {
			a.prev = b
		}
	}
	clobber(10)
	return a.n*1000 + a.prev.n*10 + a.prev.prev.n
}

func gotoLoop() int {
	i := 0
	var keep *obj
loop:
	o := mk(i, keep)
	if i%2 == 0 {
		keep = o
	}
	i++
	if i < 7 {
		goto loop
	}
	clobber(10)
	s := 0
	for ; keep != nil; keep = keep.prev {
		s = s*10 + keep.n
	}
	return s
}

func swaps() string {
	a, b := mkPair(1)
	c, d := mkPair(2)
	a, c = c, a
	b.prev, d = d, b.prev
	clobber(5)
	return fmt.Sprint(a.n, b.n, c.n, d.n, b.prev.n)
}

func errors2() string {
	var all []*obj
	for i := range 10 {
		o, err := mk2(i, nil)
		if err != nil {
			all = append(all, &obj{n: -1, tag: err.Error()})
			continue
		}
		all = append(all, o)
	}
	clobber(5)
	s := ""
	for _, o := range all {
		s += fmt.Sprint(o.n, o.tag, " ")
	}
	return s
}

func arrays() int {
	x := mkArr(1)
	y := mkArr(10)
	x[1], y[2] = y[2], x[1]
	z := x
	for i := range 3 {
		x = mkArr(i * 100)
	}
	clobber(5)
	return x[0].n + y[2].n*10 + z[1].n*100 + z[0].n*10000
}

func wraps() int {
	ws := map[int]wrap{}
	for i := range 5 {
		ws[i] = mkWrap(i)
	}
	w := mkWrap(9)
	w.o = ws[3].o
	clobber(5)
	return w.o.n*10 + ws[4].o.n
}

func ifaces() string {
	var last fmt.Stringer
	var list [6]fmt.Stringer
	for i := range 6 {
		last = mkIface(i)
		list[i] = last
	}
	clobber(5)
	return fmt.Sprint(list, last)
}

func chainCalls() string {
	o := mk(1, nil).with(2).with(3)
	p := o.clone().with(4)
	o.with(5)
	p.prev = o
	clobber(5)
	s := ""
	for _, k := range append(p.kids, p.prev.kids...) {
		s += fmt.Sprint(k.n)
	}
	return s
}

//go:noinline
func counter(start int) func() int {
	n := start
	return func() int { n++; return n }
}

//go:noinline
func both(start int) (inc func() int, get func() *int) {
	n := start
	return func() int { n += 2; return n }, func() *int { return &n }
}

func counters() string {
	var fs []func() int
	for i := range 4 {
		fs = append(fs, counter(i*10))
	}
	f := counter(100)
	g := f
	f = counter(200)
	inc, get := both(5)
	inc2, get2 := both(50)
	inc()
	inc2()
	get = get2
	inc, inc2 = inc2, inc
	clobber(5)
	s := ""
	for _, f := range fs {
		f()
		s += fmt.Sprint(f(), " ")
	}
	return s + fmt.Sprint(f(), g(), g(), *get(), inc(), inc2(), *get())
}

// tree hands up nodes of several levels.
//
//go:noinline
func tree(depth int, deepest **obj) *obj {
	o := &obj{n: depth}
	if depth == 0 {
		*deepest = o
		return o
	}
	o.kids = append(o.kids, tree(depth-1, deepest))
	if depth%2 == 0 {
		return o.kids[0]
	}
	o.prev = tree(depth-1, deepest)
	return o
}

func trees() string {
	var d *obj
	t := tree(5, &d)
	first := d
	u := tree(4, &d)
	clobber(20)
	s := fmt.Sprint(t.n, u.n, first.n, d.n, first == d)
	for o := t; o != nil; o = o.prev {
		s += fmt.Sprint(" ", o.n, len(o.kids))
		if len(o.kids) > 0 {
			s += fmt.Sprint("/", o.kids[0].n)
		}
	}
	return s
}

//go:noinline
func fibs(n int) (*obj, *obj) {
	if n == 0 {
		return &obj{n: 0}, &obj{n: 1}
	}
	a, b := fibs(n - 1)
	return b, &obj{n: a.n + b.n, prev: a}
}

func reverse(o *obj, acc *obj) *obj {
	if o == nil {
		return acc
	}
	return reverse(o.prev, mk(o.n, acc))
}

func deferred() (res *obj) {
	defer func(o *obj) { res.prev = o }(mk(5, nil))
	for i := range 3 {
		defer func() { res = mk(i, res) }()
	}
	return mk(9, nil)
}

type builder struct{ cur *obj }

//go:noinline
func (b *builder) next(n int) *obj {
	o := mk(n, b.cur)
	b.cur = o
	return o
}

func builders() int {
	var b builder
	var third *obj
	for i := range 6 {
		o := b.next(i)
		if i == 3 {
			third = o
		}
	}
	clobber(5)
	return third.n*100 + third.prev.n*10 + b.cur.n
}

func conditional(k int) *obj {
	var o *obj
	if k > 2 {
		o = mk(k, nil)
	} else {
		t := mk(k, nil)
		o = mk(k+100, t)
	}
	for range 2 {
		o = mk(o.n+1, o)
	}
	return o
}

//go:noinline
func text(n int) []byte { return []byte(strings.Repeat("t", n)) }

//go:noinline
func grow(b []byte, n int) []byte {
	for i := range n {
		b = append(b, byte('a'+i))
	}
	return b
}

func texts() string {
	a := text(3)
	b := grow(a[:1], 4)
	c := grow(b[:2], 30)
	d := grow(c[:3:3], 2)
	clobber(5)
	return string(a) + " " + string(b) + " " + string(c) + " " + string(d)
}

func methodValues() string {
	var fs []func(int) *obj
	var gs []func() string
	for i := range 3 {
		o := mk(i, nil)
		fs = append(fs, o.with)
		gs = append(gs, o.String)
	}
	s := ""
	for i, f := range fs {
		s += fmt.Sprint(len(f(i).with(1).kids), gs[i]())
	}
	return s
}

//go:noinline
func clobber(n int) int {
	var big [300]int
	for i := range big {
		big[i] = -n - i
	}
	if n > 0 {
		return clobber(n-1) + big[n]
	}
	return big[7]
}

func main() {
	fmt.Println(chainLoop(9), previous(5), three(6), gotoLoop(), swaps())
	fmt.Println(errors2(), arrays(), wraps(), ifaces(), chainCalls())
	fmt.Println(counters(), trees())
	a, b := fibs(10)
	r := reverse(b, nil)
	d := deferred()
	c, e := conditional(1), conditional(5)
	clobber(20)
	fmt.Println(a.n, b.n, b.prev.n, r.n, r.prev.n)
	for ; d != nil; d = d.prev {
		fmt.Print(d.n, " ")
	}
	fmt.Println(c.n, c.prev.prev.n, c.prev.prev.prev.n, e.n, e.prev.prev.n, builders(), texts(), methodValues())
}
