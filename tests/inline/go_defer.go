// inline

// What go and defer make of their calls, loops over functions, constant conditions.
package p

import (
	"fmt"
	"iter"
	"os"
	"sync"
)

type T struct {
	a, b int
	p    *T
	mu   sync.Mutex
}
type I interface {
	M(int) int
	N()
}

func (t T) V() int       { return t.a }
func (t *T) P(x int) int { return t.b }

type E struct{ T }

func two() (int, error)
func e1(x int)                { go func(y int) { println(y) }(1) }
func e2(x int)                { defer func(y int) { println(y, x) }(x) }
func e3(c chan int)           { defer close(c) }
func e4(c map[int]int, k int) { defer delete(c, k) }
func e5(c any)                { defer panic(c) }
func e6()                     { defer recover() }
func e7(x int)                { defer println(x, 1, "a") }
func e8(t *T)                 { defer t.mu.Unlock() }
func e9(t T)                  { defer t.V() }
func e10(i I)                 { defer i.N(); go i.M(1) }
func e11(f []func())          { defer f[0](); go f[1]() }
func e12(f func(...int))      { defer f(); defer f(1, 2); defer f(nil...) }
func e13(f func(int, error))  { defer f(two()) }
func e14(f func(any))         { defer f(1); x := 2; defer f(x); defer f(two) }
func e15()                    { defer func() int { return 1 }() }
func e16()                    { f := func() {}; defer f(); g := func(x int) {}; defer g(1) }
func e17()                    { defer copy([]int{1}, []int{2}); defer print() }
func e18(t *T)                { defer (*T).P(t, 1); go T.V(*t) }
func e19(e E)                 { defer e.V(); defer e.P(3) }
func e20()                    { defer fmt.Println(); defer os.Exit(1) }
func e21(f iter.Seq[int]) {
	for x := range f {
		defer println(x)
	}
}
func e22(f iter.Seq[int]) {
	for x := range f {
		go println(x)
		func() { println(x) }()
	}
}
func e23(f iter.Seq[int]) {
	for x := range f {
		for y := range f {
			if x == y {
				continue
			}
			println(x, y)
			func() { println(x) }()
		}
	}
}
func e24(f iter.Seq[int]) int {
	for x := range f {
		for y := range f {
			if x == y {
				return y
			}
		}
	}
	return 0
}
func e26(f iter.Seq[int]) (r int) {
	for r = range f {
	}
	for r := range f {
		_ = r
	}
	return
}
func e27(f iter.Seq[int]) {
	var a any
	for a = range f {
	}
	_ = a
}
func e28(f iter.Seq2[int, int]) {
	for x := range f {
		println(x)
	}
	for _, x := range f {
		println(x)
	}
}
func e29(c chan int) {
	var v int
	var ok bool
	select {
	case v, ok = <-c:
	}
	_, _ = v, ok
}
func e30(c chan int) {
	var v int
	select {
	case v = <-c:
	}
	_ = v
}
func e31(c chan int) {
	select {
	case v, _ := <-c:
		_ = v
	case _, ok := <-c:
		_ = ok
	case _ = <-c:
	}
}
func e32(x int) *int { return new(x) }
func e33(x int) *int { return new(5) }
func e34(x int) any  { return new(x + 1) }
func e35(x int) {
	switch 1 {
	case 1:
		println(1)
	case 2:
		println(2)
	}
}
func e36(x int) {
	switch true {
	case false:
		println(1)
	case true:
		println(2)
	}
}
func e37(x int) {
	for false {
		println(1)
	}
}
func e38(x bool) {
	for true {
		println(1)
		if x || true {
			break
		}
	}
}
func e39(x bool) {
	if x && false {
		println(1)
	} else {
		println(2)
	}
}
func e40(x bool) {
	if (x) && !false && (x || x) {
		println(1)
	}
}

//go:uintptrescapes
func e41(x uintptr) {}

//go:nosplit
func e42(x uintptr) {}
func e43(x int) {
	goto L
	println(1)
L:
	println(2)
}
func e44(x int) {
	for {
		println(1)
	}
	println(2)
}
func e45(x int) (int, error) {
	if x, err := two(); err != nil {
		return x, err
	} else {
		return 1, nil
	}
	return 3, nil
}
func e46(x [3]int) {
	for i, v := range x {
		_, _ = i, v
	}
	for i, v := range &x {
		_, _ = i, v
	}
}
func e47(x []T) {
	for i := range x {
		x[i].mu.Lock()
	}
}
func e48(x *T)     { (x.p).a = 1; x.p.mu = sync.Mutex{}; (&x.p.mu).Lock(); (*x).a = 2; (*x.p).b = 1 }
func e49(x, y int) { x, y = y, x+1; x, _ = y, x }
func e50(x, y int) int {
	const big = 1 << 10
	if x == big {
		return int(uint8(x)) + int(uint(y))
	}
	return len("abc") + cap([]int{})
}
func e51(s []int) { a, b := s[0], s[1:]; _, _ = a, b; s[0], s[1] = s[1], s[0] }
func e52(s string) rune {
	for _, r := range s {
		return r
	}
	return 'a'
}
func e53(x int) string { return string(rune(x)) + fmt.Sprint(x) + fmt.Sprintf("%d", x) }
func e54(x any) {
	if s, ok := x.(fmt.Stringer); ok {
		_ = s
	}
}
func e55(m map[string][]int) {
	for k, v := range m {
		if len(v) == 0 {
			delete(m, k)
		}
	}
}
func e56(f func() (int, any)) { var a, b any = f(); _, _ = a, b; var c, d = f(); _, _ = c, d }
func e57(f func() (int, any)) { var a any; a, _ = f(); _ = a; _, b := f(); _ = b }
func e58(x int) {
	type S struct{ a, b any }
	s := S{1, x}
	t := S{a: 1}
	_, _ = s, t
	var u = &s.a
	_ = u
	v := &s.b
	_ = v
}
func e59(x int, y any) {
	switch x {
	case y:
	}
}
func e60(x int, y any) {
	switch {
	case y == x, x > 1:
	}
}
func e61(x [2]any) { x[0] = 1; m := map[any]any{1: 2}; _ = m }
func e62(x *[3]int) {
	x[1] = 2
	y := x[1:]
	for range x {
	}
	_ = y
	x[1]++
	_ = &x[2]
}
func e63(x []int) {
	_ = x[:len(x)]
	_ = x[0:len(x)]
	_ = x[0:2:len(x)]
	s := "abc"
	_ = s[0:len(s)]
	_ = (x)[0:]
}
func e64(x, y complex128) bool { return x*y == 1i && -x != y }
func e65(x struct{ a struct{ b, c int } }) {
	_ = &x.a
	_ = &x.a.b
	_ = &x.a.c
	p := &x
	_ = &p.a
	_ = &p.a.b
	_ = &(*p).a
}
func e66(x func(), y func() int) { x(); z := x; z(); _ = y() + y() }
func e67()                       { var x func(); x = e68; x(); func() { x() }() }
func e68()                       { defer func() {}() }
func e69() (f func(int))         { f = func(x int) { f(x) }; f(1); return }

var V = map[string]func() int{"a": func() int { go e68(); return 1 }}

func e70() {
	for i := 0; i < 10; i++ {
		func() { println(i) }()
	}
	for i := range 10 {
		defer func() { println(i) }()
	}
}
func e71(p *int)           { *p++; *p += 2; (*p)--; p = &*p }
func e72(p []int)          { append(p, 1)[0] = 1; _ = append(p); _ = []int(nil); _ = (*int)(nil); _ = any(nil) }
func e73(t T) T            { t.a++; t.P(1); return T{a: t.V(), p: &T{p: &t}} }
func e74(x ...any)         { e74(); e74(1); e74(x...); e74(x) }
func e75(a, b string) bool { return a+b == b+a+"x" && a < b+"c"+("d"+a) }
func e76()                 { print("a"); println() }
func e77() {
	_ = [...]int{1, 2, 3}
	_ = [...]string{2: "a", "b"}
	_ = []int{5: 1}
	_ = [2][2]int{{1, 2}, {3, 4}}
	_ = map[[2]int]string{{1, 2}: "x"}
	_ = []*[]int{{1}}
}
func e78(p *[]int, m *map[int]int) { (*p)[0] = 1; (*m)[1] = 2; *p = append(*p, 1) }
func e79(x uint8, y uint16, z int32) {
	_ = uint16(x)
	_ = uint8(y)
	_ = rune(z)
	_ = uint32(z)
	_ = byte(x)
	_ = float32(x)
	_ = uintptr(x)
}
func e80(c chan int) { var r <-chan int = c; var s chan<- int = c; _, _ = r, s; _ = (<-chan int)(c) }
