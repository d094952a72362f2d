// run
// Calling a method of a nil interface value.
package main

type animal interface{ sound() string }

func speak(a animal) {
	println(a.sound())
}

func main() {
	speak(nil)
}
