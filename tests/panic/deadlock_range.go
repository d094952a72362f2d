// run
// Nobody closes the channel.
package main

func main() {
	c := make(chan int)
	go func() {
		for i := range 3 {
			c <- i
		}
	}()
	for v := range c {
		println(v)
	}
}
