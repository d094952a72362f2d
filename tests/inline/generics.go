// inline

// Generic functions: one for each shape, wrappers, dictionaries.
package p

import (
	"cmp"
	"fmt"
	"strings"
)

type N interface{ ~int | ~float64 }
type L[T any] struct {
	v    T
	next *L[T]
}

func (l *L[T]) Get() T { return l.v }
func (l L[T]) Put(x T) { l.v = x }
func Map[T, U any](x []T, f func(T) U) []U {
	var r []U
	for _, v := range x {
		r = append(r, f(v))
	}
	return r
}
func Max[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func Conv[T any](x T) any            { return x }
func Zero[T any]() T                 { var z T; return z }
func Call[T any](x T) T              { return Id(x) }
func Id[T any](x T) T                { return x }
func Str[T fmt.Stringer](x T) string { return x.String() }
func Mk[T any](x T) *L[T]            { return &L[T]{v: x} }
func Eq[T comparable](x, y T) bool   { return x == y }
func As[T any](x any) T              { return x.(T) }
func Clo[T any](x T) func() T        { return func() T { return x } }
func Sw[T any](x T) int {
	switch any(x).(type) {
	case int:
		return 1
	case string:
		return 2
	case T:
		return 3
	}
	return 0
}
func Big[T any](x T) { println(1); Use(x); strings.Index("a", "b"); strings.Index("a", "b") }

//go:noinline
func Use[T any](x T) {}
func Sum[T N](x ...T) (s T) {
	for _, v := range x {
		s += v
	}
	return
}
func use() {
	l := Mk(1)
	l.Get()
	l.Put(2)
	Map([]int{1}, func(x int) string { return "" })
	Max(1, 2)
	Max("a", "b")
	Max[float64](1, 2)
	_ = Conv(1)
	_ = Zero[int]()
	Call(2)
	Id("x")
	Str[S](S(1))
	Eq(1, 2)
	As[int](1)
	Clo(1)
	Sw(1)
	Big(1)
	Sum(1, 2)
	Sum(1.0)
	f := Id[int]
	f(1)
	var n any = &L[string]{}
	_ = n
}

type S int

func (s S) String() string    { return "s" }
func (s *S) Ptr()             {}
func u1() int                 { return Max(1, 2) }
func u2() int                 { return Id(1) }
func u3()                     { Use(1) }
func u4(l *L[int]) int        { return l.Get() }
func u5(l L[int])             { l.Put(1) }
func u6() func(int) int       { return Id[int] }
func u7(l *L[int]) func() int { return l.Get }
func u8() func(*L[int]) int   { return (*L[int]).Get }

var v1 = u1()
var v2 = func() int { return 1 }
var v4 int = 5
var v5 = map[string]int{"a": 1}
var v6 = []func(){func() {}, func() { println("a") }}

func init() { v4 = 6 }
func init() { v4 = 7; go u3() }

type W struct{ *S }

func (w *W) m2() {
	for i := range 3 {
		func() { v4 = i }()
		defer func() { _ = i }()
	}
}
func big1(x ...int) { println(x, u1(), u2()); u3(); u3(); u3() }

var _ fmt.Stringer = W{}

func _() { v4 = 1 }

type P[T any] struct{ x T }

func (p P[T]) clos() func() T { f := func() T { return p.x }; return func() T { return f() } }

var pp = P[string]{}.clos()
