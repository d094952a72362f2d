// run
// The lines of a panic message after the first are indented.
package main

func main() {
	panic("first\nsecond\nthird")
}
