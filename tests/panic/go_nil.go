// run
// The go statement itself fails, and nothing recovers that.
package main

func main() {
	defer func() { println("recovered", recover() != nil) }()
	c := make(chan int)
	go func() { c <- 1; <-c }()
	<-c
	var f func()
	go f()
	select {}
}
