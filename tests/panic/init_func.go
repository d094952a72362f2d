// run
// A panic in the second init function.
package main

func init() { println("first init") }

func init() {
	panic("second init")
}

func main() {}
