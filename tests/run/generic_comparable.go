// run
// comparable: == on type parameters of every kind, types that satisfy it without strictly being comparable and panic,
// NaN, interfaces, arrays and structs of them, channels and pointers.
package main

import "fmt"

func equal[T comparable](a, b T) bool { return a == b }
func index[S ~[]T, T comparable](s S, v T) int {
	for i, x := range s {
		if x == v {
			return i
		}
	}
	return -1
}
func unique[T comparable](s []T) (r []T) {
	seen := make(map[T]bool, len(s))
	for _, x := range s {
		if !seen[x] {
			seen[x] = true
			r = append(r, x)
		}
	}
	return
}
func mixed[T comparable](v T, x any) bool { return any(v) == x }
func structs[T comparable](a, b T) bool {
	type s struct {
		v T
		n int
	}
	return s{a, 1} == s{b, 1} && [2]T{a, b} == [2]T{b, a} && pair[T]{a, b} == pair[T]{b, a}
}

func sw[T comparable](x, a, b T) string {
	switch x {
	case a:
		return "a"
	case b:
		return "b"
	}
	return "-"
}

type pair[T comparable] struct{ a, b T }

func (p pair[T]) Same() bool { return p.a == p.b }

type keyed[K comparable, V any] interface {
	comparable
	Key() K
	Value() V
}

type item struct {
	k string
	v int
}

func (i item) Key() string { return i.k }
func (i item) Value() int  { return i.v }

func table[E keyed[K, V], K comparable, V any](e ...E) map[K]V {
	m := map[K]V{}
	var last E
	for _, x := range e {
		if x != last {
			m[x.Key()] = x.Value()
		}
		last = x
	}
	return m
}

type shape interface{ Area() int }
type sq struct{ s int }
type poly struct{ s []int }

func (s sq) Area() int   { return s.s * s.s }
func (p poly) Area() int { return len(p.s) }

func try(name string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	var nan float64
	nan -= nan / nan
	x, y := 1, 1
	c := make(chan int)
	fmt.Println(equal(1, 1), equal("a", "b"), equal(nan, nan), equal(&x, &y), equal(&x, &x), equal(c, c), equal(0.0, -0.0), equal(1i, 1i))
	fmt.Println(equal[any](1, 1), equal[any](1, int8(1)), equal[any](nil, nil), equal[shape](sq{1}, sq{1}), equal[shape](nil, sq{}), equal(struct{}{}, struct{}{}))
	fmt.Println(equal([2]string{"a"}, [2]string{"a", ""}), equal([0]int{}, [0]int{}), equal([1]any{nil}, [1]any{0}), equal(pair[any]{1, "x"}, pair[any]{1, "x"}))
	fmt.Println(index([]any{1, "b", nil, 'c'}, any(nil)), index([]shape{sq{1}, sq{2}}, shape(sq{2})), index([]string{}, "x"), index([]float64{nan}, nan))
	fmt.Println(unique([]int{1, 2, 1, 3, 2}), unique([]string{"a", "a"}), len(unique([]float64{nan, nan, 1, 1})), unique([]any{1, 1.0, "1", 1, nil, nil}), unique([][2]bool{{true}, {true, false}}))
	fmt.Println(mixed(1, 1), mixed(int8(1), 1), mixed("s", "s"), mixed[any](nil, nil), mixed(pair[int]{1, 2}, pair[int]{1, 2}))
	fmt.Println(structs("a", "a"), structs(nan, nan), structs[any](1, 1), structs[shape](sq{1}, sq{2}), pair[any]{1, 1}.Same())
	fmt.Println(sw(1, 1, 1), sw("b", "a", "b"), sw[any](2, "2", 2), sw(nan, nan, nan))
	fmt.Println(table(item{"a", 1}, item{"b", 2}, item{"b", 2}, item{"a", 3}))
	try("slices", func() any { return equal[any]([]int{1}, []int{1}) })
	try("different types", func() any { return equal[any]([]int{1}, map[int]int{}) })
	try("maps", func() any { return index([]any{1, map[int]int{}}, any(map[int]int{})) })
	try("found before", func() any { return index([]any{1, []int{}}, any(1)) })
	try("in a struct", func() any { return equal[any](pair[any]{1, []int{}}, pair[any]{1, []int{}}) })
	try("differs before", func() any { return equal(pair[any]{1, []int{}}, pair[any]{2, []int{}}) })
	try("method interface", func() any { return equal[shape](poly{}, poly{}) })
	try("key", func() any { return unique([]shape{sq{1}, poly{}}) })
	try("func", func() any { return unique([]any{func() {}}) })
	try("array", func() any { return equal([2]any{0, func() {}}, [2]any{0, func() {}}) })
	try("switch", func() any { return sw[any]([]int{}, 1, []int{}) })
	try("same", func() any { return pair[shape]{poly{}, poly{}}.Same() })
}
