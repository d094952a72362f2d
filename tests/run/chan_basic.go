// run
// What a channel is by the specification: blocking handoff, buffering, len and cap, comma-ok, range, nil.
package main

import "fmt"

func send(c chan<- int, values ...int) {
	for _, v := range values {
		c <- v
	}
	close(c)
}

func main() {
	var none chan int
	fmt.Println("nil:", none == nil, len(none), cap(none))

	c := make(chan int)
	fmt.Println("unbuffered:", len(c), cap(c))
	go send(c, 1, 2, 3)
	fmt.Println(<-c, <-c, <-c)
	v, ok := <-c
	fmt.Println("closed:", v, ok)

	b := make(chan string, 3)
	b <- "a"
	b <- "b"
	fmt.Println("buffered:", len(b), cap(b))
	fmt.Println(<-b, len(b))
	b <- "c"
	b <- "d" // wraps around
	fmt.Println(len(b), cap(b))
	close(b)
	fmt.Println("after close:", len(b), cap(b))
	for i := 0; i < 5; i++ {
		s, ok := <-b
		fmt.Printf("%q %t %d\n", s, ok, len(b))
	}

	r := make(chan int, 10)
	go send(r, 5, 6, 7, 8, 9)
	sum := 0
	for v := range r {
		sum += v
		if v == 8 {
			break
		}
	}
	fmt.Println("until 8:", sum, "then", <-r)
	for range r {
		fmt.Println("not reached")
	}

	// range without a variable, and with one assigned that outlives the loop
	t := make(chan int)
	go send(t, 1, 1, 1, 1)
	n := 0
	for range t {
		n++
	}
	var last int
	u := make(chan int)
	go send(u, 3, 4, 5)
	for last = range u {
	}
	fmt.Println("ranges:", n, last)

	// each iteration has its own variable
	w := make(chan int)
	go send(w, 10, 20, 30)
	var fs []func() int
	for v := range w {
		fs = append(fs, func() int { v++; return v })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()

	// capacities of every integer type, constant and not
	size := uint8(200)
	var big int64 = 7
	fmt.Println(cap(make(chan bool, size)), cap(make(chan bool, big)), cap(make(chan bool, 'a')), cap(make(chan bool, 1e2)))

	// ping-pong
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v * 2
		}
		close(pong)
	}()
	total := 0
	for i := 0; i < 1000; i++ {
		ping <- i
		total += <-pong
	}
	close(ping)
	_, ok = <-pong
	fmt.Println("ping-pong:", total, ok)

	// evaluated once: the range expression
	calls := 0
	get := func() chan int {
		calls++
		c := make(chan int, 2)
		c <- 1
		c <- 2
		close(c)
		return c
	}
	for range get() {
	}
	fmt.Println("calls:", calls)
}
