// run
// A panic in a deferred call while panicking prints both.
package main

func cleanup() {
	panic("in cleanup")
}

func work() {
	defer cleanup()
	panic("in work")
}

func main() {
	work()
}
