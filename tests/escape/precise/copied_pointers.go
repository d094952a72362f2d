// precise 0

// Row "copy of pointer slices; atomics; uintptr" (golang/go#15730, test/escape_runtime_atomic.go): copy and the atomic operations send
// what pointers point to to the heap, wherever they are copied to. A local ring of workers, and a local current one.
package main

import "sync/atomic"

type worker struct{ id, done int }

//go:noinline
func rotate(ring []*worker) {
	var spare [4]*worker
	n := copy(spare[:], ring)
	copy(ring, spare[1:n])
	ring[n-1] = spare[0]
}

func main() {
	sum := 0
	for i := range 500 {
		a, b, c := worker{id: i}, worker{id: 2}, worker{id: 3}
		ring := []*worker{&a, &b, &c}
		var current atomic.Pointer[worker]
		for k := range 5 {
			rotate(ring)
			current.Store(ring[0])
			current.Load().done += k
		}
		if old := current.Swap(&b); old != nil {
			sum += old.id
		}
		sum += a.done + b.done*2 + c.done*3
	}
	println(sum)
}
