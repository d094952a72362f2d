// sanitize
package main

type item struct {
	next *item
	n    int
}

func main() {
	var head *item
	for n := range 4 {
		head = &item{head, n} // flip "&item{...}"
	}
	for head != nil {
		println(head.n)
		head = head.next
	}
}
