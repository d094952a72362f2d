// run
// A panic in a deferred call of a panicking goroutine prints both.
package main

func cleanup() { panic("second") }

func work() {
	defer cleanup()
	panic("first")
}

func main() {
	go work()
	select {}
}
