// sanitize
package main

type registry struct{ names map[int]string }

func open() *registry {
	names := make(map[int]string) // flip "make(map[int]string)"
	return &registry{names}
}

func main() {
	r := open()
	r.names[1] = "one"
	println(r.names[1], len(r.names))
}
