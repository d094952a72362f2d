// sanitize
package main

func chain() **int {
	x := 11 // flip "x"
	p := &x // flip "p"
	return &p
}

func main() {
	pp := chain()
	**pp += 1
	println(**pp)
}
