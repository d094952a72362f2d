// run
// Index out of range: the frame and line are those of the expression.
package main

func get(s []int, i int) int {
	return s[0] +
		s[i]
}

func main() {
	s := []int{1, 2, 3}
	println(get(s, 2))
	println(get(s, 5))
}
