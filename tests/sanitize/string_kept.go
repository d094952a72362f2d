// sanitize
package main

var names []string

func add(name string, n int) {
	tagged := "<" + name + ">"    // flip ""<" + name + ">""
	names = append(names, tagged) // flip "append"
}

func main() {
	add("a", 1)
	add("b", 2)
	println(names[0] == "<a>", names[1])
}
