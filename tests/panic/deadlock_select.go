// run
package main

func main() {
	c, d := make(chan int), make(chan string)
	select {
	case <-c:
	case d <- "x":
	}
}
