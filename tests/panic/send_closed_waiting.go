// run
// The channel is closed while the sender waits.
package main

func produce(c chan int) {
	c <- 1
	c <- 2
}

func main() {
	c := make(chan int)
	go func() {
		<-c
		close(c)
	}()
	produce(c)
}
