// run

// DeepEqual: cycles, nil and empty, functions, interfaces, maps.
package main

import (
	"fmt"
	"math"
	"reflect"
)

type Node struct {
	Next *Node
	V    int
}

func main() {
	fmt.Println(reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual([]int(nil), []int{}), reflect.DeepEqual(1, 1.0))
	a, b := &Node{nil, 1}, &Node{nil, 1}
	a.Next, b.Next = a, b
	fmt.Println(reflect.DeepEqual(a, b))
	b.Next = &Node{b, 2}
	fmt.Println(reflect.DeepEqual(a, b))
	type deep struct {
		a []any
		m map[any]any
		f func()
		e error
	}
	fmt.Println(reflect.DeepEqual(deep{[]any{1, "x", nil}, map[any]any{1: 2.0}, nil, nil}, deep{[]any{1, "x", nil}, map[any]any{1: 2.0}, nil, nil}))
	f := func() {}
	nan := math.NaN()
	loop := map[string]any{}
	loop["self"] = loop
	other := map[string]any{}
	other["self"] = other
	s := []any{nil}
	s[0] = s
	u := []any{nil}
	u[0] = u
	nans := []float64{nan}
	type key struct{ a, b any }
	for i, p := range [][2]any{
		{f, f}, {(func())(nil), (func())(nil)}, {nan, nan}, {nans, nans}, {nans, []float64{nan}},
		{loop, other}, {s, u}, {nil, nil}, {nil, 1}, {1, int64(1)}, {[]byte("ab"), []byte("ab")},
		{[]byte("ab"), []byte("ac")}, {[2][]int{{1}, {2}}, [2][]int{{1}, {2}}}, {map[int]int(nil), map[int]int{}},
		{map[key]int{{1, "x"}: 2}, map[key]int{{1, "x"}: 2}}, {map[float64]int{nan: 1}, map[float64]int{nan: 1}},
		{fmt.Errorf("e"), fmt.Errorf("e")}, {&[]int{1}, &[]int{1}}, {0.0, math.Copysign(0, -1)},
		{struct{ a, _ int }{1, 2}, struct{ a, _ int }{1, 3}}, {struct{ f func() }{}, struct{ f func() }{}},
		{[]any{1, 2.0, "3", nil}, []any{1, 2.0, "3", nil}}, {make(chan int), make(chan int)}, {"a", "a"},
		{[]*int{new(int)}, []*int{new(int)}}, {[1]*Node{{V: 1}}, [1]*Node{{V: 1}}}, {[]*Node{{V: 1}}, []*Node{{V: 2}}},
	} {
		fmt.Println(i, reflect.DeepEqual(p[0], p[1]))
	}
}
