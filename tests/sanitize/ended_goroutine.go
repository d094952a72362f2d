// sanitize
package main

import "runtime"

func main() {
	c := make(chan *[4]int, 1)
	done := make(chan bool)
	go func() {
		defer close(done)
		data := [4]int{1, 2, 3, 4} // flip "data"
		c <- &data
		runtime.Goexit()
	}()
	<-done
	runtime.Gosched()
	p := <-c
	println(p[3])
}
