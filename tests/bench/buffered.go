// A producer and a consumer with a buffer of 128 between them.
package main

import "fmt"

func produce(out chan<- int, n int) {
	for i := range n {
		out <- i
	}
	close(out)
}

func main() {
	values := make(chan int, 128)
	go produce(values, 10_000_000)
	sum := 0
	for v := range values {
		sum += v
	}
	fmt.Println(sum)
}
