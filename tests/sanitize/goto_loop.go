// sanitize
package main

type node struct {
	next *node
	n    int
}

func main() {
	var list *node
	i := 0
again:
	n := node{list, i} // flip "n"
	list = &n
	i++
	if i < 4 {
		goto again
	}
	sum := 0
	for ; list != nil; list = list.next {
		sum = sum*10 + list.n
	}
	println(sum)
}
