// run
// A slice expression out of bounds, in a range loop inside a method value.
package main

type cutter []string

func (c cutter) cut(n int) {
	for _, s := range c {
		println(s[:n])
	}
}

func main() {
	f := cutter{"long enough", "short"}.cut
	f(6)
}
