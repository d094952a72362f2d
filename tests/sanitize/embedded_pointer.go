// sanitize
package main

type base struct{ id int }

func (b *base) rename(id int) { b.id = id }

type wide struct {
	*base
	name string
}

func make1() wide {
	b := base{1} // flip "b"
	return wide{&b, "w"}
}

func main() {
	w := make1()
	w.rename(8)
	println(w.id, w.name)
}
