// run

// What must not stay in a frame: pointers that leave in structures, channels, closures, reflection and interfaces.
package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

type rec struct {
	self  *rec
	inner struct{ a, b *int }
	arr   [3]*int
	f     func() int
	any   any
}

func selfRef() *rec {
	var r rec
	x := 1
	r.self = &r
	r.inner.b = &x
	r.arr[1] = r.inner.b
	c := r
	return &c
}

func selfRef2() rec {
	r := &rec{}
	y := 7
	r.self = r
	r.self.self.inner.a = &y
	return *r.self
}

func fieldAddr(n int) **int {
	rs := make([]rec, n)
	for i := range rs {
		v := i
		rs[i].inner.a = &v
	}
	return &rs[n-1].inner.a
}

type list[T any] struct {
	head *cell[T]
	tail **cell[T]
}
type cell[T any] struct {
	v    T
	next *cell[T]
}

func (l *list[T]) add(v T) {
	if l.tail == nil {
		l.tail = &l.head
	}
	c := &cell[T]{v: v}
	*l.tail = c
	l.tail = &c.next
}

func (l *list[T]) each(f func(T)) {
	for c := l.head; c != nil; c = c.next {
		f(c.v)
	}
}

func generic() *cell[*int] {
	var l list[*int]
	for i := range 5 {
		l.add(&i)
	}
	var last *int
	l.each(func(p *int) { last = p })
	*last += 100
	return l.head
}

func mapf[A, B any](a []A, f func(A) B) []B {
	var r []B
	for _, x := range a {
		r = append(r, f(x))
	}
	return r
}

func mapped() []func() *int {
	return mapf([]int{1, 2, 3}, func(i int) func() *int { return func() *int { i++; return &i } })
}

func named() (r *int) {
	x := 5
	defer func() {
		y := 6
		if recover() != nil {
			r = &y
		}
	}()
	r = &x
	var m map[string]int
	m["a"] = 1
	return
}

func deferPublish() (out []*int) {
	for i := range 4 {
		v := i * i
		defer func() { out = append(out, &v) }()
	}
	return nil
}

func deferArg() (out []*int) {
	for i := range 4 {
		v := i * 3
		defer func(p *int) { out = append(out, p) }(&v)
	}
	return
}

func selects() *int {
	a, b := make(chan *int, 1), make(chan *int, 1)
	x, y := 1, 2
	a <- &x
	var r *int
	for range 2 {
		select {
		case p := <-a:
			b <- p
			*p += y
		case p := <-b:
			r = p
		}
	}
	return r
}

func chanOfChan() *int {
	cc := make(chan chan *int, 1)
	c := make(chan *int, 1)
	cc <- c
	z := 12
	d := <-cc
	d <- &z
	return <-c
}

func late() int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for i := range 10 {
		wg.Add(1)
		p := &i
		go func() {
			defer wg.Done()
			time.Sleep(time.Microsecond)
			mu.Lock()
			sum += *p
			mu.Unlock()
		}()
	}
	wg.Wait()
	return sum
}

func after() chan *int {
	c := make(chan *int)
	v := 77
	time.AfterFunc(time.Millisecond, func() { c <- &v })
	return c
}

func atomics() *int {
	var p atomic.Pointer[int]
	x := 1
	p.Store(&x)
	y := 2
	old := p.Swap(&y)
	q := p.Load()
	p.CompareAndSwap(q, old)
	return p.Load()
}

func syncMap() any {
	var m sync.Map
	for i := range 4 {
		v := i
		m.Store(i, &v)
	}
	v, _ := m.LoadOrStore(2, nil)
	return v
}

type key struct{}

func ctx() context.Context {
	v := 31
	return context.WithValue(context.Background(), key{}, &v)
}

func buffers() ([]byte, string) {
	var b bytes.Buffer
	b.WriteString("hello ")
	x := b.Bytes()
	b.WriteString(strings.Repeat("w", 100))
	y := b.Bytes()
	var sb strings.Builder
	sb.WriteString(string(x))
	sb.Write(y[:10])
	s := sb.String()
	sb.WriteString("more")
	return y, s
}

func scan() (lines [][]byte, words []string) {
	sc := bufio.NewScanner(strings.NewReader("one two\nthree four\n"))
	for sc.Scan() {
		lines = append(lines, bytes.Clone(sc.Bytes()))
		words = append(words, strings.Fields(sc.Text())...)
	}
	return
}

func reflected() any {
	x := struct{ P *int }{}
	y := 8
	v := reflect.ValueOf(&x).Elem()
	v.Field(0).Set(reflect.ValueOf(&y))
	return v.Interface()
}

func reflectedMap() map[string]*int {
	m := map[string]*int{}
	for i := range 3 {
		z := i
		reflect.ValueOf(m).SetMapIndex(reflect.ValueOf(fmt.Sprint(i)), reflect.ValueOf(&z))
	}
	return m
}

func reflectCall() *int {
	id := func(p *int) *int { return p }
	w := 64
	return id(&w)
}

func unsafes() *int {
	type two struct{ a, b int }
	t := two{1, 2}
	p := unsafe.Pointer(&t.a)
	return (*int)(unsafe.Add(p, unsafe.Sizeof(int(0))))
}

func sliceData() []int {
	a := [4]int{1, 2, 3, 4}
	return unsafe.Slice(unsafe.SliceData(a[1:]), 2)
}

func typeSwitch(x any) *int {
	switch v := x.(type) {
	case int:
		return &v
	case *int:
		return v
	case []int:
		return &v[0]
	case func() *int:
		return v()
	}
	return nil
}

type shape interface{ area() *int }
type sq struct{ n int }
type ci struct{ p *int }

func (s sq) area() *int  { return &s.n }
func (c *ci) area() *int { return c.p }

func shapes() (r []*int) {
	z := 3
	ss := []shape{sq{2}, &ci{&z}, sq{9}}
	for _, s := range ss {
		f := s.area
		r = append(r, f())
	}
	g := shape.area
	r = append(r, g(ss[1]))
	return
}

func kept(n int, acc []*int) []*int {
	v := n
	acc = append(acc, &v)
	if n == 0 {
		return acc
	}
	return kept(n-1, acc)
}

func continueLabel() (r []*[]int) {
outer:
	for i := range 5 {
		s := []int{i}
		for j := range 5 {
			s = append(s, j)
			if j == i {
				r = append(r, &s)
				continue outer
			}
		}
	}
	return
}

func rangeReappend() int {
	s := make([]int, 0, 4)
	s = append(s, 1, 2, 3, 4)
	sum := 0
	for i, v := range s {
		s = append(s[:0], 9, 9)
		s = append(s, make([]int, 40)...)
		sum = sum*10 + v + i
	}
	return sum
}

func elemField() *int {
	var s []struct{ a, b int }
	for i := range 3 {
		s = append(s, struct{ a, b int }{i, i + 10})
	}
	return &s[2].b
}

func mapOfSlices() []int {
	m := map[int][]int{}
	for i := range 10 {
		m[i%2] = append(m[i%2], i)
	}
	a := m[1]
	m[1] = append(m[1][:1], 99)
	return a
}

func conv() ([]byte, []rune, string) {
	s := "héllo wörld, a string that is longer than any small buffer"
	b := []byte(s)
	r := []rune(s)
	t := string(b[:7]) + string(r[3:5])
	b[0] = 'H'
	return b, r[:4], t
}

var global func() *int

func closureGlobal() {
	n := 0
	inc := func() *int { n++; return &n }
	twice := func(f func() *int) *int { f(); return f() }
	twice(inc)
	global = inc
}

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
	a, b := selfRef(), selfRef2()
	c, g, m, n := fieldAddr(4), generic(), mapped(), named()
	dp, da := deferPublish(), deferArg()
	se, cc, la, af := selects(), chanOfChan(), late(), after()
	at, sm, cx := atomics(), syncMap(), ctx()
	by, st := buffers()
	li, wo := scan()
	re, rm, rc := reflected(), reflectedMap(), reflectCall()
	un, sd := unsafes(), sliceData()
	ts := typeSwitch(5)
	ts2 := typeSwitch(func() *int { q := 15; return &q })
	sh, ke, cl := shapes(), kept(5, nil), continueLabel()
	ef, ms := elemField(), mapOfSlices()
	c1, c2, c3 := conv()
	closureGlobal()
	clobber(40)
	fmt.Println(*a.arr[1], a.self.inner.b == a.inner.b, a.self == a, *b.self.inner.a, **c)
	for x := g; x != nil; x = x.next {
		fmt.Print(*x.v, " ")
	}
	for _, f := range m {
		f()
		fmt.Print(*f(), " ")
	}
	fmt.Println(*n)
	for _, p := range append(dp, da...) {
		fmt.Print(*p, " ")
	}
	fmt.Println(*se, *cc, la, *<-af, *at, *sm.(*int), *cx.Value(key{}).(*int))
	fmt.Println(string(by), st, fmt.Sprintf("%q %q", li, wo))
	fmt.Println(*reflect.ValueOf(re).Field(0).Interface().(*int), *rm["2"], *rc, *un, sd, *ts, *ts2)
	for _, p := range append(sh, ke...) {
		fmt.Print(*p, " ")
	}
	for _, p := range cl {
		fmt.Print(*p, " ")
	}
	fmt.Println(rangeReappend(), *ef, ms, string(c1), string(c2), c3, *global())
}
