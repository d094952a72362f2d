// run
// Goroutines that still run, and their deferred calls, end with main.
package main

func main() {
	c := make(chan int)
	go func() {
		defer println("never")
		c <- 1
		<-c
		panic("never")
	}()
	println(<-c)
}
