// sanitize
package main

var slot *[2]string

func lend() {
	pair := [2]string{"a", "b"} // flip "pair"
	slot = &pair
}

func main() {
	lend()
	slot[1] = "c"
	println(slot[0], slot[1])
}
