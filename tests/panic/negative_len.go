// run
// make with a negative length.
package main

func alloc(n int) []byte { return make([]byte, n) }

func main() {
	println(len(alloc(5)))
	alloc(-1)
}
