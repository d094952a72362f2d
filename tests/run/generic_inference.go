// run
// Inference: from arguments, through named types, core types and constraints, from untyped constants of several kinds,
// from generic functions as arguments and in assignments, and partial instantiation.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

func mapTo[S ~[]A, A, B any](s S, f func(A) B) []B {
	r := make([]B, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}

func filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var r S
	for _, x := range s {
		if keep(x) {
			r = append(r, x)
		}
	}
	return r
}

func reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}

func pick[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

func typeOf[T any](T) string { return fmt.Sprintf("%T", *new(T)) }

func scale[S ~[]E, E ~int | ~float64](s S, by E) S {
	r := make(S, len(s))
	for i, x := range s {
		r[i] = x * by
	}
	return r
}

type points []int

func (p points) Sum() int { return reduce(p, 0, add[int]) }

func add[T ~int | ~float64 | ~string](a, b T) T { return a + b }
func id[T any](x T) T                           { return x }
func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(x A) C { return g(f(x)) }
}
func keys[M ~map[K]V, K comparable, V any](m M) int    { return len(m) }
func send[C ~chan<- T | ~chan T, T any](c C, v T)      { c <- v }
func convert[To, From any](x From, f func(From) To) To { return f(x) }
func zero[T any]() (z T)                               { return }
func deref[T any](p *T) T                              { return *p }
func apply[F ~func(A) R, A, R any](f F, a A) R         { return f(a) }
func nested[K comparable, V any](m map[K][]*V) (n int) {
	for _, l := range m {
		n += len(l)
	}
	return
}

type stringMap map[string]int
type mark func(int) string

func isEven[T ~int](x T) bool { return x%2 == 0 }

func main() {
	v := points{1, 2, 3, 4}
	fmt.Println(mapTo(v, strconv.Itoa), mapTo(v, func(i int) float64 { return float64(i) / 2 }), mapTo([]string{"a"}, strings.ToUpper))
	fmt.Println(filter(v, isEven).Sum(), filter(v, isEven[int]).Sum(), scale(v, 3).Sum())
	fmt.Println(reduce(v, "", func(s string, i int) string { return s + strconv.Itoa(i) }), reduce(v, 0.5, func(a float64, i int) float64 { return a + float64(i) }))
	// untyped constants: the largest kind wins; a typed argument decides
	fmt.Println(typeOf(1), typeOf('x'), typeOf(1.0), typeOf(1i), typeOf("s"), typeOf(true), typeOf(1<<3))
	fmt.Println(typeOf(pick(true, 1, 2.5)), typeOf(pick(true, 'a', 1)), typeOf(pick(true, 1, 2i)), typeOf(pick(true, int8(1), 2)),
		typeOf(pick(false, 2.0, float32(1))))
	fmt.Println(pick(true, 'a', 1.5), pick(false, 1, 2), pick[any](true, 1, "x"), pick[float32](true, 1, 2))
	fmt.Println(keys(stringMap{"a": 1}), nested(map[string][]*int{"x": {nil, nil}}), deref(&v)[1])
	c := make(chan string, 2)
	send(c, "hello")
	send((chan<- string)(c), "there")
	fmt.Println(<-c, <-c)
	fmt.Println(apply(mark(strconv.Itoa), 12)+"!", apply(strings.ToUpper, "x"))
	// generic functions as values
	var f func(int, int) int = add
	var g func(string) string
	g = id
	fmt.Println(f(1, 2), g("g"), reduce([]string{"a", "b"}, "", add), apply(id[int], 5), mapTo(v, id[int]))
	fmt.Println(compose(strconv.Itoa, func(s string) []byte { return []byte(s) })(65), compose(id[int], strconv.Itoa)(7))
	// partial: the rest follows
	fmt.Println(convert[string](12, strconv.Itoa), convert[int]("abc", func(s string) int { return len(s) }), mapTo[[]int](nil, strconv.Itoa) == nil)
	h := convert[string, int]
	fmt.Println(h(3, func(i int) string { return strings.Repeat("z", i) }), zero[int](), zero[*int]() == nil, zero[[2]string]() == [2]string{})
	fmt.Printf("%T %T\n", h, zero[points])
}
