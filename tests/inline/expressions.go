// inline

// Costs of single expressions and statements.
package p

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
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
type S struct {
	T
	e int
}

func (t T) V() int     { return t.a }
func (t *T) P() int    { return t.b }
func c0()              {}
func c1() int          { return 1 }
func c2(x int) int     { return x }
func c3(x int) int     { return x + 1 }
func c4(x int) int     { y := x; return y }
func c5(x int) int     { var y int; y = x; return y }
func c6(x int) int     { var y, z = x, x; return y + z }
func c7(x int) (r int) { r = x; return }
func c8(x int) (r int) { defer c0(); return }
func c9(x int)         { go c0() }
func c10(x int) int    { return c9x(x) }

//go:noinline
func c9x(x int) int           { return x }
func c11(x int)               { fmt.Println(x) }
func c12(s string) int        { return strings.Index(s, "a") }
func c13(p *int32) int32      { return atomic.AddInt32(p, 1) }
func c14(x uint) int          { return bits.Len(x) }
func c15()                    { panic("x") }
func c16(e error)             { panic(e) }
func c17(x int)               { panic(x) }
func c18()                    { recover() }
func c19(f func(int) int) int { return f(1) }
func c20(i I) int             { return i.M(1) }
func c21(t *T) int            { return t.V() + t.P() }
func c22() func() int         { return func() int { return 1 } }
func c23(x int) func() int    { return func() int { return x } }
func c24(t *T) func() int     { return t.P }
func c25() func(T) int        { return T.V }
func c26(x []int) int {
	s := 0
	for _, v := range x {
		s += v
	}
	return s
}
func c27(x []int) int {
	s := 0
	for i := 0; i < len(x); i++ {
		s += x[i]
	}
	return s
}
func c28(n int) int {
	s := 0
	for i := range n {
		s += i
	}
	return s
}
func c29(x int) int {
	if x > 1 {
		return 1
	}
	return 2
}
func c30(x int) int {
	if x > 1 {
		return 1
	} else if x > 2 {
		return 3
	} else {
		return 4
	}
}
func c31(x int) int {
	switch x {
	case 1:
		return 1
	case 2, 3:
		return 2
	default:
		return 4
	}
}
func c32(x any) int {
	switch v := x.(type) {
	case int:
		return v
	case string:
		return len(v)
	}
	return 0
}
func c33(x any) int { v, ok := x.(int); _ = ok; return v }
func c34(x any) int { return x.(int) }
func c35(m map[string]int) int {
	v, ok := m["a"]
	if ok {
		return v
	}
	return 0
}
func c36(m map[string]int) int { return m["a"] }
func c37(m map[string]int)     { m["a"] = 2 }
func c38(m map[string]int)     { m["a"]++ }
func c39(m map[string]int)     { delete(m, "a") }
func c40(c chan int) int       { return <-c }
func c41(c chan int) int       { v, ok := <-c; _ = ok; return v }
func c42(c chan int)           { c <- 1 }
func c43(c chan int) {
	select {
	case <-c:
	default:
	}
}
func c44(c chan int) {
	select {
	case v := <-c:
		_ = v
	case c <- 1:
	}
}
func c45() *T              { return &T{} }
func c46() *T              { return &T{a: 1, b: 2} }
func c47() T               { return T{1, 2, nil} }
func c48() []int           { return []int{1, 2, 3} }
func c49() map[string]int  { return map[string]int{"a": 1} }
func c50() map[string]int  { return map[string]int{} }
func c51() [3]int          { return [3]int{1, 2, 3} }
func c52(n int) []int      { return make([]int, n) }
func c53(n int) []int      { return make([]int, n, 10) }
func c54() *int            { return new(int) }
func c55(x []int) []int    { return append(x, 1, 2) }
func c56(x, y []int) []int { return append(x, y...) }
func c57(x, y []int) int   { return copy(x, y) }
func c58(x int) any        { return x }
func c59(x *T) any         { return x }
func c60(x int) any        { return any(x) }
func c61(x int) int64      { return int64(x) }
func c62(b []byte) string  { return string(b) }
func c63(x int) {
	for {
	}
}
func c64(x int) {
	for x < 10 {
		x++
	}
}
func c65(x int) {
L:
	for {
		for {
			break L
		}
	}
}
func c66(x int) {
L:
	if x > 1 {
		x--
		goto L
	}
}
func c67(a, b int) (int, int) { return b, a }
func c68(a, b int) int        { x, y := c67(a, b); return x + y }
func c69(a, b int) (int, int) { return c67(a, b) }
func c70(a, b int) int        { a, b = b, a; return a }
func c71(s string) byte       { return s[1] }
func c72(s string) string     { return s[1:] }
func c73(s string) string     { return s[:] }
func c74(s []int) []int       { return s[1:2:3] }
func c75(p *T) *int           { return &p.a }
func c76(p *T) *int           { return &p.b }
func c77(p *T) int            { return p.p.p.a }
func c78(p S) int             { return p.a }
func c79(p *S) int            { return p.V() }
func c80(p *S) int            { return p.P() }
func c81(p S) int             { return p.P() }
func c82(x float64) uint64    { return *(*uint64)(unsafe.Pointer(&x)) }
func c83() error              { return errors.New("x") }
func c84(m *sync.Mutex)       { m.Lock() }
func c85(m *sync.Mutex)       { m.Lock(); defer m.Unlock() }
func c86(x float64) float64   { return math.Sqrt(x) }
func c87(x float64) float64   { return math.Abs(x) }
func c88(x []int)             { sort.Ints(x) }
func c89()                    { os.Exit(1) }
func c90()                    { time.Now() }
func c91()                    { runtime.KeepAlive(1) }
func c92()                    { runtime.GC() }
func c93(x int)               { println(x, "a") }
func c94(x int, y ...int)     {}
func c95()                    { c94(1) }
func c96()                    { c94(1, 2, 3) }
func c97(y []int)             { c94(1, y...) }
func c98(x, y int) int        { return min(x, y) }
func c99(x int) bool          { return x > 1 && x < 3 || !(x == 5) }
func c100(s, t string) string { return s + t + "x" }
func c101(x int)              { x += 2 }
func c102(x int)              { x++ }
func c103(x int)              { var a [3]int; a[1] = x }
func c104(p *int)             { *p = 1 }
func c105(p *int) int         { return *p }
func c106(p *int) int         { return -*p }
func c107(x int) int          { const k = 5; return x + k*2 }
func c108(x int) {
	if true {
		x = 1
	} else {
		x = 2
	}
}
func c109(x int) {
	{
		x = 1
	}
}
func c110(x int)     {  }
func c111(x int) int { return func(y int) int { return x + y }(1) }
func c112(x int) int { f := func(y int) int { return x + y }; return f(1) }
func c113(m map[string]int) {
	for k := range m {
		_ = k
	}
}
func c114(m map[string]int) {
	for k, v := range m {
		_, _ = k, v
	}
}
func c115(x []int) {
	for range x {
	}
}
func c116(c chan int) {
	for v := range c {
		_ = v
	}
}
func c117(s string) {
	for i, r := range s {
		_, _ = i, r
	}
}
func c118(x any) bool           { return x == nil }
func c119(x any) bool           { return x == 1 }
func c120(x error) string       { return x.Error() }
func c121(x complex128) float64 { return real(x) }
func c122(x []int)              { clear(x) }
func c123(c chan int)           { close(c) }
func c124(n int) int {
	if n == 0 {
		return 0
	}
	return c124(n - 1)
}
func c125(n int) int { return c126(n) }
func c126(n int) int { return c125(n) }
