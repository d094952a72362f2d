// run
// Waiting senders and receivers are served in the order they came; values never overtake each other.
package main

import (
	"fmt"
	"time"
)

// settle gives started goroutines the time to reach their channel operations.
func settle() { time.Sleep(4 * time.Millisecond) }

func senders(capacity int) {
	c := make(chan int, capacity)
	for i := 0; i < 8; i++ {
		go func() { c <- i }()
		settle()
	}
	fmt.Print("senders, capacity ", capacity, ", len ", len(c), ":")
	for i := 0; i < 8; i++ {
		fmt.Print(" ", <-c)
	}
	fmt.Println()
}

func receivers() {
	c, done := make(chan int), make(chan [2]int, 8)
	for i := 0; i < 8; i++ {
		go func() { done <- [2]int{i, <-c} }()
		settle()
	}
	for i := 0; i < 8; i++ {
		c <- 100 + i
	}
	var got [8]int
	for range got {
		pair := <-done
		got[pair[0]] = pair[1]
	}
	fmt.Println("receivers:", got)
}

// A sender that waits for room puts its value behind those in the buffer.
func refill() {
	c := make(chan int, 2)
	c <- 0
	c <- 1
	for i := 2; i < 5; i++ {
		go func() { c <- i }()
		settle()
	}
	fmt.Print("refill:")
	for i := 0; i < 5; i++ {
		v := <-c
		fmt.Print(" ", v, "/", len(c))
	}
	fmt.Println()
}

// A select waits in the queues like everybody else.
func mixed() {
	c, done := make(chan string), make(chan string, 3)
	go func() { done <- "plain got " + <-c }()
	settle()
	go func() {
		select {
		case s := <-c:
			done <- "select got " + s
		case <-make(chan int):
		}
	}()
	settle()
	go func() {
		s, ok := <-c
		done <- fmt.Sprint("comma got ", s, ok)
	}()
	settle()
	for _, s := range []string{"first", "second", "third"} {
		c <- s
		fmt.Println(<-done)
	}
}

func main() {
	senders(0)
	senders(1)
	senders(3)
	receivers()
	refill()
	mixed()
	// what one goroutine sends arrives in order whatever the capacity
	for _, capacity := range []int{0, 1, 7, 64} {
		c := make(chan int, capacity)
		go func() {
			for i := 0; i < 500; i++ {
				c <- i
			}
			close(c)
		}()
		next, good := 0, true
		for v := range c {
			good = good && v == next
			next++
		}
		fmt.Println("in order:", capacity, next, good)
	}
}
