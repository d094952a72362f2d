// run
// Goexit ends the main goroutine; when the others are done, too, that is an error.
package main

import "runtime"

func main() {
	go func() { println("other") }()
	defer println("deferred")
	runtime.Goexit()
}
