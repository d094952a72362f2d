// run
// More than a hundred frames: the middle is elided.
package main

func down(n int) int {
	if n == 0 {
		var s []int
		return s[n]
	}
	return down(n-1) + 1
}

func main() {
	println(down(150))
}
