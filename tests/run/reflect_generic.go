// run

// TypeFor and TypeAssert, and instances of generic types.
package main

import (
	"fmt"
	"reflect"
)

type G[T any] struct{ V T }

func (g *G[T]) Set(v T) { g.V = v }
func (g G[T]) Get() T   { return g.V }

type P[K comparable, V any] map[K]G[V]

type E struct{ G[string] }

type hidden struct{ v any }

func show[T any]() {
	t := reflect.TypeFor[T]()
	fmt.Println(t, t.Name(), t.PkgPath(), t.Kind(), t.NumMethod(), reflect.PointerTo(t).NumMethod())
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	show[int]()
	show[error]()
	show[G[int]]()
	show[P[string, *G[E]]]()
	show[E]()
	v := reflect.New(reflect.TypeOf(G[string]{}))
	v.Interface().(interface{ Set(string) }).Set("x")
	f := reflect.TypeFor[E]().Field(0)
	fmt.Println(v.Elem(), f.Name, f.Type)

	fmt.Println(reflect.TypeAssert[int](reflect.ValueOf(5)))
	fmt.Println(reflect.TypeAssert[string](reflect.ValueOf(5)))
	fmt.Println(reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(5)))
	var e error = fmt.Errorf("held")
	fmt.Println(reflect.TypeAssert[error](reflect.ValueOf(&e).Elem()))
	fmt.Println(reflect.TypeAssert[any](reflect.ValueOf(G[int]{7})))
	try(func() { reflect.TypeAssert[int](reflect.Value{}) })
	try(func() { reflect.TypeAssert[int](reflect.ValueOf(hidden{1}).Field(0)) })
}
