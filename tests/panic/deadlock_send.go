// run
// Nobody receives what does not fit into the buffer.
package main

func main() {
	c := make(chan int, 2)
	for i := 0; ; i++ {
		println(i)
		c <- i
	}
}
