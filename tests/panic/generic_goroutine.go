// run
// A goroutine that a generic function started panics with a generic error.
package main

import "fmt"

type failure[T any] struct{ v T }

func (f failure[T]) Error() string { return fmt.Sprintf("failed with %T %v", f.v, f.v) }

func start[T any](v T, done chan T) {
	go work(v, done)
	<-done
}

func work[T any](v T, done chan T) {
	defer func() {
		e := recover()
		fmt.Println("recovered", e)
		panic(fmt.Errorf("again: %w", e.(error)))
	}()
	fail(v)
}

func fail[T any](v T) { panic(failure[T]{v}) }

func main() {
	start(map[string]int{"x": 1}, make(chan map[string]int))
}
