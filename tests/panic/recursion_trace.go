// run
// A trace of a recursive function repeats its frame.
package main

func down(n int) {
	if n == 0 {
		panic("bottom")
	}
	down(n - 1)
}

func main() {
	down(5)
}
