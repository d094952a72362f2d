// run

// Conditions: producers and consumers, Signal wakes one, Broadcast all, the copy check, an L that panics.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type queue struct {
	mu                sync.Mutex
	notEmpty, notFull *sync.Cond
	items             []int
	limit             int
	closed            bool
}

func newQueue(limit int) *queue {
	q := &queue{limit: limit}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(x int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.limit {
		q.notFull.Wait()
	}
	q.items = append(q.items, x)
	q.notEmpty.Signal()
}

func (q *queue) get() (int, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		if q.closed {
			return 0, false
		}
		q.notEmpty.Wait()
	}
	x := q.items[0]
	q.items = append(q.items[:0], q.items[1:]...)
	q.notFull.Signal()
	return x, true
}

func (q *queue) close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.notEmpty.Broadcast()
}

func producers() {
	for _, limit := range []int{1, 3, 100} {
		q := newQueue(limit)
		var producing, consuming sync.WaitGroup
		sums := make([]int, 4)
		for p := range 5 {
			producing.Go(func() {
				for i := range 40 {
					q.put(p*1000 + i)
				}
			})
		}
		for c := range sums {
			consuming.Go(func() {
				for {
					x, ok := q.get()
					if !ok {
						return
					}
					sums[c] += x
				}
			})
		}
		producing.Wait()
		q.close()
		consuming.Wait()
		fmt.Println("limit", limit, "sum", sums[0]+sums[1]+sums[2]+sums[3])
	}
}

// The tickets are taken under the lock, so the order of waiting is known.
func order() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	waiting := 0
	woken := make(chan int, 10)
	for i := range 6 {
		go func() {
			mu.Lock()
			waiting++
			c.Wait()
			mu.Unlock()
			woken <- i
		}()
		for { // until it waits
			mu.Lock()
			n := waiting
			mu.Unlock()
			if n > i {
				break
			}
			runtime.Gosched()
		}
	}
	for range 3 {
		mu.Lock()
		c.Signal()
		mu.Unlock()
		fmt.Println("signal wakes", <-woken)
	}
	c.Broadcast()
	sum := 0
	for range 3 {
		sum += <-woken
	}
	fmt.Println("broadcast wakes the others:", sum, len(woken))
	c.Signal() // nobody
	c.Broadcast()
}

// yielding gives others time between unlocking and parking: a signal then must not be lost.
type yielding struct{ sync.Mutex }

func (y *yielding) Unlock() {
	y.Mutex.Unlock()
	for range 10 {
		runtime.Gosched()
	}
}

func early() {
	var y yielding
	c := sync.NewCond(&y)
	ready := false
	done := make(chan bool)
	y.Mutex.Lock()
	go func() {
		y.Mutex.Lock()
		ready = true
		c.Signal()
		y.Mutex.Unlock()
		done <- true
	}()
	for !ready {
		c.Wait()
	}
	y.Mutex.Unlock()
	<-done
	fmt.Println("signal before the park")
}

type refusing struct {
	sync.Mutex
	refuse bool
}

func (r *refusing) Unlock() {
	if r.refuse {
		panic("not now")
	}
	r.Mutex.Unlock()
}

func panics() {
	try := func(what string, f func()) {
		defer func() { fmt.Println(what, recover()) }()
		f()
	}
	var c sync.Cond
	c.Signal()
	d := c
	try("copy:", func() { d.Signal() })
	try("copy:", func() { d.Wait() })
	try("copy:", func() { d.Broadcast() })
	try("no L:", func() { c.Wait() })
	r := &refusing{refuse: true}
	e := sync.NewCond(r)
	r.Lock()
	try("L:", func() { e.Wait() })
	r.refuse = false
	e.Broadcast()
	woken := make(chan bool)
	go func() {
		r.Lock()
		e.Signal()
		r.Unlock()
		woken <- true
	}()
	e.Wait()
	r.Unlock()
	<-woken
	fmt.Println("usable afterwards")
}

func main() {
	producers()
	order()
	early()
	panics()
}
