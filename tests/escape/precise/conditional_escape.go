// precise

// Row "conditional escape" (golang/go#42781): one cold path that keeps what a variable points to puts all that it ever points to on
// the heap. The record of the hot path is never kept. What the cold path keeps must be on the heap, also when it is made
// before the branch: moving it there only when the branch is taken would leave other pointers to it behind.
package main

type record struct {
	id, attempts int
	payload      [4]int
}

var failed []*record

//go:noinline
func process(r *record) bool {
	for i := range r.payload {
		r.payload[i] = r.id * i
	}
	r.attempts++
	return r.id%250 != 249
}

func main() {
	sum := 0
	for i := range 1000 {
		var r *record
		if i%250 == 249 {
			r = &record{id: i, attempts: 1}
			failed = append(failed, r)
		} else {
			r = &record{id: i}
		}
		if !process(r) {
			sum++
		}
		sum += r.payload[3] + r.attempts
	}
	println(sum, len(failed))
}
