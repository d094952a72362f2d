// run
// nil channels switch cases off: merging until both inputs end, an output that is only offered when there is something,
// a queue without bounds, state machines.
package main

import (
	"fmt"
	"time"
)

func merge(a, b <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for a != nil || b != nil {
			select {
			case v, ok := <-a:
				if !ok {
					a = nil
					continue
				}
				out <- v
			case v, ok := <-b:
				if !ok {
					b = nil
					continue
				}
				out <- v
			}
		}
	}()
	return out
}

func count(from, to int) <-chan int {
	c := make(chan int)
	go func() {
		for i := from; i < to; i++ {
			c <- i
		}
		close(c)
	}()
	return c
}

// queue hands on in order and never makes the sender wait for the receiver.
func queue(in <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		var waiting []string
		for in != nil || len(waiting) > 0 {
			var offer chan string
			var first string
			if len(waiting) > 0 {
				offer, first = out, waiting[0]
			}
			select {
			case s, ok := <-in:
				if !ok {
					in = nil
				} else {
					waiting = append(waiting, s)
				}
			case offer <- first:
				waiting = waiting[1:]
			}
		}
	}()
	return out
}

func main() {
	sum, n := 0, 0
	for v := range merge(count(0, 100), count(1000, 1050)) {
		sum += v
		n++
	}
	fmt.Println("merged:", n, sum)

	in := make(chan string)
	out := queue(in)
	for i := 0; i < 100; i++ {
		in <- fmt.Sprint("m", i) // nobody receives yet
	}
	close(in)
	next, good := 0, true
	for s := range out {
		good = good && s == fmt.Sprint("m", next)
		next++
	}
	fmt.Println("queue:", next, good)

	// on and off by a toggle
	toggle, data, report := make(chan bool), make(chan int), make(chan string)
	go func() {
		var active chan int
		got := 0
		for {
			select {
			case on, ok := <-toggle:
				if !ok {
					report <- fmt.Sprint("got ", got)
					return
				}
				active = nil
				if on {
					active = data
				}
			case <-active:
				got++
			}
		}
	}()
	offer := func() bool {
		select {
		case data <- 1:
			return true
		case <-time.After(3 * time.Millisecond):
			return false
		}
	}
	fmt.Print(offer(), " ")
	toggle <- true
	time.Sleep(time.Millisecond)
	data <- 1
	data <- 1
	toggle <- false
	fmt.Print(offer(), " ")
	close(toggle)
	fmt.Println(<-report)

	// two and more nil channels beside a live one, send and receive
	var none chan int
	live := make(chan int, 1)
	for i := 0; i < 4; i++ {
		select {
		case <-none:
			fmt.Println("wrong")
		case none <- i:
			fmt.Println("wrong")
		case live <- i:
			fmt.Print("in ", i, "; ")
		case v := <-live:
			fmt.Print("out ", v, "; ")
		}
	}
	fmt.Println()
	// a goroutine that waits forever on nothing does not disturb the others' end
	go func() { select {} }()
	go func() { <-none }()
	go func() { none <- 1 }()
	go func() {
		select {
		case <-none:
		case none <- 1:
		}
	}()
	time.Sleep(2 * time.Millisecond)
	fmt.Println("end")
}
