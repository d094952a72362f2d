// A chain of goroutines, one for each of the first 3,000 primes; each passes on what its prime does not divide.
package main

import "fmt"

func count(out chan<- int) {
	for i := 2; ; i++ {
		out <- i
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if i := <-in; i%prime != 0 {
			out <- i
		}
	}
}

func main() {
	source := make(chan int)
	go count(source)
	prime := 0
	for range 3000 {
		prime = <-source
		next := make(chan int)
		go filter(source, next, prime)
		source = next
	}
	fmt.Println(prime)
}
