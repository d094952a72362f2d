// run

// What reflect stores, sends and hands out lives on: none of it may be in a frame that has ended.
package main

import (
	"fmt"
	"reflect"
)

type node struct {
	next *node
	v    any
	N    int
}

var (
	global   node
	table    = map[string]*int{}
	keys     = map[any]int{}
	pointers []*int
	kept     any
	channel  = make(chan *int, 4)
	typed    reflect.Value
)

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n ^ i*7919
	}
	s := 0
	for i := range a {
		s += a[(i+n)&63]
	}
	return s
}

//go:noinline
func store(n int) {
	x, inner := n, node{N: n + 1}
	reflect.ValueOf(&global).Elem().FieldByName("N").SetInt(int64(n))
	v := reflect.NewAt(reflect.TypeOf(global), reflect.ValueOf(&global).UnsafePointer()).Elem()
	*v.Addr().Interface().(*node) = node{&inner, &x, n}
}

//go:noinline
func setMap(m map[string]*int, n int) {
	x, y := n, n+1
	reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("x"), reflect.ValueOf(&x))
	reflect.ValueOf(keys).SetMapIndex(reflect.ValueOf(&y), reflect.ValueOf(n))
}

//go:noinline
func grow(s *[]*int, n int) {
	x, y := n, n+1
	v := reflect.ValueOf(s).Elem()
	v.Set(reflect.Append(v, reflect.ValueOf(&x)))
	list := make([]*int, 1) // gc would lose y in a literal
	list[0] = &y
	v.Set(reflect.AppendSlice(v, reflect.ValueOf(list)))
}

//go:noinline
func send(c any, n int) {
	x, y := n, n+1
	reflect.ValueOf(c).Send(reflect.ValueOf(&x))
	reflect.ValueOf(c).TrySend(reflect.ValueOf(&y))
}

//go:noinline
func receive() (*int, *int) {
	a, _ := reflect.ValueOf(channel).Recv()
	b, _ := reflect.ValueOf(channel).TryRecv()
	return a.Interface().(*int), b.Interface().(*int)
}

//go:noinline
func handOut(n int) (a, b, c any) {
	x := node{N: n}
	m := map[string]*node{"k": &x}
	list := []any{&x, [2]*node{&x, &x}, m}
	v := reflect.ValueOf(list)
	for it := reflect.ValueOf(m).MapRange(); it.Next(); {
		c = it.Value().Interface()
	}
	return v.Index(0).Interface(), v.Index(1).Elem().Index(1).Interface(), c
}

//go:noinline
func made(n int) reflect.Value {
	x := n
	v := reflect.New(reflect.TypeOf(global))
	v.Elem().Field(2).Interface()
	s := reflect.MakeSlice(reflect.TypeOf(pointers), 2, 2)
	s.Index(1).Set(reflect.ValueOf(&x))
	a := reflect.New(reflect.TypeOf([2]any{})).Elem()
	a.Index(0).Set(s)
	return a
}

//go:noinline
func mapped(n int) any {
	x := n
	m := reflect.MakeMap(reflect.TypeOf(table))
	m.SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(&x))
	return m.Interface()
}

//go:noinline
func copied(to []*int, n int) {
	x := n
	list := make([]*int, 2)
	list[0], list[1] = &x, &x
	reflect.Copy(reflect.ValueOf(to), reflect.ValueOf(list))
}

//go:noinline
func swapped(to []any, n int) {
	x := n
	to[0] = &x
	reflect.Swapper(to)(0, 1)
}

//go:noinline
func converted(n int) any {
	type other *node
	x := node{N: n}
	return reflect.ValueOf(&x).Convert(reflect.TypeOf(other(nil))).Interface()
}

func main() {
	for i := range 3 {
		n := 100 * (i + 1)
		store(n)
		clobber(n)
		fmt.Println(global.N, global.next.N, *global.v.(*int))
		setMap(table, n)
		clobber(n)
		sum := 0
		for k := range keys {
			sum += *k.(*int)
		}
		fmt.Println(*table["x"], sum, len(keys))
		grow(&pointers, n)
		clobber(n)
		for _, p := range pointers {
			fmt.Print(*p, " ")
		}
		send(channel, n)
		clobber(n)
		a, b := receive()
		fmt.Println(*a, *b)
		x, y, z := handOut(n)
		clobber(n)
		fmt.Println(x.(*node).N, y.(*node).N, z.(*node).N)
		typed = made(n)
		clobber(n)
		fmt.Println(*typed.Index(0).Elem().Index(1).Interface().(*int), *mapped(n).(map[string]*int)["a"])
		to := make([]*int, 2)
		copied(to, n)
		values := []any{1, 2}
		swapped(values, n)
		kept = converted(n)
		clobber(n)
		fmt.Println(*to[0], *to[1], values[0], *values[1].(*int), reflect.ValueOf(kept).Elem().Field(2).Int())
	}
}
