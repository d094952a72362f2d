// run
// A value method called through a nil pointer: by wrapper the panic names the method.
package main

import "fmt"

type V struct{ n int }

func (v V) M() int { return v.n }

type W struct{ *V }

func try(f func()) {
	defer func() { r := recover(); fmt.Printf("%v %T\n", r, r) }()
	f()
}

type G[T any] struct{ v T }

func (g G[T]) Get() T { return g.v }

func call(f func(*V) int) int { return f(nil) }

func main() {
	try(func() { f := (*V).M; f(nil) })
	try(func() { (*V).M(nil) })
	try(func() { call((*V).M) })
	try(func() { var v *V; v.M() })
	try(func() { var v *V; f := v.M; f() })
	try(func() { defer (*V).M(nil) })
	try(func() { W.M(W{}) })
	try(func() { (*W).M(nil) })
	try(func() { f := (*G[int]).Get; f(nil) })
	try(func() { f := W.M; f(W{}) })
	try(func() { f := (*W).M; f(nil) })
	try(func() { f := interface{ M() int }.M; f((*V)(nil)) })
	try(func() { f := interface{ M() int }.M; f(W{}) })
	try(func() { f := interface{ M() int }.M; f(&W{}) })
	try(func() { f := interface{ M() int }.M; f((*W)(nil)) })
	try(func() { f := interface{ M() int }.M; f(nil) })
}
