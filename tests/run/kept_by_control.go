// run

// What must not stay in a frame: pointers that control flow carries out (partial escape, panics, goto, defer, recursion).
package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"
	"sync"
)

type node struct {
	next *node
	val  int
	data []byte
}

var keep []*node
var sink any

// versions: v reassigned between captures
func versions(n int) func() int {
	v := &node{val: n}
	f := func() int { return v.val }
	v = &node{val: n * 2}
	g := f
	v = &node{val: n * 3, next: v}
	return func() int { return g() + v.next.val }
}

// partial escape: leaves with address of loop var and of a copy
func find(list []node, k int) *node {
	for _, v := range list {
		p := &v
		if v.val == k {
			p.next = &v
			return p
		}
	}
	return nil
}

func findTwo(list []node, k int) (a, b *node) {
	for i, v := range list {
		if v.val == k {
			a = &v
			if i > 2 {
				return a, &v
			}
			b = &v
		}
	}
	return
}

type matcher interface{ match(*node) bool }
type keeper struct{ got []*node }

func (k *keeper) match(n *node) bool { k.got = append(k.got, n); return n.val%2 == 0 }

func through(m matcher, list []node) *node {
	for _, v := range list {
		if m.match(&v) && v.val > 4 {
			return &v
		}
	}
	return nil
}

func recovered(k int) (out *node) {
	local := node{val: k}
	defer func() {
		if e := recover(); e != nil {
			if n, ok := e.(*node); ok {
				out = n
			}
		}
	}()
	if k > 0 {
		panic(&local)
	}
	return nil
}

func recoverNested(k int) (s string) {
	defer func() {
		e := recover()
		func() {
			defer func() {
				x := recover()
				s = fmt.Sprint(e, x)
			}()
			panic(fmt.Sprintf("again %v", e))
		}()
	}()
	panic(errors.New(strings.Repeat("x", k)))
}

func build(depth int) *node {
	if depth == 0 {
		return nil
	}
	return &node{val: depth, next: build(depth - 1)}
}

func buildKeep(depth int, out **node) *node {
	n := &node{val: depth}
	if depth > 0 {
		m := buildKeep(depth-1, out)
		n.next = m
		if depth == 3 {
			*out = n
		}
	}
	return n
}

func appendAlias(n int) ([]int, []int) {
	var buf []int
	for i := range n {
		buf = append(buf, i)
	}
	other := append(buf[:n/2], -1)
	res := append([]int(nil), other...)
	return res, buf[n/2 : n/2+1]
}

func swap(a, b **int) { *a, *b = *b, *a }

func swapped() *int {
	x, y := 1, 2
	p, q := &x, &y
	swap(&p, &q)
	return p
}

type stack struct {
	items [][]byte
	last  *[]byte
}

func (s *stack) push(b []byte) *stack {
	s.items = append(s.items, b)
	s.last = &s.items[len(s.items)-1]
	return s
}

func (s *stack) pop() []byte {
	b := *s.last
	s.items = s.items[:len(s.items)-1]
	if len(s.items) > 0 {
		s.last = &s.items[len(s.items)-1]
	}
	return b
}

func stacks() []byte {
	var s stack
	for i := range 10 {
		s.push([]byte(strings.Repeat(string(rune('a'+i)), i+1)))
	}
	s.pop()
	return s.pop()
}

func chans() *node {
	c := make(chan *node, 3)
	for i := range 3 {
		n := node{val: i}
		c <- &n
	}
	close(c)
	var last *node
	for n := range c {
		n.next = last
		last = n
	}
	return last
}

func gotos() *int {
	var p *int
	i := 0
again:
	x := i * 10
	if i == 2 {
		p = &x
	}
	i++
	if i < 5 {
		goto again
	}
	return p
}

func maps() map[string]*node {
	m := map[string]*node{}
	t := map[string]*node{}
	for i := range 20 {
		n := node{val: i}
		t[fmt.Sprint(i)] = &n
		if i%3 == 0 {
			m[fmt.Sprint(i)] = t[fmt.Sprint(i-i%2)]
		}
	}
	return m
}

func variadic(xs ...*node) []*node { return xs[1:] }

func less(list []*node) func(i, j int) bool {
	return func(i, j int) bool { return list[i].val < list[j].val }
}

func sorted() []*node {
	a, b, c := node{val: 3}, node{val: 1}, node{val: 2}
	l := variadic(nil, &a, &b, &c)
	sort.Slice(l, less(l))
	slices.Reverse(l)
	return l
}

type myErr struct{ n *node }

func (e *myErr) Error() string { return fmt.Sprint("err ", e.n.val) }

func errs(k int) error {
	n := node{val: k}
	err := fmt.Errorf("wrap %d: %w", k, &myErr{&n})
	return err
}

var pool = sync.Pool{New: func() any { return new(node) }}

func pooled(k int) {
	n := pool.Get().(*node)
	l := node{val: k}
	n.next = &l
	pool.Put(n)
}

func once(k int) *node {
	var o sync.Once
	var r *node
	o.Do(func() { l := node{val: k}; r = &l })
	return r
}

func iter(list []node) func(func(int, *node) bool) {
	return func(yield func(int, *node) bool) {
		for i := range list {
			l := list[i]
			if !yield(i, &l) {
				return
			}
		}
	}
}

func ranged(list []node) (r []*node) {
	for i, n := range iter(list) {
		if i%2 == 1 {
			r = append(r, n)
		}
		if i > 6 {
			return
		}
	}
	return
}

func arr() [4]*int {
	var a [4]*int
	for i := range a {
		x := i
		a[i] = &x
		if i > 0 {
			a[i-1] = a[i]
		}
	}
	return a
}

func clobber(n int) int {
	var big [400]int
	for i := range big {
		big[i] = -n - i
	}
	if n > 0 {
		return clobber(n-1) + big[n]
	}
	return big[7]
}

func show(n *node) string {
	if n == nil {
		return "nil"
	}
	s := fmt.Sprint(n.val)
	if n.next != nil && n.next != n {
		s += ">" + show(n.next)
	}
	return s
}

func main() {
	list := make([]node, 12)
	for i := range list {
		list[i].val = i
	}
	f := versions(5)
	p := find(list, 7)
	a, b := findTwo(list, 2)
	c, d := findTwo(list, 9)
	k := &keeper{}
	t := through(k, list)
	r := recovered(4)
	bl := build(6)
	var out *node
	bk := buildKeep(5, &out)
	x, y := appendAlias(10)
	sw := swapped()
	st := stacks()
	ch := chans()
	g := gotos()
	m := maps()
	so := sorted()
	er := errs(42)
	for i := range 10 {
		pooled(i)
	}
	on := once(9)
	ra := ranged(list)
	ar := arr()
	clobber(30)
	fmt.Println(f(), show(p), show(a), show(b), show(c), show(d), c == d, show(t), len(k.got), show(k.got[3]), show(r), show(bl), show(out), show(bk))
	fmt.Println(x, y, *sw, string(st), show(ch), *g)
	for i := range 20 {
		if n := m[fmt.Sprint(i)]; n != nil {
			fmt.Print(i, ":", show(n), " ")
		}
	}
	for _, n := range so {
		fmt.Print(show(n), " ")
	}
	var me *myErr
	fmt.Println(er, errors.As(er, &me), me.n.val, on.val)
	for i := range 3 {
		n := pool.Get().(*node)
		_ = i
		_ = n
	}
	for _, n := range ra {
		fmt.Print(n.val, " ")
	}
	for _, v := range ar {
		fmt.Print(*v, " ")
	}
	fmt.Println(recoverNested(5))
	if len(os.Args) > 5 {
		sink = keep
	}
}
