// run
// Goroutines started while packages are initialized run at once, also when the initialization waits for them.
package main

import (
	"fmt"
	"sync"
)

var started = make(chan int)

var answer = func() int {
	c := make(chan int)
	go func() { c <- 42 }()
	return <-c
}()

var pending = func() chan string {
	c := make(chan string)
	go func() { c <- "sent during initialization, received in main" }()
	return c
}()

var wg sync.WaitGroup
var table = make([]int, 10)

func init() {
	for i := range table {
		wg.Add(1)
		go func() {
			defer wg.Done()
			table[i] = i * answer
		}()
	}
	wg.Wait()
	go server()
}

func server() {
	for n := range started {
		started <- n + 1
	}
}

func init() {
	started <- 1
	fmt.Println("init:", <-started)
}

func main() {
	fmt.Println(answer, table)
	fmt.Println(<-pending)
	started <- 10
	fmt.Println(<-started)
}
