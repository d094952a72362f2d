// inline

// Costs of statements, conversions and literals, and what gc drops or adds.
package p

import (
	"iter"
	"unsafe"
)

type T struct {
	a, b int
	p    *T
}
type I interface {
	M(int) int
	N()
}
type E struct {
	*T
	I
}

func (t T) V() int  { return t.a }
func (t *T) P() int { return t.b }
func g() int
func d1() { var x, y int; _, _ = x, y }
func d2() { var x, y = 1, 2; _, _ = x, y }
func d3(x any) {
	switch x.(type) {
	case int:
	case string, bool:
	}
}
func d4(x any) {
	switch v := x.(type) {
	case int:
		_ = v
	case string, bool:
		_ = v
	default:
		_ = v
	}
}
func d5(x any) {
	switch v := x.(type) {
	case int:
	case string, bool:
	default:
		_ = v
	}
}
func d6(x any) {
	switch y := x; v := y.(type) {
	case nil:
		_ = v
	}
}
func d7(x int) {
	switch {
	case x > 1:
	case x > 2:
		fallthrough
	default:
		x = 1
	}
}
func d8(x int) {
	switch y := x; y {
	case 1:
	}
}
func d9(x any) {
	switch x {
	case 1:
	}
}
func d10(x any) int {
	switch x := x.(type) {
	case error:
		return 1
	case I:
		x.N()
	case interface{}:
	}
	return 0
}
func d11(x int) {
	if y := x; y > 1 {
		_ = y
	}
}
func d12(x *E) int              { return x.M(1) + x.V() + x.P() + x.a }
func d13(x any) error           { v, _ := x.(error); return v }
func d14(x any) (a any, b bool) { a, b = x.(int); return }
func d15(x any) (any, bool)     { y, ok := x.(*int); return y, ok }
func d16(c chan int) {
	var v any
	select {
	case v = <-c:
	}
	_ = v
}
func d17(c chan int) {
	select {
	case v, ok := <-c:
		_, _ = v, ok
	}
}
func d18(c chan int, a []int) {
	select {
	case a[1] = <-c:
	case c <- a[2]:
	}
}
func d19(c chan int)      { select {} }
func d20() [5]int         { return [5]int{2: 1, 3, 4} }
func d21() []T            { return []T{{1, 2, nil}, {a: 1}} }
func d22() []*T           { return []*T{{1, 2, nil}, {a: 1}} }
func d23() map[int]T      { return map[int]T{1: {}, 2: {1, 2, nil}} }
func d24() map[string]*T  { return map[string]*T{"a": {}} }
func d25() []any          { return []any{1, "a", nil} }
func d26() any            { return T{} }
func d27(x []int) [2]int  { return [2]int(x) }
func d28(x []int) *[2]int { return (*[2]int)(x) }
func d29(p *[4]int) []int { return p[:] }
func d30(p [4]int) []int  { return p[1:] }
func d31(p *[4]int) int   { return p[1] }
func d32(p *[4]int) int {
	for i := range p {
		return i
	}
	return 0
}
func d33(p *[4]int) int                                 { return len(p) }
func d34(x, y complex128) complex128                    { return complex(real(x), imag(y)) }
func d35(x int) uintptr                                 { return unsafe.Sizeof(x) }
func d36(p *T) uintptr                                  { return unsafe.Offsetof(p.b) }
func d37(p *int) *int                                   { return (*int)(unsafe.Add(unsafe.Pointer(p), 8)) }
func d38(p *byte) []byte                                { return unsafe.Slice(p, 8) }
func d39(p *byte) string                                { return unsafe.String(p, 8) }
func d40(p []byte) *byte                                { return unsafe.SliceData(p) }
func d41(p string) *byte                                { return unsafe.StringData(p) }
func d42(x int) int                                     { type U int; const c = 1; var y U = 1; return x + int(y) }
func d43(f func() (int, int), h func(int, int) int) int { return h(f()) }
func d44(f func() (int, int)) []int                     { return append([]int{}, 1, 2) }
func d45(f func() (int, error)) (any, error)            { return f() }
func d46(x, y, z string) string                         { return x + (y + z) }
func d47(x, y string) string                            { x += y; return x }
func d48(x, y string) bool                              { return x == y }
func d49(x any, y I) bool                               { return x == y }
func d50(x int8) int                                    { return 1 << x }
func d51(x []byte) string                               { return "a" + string(x) }
func d52(x int) bool                                    { return x == 1 == true }
func d53(x T) bool                                      { return x == T{} }
func d54() int                                          { return g() }
func d55() (a, b int)                                   { a, b = 1, 2; return a, b }
func d56() (a, b int)                                   { return }
func d57() error                                        { return nil }
func d58() []int                                        { return nil }
func d59() T                                            { var t T; t.a = 1; return t }
func d60(p **T) int                                     { return (*p).a + (**p).b }
func d61(f func())                                      { defer f() }
func d62(f func(int))                                   { go f(1) }
func d63()                                              { defer func() { recover() }() }
func d64()                                              { defer func() { println(1) }() }
func d65(m map[int]int) {
	for m[1] = range m {
	}
}
func d66(m [3]int) (i, j int) {
	for i, j = range m {
	}
	return
}
func d67(f func(func(int) bool)) {
	for x := range f {
		_ = x
	}
}
func d68(f iter.Seq2[int, int]) int {
	for x, y := range f {
		if x > y {
			return 1
		}
		if x < y {
			break
		}
		continue
	}
	return 2
}
func d69(f func(func() bool)) {
	for range f {
	}
}
func d70(x int) { var f func(int); f = func(i int) { f(i - 1) }; f(x) }
func d71(x int) { f := func() { x++ }; f(); f() }
func d72(x int) { a := [...]string{"a", "b"}; _ = a }
func d73(x []T) {
	for i := range x {
		x[i].a = 1
		x[i].P()
	}
}
func d74(x struct{ T })      { x.a++; x.P(); x.V() }
func d75(x map[string][]int) { x["a"] = append(x["a"], 1) }
func d76(x map[string]T) int { return x["a"].a }
func d77() string            { return "a" + "b" }
func d78(x bool) {
	if x && true {
	}
	if false || x {
	}
}
func d79(x bool) int {
	const deb = false
	if deb {
		println("x")
	}
	return 1
}
func d80(x bool) int {
	const deb = false
	if !deb && x {
		println("x")
	}
	return 1
}
func d81(x bool) int {
	const deb = false
	if deb && x {
		println("x")
	}
	return 1
	println("y")
	return 2
}
func d82(x int) int {
	for {
		if x > 1 {
			break
		}
		x++
		continue
	}
	return x
}
func d83(x int) int { panic("a"); return 1 }
func d84(x int) (int, bool) {
	if x > 1 {
		panic("b")
	}
	return 1, true
}
func d85(f func(a, b any)) { f(1, 2) }
func d86(x, y any)         { x, y = 1, y }
func d87(x, y int)         { var a, b any = x, y; _, _ = a, b }
func d88(x, y int)         { var a any = x; _ = a }
func d89(x, y int)         { var a any; a = y; _ = a }
func d90(c chan any)       { c <- 1 }
func d91(m map[any]any)    { m[1] = 2; _ = m[3]; delete(m, 4); v, ok := m[5]; _, _ = v, ok }
func d92(x any)            { _ = x.(interface{ M() }); _ = x.(I).M }
func d93(x []int)          { clear(x); x = x[:0]; x = x[0:]; x = x[:len(x)]; x = x[:] }
func d94(x string) []byte  { return []byte(x) }
func d95(x string) {
	for _, b := range []byte(x) {
		_ = b
	}
}
func d96(x []string) (s string) {
	for _, b := range x {
		s += b
		s = s + b
	}
	return
}
func d97() {
L:
	for {
		continue L
	}
}
func d98(i int) {
	if i > 1 {
		goto end
	}
	println(1)
end:
}
func d99(i int) {
	{
		var x = i
		_ = x
	}
	{
	}
}
func d100(x *T)                  { x.p.p = x; *x.p = T{}; *x = *x.p }
func d101(x *struct{ a [3]int }) { x.a[1] = 1; _ = x.a[1:]; _ = &x.a[1]; _ = &x.a }
func d102(x T) func() int        { return x.V }
func d103() func(*T) int         { return (*T).V }
func d104() func(I, int) int     { return I.M }
func d105(t *T) int              { return (*T).P(t) + T.V(*t) + (*T).V(t) }
func d106(i I) int               { return I.M(i, 1) }
func d107(f []func())            { f[0]() }
func d108(t struct{ f func() })  { t.f() }
func d109(x int) func()          { return func() { func() { x++ }() } }

var gv = func() int { return 1 }

func d110() int                      { return gv() }
func d111()                          { f := d19; f(nil) }
func d112(t T)                       { f := t.P; f() }
func d113()                          { f := T.V; f(T{}) }
func d114(x int)                     { x &^= 3; x <<= 2; x = ^x; x = +x }
func d115(x int)                     { var _ = x; _ = x; var _ int }
func d116(x int) int                 { return int(int8(x)) + int(float64(x)) }
func d117(x float64) int             { return int(x) }
func d118(p unsafe.Pointer) uintptr  { return uintptr(p) }
func d119(f func(...any))            { f(); f(1); f(1, "a"); f(nil...) }
func d120(x []any, y any) []any      { return append(x, 1, y) }
func d121(x []byte, y string) []byte { copy(x, y); return append(x, y...) }
