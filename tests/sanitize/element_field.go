// sanitize
package main

type cell struct {
	pad   [3]int
	value int
}

func pick(n int) *int {
	cells := [4]cell{} // flip "cells"
	for i := range cells {
		cells[i].value = i * n
	}
	return &cells[n].value
}

func main() {
	println(*pick(3))
}
