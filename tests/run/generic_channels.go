// run
// Channels of type parameters: directions, select, generators, fan-in, futures, mutexes around T.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func generate[T any](n int, f func(int) T) <-chan T {
	c := make(chan T, 2)
	go func() {
		defer close(c)
		for i := range n {
			c <- f(i)
		}
	}()
	return c
}

func mapChan[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
	go func() {
		for v := range in {
			out <- f(v)
		}
		close(out)
	}()
	return out
}

func merge[C ~<-chan T | ~chan T, T any](in ...C) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, c := range in {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func drain[T any](c <-chan T) (v []T) {
	for x := range c {
		v = append(v, x)
	}
	return
}

func tryRecv[T any](c <-chan T) (v T, state string) {
	select {
	case x, ok := <-c:
		if !ok {
			return x, "closed"
		}
		return x, "got"
	default:
		return v, "empty"
	}
}

func trySend[C ~chan<- T | ~chan T, T any](c C, v ...T) (n int) {
	for _, x := range v {
		select {
		case c <- x:
			n++
		default:
		}
	}
	return
}

func either[A, B any](a <-chan A, b <-chan B) any {
	select {
	case x := <-a:
		return x
	case y := <-b:
		return y
	}
}

type future[T any] struct {
	done chan struct{}
	v    T
	err  any
}

func async[T any](f func() T) *future[T] {
	r := &future[T]{done: make(chan struct{})}
	go func() {
		defer close(r.done)
		defer func() { r.err = recover() }()
		r.v = f()
	}()
	return r
}

func (f *future[T]) wait() (T, any) {
	<-f.done
	return f.v, f.err
}

type syncMap[K comparable, V any] struct {
	sync.RWMutex
	m map[K]V
}

func (s *syncMap[K, V]) update(k K, f func(V) V) {
	s.Lock()
	defer s.Unlock()
	if s.m == nil {
		s.m = map[K]V{}
	}
	s.m[k] = f(s.m[k])
}

type queue[T any] chan T

func (q queue[T]) put(v T) queue[T] { q <- v; return q }

type event[T any] struct {
	at   int
	data T
	back chan<- event[T]
}

func serve[T any](in chan event[T], f func(T) T) {
	for e := range in {
		e.back <- event[T]{e.at + 1, f(e.data), nil}
	}
}

func main() {
	squares := generate(5, func(i int) int { return i * i })
	fmt.Println(drain(mapChan(squares, func(i int) string { return fmt.Sprint("<", i, ">") })))
	v := drain(merge(generate(3, func(i int) float64 { return float64(i) }), generate(2, func(i int) float64 { return -1.5 })))
	sort.Float64s(v)
	fmt.Println(v)
	q := make(queue[[2]string], 2)
	fmt.Println(tryRecv((<-chan [2]string)(q)))
	q.put([2]string{"a", "b"}).put([2]string{})
	fmt.Println(trySend(q, [2]string{"full"}), len(q), cap(q))
	fmt.Println(tryRecv((<-chan [2]string)(q)))
	close(q)
	fmt.Println(len(drain((<-chan [2]string)(q))))
	fmt.Println(tryRecv((<-chan [2]string)(q)))
	a, b := make(chan int, 1), make(chan []string, 1)
	b <- []string{"b"}
	fmt.Println(either(a, b))
	a <- 1
	fmt.Println(either(a, b), trySend(a, 1, 2, 3))
	fmt.Println(async(func() string { return "later" }).wait())
	fmt.Println(async(func() [3]int { panic("failed") }).wait())
	var m syncMap[string, []int]
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m.update([]string{"even", "odd"}[i%2], func(l []int) []int { return append(l, i) })
		}()
	}
	wg.Wait()
	sort.Ints(m.m["odd"])
	fmt.Println(len(m.m["even"]), m.m["odd"])
	in, back := make(chan event[string]), make(chan event[string])
	go serve(in, func(s string) string { return s + s })
	e := event[string]{data: "x"}
	for range 3 {
		e.back = back
		in <- e
		e = <-back
	}
	fmt.Printf("%v %d %T %T\n", e.data, e.at, q, in)
}
