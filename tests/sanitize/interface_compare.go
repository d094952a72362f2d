// sanitize
package main

type key struct {
	name string
	n    int
}

func box(n int) any {
	return key{"k", n} // flip "key{...}"
}

func main() {
	a := box(1)
	var b any = key{"k", 1}
	println(a == b)
}
