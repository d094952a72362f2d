// run
// A binary heap by a method of the element, one by a function, and a merge of sorted channels with it.
package main

import "fmt"

type lesser[T any] interface{ Less(T) bool }

type heap[T lesser[T]] []T

func (h *heap[T]) push(v T) {
	*h = append(*h, v)
	s := *h
	for i := len(s) - 1; i > 0; {
		p := (i - 1) / 2
		if !s[i].Less(s[p]) {
			break
		}
		s[i], s[p] = s[p], s[i]
		i = p
	}
}

func (h *heap[T]) pop() (top T) {
	s := *h
	top = s[0]
	n := len(s) - 1
	s[0] = s[n]
	clear(s[n:])
	s = s[:n]
	*h = s
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			return
		}
		if c+1 < n && s[c+1].Less(s[c]) {
			c++
		}
		if !s[c].Less(s[i]) {
			return
		}
		s[i], s[c] = s[c], s[i]
		i = c
	}
}

type num int

func (a num) Less(b num) bool { return a < b }

type task struct {
	name     string
	priority int
}

func (a *task) Less(b *task) bool {
	return a.priority > b.priority || a.priority == b.priority && a.name < b.name
}

// by adds an order to elements that have none.
type by[T any] struct {
	v    T
	less func(a, b T) bool
}

func (a by[T]) Less(b by[T]) bool { return a.less(a.v, b.v) }

func heapSort[T any](v []T, less func(a, b T) bool) {
	var h heap[by[T]]
	for _, x := range v {
		h.push(by[T]{x, less})
	}
	for i := range v {
		v[i] = h.pop().v
	}
}

type head[T lesser[T]] struct {
	v    T
	from <-chan T
}

func (a head[T]) Less(b head[T]) bool { return a.v.Less(b.v) }

func merge[T lesser[T]](in ...<-chan T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		var h heap[head[T]]
		for _, c := range in {
			if v, ok := <-c; ok {
				h.push(head[T]{v, c})
			}
		}
		for len(h) > 0 {
			next := h.pop()
			out <- next.v
			if v, ok := <-next.from; ok {
				h.push(head[T]{v, next.from})
			}
		}
	}()
	return out
}

func feed[T any](v ...T) <-chan T {
	c := make(chan T, len(v))
	for _, x := range v {
		c <- x
	}
	close(c)
	return c
}

func main() {
	var h heap[num]
	x := num(12345)
	for range 1000 {
		x = x * 1103515245 % 2147483647
		h.push(x)
	}
	last, ordered := num(-1), true
	for len(h) > 0 {
		v := h.pop()
		ordered = ordered && last <= v
		last = v
	}
	fmt.Println(ordered, cap(h) >= 1000)

	var tasks heap[*task]
	for i, n := range []string{"sleep", "eat", "work", "play", "read"} {
		tasks.push(&task{n, i % 3})
	}
	for len(tasks) > 0 {
		fmt.Print(*tasks.pop(), " ")
	}
	fmt.Println()
	words := []string{"pear", "fig", "apple", "kiwi", "date"}
	heapSort(words, func(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b })
	fmt.Println(words)
	for v := range merge(feed[num](1, 4, 9), feed[num](), feed[num](2, 3, 5, 8), feed[num](4)) {
		fmt.Print(v, " ")
	}
	fmt.Printf("%T\n", h)
}
