// sanitize
package main

import "time"

func schedule(done chan int) {
	n := 1 // flip "n"
	time.AfterFunc(time.Millisecond, func() {
		n += 41
		done <- n
	})
}

func main() {
	done := make(chan int)
	schedule(done)
	println(<-done)
}
