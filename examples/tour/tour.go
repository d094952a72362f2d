// run
package main

type point struct{ x, y int }

func after(n int) *point {
	p := point{n, n + 1}
	return &p
}
func main() {
	println(after(3).y)
}
