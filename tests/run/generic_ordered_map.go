// run
// A map that keeps the order of insertion, with keys of every comparable kind: structs, arrays, interfaces, pointers,
// channels, and generic types.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type orderedMap[K comparable, V any] struct {
	at      map[K]int
	entries []struct {
		key  K
		val  V
		gone bool
	}
}

func (m *orderedMap[K, V]) set(k K, v V) *orderedMap[K, V] {
	if m.at == nil {
		m.at = make(map[K]int)
	}
	if i, ok := m.at[k]; ok {
		m.entries[i].val = v
		return m
	}
	m.at[k] = len(m.entries)
	m.entries = append(m.entries, struct {
		key  K
		val  V
		gone bool
	}{k, v, false})
	return m
}

func (m *orderedMap[K, V]) get(k K) (V, bool) {
	if i, ok := m.at[k]; ok {
		return m.entries[i].val, true
	}
	return *new(V), false
}

func (m *orderedMap[K, V]) del(k K) bool {
	i, ok := m.at[k]
	if ok {
		m.entries[i].gone = true
		delete(m.at, k)
	}
	return ok
}

func (m *orderedMap[K, V]) String() string {
	var b strings.Builder
	for _, e := range m.entries {
		if !e.gone {
			fmt.Fprintf(&b, "%v=%v ", e.key, e.val)
		}
	}
	return b.String()
}

type pair[A, B comparable] struct {
	a A
	b B
}

func groupBy[K comparable, V any](v []V, key func(V) K) map[K][]V {
	m := map[K][]V{}
	for _, x := range v {
		k := key(x)
		m[k] = append(m[k], x)
	}
	return m
}

func sortedKeys[M ~map[K]V, K interface{ ~int | ~string }, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}

func invert[K, V comparable](m map[K]V) map[V]K {
	r := make(map[V]K, len(m))
	for k, v := range m {
		r[v] = k
	}
	return r
}

type set[T comparable] map[T]struct{}

func setOf[T comparable](v ...T) set[T] {
	s := set[T]{}
	for _, x := range v {
		s[x] = struct{}{}
	}
	return s
}

func (s set[T]) has(x T) bool { _, ok := s[x]; return ok }

func (s set[T]) and(t set[T]) set[T] {
	r := set[T]{}
	for x := range s {
		if t.has(x) {
			r[x] = struct{}{}
		}
	}
	return r
}

func main() {
	var m orderedMap[string, int]
	m.set("z", 1).set("a", 2).set("m", 3).set("z", 9)
	fmt.Println(m.del("a"), m.del("a"), m.String())
	fmt.Println(m.get("z"))
	fmt.Println(m.get("a"))

	var p orderedMap[pair[string, [2]int], []byte]
	p.set(pair[string, [2]int]{"x", [2]int{1, 2}}, []byte("one"))
	p.set(pair[string, [2]int]{"x", [2]int{1, 2}}, []byte("two"))
	p.set(pair[string, [2]int]{b: [2]int{1, 2}}, nil)
	fmt.Println(len(p.entries), p.String())

	c := make(chan int)
	x := 1
	var a orderedMap[any, string]
	a.set(1, "int").set(int8(1), "int8").set("1", "string").set(c, "chan").set(&x, "ptr").set(pair[int, int]{1, 2}, "pair").
		set(pair[int, any]{1, 2}, "pair of any").set(nil, "nil").set([1]any{1}, "array")
	for _, k := range []any{1, int8(1), int16(1), c, &x, pair[int, int]{1, 2}, pair[int, any]{1, 2}, pair[int, any]{1, int8(2)}, nil, [1]any{1}} {
		v, ok := a.get(k)
		fmt.Print(v, " ", ok, "; ")
	}
	fmt.Println()

	g := groupBy(strings.Fields("one three five two four six"), func(s string) int { return len(s) })
	for _, k := range sortedKeys(g) {
		fmt.Print(k, g[k], " ")
	}
	fmt.Println(sortedKeys(set[string]{"b": {}, "a": {}}), invert(map[string]int{"a": 1})[1])
	s := setOf(1, 2, 3).and(setOf(2, 3, 4))
	fmt.Println(len(s), s.has(2), s.has(1), s)
	defer func() { fmt.Println("panic:", recover()) }()
	a.set([]int{1}, "slice")
}
