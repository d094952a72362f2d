// sanitize
package main

func main() {
	var all []*int
	for i := 0; i < 3; i++ {
		x := i * i // flip "x"
		all = append(all, &x)
	}
	for _, p := range all {
		println(*p)
	}
}
