// run

// Methods of constraints infer type arguments, for type parameters of the caller and for types that
// mention parameters, too; values of type T convert to the interfaces T's types implement.
package main

import "fmt"

type G[T any] interface{ Get() T }
type L[T any] struct{ x T }

func (l L[T]) Get() T { return l.x }

func get[T G[E], E any](b T) E                            { return b.Get() }
func get2[T interface{ Get() E }, E any](b T, e ...E) []E { return append(e, b.Get()) }
func q[P G[int]](p P) int                                 { return get(p) + 1 }
func q2[E any, P G[E]](p P, e E) []E                      { return get2(p, e) }
func pp[T, U any](a T, b U) string                        { return fmt.Sprintf("%T %v %T %v", *new(T), a, b, b) }
func pg[T, U any](a G[T], b U, c T) string                { return fmt.Sprintf("%T %T", a, c) }
func ap[T, U any](f func(T) U, x T) U                     { return f(x) }
func cnv[T, U any](x T) (u U)                             { u, _ = any(x).(U); return }
func wr[T any](x *T, f func(*T))                          { f(x) }

type N struct{ v int }

func (N) M()                        {}
func emb[T N](t T) interface{ M() } { var x interface{ M() } = t; return x }
func embs[T N](t ...T) (r []interface{ M() }) {
	for _, x := range t {
		r = append(r, x)
	}
	return
}
func emb2[T *N](t T) interface{ M() } { return interface{ M() }(t) }
func main() {
	fmt.Println(q(L[int]{4}), q2(L[string]{"z"}, "a"), pp[any](1, 2), pp[fmt.Stringer](nil, any(3)), pg[any](L[any]{2}, 1, "c"), ap(cnv[int, any], 3), ap[any](cnv[any, string], "q"), emb(N{3}), embs(N{1}, N{2}), emb2(&N{7}).(*N).v)
}
