// run
// Deferred calls belong to their goroutine: interleaved goroutines run each its own in its own order; go statements in
// deferred calls and defers in goroutines; unlocking by defer.
package main

import (
	"fmt"
	"sync"
)

func worker(name string, step <-chan bool, out chan<- string) {
	for i := 0; i < 3; i++ {
		<-step
		defer func() {
			<-step
			out <- fmt.Sprint(name, " deferred ", i)
		}()
		out <- fmt.Sprint(name, " at ", i)
	}
}

func nested(level int, out chan<- string, done chan<- bool) {
	defer func() { done <- true }()
	defer func() { out <- fmt.Sprint("leave ", level) }()
	if level == 0 {
		return
	}
	inner := make(chan bool)
	defer func() { <-inner }()
	go nested(level-1, out, inner)
}

func late() (s string) {
	c := make(chan string)
	defer func() { s = <-c }()
	defer func() { go func() { c <- "set by a goroutine" }() }()
	return "by return"
}

type stack struct {
	mu    sync.Mutex
	items []int
}

func (s *stack) push(v int) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items = append(s.items, v)
	return len(s.items)
}

func (s *stack) pop() (v int, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return
}

func main() {
	a, b := make(chan bool), make(chan bool)
	out := make(chan string, 1)
	go worker("a", a, out)
	go worker("b", b, out)
	for _, c := range []byte("abbaabbabaab") {
		if c == 'a' {
			a <- true
		} else {
			b <- true
		}
		fmt.Println(<-out)
	}

	lines, done := make(chan string, 10), make(chan bool)
	go nested(3, lines, done)
	<-done
	close(lines)
	for s := range lines {
		fmt.Print(s, "; ")
	}
	fmt.Println()
	fmt.Println(late())

	s := &stack{}
	var wg sync.WaitGroup
	failures := make(chan error, 100)
	for i := 0; i < 50; i++ {
		wg.Add(2)
		go func() {
			defer wg.Done()
			s.push(i)
		}()
		go func() {
			defer wg.Done()
			if _, err := s.pop(); err != nil {
				failures <- err
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(s.items) == len(failures))
	for len(s.items) > 0 {
		s.pop()
	}
	_, err := s.pop()
	fmt.Println(err)

	// defer in a loop of a goroutine, arguments evaluated at the defer
	order := make(chan int, 10)
	go func() {
		defer close(order)
		for i := range 5 {
			defer func(n int) { order <- n*10 + i }(i + 1)
		}
	}()
	for v := range order {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
