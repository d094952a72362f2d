// sanitize
package main

var names []string

func add(name string, n int) {
	names = append(names, "<"+name+">") // flip ""<" + name + ">""
}

func main() {
	add("a", 1)
	add("b", 2)
	println(names[0] == "<a>", names[1])
}
