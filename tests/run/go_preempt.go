// run
// Goroutines that never block do not stop the others: loops with calls of small functions, with atomic loads, with
// nothing at all. Main sleeps and works beside them, and its end ends them.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

const ms = time.Millisecond

func leaf(n int) int { return n*3 + 1 }

func collatz(n int) (steps int) {
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = n*3 + 1
		}
		steps++
	}
	return
}

type spinner struct{ count uint64 }

func (s *spinner) spin() {
	for {
		s.count++
	}
}

func main() {
	var stop atomic.Bool
	done := make(chan bool)
	go func() { // no call but the load
		for !stop.Load() {
		}
		done <- true
	}()
	go func() { // leaf calls
		n := 1
		for !stop.Load() {
			n = leaf(n)
		}
		done <- true
	}()
	var counter atomic.Int64
	go func() {
		for !stop.Load() {
			counter.Add(1)
		}
		done <- true
	}()
	go func() {
		for n := 1; !stop.Load(); n++ {
			collatz(n)
		}
		done <- true
	}()
	time.Sleep(30 * ms)
	for before := counter.Load(); counter.Load() == before; {
		time.Sleep(10 * ms)
	}
	fmt.Println("counting")
	stop.Store(true)
	for i := 0; i < 4; i++ {
		<-done
	}
	fmt.Println("stopped")

	// loops without any call, which never end
	go func() {
		for {
		}
	}()
	time.Sleep(5 * ms)
	fmt.Println("beside an empty loop")
	go new(spinner).spin()
	go func() {
		var a [100]int
		for {
			for i := range a {
				a[i] += i
			}
		}
	}()
	go func() {
		x := 1.5
		for i := 0; ; i++ {
			x = x*0.5 + float64(i)
		}
	}()
	go func() {
		defer fmt.Println("not reached")
		s, n := "some text", 0
		for {
			for _, r := range s {
				n += int(r)
			}
		}
	}()
	go func() {
	outer:
		for i := 0; ; i++ {
			for j := 0; ; j++ {
				if j > i {
					continue outer
				}
			}
		}
	}()
	time.Sleep(20 * ms)
	fmt.Println("beside six")

	// others get on: channels, timers, collections
	c := make(chan int)
	go func() {
		for i := 0; i < 20; i++ {
			c <- i
		}
		close(c)
	}()
	sum := 0
	for v := range c {
		sum += v
	}
	fmt.Println("channel:", sum)
	runtime.GC()
	fmt.Println("collected")
	select {
	case <-time.After(5 * ms):
		fmt.Println("timer")
	}
	// preempted in the middle of an expression with live pointers and floats
	results := make(chan float64)
	for g := 1; g <= 3; g++ {
		go func() {
			a := make([]float64, 1000)
			total := 0.0
			for round := 0; round < 2000; round++ {
				for i := range a {
					a[i] += float64(i * g)
					total += a[i] - a[i]*0.5*2
				}
			}
			results <- a[999] + total
		}()
	}
	product := 1.0
	for g := 0; g < 3; g++ {
		product *= <-results
	}
	fmt.Println("computed:", product == 6*1998000.0*1998000.0*1998000.0)
}
