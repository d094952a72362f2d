// run
// Instances of generic functions and methods make what they return in storage of their callers; what
// is kept must not be there. slices and sync are instantiated here and in the library.
package main

import (
	"fmt"
	"slices"
	"sync/atomic"
)

type box[T any] struct {
	value T
	next  *box[T]
}

//go:noinline
func made[T any](v T) *box[T] { return &box[T]{value: v} }

//go:noinline
func chained[T any](v T, next *box[T]) *box[T] { return &box[T]{v, next} }

type list[T any] struct{ head *box[T] }

//go:noinline
func (l *list[T]) put(v T) { l.head = chained(v, l.head) }

//go:noinline
func (l list[T]) copied() *list[T] {
	c := &list[T]{}
	for b := l.head; b != nil; b = b.next {
		c.put(b.value)
	}
	return c
}

//go:noinline
func both[A, B any](a A, b B) (*box[A], *box[B]) { return made(a), made(b) }

//go:noinline
func counter[T int | float64](from T) func() T {
	return func() T { from++; return from }
}

type holder[T any] interface {
	put(T)
	copied() *list[T]
}

var kept []*box[int]
var keptAny []any

//go:noinline
func keep(n int) {
	b := made(n)
	kept = append(kept, b)
	keptAny = append(keptAny, made(fmt.Sprint(n)))
}

//go:noinline
func overwrite(n int) int {
	var junk [64]int
	for i := range junk {
		junk[i] = n * i
	}
	return junk[n%64] + junk[(n+7)%64]
}

func main() {
	sum := 0
	var held *box[int]
	for i := range 20 {
		b, s := both(i, fmt.Sprint("s", i))
		sum += b.value + len(s.value)
		var l list[int]
		for k := range i {
			l.put(k)
		}
		c := l.copied()
		for p := c.head; p != nil; p = p.next {
			sum += p.value
		}
		if i%7 == 3 {
			held = made(i * 100)
		}
		keep(i)
		next := counter(float64(i))
		next()
		sum += int(next())
		sum += overwrite(i)
		if held != nil {
			sum += held.value
		}
	}
	fmt.Println(sum, held.value)
	for i, b := range kept {
		fmt.Print(b.value, " ", keptAny[i].(*box[string]).value, " ")
	}
	fmt.Println()

	f, g := made[int], (*list[string]).put
	var l list[string]
	g(&l, "x")
	g(&l, "y")
	a, b := f(1), f(2)
	fmt.Println(a.value, b.value, l.head.value, l.head.next.value)
	var h holder[int] = &list[int]{}
	h.put(3)
	h.put(4)
	fmt.Println(h.copied().head.value)
	results := make(chan *box[int])
	for i := range 3 {
		go func() { results <- made(i) }()
	}
	fmt.Println((<-results).value + (<-results).value + (<-results).value)

	words := slices.Clone([]string{"b", "a"})
	slices.Sort(words)
	var p atomic.Pointer[box[int]]
	p.Store(made(5))
	overwrite(3)
	fmt.Println(words, p.Load().value)
}
