// run

package main

import (
	"fmt"
	"sort"
	"strings"
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

type S struct {
	name string
	sub  []*S
	val  any
}

//go:noinline
func build(n int) *S {
	r := S{name: fmt.Sprint("n", n)}
	for i := 0; i < n; i++ {
		c := S{name: r.name + string(rune('a'+i)), val: [2]int{i, n}}
		r.sub = append(r.sub, &c)
		if i%2 == 0 {
			c.val = &r
		}
	}
	return &r
}

//go:noinline
func builder(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p)
		t := p + "."
		b.WriteString(t)
	}
	return b.String()
}

//go:noinline
func fields(s string) []string {
	t := s + " tail end"
	return strings.Fields(t)
}

//go:noinline
func split(a, b string) (string, string) {
	t := a + "=" + b
	k, v, _ := strings.Cut(t, "=")
	return k, v
}

//go:noinline
func trim(a string) string { t := "  " + a + " "; return strings.TrimSpace(t) }

//go:noinline
func replace(a string) string { t := a + "q"; return strings.ReplaceAll(t, "nothing", "x") }

//go:noinline
func joined(a string) string { t := a + "j"; return strings.Join([]string{t}, ",") }

//go:noinline
func lower(a string) string { t := a + "j"; return strings.ToLower(t) }

//go:noinline
func repeat(a string) string { t := a + "j"; return strings.Repeat(t, 1) }

//go:noinline
func sprint(a string) string { t := a + "s"; return fmt.Sprint(t) }

//go:noinline
func errs(a string) error { t := a + "e"; return fmt.Errorf("%s %v %w", t, []int{1}, fmt.Errorf(t)) }

//go:noinline
func sorted(n int) []string {
	var s []string
	for i := 0; i < n; i++ {
		s = append(s, string(rune('z'-i))+"x")
	}
	sort.Strings(s)
	t := s[:3]
	sort.Slice(t, func(i, j int) bool { return t[i] > t[j] })
	return t
}

type list struct {
	head *elem
	n    int
}
type elem struct {
	v    string
	next *elem
}

func (l *list) push(e *elem) { e.next = l.head; l.head = e; l.n++ }

//go:noinline
func pushes(n int) int {
	var l list
	var es [5]elem
	for i := range es {
		es[i].v = string(rune('a'+i)) + "b"
		l.push(&es[i])
	}
	for i := 0; i < n; i++ {
		e := elem{v: string(rune('k'+i)) + "m"}
		l.push(&e)
	}
	h := 0
	for e := l.head; e != nil; e = e.next {
		h = h*31 + int(e.v[0]) + len(e.v)
	}
	return h
}

type tree struct {
	l, r *tree
	k    int
}

func (t *tree) insert(k int) *tree {
	if t == nil {
		return &tree{k: k}
	}
	if k < t.k {
		t.l = t.l.insert(k)
	} else {
		t.r = t.r.insert(k)
	}
	return t
}

//go:noinline
func trees(n int) int {
	root := tree{k: 50}
	p := &root
	for i := 0; i < n; i++ {
		p = p.insert(i * 37 % 101)
	}
	var walk func(t *tree, d int) int
	walk = func(t *tree, d int) int {
		if t == nil {
			return 0
		}
		return walk(t.l, d+1)*3 + t.k*d + walk(t.r, d+1)
	}
	return walk(&root, 1)
}

type visitor interface{ visit(*tree) visitor }
type counter struct {
	n     *int
	depth int
}

func (c counter) visit(t *tree) visitor {
	*c.n += t.k * c.depth
	return counter{c.n, c.depth + 1}
}

func visitAll(v visitor, t *tree) {
	if t == nil {
		return
	}
	w := v.visit(t)
	visitAll(w, t.l)
	visitAll(w, t.r)
}

//go:noinline
func visits() int {
	n := 0
	root := tree{k: 5, l: &tree{k: 3}, r: &tree{k: 8, l: &tree{k: 6}}}
	visitAll(counter{&n, 1}, &root)
	return n
}

//go:noinline
func opt(fs ...func(*S)) *S {
	s := S{}
	for _, f := range fs {
		f(&s)
	}
	return &s
}

func withName(n string) func(*S) { return func(s *S) { s.name = n } }
func withSub(x *S) func(*S)      { return func(s *S) { s.sub = append(s.sub, x) } }

//go:noinline
func options(a string) *S {
	inner := S{name: a + "in"}
	return opt(withName(a+"out"), withSub(&inner))
}

//go:noinline
func matrix(n int) [][]int {
	var rows [3][3]int
	var out [][]int
	for i := range rows {
		for j := range rows[i] {
			rows[i][j] = i*n + j
		}
		out = append(out, rows[i][:])
	}
	return out
}

//go:noinline
func copies(n int) []*int {
	x, y := n, n+1
	src := []*int{&x, &y}
	dst := make([]*int, 2)
	copy(dst, src)
	return dst
}

//go:noinline
func spread(n int) []*int {
	x, y := n, n+1
	src := [...]*int{&x, &y}
	var dst []*int
	dst = append(dst, src[:]...)
	return dst
}

//go:noinline
func arrPtr(n int) *[2]*int {
	x := n
	a := [2]*int{&x, nil}
	b := [2]*int(a[:])
	c := (*[2]*int)(b[:])
	return c
}

//go:noinline
func assertTuple(n int) any {
	x := [3]int{n, n, n}
	var a any = x
	v, ok := a.([3]int)
	var e any = v
	if !ok {
		return nil
	}
	f, _ := e.([3]int)
	return f
}

func two(p *int) (any, *int) { return [2]int{*p, 9}, p }

//go:noinline
func tuple(n int) (a any, b *int) {
	x := n
	a, b = two(&x)
	return
}

func pairOf(n int) ([2]int, error) { return [2]int{n, n}, nil }

//go:noinline
func boxResult(n int) (a any) {
	var err error
	a, err = pairOf(n)
	_ = err
	return
}

//go:noinline
func rangeBox(s [][2]int) []any {
	var v any
	var out []any
	for _, v = range s {
		out = append(out, v)
	}
	return out
}

func main() {
	s := build(5)
	b := builder("a", "bc", "d")
	f := fields("x y")
	k, v := split("key", "val")
	t, r, j, l, rp, sp := trim("tt"), replace("rr"), joined("jj"), lower("ll"), repeat("pp"), sprint("ss")
	e := errs("ee")
	so := sorted(6)
	o := options("oo")
	m := matrix(5)
	c, d, ap := copies(3), spread(4), arrPtr(5)
	at := assertTuple(300)
	ta, tb := tuple(400)
	bx := boxResult(500)
	rb := rangeBox([][2]int{{1, 2}, {300, 400}})
	clobber(40)
	fmt.Println(s.name, len(s.sub), s.sub[1].name, s.sub[1].val, s.sub[2].val.(*S) == s, b, f, k, v, t, r, j, l, rp, sp, e, so)
	fmt.Println(o.name, o.sub[0].name, m, *c[0], *c[1], *d[0], *d[1], *ap[0], at, ta, *tb, bx, rb)
	fmt.Println(pushes(4), trees(30), visits())
}
