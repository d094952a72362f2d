package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
)

// What every generated program starts with: its types, places that outlive all frames, and viewers, which turn a value into a
// number that depends on everything it reaches (to some depth).

type node struct {
	v    int
	p    *int
	next *node
	s    []int
	a    any
	f    func() int
	str  string
	kids []*node
}

type pair struct {
	n int
	p *int
}

type outer struct {
	in   pair
	p    *int
	both [2]pair
	up   *outer
	pp   **int
	list []*int
}

type cell[T any] struct {
	v    T
	next *cell[T]
}

type stack[T any] struct{ items []T }

type failure struct {
	n int
	p *int
}

type label int

// shape is implemented by the program's own types impl0, impl1, impl2, whose bodies are drawn.
type shape interface {
	get() *int
	put(p *int)
	self() shape
	size() int
}

var (
	fuel, lines, total int
	trace              bool
	spare              node
	spareOuter         outer

	keptPtr   *int
	keptPtrs  []*int
	keptNode  *node
	keptFn    func() int
	keptFp    func(*int) *int
	keptAny   any
	keptShape shape
	keptInts  []int
	keptStr   string
	keptBytes []byte
	keptOuter *outer
	keptErr   error
	keptMap   = map[int]*int{}
)

var _, _, _ = sort.Ints, new(sync.Mutex), strings.Join

func out(n int) {
	total = total*31 + n
	if lines++; trace && lines < 500 {
		println("  ", n)
	}
}

//go:noinline
func keep(ps ...*int) {
	out(sumps(keptPtrs))
	keptPtrs = ps
}

// clobber overwrites what dead frames have left.
//
//go:noinline
func clobber(n int) int {
	var a [48]int
	for i := range a {
		a[i] = -n - i - 77
	}
	if n > 0 {
		return a[n%48] + clobber(n-1)
	}
	return a[3]
}

func viewKept() {
	out(ld(keptPtr))
	out(sumps(keptPtrs))
	out(keptNode.sum(2))
	out(dump(keptAny))
	out(sums(keptInts))
	out(hash(keptStr) ^ hash(string(keptBytes)))
	out(keptOuter.sum(2))
	out(errs(keptErr))
	out(summ(keptMap))
	out(sumShape(keptShape))
	out(call(keptFn))
	out(ld(callp(keptFp, keptPtr)))
}

func num(n int) int { return n }

func ld(p *int) int {
	if p == nil {
		return -1
	}
	return *p
}

func ldp(p **int) *int {
	if p == nil {
		return nil
	}
	return *p
}

func set(p *int, n int) {
	if p != nil {
		*p = n
	}
}

func same(p *int) *int { return p }

func ref[T any](v T) *T { return &v }

func pick[T any](first bool, a, b T) T {
	if first {
		return a
	}
	return b
}

func at(p *node) *node {
	if p == nil {
		return &spare
	}
	return p
}

func ato(p *outer) *outer {
	if p == nil {
		return &spareOuter
	}
	return p
}

func me(s shape) shape {
	if s == nil {
		return &impl0{}
	}
	return s
}

func el[T any](s []T, i int) (v T) {
	if i < len(s) {
		v = s[i]
	}
	return v
}

func cut[T any](s []T) []T { return s[:len(s):len(s)] }

func few[T any](s []T) []T { return cut(s[:min(len(s), 5)]) }

func tail[T any](s []T, i int) []T { return s[min(i, len(s)):len(s):len(s)] }

func short(s string) string {
	if len(s) > 40 {
		return s[3:20]
	}
	if len(s) > 2 {
		return s[1:]
	}
	return s
}

func call(f func() int) int {
	if fuel--; f == nil || fuel < 0 {
		return -2
	}
	return f()
}

func callp(f func(*int) *int, p *int) *int {
	if fuel--; f == nil || fuel < 0 {
		return nil
	}
	return f(p)
}

func hash(s string) int {
	h := len(s)
	for i := 0; i < len(s) && i < 50; i++ {
		h = h*31 + int(s[i])
	}
	return h
}

func sums(s []int) int {
	h := len(s)
	for _, v := range s {
		h = h*7 + v
	}
	return h
}

func sumps(s []*int) int {
	h := len(s)
	for _, p := range s {
		h = h*5 + ld(p)
	}
	return h
}

func sumg(s [][]*int) int {
	h := len(s)
	for _, row := range s {
		h = h*3 + sumps(row)
	}
	return h
}

func sumns(s []node) int {
	h := len(s)
	for i := range s {
		h = h*3 + s[i].sum(1)
	}
	return h
}

func summ(m map[int]*int) int {
	h := len(m)
	for k, p := range m {
		h += k * ld(p)
	}
	return h
}

func sumnm(m map[string]*node) int {
	h := len(m)
	for k, n := range m {
		h += hash(k) * n.sum(1)
	}
	return h
}

func sumc(c *cell[*int]) int {
	h := 1
	for i := 0; c != nil && i < 9; i++ {
		h = h*5 + ld(c.v)
		c = c.next
	}
	return h
}

func (p pair) sum() int { return p.n*3 + ld(p.p) }

func (o *outer) sum(depth int) int {
	if o == nil {
		return -6
	}
	h := o.in.sum() + ld(o.p)*3 + o.both[0].sum()*5 + o.both[1].sum()*7 + ld(ldp(o.pp))*11 + sumps(o.list)*13
	if depth > 0 {
		h += o.up.sum(depth-1) * 17
	}
	return h
}

func (n *node) get() int { return n.v + ld(n.p) }

func (n *node) inc() int {
	n.v++
	return n.v
}

func (n *node) sum(depth int) int {
	if n == nil {
		return -3
	}
	h := n.v*3 + ld(n.p)*5 + sums(n.s)*7 + hash(n.str)*11
	if depth > 0 {
		h += dump(n.a)*13 + n.next.sum(depth-1)*17
		for i := 0; i < len(n.kids) && i < 4; i++ {
			h = h*3 + n.kids[i].sum(depth-1)
		}
	}
	return h
}

func (l label) String() string { return "l" + string(rune('a'+uint(l)%26)) }

func (e *failure) Error() string { return "failure " + fmt.Sprint(e.n) }

func errs(err error) int {
	if err == nil {
		return -7
	}
	h := hash(err.Error())
	var f *failure
	if errors.As(err, &f) {
		h += f.n + ld(f.p)*3
	}
	return h
}

func sumShape(s shape) int {
	if s == nil {
		return -8
	}
	return s.size()*3 + ld(s.get())
}

func (s *stack[T]) push(v T) { s.items = append(cut(s.items), v) }

func (s *stack[T]) top() (v T) {
	if n := len(s.items); n > 0 {
		v = s.items[n-1]
	}
	return v
}

func (s *stack[T]) pop() (v T) {
	if n := len(s.items); n > 0 {
		v, s.items = s.items[n-1], s.items[:n-1:n-1]
	}
	return v
}

func mapped[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return cut(r)
}

func all[T any](s []T) func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func newNode(v int, p *int) *node { return &node{v: v, p: p} }

func newChild(parent *node, v int, p *int) *node {
	n := newNode(v, p)
	n.next = parent
	return n
}

func newOuter(p *int, up *outer) *outer {
	o := new(outer)
	o.p, o.up = p, up
	o.both[1] = pair{7, p}
	return o
}

func newCounter(start int) func() int {
	n := start
	return func() int {
		n++
		return n
	}
}

func dump(a any) int {
	switch x := a.(type) {
	case nil:
		return -4
	case int:
		return x
	case *int:
		return ld(x) + 1
	case string:
		return hash(x)
	case *node:
		return x.sum(0)
	case []int:
		return sums(x)
	case []*int:
		return sumps(x) + 3
	case [3]*int:
		return sumps(x[:])
	case pair:
		return x.sum()
	case *outer:
		return x.sum(1)
	case **int:
		return ld(ldp(x)) + 2
	case map[int]*int:
		return summ(x) + 4
	case error:
		return errs(x)
	case fmt.Stringer:
		return hash(x.String())
	case shape:
		return sumShape(x)
	}
	return -5
}

