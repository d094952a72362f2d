// Two goroutines, two unbuffered channels, one value going to and fro: every operation switches.
package main

import "fmt"

func pong(ping, pong chan int) {
	for x := range ping {
		pong <- x + 1
	}
	close(pong)
}

func main() {
	there, back := make(chan int), make(chan int)
	go pong(there, back)
	x := 0
	for range 2_000_000 {
		there <- x
		x = <-back
	}
	close(there)
	_, open := <-back
	fmt.Println(x, open)
}
