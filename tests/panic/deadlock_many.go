// run
// All goroutines are shown with what they wait for, the main one first.
package main

func recv(c chan int) { <-c }
func send(c chan int) { c <- 1 }
func both(c, d chan int) {
	select {
	case <-c:
	case d <- 1:
	}
}

func start(c chan int) {
	go recv(c)
	var none chan int
	none <- 1
}

func main() {
	c, d, e := make(chan int), make(chan int), make(chan int)
	go recv(c)
	go send(d)
	go both(c, e)
	go func() {
		var none chan int
		<-none
	}()
	go start(c)
	go func() { select {} }()
	recv(c)
}
