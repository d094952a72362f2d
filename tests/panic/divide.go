// run
// Integer division by zero, in a closure.
package main

func main() {
	div := func(a, b int) int {
		return a / b
	}
	println(div(6, 3))
	println(div(1, 0))
}
