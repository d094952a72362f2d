// run
// The main goroutine has ended by Goexit, the other one waits for ever.
package main

import "runtime"

func main() {
	c := make(chan int)
	go func() { <-c }()
	runtime.Goexit()
}
