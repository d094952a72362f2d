// run
// panic with a named basic type prints the type around the value.
package main

type code uint8

func main() {
	panic(code(7))
}
