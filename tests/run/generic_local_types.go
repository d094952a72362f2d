// run
// Local types in generic functions: each instance has its own; they differ in assertions and maps, may use the type
// parameters, be instantiated types' arguments, and recurse.
package main

import "fmt"

type pair[A, B any] struct {
	a A
	b B
}

func wrap[T any](v T) any {
	type local struct{ v T }
	return local{v}
}

func wrapSame[T any](v int) any {
	type local int // does not use T, and is one for each instance all the same
	return local(v)
}

func sameType[T any](f, g func(T) any, v T) bool {
	a, b := f(v), g(v)
	return a == b
}

func sum[T ~int | ~float64](v ...T) T {
	type node struct {
		value T
		next  *node
	}
	var list *node
	for _, x := range v {
		list = &node{x, list}
	}
	var s T
	for ; list != nil; list = list.next {
		s += list.value
	}
	return s
}

func histogram[T comparable](v []T) (best T, n int) {
	type bin struct {
		key   T
		count int
	}
	type bins = []bin
	var all bins
	at := map[T]int{}
	for _, x := range v {
		i, ok := at[x]
		if !ok {
			i = len(all)
			at[x] = i
			all = append(all, bin{key: x})
		}
		all[i].count++
	}
	for _, b := range all {
		if b.count > n {
			best, n = b.key, b.count
		}
	}
	return
}

func scopes[T any](v T) []any {
	type local struct{ outer T }
	a := any(local{v})
	var b any
	{
		type local struct{ inner T }
		b = local{v}
	}
	f := func() any {
		type local [2]T
		return local{v, v}
	}
	return []any{a, b, f()}
}

func pairs[K comparable, V any](m map[K]V, order []K) []pair[K, V] {
	type entry = pair[K, V]
	type list []entry
	var l list
	for _, k := range order {
		l = append(l, entry{k, m[k]})
	}
	return l
}

func nested[T any](v T) any {
	type inner struct{ v T }
	return pair[inner, []inner]{inner{v}, nil}
}

func deep[T any](n int, v T) any {
	type inner struct{ v T }
	if n == 0 {
		return pair[*inner, int]{&inner{v}, n}
	}
	return deep(n-1, v)
}

func counterOf[T any]() func() int {
	type state struct {
		n int
		_ T
	}
	s := new(state)
	return func() int { s.n++; return s.n }
}

func implement[T fmt.Stringer](v T) fmt.Stringer {
	type loud struct{ fmt.Stringer }
	return loud{v}
}

type word string

func (w word) String() string { return "<" + string(w) + ">" }

func main() {
	fmt.Println(wrap(1) == wrap(1), wrap(1) == wrap(2), wrap(1) == wrap(int8(1)), wrap("x") == wrap("x"))
	fmt.Println(wrapSame[int](1) == wrapSame[int](1), wrapSame[int](1) == wrapSame[string](1), wrapSame[[]int](2) == wrapSame[[]int](2))
	fmt.Println(sameType(wrap[int], wrap[int], 3), sameType(wrap[string], func(s string) any { return wrap(s) }, "x"))
	fmt.Println(sum(1, 2, 3), sum(0.5, 0.25))
	fmt.Println(histogram([]string{"a", "b", "a"}))
	fmt.Println(histogram([]pair[int, bool]{{1, true}, {2, true}, {2, true}, {1, false}}))
	s, t := scopes(7), scopes(7)
	for i := range s {
		for j := range t {
			fmt.Print(s[i] == t[j], " ")
		}
	}
	fmt.Println(s)
	fmt.Println(pairs(map[string]int{"x": 1, "y": 2}, []string{"y", "x", "z"}))
	m := map[any]int{wrap(1): 1, wrap("1"): 2, wrapSame[bool](1): 3, wrapSame[byte](1): 4}
	fmt.Println(m[wrap(1)], m[wrap("1")], m[wrapSame[byte](1)], m[wrapSame[uint](1)], nested(1) != nil)
	_, same := deep(3, 'x').(interface{ foo() })
	fmt.Println(same, nested(2) == any(nil))
	c, d := counterOf[int](), counterOf[[100]string]()
	fmt.Println(c(), c(), d(), implement(word("w")), implement(word("v")).String())
}
