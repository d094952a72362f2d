// sanitize
package main

var last *int

func compute(fail bool) (n int) { // flip "n"
	last = &n
	defer func() {
		recover()
		n *= 2
	}()
	n = 21
	if fail {
		panic("no")
	}
	return n
}

func main() {
	println(compute(true))
	println(*last)
}
