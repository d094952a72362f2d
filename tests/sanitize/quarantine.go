// sanitize
package main

import "runtime"

type small [8]int

func total(p *small) (n int) {
	for _, v := range p {
		n += v
	}
	return n
}

type node struct {
	next *node
	n    int
}

func length(p *node) (n int) {
	for ; p != nil; p = p.next {
		n++
	}
	return n
}

// More dead objects than the quarantine holds.
func many() (sum int) {
	for i := range 2_000_000 {
		var s small
		s[i&7] = i
		sum += total(&s)
	}
	return sum
}

// Only frame objects lead to the list while the collector runs.
func collected() int {
	head := node{n: 1}
	p := &head
	for range 1000 {
		p.next = &node{}
		p = p.next
	}
	runtime.GC()
	garbage := 0
	for i := range 1000 {
		garbage += len(make([]int, i+1))
	}
	return length(&head) + garbage
}

var large *[40000]int

func lend(n int) {
	room := [40000]int{} // flip "room"
	room[n] = n
	large = &room
}

func main() {
	println(many())
	println(collected())
	for n := range 200 {
		lend(n)
	}
	println(large[199])
}
