// sanitize
package main

var kept []*string

func look(v any) {
	switch x := v.(type) {
	case string: // flip "x"
		kept = append(kept, &x)
	case int:
		println("int", x)
	}
}

func main() {
	look("first")
	look(2)
	look("third")
	println(*kept[0], *kept[1])
}
