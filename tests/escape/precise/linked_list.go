// precise 450

// Rows "assignment through indirection" and "constructor results": a list is built at its end by a method, used and dropped. How
// many entries it has is known only at run time, so they cannot lie in a frame; they are garbage at once, and the header stays.
package main

type entry struct {
	key, value int
	next       *entry
}

type list struct {
	head *entry
	tail **entry
	size int
}

func (l *list) add(key, value int) *entry {
	e := &entry{key: key, value: value}
	*l.tail = e
	l.tail = &e.next
	l.size++
	return e
}

//go:noinline
func build(l *list, n int) {
	for i := range n {
		l.add(i, n-i).value *= 2
	}
}

func main() {
	sum := 0
	for round := range 300 {
		l := &list{}
		l.tail = &l.head
		build(l, round%4)
		for e := l.head; e != nil; e = e.next {
			sum += e.key * e.value
		}
		sum += l.size
	}
	println(sum)
}
