// inline

// Operands that call, generic bodies and values, recursion through literals.
package p

import (
	"context"
	"fmt"
)

type I interface {
	M(int) int
	N() I
	S() T
	P() *T
}
type T struct {
	a, b int
	f    func(int) int
}

func (t T) V(x int) int  { return t.a }
func (t *T) Q(x int) int { return t.a }
func (t *T) R() *T       { return t }
func h(int) func(int) int
func g() int
func mk() *T
func mv() T
func mi() I

//go:noinline
func nf(x int) int                     { return x }
func a1() int                          { return h(1)(2) }
func a2(f func(int) func(int) int) int { return f(1)(2) }
func a3(i I) int                       { return i.N().M(1) }
func a4(i I) I                         { return i.N().N() }
func a5() int                          { return mk().V(1) }
func a6() int                          { return mk().Q(1) }
func a7() int                          { return mv().V(1) }
func a8() int                          { return mi().M(1) }
func a9() int                          { return mi().P().a }
func a10() int                         { return mk().R().R().Q(1) }
func a11(t T) int                      { return t.f(g()) }
func a12(t []T) int                    { return t[g()].f(1) }
func a13(i []I) int                    { return i[g()].M(1) }
func a14(i []I) int                    { return i[0].M(g()) }
func a15(x any) int                    { return x.(I).M(1) }
func a16(x any) int                    { return x.(func(int) int)(1) }
func a17(m map[int]I) int              { return m[0].M(1) }
func a18(m map[int]func(int) int) int  { return m[0](1) }
func a19(m *func(int) int) int         { return (*m)(1) }
func a20(m chan I) int                 { return (<-m).M(1) }
func a21(f func() *T) int              { return f().Q(1) }
func a22(f func() *T) int              { return f().f(1) }
func a23(c context.Context) string     { return c.Err().Error() }
func a25() func()                      { return func() { a25() } }
func a26(x int) func()                 { return func() { a26(x) } }
func a27(x int) func() {
	if x == 1 {
		return nil
	}
	f := func() { a27(x); println("aaa") }
	f()
	return f
}
func a28[X any](x X) func() { return func() { a28(x) } }
func a29()                  { a28(1) }
func a30(x int) string {
	switch 2 {
	case 1:
		return "a"
	case 2:
		if x == 0 {
			break
		}
		fallthrough
	case 3:
		return "b"
	}
	return "c"
}
func a31(x int) string {
	switch 2 {
	case 1:
		return "a"
	case 2:
		return "x"
	case 3:
		return "b"
	}
	return "c"
}
func a32(x int) string {
	switch 4 {
	case 1:
		return "a"
	case 2:
		return "x"
	case 3:
		return "b"
	}
	return "c"
}
func a33(x int) string {
	switch 4 {
	case 1:
		return "a"
	default:
		return "b"
	}
	return "c"
}
func a34(x int) string {
	switch x := 2; 2 {
	case 1:
		return "a"
	case x:
		return "b"
	}
	return "c"
}
func a35() {
	_ = make(chan int)
	_ = make(map[int]int)
	_ = make(map[int]int, 3)
	_ = make(chan int, 2)
}
func a36(x float64, y complex128) {
	type F float64
	_ = float64(x)
	_ = F(x)
	_ = complex128(y)
	var z F = F(1)
	_ = float64(z)
}
func a37(x [3]int, y *[3][3]int) {
	for i := range y[1] {
		_ = i
	}
	for range y[2] {
	}
	for i, _ := range y[1] {
		_ = i
	}
	for i := range (*y)[1] {
		_ = i
	}
}
func a38(a [3]int, t T, f func(any, any, any, any)) {
	defer f(a, t, T{}, [2]int{1, 2})
	defer f(&T{}, []int{1}, map[int]int{1: 2}, func() {})
}
func a39(a [3]int, t T, f func([2]int, T, *T, []int, map[int]int, func())) {
	defer f([2]int{1, 2}, T{a: 1}, &T{}, []int{1}, map[int]int{1: 2}, func() {})
}
func a40(i I) { defer I.M(i, 1); defer i.M(2) }

type Box[P any] interface{ Get() P }

func a41[P any](b Box[P], p P) string { return fmt.Sprint(b, p) }
func a42[P any](b P, p []P) string    { return fmt.Sprint(b, p) }
func a43()                            { a41[int](nil, 1); a42(1, nil); a42[any](1, nil); a42[error](nil, nil) }
func a44[P any](b P) (P, []P, map[int]P) {
	var x [2]P
	_ = x
	var c = make(chan P)
	_ = c
	return *new(P), []P{b}, map[int]P{1: b}
}
func a45() { a44(1); a47[int](); a48(1); a49(1, nil); a50[*T](nil) }

type G[P any] struct {
	x P
	n *G[P]
}

func (g *G[P]) B() *G[P] { return &G[P]{x: g.x} }
func (g *G[P]) C() *G[P] { g.B(); _ = G[P]{}; x := new(G[P]); return x }

func a47[P any]() P                             { var p P; _, ok := any(p).(P); _ = ok; _ = any(p).([]P); return p }
func a48[P interface{ ~int | ~float64 }](p P) P { return P(1) + P(float64(p)) + P(2.0) }
func a49[P any](p P, x any) {
	switch x.(type) {
	case P:
	case []P:
	case map[string]P:
	case int:
	}
	if _, ok := x.(interface{ M(P) }); ok {
	}
}
func a50[P interface {
	Q(int) int
	R() *T
}](p P) int { f := p.Q; return p.R().Q(p.Q(1)) + f(2) }
