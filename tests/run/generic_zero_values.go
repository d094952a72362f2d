// run
// Zero values of type parameters: var, *new(T), named results, composite literals, missing keys, closed channels,
// arrays, and new; zero-sized and large types.
package main

import (
	"fmt"
	"unsafe"
)

type any5[T any] struct {
	one  T
	arr  [3]T
	ptr  *T
	list []T
	f    func(T) T
}

func zeros[T any]() []any {
	var v T
	named := func() (r T) { return }
	var arr [2]T
	m := map[int]T{}
	c := make(chan T)
	close(c)
	s := make([]T, 1)
	var i any = v
	lit := struct{ x T }{}
	_, ok := i.(T)
	return []any{v, *new(T), named(), arr, m[1], <-c, s[0], i, lit.x, ok}
}

func isZero[T comparable](v T) bool { return v == *new(T) }

func orDefault[T comparable](v, d T) T {
	var zero T
	if v != zero {
		return v
	}
	return d
}

func reset[T any](p *T) (old T) {
	old, *p = *p, old
	return
}

func ptr[T any](v T) *T { return &v }

func fresh[T any](n int) (p []*T) {
	for range n {
		p = append(p, new(T))
	}
	return
}

func sizes[T any]() [4]uintptr {
	type padded struct {
		b byte
		v T
	}
	return [4]uintptr{unsafe.Sizeof(*new(T)), unsafe.Alignof(*new(T)), unsafe.Sizeof(padded{}), unsafe.Offsetof(padded{}.v)}
}

type optional[T any] struct {
	v  T
	ok bool
}

func some[T any](v T) optional[T] { return optional[T]{v, true} }
func none[T any]() optional[T]    { return optional[T]{} }
func (o optional[T]) or(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type big [100]int
type empty struct{}

func main() {
	fmt.Println(zeros[int]()...)
	fmt.Println(zeros[string]()...)
	fmt.Println(zeros[[]int]()...)
	fmt.Println(zeros[map[string]int]()...)
	fmt.Println(zeros[error]()...)
	fmt.Println(zeros[struct {
		a int
		b string
	}]()...)
	fmt.Println(zeros[empty]()...)
	fmt.Println(zeros[complex64]()...)
	fmt.Printf("%q\n", zeros[[2]string]())
	fmt.Println(isZero(0), isZero(""), isZero(big{}), isZero(big{99: 1}), isZero[any](nil), isZero[any](0), isZero(empty{}), isZero[*int](nil), isZero(-0.0))
	fmt.Println(orDefault("", "d"), orDefault(0, 5), orDefault[error](nil, fmt.Errorf("e")), orDefault([2]int{0, 1}, [2]int{}))
	b := big{3: 4}
	old := reset(&b)
	fmt.Println(old[3], b[3], isZero(b))
	s := []int{1}
	fmt.Println(reset(&s), s == nil)
	p, q := ptr(3), ptr(3)
	*p++
	fmt.Println(*p, *q, p == q, *ptr(ptr("x")) == nil, **ptr(ptr("y")))
	f := fresh[int](2)
	*f[0] = 7
	fmt.Println(*f[0], *f[1], *fresh[any](1)[0], *fresh[empty](1)[0])
	var a any5[int]
	fmt.Printf("%+v\n", a)
	fmt.Println(a.f == nil, any5[string]{arr: [3]string{1: "x"}}.arr[1], any5[any]{}.one)
	fmt.Println(sizes[byte](), sizes[int32](), sizes[string](), sizes[big](), sizes[empty](), sizes[any](), sizes[[3]int16](), sizes[optional[int64]]())
	fmt.Println(some(3).or(4), none[int]().or(4), some[[]int](nil).or([]int{1}) == nil, none[string](), some("x"))
}
