// run
// Generic iterators: sequences of any type, adapters, methods of generic types, constraints that are functions.
package main

import "fmt"

type Seq[V any] func(yield func(V) bool)
type Seq2[K, V any] func(yield func(K, V) bool)

func Slice[S ~[]E, E any](s S) Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}

func Map[A, B any](s Seq[A], f func(A) B) Seq[B] {
	return func(yield func(B) bool) {
		for a := range s {
			if !yield(f(a)) {
				return
			}
		}
	}
}

func Enumerate[V any](s Seq[V]) Seq2[int, V] {
	return func(yield func(int, V) bool) {
		i := 0
		for v := range s {
			if !yield(i, v) {
				return
			}
			i++
		}
	}
}

func Collect[V any](s Seq[V]) (r []V) {
	for v := range s {
		r = append(r, v)
	}
	return
}

func Find[V comparable](s Seq[V], want V) (int, bool) {
	for i, v := range Enumerate(s) {
		if v == want {
			return i, true
		}
	}
	return -1, false
}

type List[T any] struct {
	head *node[T]
	n    int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *List[T]) Push(v T) {
	l.head = &node[T]{v, l.head}
	l.n++
}

func (l *List[T]) All(yield func(T) bool) {
	for n := l.head; n != nil; n = n.next {
		if !yield(n.value) {
			return
		}
	}
}

func (l *List[T]) Each(f func(T)) (n int) {
	for v := range l.All {
		defer func() { n += 100 }()
		f(v)
	}
	return l.n
}

func Over[F ~func(func(int) bool)](f F) (sum int) {
	for i := range f {
		sum += i
	}
	return
}

func First[T any, F ~func(func(T) bool)](f F) (zero T) {
	for v := range f {
		return v
	}
	return
}

func Nested[T any](rows Seq[Seq[T]]) func(func(T) bool) {
	return func(yield func(T) bool) {
	outer:
		for row := range rows {
			n := 0
			for v := range row {
				if n++; n > 2 {
					continue outer
				}
				if !yield(v) {
					break outer
				}
			}
		}
	}
}

func main() {
	words := []string{"range", "over", "func"}
	for i, n := range Enumerate(Map(Slice(words), func(s string) int { return len(s) })) {
		fmt.Println(i, n)
	}
	fmt.Println(Collect(Map(Slice([]int{1, 2, 3}), func(i int) any { return i * i })))
	fmt.Println(Find(Slice(words), "func"))
	fmt.Println(Find(Slice(words), "for"))
	var l List[string]
	for _, w := range words {
		l.Push(w)
	}
	fmt.Println(l.Each(func(s string) { fmt.Print(s, " ") }))
	for s := range l.All {
		fmt.Println(s)
		break
	}
	fmt.Println(Over(func(yield func(int) bool) { _ = yield(1) && yield(2) }))
	fmt.Println(First[string](l.All), First[float64](Slice([]float64(nil))))
	rows := Slice([]Seq[int]{Slice([]int{1, 2, 3, 4}), Slice([]int{5}), Slice([]int{6, 7, 8})})
	for v := range Nested(rows) {
		fmt.Print(v, " ")
		if v == 7 {
			break
		}
	}
	fmt.Println()
}
