// run
// panic with a float.
package main

func main() {
	x := 2.5
	panic(x)
}
