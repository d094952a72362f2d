// run
// What a call does is the same when it is inlined: arguments, results, receivers, order.
package main

import (
	"errors"
	"fmt"
)

var trace []string

func note(s string, n int) int {
	trace = append(trace, s)
	return n
}

func show(name string) {
	fmt.Println(name, trace)
	trace = nil
}

func add(a, b int) int          { return a + b }
func swap(a, b int) (int, int)  { return b, a }
func first(a, _ int) int        { return a }
func ignore(int, string)        {}
func three(a, b, c int) int     { return a*100 + b*10 + c }
func named(x int) (r int)       { r = x * 2; return }
func two(x int) (r int, s string) {
	r, s = x, "s"
	if x > 1 {
		return r + 1, s + "!"
	}
	return
}
func bump(x int) int { x++; x *= 2; return x }
func sum(xs ...int) (t int) {
	for _, x := range xs {
		t += x
	}
	return
}
func count(args ...any) int { return len(args) }
func clamp(x, lo, hi int) int {
	if x < lo {
		return lo
	}
	if x > hi {
		return hi
	}
	return x
}
func find(xs []int, x int) int {
	for i, y := range xs {
		if x == y {
			return i
		}
	}
	return -1
}
func classify(x int) string {
	switch {
	case x < 0:
		return "negative"
	case x == 0:
		return "zero"
	}
	return "positive"
}
func kind(v any) string {
	switch v := v.(type) {
	case int:
		return fmt.Sprint("int ", v)
	case string:
		return "string " + v
	}
	return "other"
}
func jumps(n int) int {
	i, s := 0, 0
again:
	if i < n {
		i++
		if i%2 == 0 {
			goto again
		}
		s += i
		goto again
	}
	return s
}
func labels(n int) (s int) {
outer:
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			if j == 2 {
				continue outer
			}
			if i == 3 {
				break outer
			}
			s += i*10 + j
		}
	}
	return s
}

type T struct {
	n    int
	name string
}

func (t T) Value() int         { t.n++; return t.n }
func (t *T) Add(k int) *T      { t.n += k; return t }
func (t *T) Nil() bool         { return t == nil }
func (t T) With(n int) T       { t.n = n; return t }

type E struct {
	*T
	extra int
}
type D struct{ E }

type Num interface{ ~int | ~float64 }

func Max[N Num](a, b N) N {
	if a > b {
		return a
	}
	return b
}
func Map[A, B any](xs []A, f func(A) B) []B {
	var out []B
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

type Pair[K comparable, V any] struct {
	key K
	val V
}

func (p Pair[K, V]) Key() K      { return p.key }
func (p *Pair[K, V]) Set(v V)    { p.val = v }

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}
func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func fails(x int) (int, error) {
	if x > 2 {
		return 0, errors.New("big")
	}
	return x, nil
}
func wrap(x int) (int, error) { return fails(x) }

func pass(a, b int) int { return three(a, first(b, a), a) }

type big struct{ a [40]int }

func (b big) at(i int) int   { return b.a[i] }
func fill(x int) (b big)     { b.a[3] = x; return }
func empty() struct{}        { return struct{}{} }
func iface(x int) any        { return x }
func toAny(x any) any        { return x }
func deref(p *int) int       { return *p }
func setTo(p *int, x int)    { *p = x }

func main() {
	fmt.Println(add(1, 2), named(4), bump(3))
	x := 5
	fmt.Println(bump(x), x)
	a, b := swap(1, 2)
	a, b = swap(a, b)
	fmt.Println(a, b)
	fmt.Println(swap(3, 4))
	fmt.Println(add(swap(5, 6)))
	fmt.Println(three(note("a", 1), note("b", 2), note("c", 3)))
	show("in order:")
	fmt.Println(first(note("a", 1), note("b", 2)))
	show("unused argument:")
	ignore(note("x", 1), fmt.Sprint(note("y", 2)))
	show("no names:")
	i := 1
	fmt.Println(i, add(i, note("n", 1)), i+add(func() int { i++; return i }(), 1), i)
	r, s := two(1)
	fmt.Println(r, s)
	fmt.Println(two(2))
	fmt.Println(sum(), sum(1), sum(1, 2, 3), sum([]int{4, 5}...))
	fmt.Println(count(), count(1, "a", nil), count([]any{1, 2}...))
	fmt.Println(clamp(5, 1, 3), clamp(0, 1, 3), clamp(2, 1, 3))
	fmt.Println(find([]int{5, 6, 7}, 7), find(nil, 1))
	for _, v := range []int{-1, 0, 1} {
		fmt.Print(classify(v), " ")
	}
	fmt.Println(kind(1), kind("x"), kind(nil))
	fmt.Println(jumps(6), jumps(3), labels(5), labels(2))
	t := T{1, "t"}
	fmt.Println(t.Value(), t.n, (&t).Value(), t.Add(2).Add(3).n, t.n, t.With(9).n, t.n)
	var none *T
	fmt.Println(none.Nil(), t.Nil())
	d := D{E{&t, 1}}
	fmt.Println(d.Value(), d.Add(10).n, d.With(3).Value(), d.T.n)
	ts := []T{{1, "a"}, {2, "b"}}
	for i := range ts {
		ts[i].Add(ts[i].Value())
	}
	fmt.Println(ts)
	fmt.Println(Max(1, 2), Max(2.5, 1.5), Map([]int{1, 2}, func(n int) string { return fmt.Sprint(n, "!") }))
	p := Pair[string, int]{"k", 1}
	p.Set(7)
	fmt.Println(p.Key(), p.val)
	fmt.Println(even(10), odd(7), even(3))
	fmt.Println(fails(1))
	fmt.Println(wrap(3))
	if n, err := wrap(2); err == nil && add(n, n) == 4 {
		fmt.Println("ok", n)
	}
	fmt.Println(pass(1, 2))
	fmt.Println(fill(8).at(3), fill(2).a[3], empty(), iface(3), toAny("s"), toAny(4))
	y := 1
	setTo(&y, add(y, deref(&y)))
	fmt.Println(y)
	for i := 0; i < 3 && add(i, 1) < 3; i = add(i, 1) {
		fmt.Print(i, " ")
	}
	fmt.Println(add(1, 2) == 3 && add(1, 1) == 3 || add(2, 2) == 4)
	arr := [3]int{1, 2, 3}
	arr[add(0, 1)] = add(arr[0], arr[2])
	arr[first(0, 1)], arr[2] = arr[2], arr[first(0, 1)]
	arr[add(1, 1)] += add(1, 1)
	fmt.Println(arr, len(arr[add(0, 1):]))
	m := map[string]int{}
	m[fmt.Sprint(add(1, 1))] = add(2, 3)
	m["2"] += add(m["2"], 1)
	fmt.Println(m)
	c := make(chan int, 2)
	c <- add(1, 1)
	c <- named(<-c)
	fmt.Println(<-c)
	defer fmt.Println("deferred", add(20, 3))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(deref(nil))
	}()
	var fs [3]func() int
	for i := range fs {
		fs[i] = func() int { return add(i, i) }
	}
	fmt.Println(fs[0](), fs[1](), fs[2]())
}
