// precise 2510

// Row "iterators / range-over-func" (golang/go#69539, #73524, #80714): iterators made of iterators keep their closures and the state
// of the loop body on the heap when they are not all inlined. A closure handed to an iterator that only the caller knows might be
// kept by it: those of filter and mapped stay on the heap, the loop's own in main do not.
package main

import "iter"

type list struct {
	head *entry
}

type entry struct {
	value int
	next  *entry
}

//go:noinline
func (l *list) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for e := l.head; e != nil; e = e.next {
			if !yield(e.value) {
				return
			}
		}
	}
}

//go:noinline
func filter(s iter.Seq[int], keep func(int) bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		s(func(v int) bool {
			if !keep(v) {
				return true
			}
			return yield(v)
		})
	}
}

//go:noinline
func mapped(s iter.Seq[int], f func(int) int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		at := 0
		for v := range s {
			if !yield(at, f(v)) {
				return
			}
			at++
		}
	}
}

func main() {
	var l list
	for i := range 10 {
		l.head = &entry{i, l.head}
	}
	sum := 0
	for round := range 500 {
		odd := filter(l.all(), func(v int) bool { return v%2 == 1 })
		for at, v := range mapped(odd, func(v int) int { return v * round }) {
			sum += at + v
			if at == 3 {
				break
			}
		}
	}
	println(sum)
}
