// run
// A row without expressions repeats the text of the one before it: names in it mean what they would
// there. The checker looked them up where the text stands.
package main

const x = 2

func main() {
	const (
		a    = iota
		iota = iota
		b
		c
	)
	println(a, iota, b, c)
	const (
		x = x + x
		y
		z = y + x
	)
	println(x, y, z)
}
