// sanitize
package main

var seen *int

func deep(n int) {
	x := n // flip "x"
	seen = &x
	if n == 0 {
		panic("bottom")
	}
	deep(n - 1)
}

func guarded() {
	defer func() { recover() }()
	deep(3)
}

func main() {
	guarded()
	println(*seen)
}
