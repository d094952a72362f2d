// run
// A negative shift count panics, whatever its type, before anything else happens to the target.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "->", r.(error).Error())
		}
	}()
	f()
	fmt.Println(name, "no panic")
}

func main() {
	n := -1
	var n8 int8 = -128
	var n64 int64 = -1 << 63
	var u uint = 200
	x := 1
	var y int8 = 1
	try("left int", func() { x = x << n })
	try("right int", func() { x = x >> n })
	try("left int8", func() { y = y << n8 })
	try("right int64", func() { x = x >> n64 })
	try("assign op", func() { x <<= n })
	try("unsigned", func() { x = x << u })
	try("zero", func() { x = x << (n + 1) })
	try("constant left", func() { fmt.Println(1 << (n + 3)) })
	try("constant left negative", func() { fmt.Println(1 << n) })
	fmt.Println(x, y)
}
