// run
// Generic functions and types of many forms in one program.
package main

import "fmt"

func id[T any](x T) T { return x }
func apply[T, U any](x T, f func(T) U) U { return f(x) }
func mk[T any]() (r T)                  { return }

type Set[K comparable] map[K]struct{}

func (s Set[K]) Add(k K) { s[k] = struct{}{} }

type Tree[K any, V any] struct {
	root *treeNode[K, V]
	cmp  func(a, b K) int
}
type treeNode[K, V any] struct {
	l, r *treeNode[K, V]
	k    K
	v    V
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		c := t.cmp(k, (*p).k)
		if c == 0 {
			(*p).v = v
			return
		}
		if c < 0 {
			p = &(*p).l
		} else {
			p = &(*p).r
		}
	}
	*p = &treeNode[K, V]{k: k, v: v}
}
func (t *Tree[K, V]) Walk(f func(K, V) bool) { t.root.walk(f) }
func (n *treeNode[K, V]) walk(f func(K, V) bool) bool {
	return n == nil || n.l.walk(f) && f(n.k, n.v) && n.r.walk(f)
}

type Num interface{ ~int | ~float64 | ~complex128 }

func sum[T Num](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

type Pt[T any] interface {
	*T
	Set(string)
}
type S struct{ s string }

func (s *S) Set(x string) { s.s = x }
func build[T any, P Pt[T]](x string) T {
	var t T
	P(&t).Set(x)
	return t
}

type A[P any] = []P
type B[P any] = map[string]A[P]
type E[T any] struct {
	Set[int]
	*Tree[int, T]
}

func kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case []T:
		return "slice"
	case string:
		return "string"
	}
	type L struct{ x T }
	return fmt.Sprintf("%T", L{x})
}

var v = id(3)
var w func(string) string = id
var fs = []func(int) int{id[int], id[int]}

func main() {
	fmt.Println(id("a"), apply(3, func(i int) string { return fmt.Sprint(i) }), mk[*int]() == nil, v, w("z"), fs[1](4))
	fmt.Println(apply(3, id), apply("q", id[string]))
	s := Set[string]{}
	s.Add("x")
	fmt.Printf("%v %T\n", s, s)
	t := &Tree[string, int]{cmp: func(a, b string) int {
		if a < b {
			return -1
		} else if a > b {
			return 1
		}
		return 0
	}}
	t.Put("b", 2)
	t.Put("a", 1)
	t.Put("c", 3)
	t.Walk(func(k string, v int) bool { fmt.Println(k, v); return true })
	fmt.Println(sum(1, 2, 3), sum(1.5, 2), sum(1i, 2))
	fmt.Println(build[S]("hi"))
	var b B[int] = B[int]{"x": {1, 2}}
	fmt.Printf("%T %v\n", b, b)
	e := E[bool]{Set[int]{}, &Tree[int, bool]{cmp: func(a, b int) int { return a - b }}}
	e.Add(4)
	e.Put(3, true)
	fmt.Printf("%T %v\n", e, len(e.Set))
	fmt.Println(kind(3), kind("x"), kind(1.5))
	add := s.Add
	add("y")
	f := Set[string].Add
	f(s, "z")
	g := (*Tree[string, int]).Put
	g(t, "zz", 9)
	fmt.Println(len(s))
	var pair struct {
		a A[int]
		t *Tree[int, A[string]]
	}
	fmt.Printf("%T\n", pair)
}
