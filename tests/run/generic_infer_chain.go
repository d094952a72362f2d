// run

// Inference through constraints of constraints, and of functions given as arguments.
package main

import "fmt"

// the known type of a parameter mentions others that are inferred later
type Setter[T any] interface {
	*T
	Set(string)
}
type Num int

func (n *Num) Set(s string) { *n = Num(len(s)) }
func From[T any, P Setter[T]](ss ...string) (r []T) {
	for _, s := range ss {
		var t T
		P(&t).Set(s)
		r = append(r, t)
	}
	return
}

type Container[E any] interface {
	Len() int
	At(int) E
}
type Vec[E any] []E

func (v Vec[E]) Len() int   { return len(v) }
func (v Vec[E]) At(i int) E { return v[i] }

type Mat[E any] struct{ rows []Vec[E] }

func (m *Mat[E]) Len() int                               { return len(m.rows) }
func (m *Mat[E]) At(i int) Vec[E]                        { return m.rows[i] }
func Last[C Container[E], E any](c C) E                  { return c.At(c.Len() - 1) }
func Last2[C Container[D], D Container[E], E any](c C) E { return Last(Last(c)) }
func MapC[C Container[A], A, B any, R ~[]B](c C, f func(A) B, r R) R {
	for i := range c.Len() {
		r = append(r, f(c.At(i)))
	}
	return r
}
func Pipe[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Id[T any](t T) T                                      { return t }
func Str[T any](t T) string                                { return fmt.Sprint(t) }
func Len[S ~[]E | ~map[int]E, E any](s S) int              { return len(s) }

type Tree[K any, V any, C interface {
	Cmp(K) int
	*D
}, D any] struct {
	k K
	v V
}
type IC int

func (i *IC) Cmp(o int) int { return int(*i) - o }
func New[K, V any, C interface {
	Cmp(K) int
	*D
}, D any](c C, k K, v V) *Tree[K, V, C, D]          { fmt.Println(c.Cmp(k)); return &Tree[K, V, C, D]{k, v} }
func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

type MM map[string][]int

func Nest[M ~map[K]S, K comparable, S ~[]E, E any](m M) (s E) {
	for _, v := range m {
		s = v[0]
	}
	return
}
func Ch[C ~chan E | ~<-chan E, E any](c C) (e E) { e = <-c; return }
func main() {
	fmt.Println(From[Num]("a", "bcd"))
	v := Vec[string]{"p", "q"}
	m := &Mat[int]{[]Vec[int]{{1, 2}, {3, 4}}}
	fmt.Println(Last(v), Last(m), Last2(m))
	fmt.Println(MapC(v, Str, []string(nil)), MapC(m, Vec[int].Len, []int{}), MapC(m, Last[Vec[int]], []int{}))
	fmt.Println(Pipe(Str[int], func(s string) []byte { return []byte(s) })(12), Pipe(func(i int) int { return i }, Str)(3))
	i := IC(5)
	fmt.Printf("%T\n", New(&i, 3, "x"))
	fmt.Println(Keys(MM{"a": nil}), Nest(MM{"a": {7}}))
	c := make(chan string, 2)
	c <- "a"
	c <- "b"
	fmt.Println(Ch(c), Ch((<-chan string)(c)))
	var f func(Vec[string]) string = Last
	var g func(float64) string = Str
	h := [...]func(int) int{Id[int], nil}
	fmt.Println(f(v), g(1.5), h[0](2), Pipe(Id[int], Id[int])(4))
	k, _ := func() (func(int) string, error) { return Str, nil }()
	fmt.Println(k(9))
}
