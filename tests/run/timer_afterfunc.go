// run
// AfterFunc calls on a goroutine of its own; Stop before and after; Reset from inside; panics recovered; chains.
package main

import (
	"fmt"
	"sync"
	"time"
)

const ms = time.Millisecond

type alarm struct{ name string }

func (a alarm) ring() { lines <- "ring " + a.name }

var lines = make(chan string)

func main() {
	x := 1
	t := time.AfterFunc(5*ms, func() { x++; lines <- fmt.Sprint("x ", x) })
	x = 10
	fmt.Println(<-lines, t.C == nil, t.Stop())
	time.AfterFunc(5*ms, alarm{"method value"}.ring)
	fmt.Println(<-lines)

	t = time.AfterFunc(20*ms, func() { lines <- "wrong" })
	fmt.Println("stopped:", t.Stop(), t.Stop())
	select {
	case s := <-lines:
		fmt.Println(s)
	case <-time.After(50 * ms):
		fmt.Println("silent")
	}
	fmt.Println("reset after stop:", t.Reset(time.Hour), t.Reset(time.Hour), t.Stop())

	// blocks without harm to other timers
	gate := make(chan bool)
	time.AfterFunc(ms, func() { <-gate; lines <- "blocked one" })
	time.AfterFunc(10*ms, func() { lines <- "later one" })
	fmt.Println(<-lines)
	gate <- true
	fmt.Println(<-lines)

	// resets itself four times
	var again *time.Timer
	n := 0
	ready := make(chan bool)
	again = time.AfterFunc(2*ms, func() {
		<-ready
		n++
		lines <- fmt.Sprint("again ", n)
		if n < 4 {
			go func() { ready <- true }()
			again.Reset(2 * ms)
		}
	})
	ready <- true
	for i := 0; i < 4; i++ {
		fmt.Println(<-lines)
	}

	// a chain of fifty
	var chain func(k int)
	chain = func(k int) {
		if k == 0 {
			lines <- "end of the chain"
			return
		}
		time.AfterFunc(time.Duration(k%3)*ms/2, func() { chain(k - 1) })
	}
	chain(50)
	fmt.Println(<-lines)

	// panics and recovers there
	time.AfterFunc(ms, func() {
		defer func() { lines <- fmt.Sprint("recovered ", recover()) }()
		panic("in a timer")
	})
	fmt.Println(<-lines)

	// a thousand at once
	var wg sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for i := 0; i < 1000; i++ {
		wg.Add(1)
		time.AfterFunc(time.Duration(i%10)*ms, func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sum += i
		})
	}
	wg.Wait()
	fmt.Println("sum:", sum)

	// the receive of what a stopped timer's function would have sent: with the result of Stop one knows
	for i := 0; i < 20; i++ {
		done := make(chan bool, 1)
		t := time.AfterFunc(time.Duration(i%4)*ms/2, func() { done <- true })
		time.Sleep(ms)
		if t.Stop() {
			select {
			case <-done:
				fmt.Println("stopped, but called")
			case <-time.After(5 * ms):
			}
		} else {
			<-done
		}
	}
	fmt.Println("consistent")
}
