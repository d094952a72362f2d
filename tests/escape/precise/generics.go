// precise 0

// Row "generics" (golang/go#79592): calls through a type parameter's method or an instantiated function lose what is known of
// their arguments. A generic heap of pointers whose order is a method of the element.
package main

type ordered[T any] interface{ before(other T) bool }

type queue[T ordered[T]] struct {
	items []T
}

func (q *queue[T]) push(v T) {
	q.items = append(q.items, v)
	for i := len(q.items) - 1; i > 0; {
		up := (i - 1) / 2
		if !q.items[i].before(q.items[up]) {
			break
		}
		q.items[i], q.items[up] = q.items[up], q.items[i]
		i = up
	}
}

func (q *queue[T]) pop() T {
	top := q.items[0]
	last := len(q.items) - 1
	q.items[0] = q.items[last]
	q.items = q.items[:last]
	for i := 0; ; {
		child := 2*i + 1
		if child >= last {
			break
		}
		if child+1 < last && q.items[child+1].before(q.items[child]) {
			child++
		}
		if !q.items[child].before(q.items[i]) {
			break
		}
		q.items[i], q.items[child] = q.items[child], q.items[i]
		i = child
	}
	return top
}

type event struct{ at, what int }

func (e *event) before(other *event) bool { return e.at < other.at }

func main() {
	sum := 0
	for round := range 300 {
		var events [6]event
		storage := make([]*event, 0, len(events))
		q := queue[*event]{items: storage}
		for i := range events {
			events[i] = event{(i*5 + round) % 7, i}
			q.push(&events[i])
		}
		for k := range events {
			sum += q.pop().what * (k + 1)
		}
	}
	println(sum)
}
