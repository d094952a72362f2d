// run
// Positions follow //line and /*line directives.
package main

import "runtime"

func check(want string, number int) {
	_, file, line, _ := runtime.Caller(1)
	println(file == want, line == number)
}

func main() {
//line /other/place.go:123
	check("/other/place.go", 123)
//line c:/place.go:987:5
	check("c:/place.go", 987)
	/*line short.go:30*/ check("short.go", 30) /*line :40:1*/
	check("short.go", 40)
//line none
	check("short.go", 42)
}
