// run
// A panic in package initialization: the frames are init's.
package main

var table = build(3)

func build(n int) []int {
	s := make([]int, n)
	s[n] = 1
	return s
}

func main() {
	println("never", table)
}
