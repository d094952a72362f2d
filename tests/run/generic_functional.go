// run
// Options, results, lazy lists, generic functions that take and return generic functions, variadics of functions.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type result[T any] struct {
	v   T
	err error
}

func ok[T any](v T) result[T]              { return result[T]{v: v} }
func fail[T any](err error) result[T]      { return result[T]{err: err} }
func from[T any](v T, err error) result[T] { return result[T]{v, err} }

func then[A, B any](r result[A], f func(A) result[B]) result[B] {
	if r.err != nil {
		return fail[B](r.err)
	}
	return f(r.v)
}

func fmap[A, B any](r result[A], f func(A) B) result[B] {
	return then(r, func(a A) result[B] { return ok(f(a)) })
}

func (r result[T]) String() string {
	if r.err != nil {
		return "error: " + r.err.Error()
	}
	return fmt.Sprintf("%T %v", r.v, r.v)
}

func sequence[T any](rs ...result[T]) (all result[[]T]) {
	for _, r := range rs {
		if r.err != nil {
			all.err = errors.Join(all.err, r.err)
		}
		all.v = append(all.v, r.v)
	}
	return
}

type lazy[T any] func() (T, lazy[T])

func iterate[T any](v T, f func(T) T) lazy[T] {
	return func() (T, lazy[T]) { return v, iterate(f(v), f) }
}

func (l lazy[T]) take(n int) (s []T) {
	for v := *new(T); n > 0 && l != nil; n-- {
		v, l = l()
		s = append(s, v)
	}
	return
}

func (l lazy[T]) where(p func(T) bool) lazy[T] {
	return func() (T, lazy[T]) {
		for {
			v, rest := l()
			if p(v) {
				return v, rest.where(p)
			}
			l = rest
		}
	}
}

func zipWith[A, B, C any](a lazy[A], b lazy[B], f func(A, B) C) lazy[C] {
	return func() (C, lazy[C]) {
		x, ra := a()
		y, rb := b()
		return f(x, y), zipWith(ra, rb, f)
	}
}

type option[T any] func(*T)

type server struct {
	host string
	port int
	tags []string
}

func build[T any](opts ...option[T]) (t T) {
	for _, o := range opts {
		o(&t)
	}
	return
}

func set[T, F any](field func(*T) *F, v F) option[T] { return func(t *T) { *field(t) = v } }

func each[T any](fs ...func(T) T) func(...T) []T {
	return func(vs ...T) (r []T) {
		for _, v := range vs {
			for _, f := range fs {
				v = f(v)
			}
			r = append(r, v)
		}
		return
	}
}

func flip[A, B, C any](f func(A, B) C) func(B, A) C { return func(b B, a A) C { return f(a, b) } }
func constant[A, B any](a A) func(B) A              { return func(B) A { return a } }
func twice[T any](f func(T) T) func(T) T            { return func(x T) T { return f(f(x)) } }
func uncurry[A, B, C any](f func(A) func(B) C) func(A, B) C {
	return func(a A, b B) C { return f(a)(b) }
}

type visitor[R any] interface {
	num(int) R
	add(a, b node) R
}
type node interface{ String() string }
type num int
type add struct{ a, b node }

func (n num) String() string { return visit[string](n, shower{}) }
func (a add) String() string { return visit[string](a, shower{}) }

func visit[R any](n node, v visitor[R]) R {
	switch n := n.(type) {
	case num:
		return v.num(int(n))
	case add:
		return v.add(n.a, n.b)
	}
	panic("node")
}

type shower struct{}
type adder struct{}

func (shower) num(n int) string { return strconv.Itoa(n) }
func (s shower) add(a, b node) string {
	return "(" + visit[string](a, s) + "+" + visit[string](b, s) + ")"
}
func (adder) num(n int) int       { return n }
func (s adder) add(a, b node) int { return visit[int](a, s) + visit[int](b, s) }

func main() {
	parse := func(s string) result[int] { return from(strconv.Atoi(s)) }
	fmt.Println(parse("12"), parse("x"), fmap(parse("3"), func(i int) float64 { return float64(i) / 2 }))
	fmt.Println(then(parse("4"), func(i int) result[string] { return ok(strings.Repeat("z", i)) }), then(parse(""), func(int) result[[]int] { panic("no") }))
	fmt.Println(sequence(parse("1"), parse("2")), sequence[bool]())
	fmt.Println(sequence(parse("1"), parse("p"), parse("q")))
	nat := iterate(0, func(i int) int { return i + 1 })
	fmt.Println(nat.take(4), nat.where(func(i int) bool { return i%3 == 2 }).take(3), lazy[int](nil).take(5))
	fmt.Println(zipWith(nat, iterate("", func(s string) string { return s + "*" }), func(i int, s string) string { return fmt.Sprint(i, s) }).take(3))
	s := build(set(func(s *server) *string { return &s.host }, "h"), set(func(s *server) *int { return &s.port }, 80),
		func(s *server) { s.tags = append(s.tags, "t") })
	fmt.Printf("%+v %+v\n", s, build[struct{ x int }]())
	fmt.Println(each(strings.TrimSpace, strings.ToUpper)(" a", "b "), each[int]()(1, 2), each(twice(twice(func(i int) int { return i * 2 })))(1, 3))
	fmt.Println(flip(strings.Repeat)(2, "ab"), constant[int, string](7)("x"), uncurry(func(a int) func(string) string { return func(b string) string { return b[a:] } })(2, "hello"))
	tree := add{num(1), add{num(2), num(39)}}
	fmt.Println(tree, visit[int](tree, adder{}), fmt.Sprintf("%T", visit[int]))
}
