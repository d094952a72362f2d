// run
// A trace through generic functions, methods of instances, closures in them, and a local type's.
package main

type pair[A, B any] struct {
	a A
	b B
}

type box[T any] struct{ v []T }

func (b *box[T]) at(i int) T { return b.v[i] }

func (b box[T]) each(f func(T)) {
	for i := 0; ; i++ {
		f(b.at(i))
	}
}
//go:noinline
func outer[K comparable, V any](m map[K]V, k K) {
	func() {
		defer func() {
			inner[pair[K, V]](k)
		}()
		println("in outer")
	}()
}

func inner[P, K any](k K) {
	b := box[K]{[]K{k}}
	apply(b.each, func(x K) {
		println("value", any(x).(string))
	})
}

func apply[T any](f func(T), x T) { f(x) }

type wrapper[T any] struct{ *box[T] }

func (w wrapper[T]) run() { outer(map[string]T{}, "key") }

func main() {
	w := wrapper[[]int]{&box[[]int]{}}
	run := w.run
	run()
}
