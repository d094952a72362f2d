// run
// Embedded generic types: promotion of fields and methods, shadowing, interfaces satisfied by promotion, embedded
// interfaces and pointers, and names of the embedded fields.
package main

import (
	"fmt"
	"sync"
)

type base[T any] struct {
	ID   T
	tags []string
}

func (b *base[T]) tag(s ...string) *base[T] { b.tags = append(b.tags, s...); return b }
func (b base[T]) Describe() string          { return fmt.Sprintf("base(%v %v)", b.ID, b.tags) }

type middle[K comparable, V any] struct {
	base[K]
	Values map[K]V
}

func (m *middle[K, V]) Put(v V) { // uses what it promotes
	if m.Values == nil {
		m.Values = map[K]V{}
	}
	m.Values[m.ID] = v
}

type outer[V any] struct {
	*middle[string, V]
	sync.Mutex
	name string
}

func (o outer[V]) Describe() string { return "outer(" + o.middle.Describe() + ")" }

type describer interface{ Describe() string }

type stringer[T any] struct{ describer } // an interface, with a parameter that nothing uses

type container[T any] interface {
	Len() int
	At(int) T
}

type slice[T any] []T

func (s slice[T]) Len() int   { return len(s) }
func (s slice[T]) At(i int) T { return s[i] }

type reversed[T any] struct{ container[T] }

func (r reversed[T]) At(i int) T { return r.container.At(r.Len() - 1 - i) }

type mapped[A, B any] struct {
	container[A]
	f func(A) B
}

func (m mapped[A, B]) At(i int) B { return m.f(m.container.At(i)) }

func all[T any](c container[T]) (v []T) {
	for i := range c.Len() {
		v = append(v, c.At(i))
	}
	return
}

// left and right promote the same name at one depth: only a selector with the field is allowed.
type left[T any] struct{ X T }
type right[T any] struct{ X T }
type fork[A, B any] struct {
	left[A]
	right[B]
}

type number int

func (n number) Double() number { return 2 * n }

type wrapped[T any] struct {
	number
	extra T
}

type guarded[T any] struct {
	mu sync.Mutex
	v  T
}

func (g *guarded[T]) with(f func(*T)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	f(&g.v)
}

type counters struct{ guarded[map[string]int] }

func main() {
	m := middle[int, string]{base: base[int]{ID: 7}}
	m.tag("a", "b").tag("c")
	m.Put("seven")
	fmt.Println(m.Describe(), m.Values, m.base.tags, len(m.tags))
	o := outer[[]int]{middle: &middle[string, []int]{base: base[string]{"k", nil}}, name: "o"}
	o.Lock()
	o.Put([]int{1})
	o.Unlock()
	o.ID = "l"
	o.tag("t")
	o.Put(nil)
	fmt.Println(o.Describe(), len(o.Values), o.Values["k"])
	for _, d := range []describer{m, &m, o, o.middle, stringer[int]{m}, &stringer[func()]{o}, base[bool]{}} {
		fmt.Printf("%T: %s\n", d, d.Describe())
	}
	s := slice[int]{1, 2, 3}
	r := reversed[int]{s}
	fmt.Println(all(r), all(container[int](reversed[int]{r})), all(container[string](mapped[int, string]{r, func(i int) string { return fmt.Sprint("n", i) }})))
	f := fork[int, string]{left[int]{1}, right[string]{"r"}}
	f.left.X++
	fmt.Printf("%v %v %+v\n", f.left.X, f.right.X, f)
	w := wrapped[[2]bool]{number: 21}
	fmt.Printf("%v %+v %v\n", w.Double(), w, wrapped[int].Double(wrapped[int]{number: 4}))
	var c counters
	for _, w := range []string{"x", "y", "x"} {
		c.with(func(m *map[string]int) {
			if *m == nil {
				*m = map[string]int{}
			}
			(*m)[w]++
		})
	}
	fmt.Println(c.v, c.guarded.v["x"])
}
