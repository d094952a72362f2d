// run
// close: what waits is woken, what is buffered still arrives, and every misuse is a recoverable run-time error.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Println(name+":", r, isRuntime)
	}()
	f()
}

func main() {
	var none chan int
	closed := make(chan int)
	close(closed)
	full := make(chan int, 1)
	full <- 1
	close(full)
	try("close of nil", func() { close(none) })
	try("close of closed", func() { close(closed) })
	try("send on closed", func() { closed <- 1 })
	try("send on closed with a value inside", func() { full <- 1 })
	try("select send on closed", func() {
		select {
		case closed <- 1:
		default:
			fmt.Println("default")
		}
	})
	try("deferred close", func() { defer close(closed) })
	fmt.Println(<-full, len(full))
	v, ok := <-full
	fmt.Println(v, ok)

	// all receivers wake up
	gate, out := make(chan string), make(chan string)
	for i := 0; i < 5; i++ {
		go func() {
			s, ok := <-gate
			out <- fmt.Sprintf("%q %t", s, ok)
		}()
	}
	for i := 0; i < 3; i++ {
		go func() {
			for range gate {
			}
			out <- "range ended"
		}()
	}
	time.Sleep(5 * time.Millisecond)
	close(gate)
	count := map[string]int{}
	for i := 0; i < 8; i++ {
		count[<-out]++
	}
	fmt.Println(count)

	// all senders panic
	c := make(chan int)
	for i := 0; i < 4; i++ {
		go func() {
			defer func() { out <- fmt.Sprint(recover()) }()
			c <- i
		}()
	}
	time.Sleep(5 * time.Millisecond)
	close(c)
	count = map[string]int{}
	for i := 0; i < 4; i++ {
		count[<-out]++
	}
	fmt.Println(count)

	// senders that wait at a full buffer panic, what is in it arrives
	b := make(chan int, 2)
	b <- 7
	b <- 8
	go func() {
		defer func() { out <- fmt.Sprint("blocked: ", recover()) }()
		b <- 9
	}()
	time.Sleep(5 * time.Millisecond)
	close(b)
	fmt.Println(<-out)
	for v := range b {
		fmt.Print(v, " ")
	}
	fmt.Println()

	// a select that waits is woken by close: a receive yields zero, a send panics
	recv, send, quit := make(chan int), make(chan int), make(chan int)
	go func() {
		select {
		case v, ok := <-recv:
			out <- fmt.Sprint("select receive: ", v, ok)
		case <-quit:
		}
	}()
	time.Sleep(5 * time.Millisecond)
	close(recv)
	fmt.Println(<-out)
	go func() {
		defer func() { out <- fmt.Sprint("select send: ", recover()) }()
		select {
		case send <- 1:
		case <-quit:
		}
	}()
	time.Sleep(5 * time.Millisecond)
	close(send)
	fmt.Println(<-out)

	// a closed channel as a signal that any number may read any number of times
	done := make(chan struct{})
	close(done)
	for i := 0; i < 1000; i++ {
		<-done
	}
	fmt.Println("len and cap:", len(done), cap(done))
}
