// One goroutine selects among three producers, one of them buffered, and a channel nobody sends on, and answers on a fifth.
package main

import "fmt"

func produce(out chan<- int, n int) {
	for i := range n {
		out <- i
	}
	out <- -1
}

func add(sums <-chan int, total chan<- int) {
	sum := 0
	for s := range sums {
		sum += s
	}
	total <- sum
}

func main() {
	const n = 300_000
	a, b, c := make(chan int), make(chan int), make(chan int, 64)
	never, sums, total := make(chan int), make(chan int), make(chan int)
	go produce(a, n)
	go produce(b, n)
	go produce(c, n)
	go add(sums, total)
	for left := 3; left > 0; {
		x, factor := 0, 0
		select {
		case x = <-a:
			factor = 1
		case x = <-b:
			factor = 2
		case x = <-c:
			factor = 3
		case <-never:
			panic("never")
		}
		if x < 0 {
			left--
			continue
		}
		select {
		case sums <- x * factor:
		case <-never:
			panic("never")
		}
	}
	close(sums)
	fmt.Println(<-total)
}
