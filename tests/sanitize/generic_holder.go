// sanitize
package main

type stack[T any] struct{ items []*T }

func (s *stack[T]) push(v T) { // flip "v"
	s.items = append(s.items, &v)
}

func (s *stack[T]) pop() T {
	n := len(s.items) - 1
	v := *s.items[n]
	s.items = s.items[:n]
	return v
}

func main() {
	var s stack[string]
	s.push("a")
	s.push("b")
	println(s.pop(), s.pop())
}
