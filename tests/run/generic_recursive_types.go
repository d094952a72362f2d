// run
// Recursive generic types: through pointers, slices, maps, functions and each other; constraints that name themselves.
package main

import (
	"fmt"
	"strings"
)

type rose[T any] struct {
	value T
	kids  []rose[T]
}

func leaf[T any](v T) rose[T] { return rose[T]{value: v} }

func (r rose[T]) fold(f func(T, []T) T) T {
	var below []T
	for _, k := range r.kids {
		below = append(below, k.fold(f))
	}
	return f(r.value, below)
}

type trie[V any] struct {
	next  map[byte]*trie[V]
	value *V
}

func (t *trie[V]) put(k string, v V) {
	for i := range len(k) {
		if t.next == nil {
			t.next = map[byte]*trie[V]{}
		}
		if t.next[k[i]] == nil {
			t.next[k[i]] = new(trie[V])
		}
		t = t.next[k[i]]
	}
	t.value = &v
}

func (t *trie[V]) longest(s string) (v V, n int) {
	for i := 0; t != nil; i++ {
		if t.value != nil {
			v, n = *t.value, i
		}
		if i == len(s) {
			break
		}
		t = t.next[s[i]]
	}
	return
}

// expression and list need each other, and each is instantiated by the other's parameter.
type expr[T any] struct {
	op   string
	atom T
	args *exprs[T]
}
type exprs[T any] struct {
	head expr[T]
	tail *exprs[T]
}

func (e *expr[T]) eval(apply func(string, []T) T) T {
	if e.op == "" {
		return e.atom
	}
	var v []T
	for a := e.args; a != nil; a = a.tail {
		v = append(v, a.head.eval(apply))
	}
	return apply(e.op, v)
}

func call[T any](op string, args ...expr[T]) expr[T] {
	var l *exprs[T]
	for i := len(args) - 1; i >= 0; i-- {
		l = &exprs[T]{args[i], l}
	}
	return expr[T]{op: op, args: l}
}

type state[T any] func(*machine[T]) state[T]
type machine[T any] struct {
	in  []T
	out []string
}

func (m *machine[T]) run(s state[T]) []string {
	for s != nil {
		s = s(m)
	}
	return m.out
}

func even[T any](m *machine[T]) state[T] {
	if len(m.in) == 0 {
		return nil
	}
	m.out = append(m.out, fmt.Sprint("e", m.in[0]))
	m.in = m.in[1:]
	return odd[T]
}

func odd[T any](m *machine[T]) state[T] {
	if len(m.in) == 0 {
		return nil
	}
	m.out = append(m.out, fmt.Sprint("o", m.in[0]))
	m.in = m.in[1:]
	return even
}

type ordered[T any] interface{ Compare(T) int }
type version struct{ major, minor int }

func (v version) Compare(w version) int {
	if v.major != w.major {
		return v.major - w.major
	}
	return v.minor - w.minor
}

type sorted[T ordered[T]] struct {
	root *sortedNode[T]
}
type sortedNode[T ordered[T]] struct {
	sorted[T]
	value T
	more  sorted[T]
}

func (s *sorted[T]) add(v T) {
	switch {
	case s.root == nil:
		s.root = &sortedNode[T]{value: v}
	case v.Compare(s.root.value) < 0:
		s.root.sorted.add(v)
	default:
		s.root.more.add(v)
	}
}

func (s *sorted[T]) list() []T {
	if s.root == nil {
		return nil
	}
	return append(append(s.root.sorted.list(), s.root.value), s.root.more.list()...)
}

func main() {
	t := rose[int]{1, []rose[int]{leaf(2), {3, []rose[int]{leaf(4), leaf(5)}}}}
	fmt.Println(t.fold(func(v int, below []int) int {
		for _, b := range below {
			v += b * 10
		}
		return v
	}))
	var tr trie[float64]
	tr.put("a", 1)
	tr.put("abc", 3)
	tr.put("abcde", 5)
	for _, s := range []string{"", "ab", "abcd", "abcdef", "x"} {
		fmt.Print(s, " ")
		fmt.Println(tr.longest(s))
	}
	e := call("join", expr[string]{atom: "a"}, call("up", expr[string]{atom: "b"}), call[string]("join"))
	fmt.Println(e.eval(func(op string, v []string) string {
		s := strings.Join(v, "-")
		if op == "up" {
			return strings.ToUpper(s)
		}
		return "(" + s + ")"
	}))
	m := machine[rune]{in: []rune("abc")}
	fmt.Println(m.run(even))
	var s sorted[version]
	for _, v := range []version{{1, 2}, {0, 9}, {1, 0}, {2, 0}, {1, 1}} {
		s.add(v)
	}
	fmt.Printf("%v %T\n", s.list(), s.root)
}
