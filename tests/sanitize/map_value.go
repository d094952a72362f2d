// sanitize
package main

type point struct{ x, y int }

func fill(m map[string]*point) {
	for i, name := range []string{"a", "b"} {
		p := point{i, i + 1} // flip "p"
		m[name] = &p
	}
}

func main() {
	m := map[string]*point{}
	fill(m)
	println(m["a"].x, m["b"].y)
}
