// sanitize
package main

var published *int

func work() {
	x := 7 // flip "x"
	defer func() {
		published = &x
	}()
	x *= 6
}

func main() {
	work()
	println(*published)
}
