// run
// Channels as values: equality, map keys, directions and their conversions, interfaces, named types, printing.
package main

import "fmt"

type (
	wire   chan int
	source <-chan int
	sinks  chan<- int
)

func (w wire) put(v int) wire  { w <- v; return w }
func (s source) take() int     { return <-s }
func (s sinks) give(v int) int { s <- v; return len(s) }

func produce(out chan<- string, n int) {
	for i := 0; i < n; i++ {
		out <- fmt.Sprint("item ", i)
	}
	close(out)
}

func both(c chan int) (<-chan int, chan<- int) { return c, c }

func kind(v any) string {
	switch v.(type) {
	case chan int:
		return "chan int"
	case <-chan int:
		return "<-chan int"
	case chan<- int:
		return "chan<- int"
	case wire:
		return "wire"
	case chan (<-chan int):
		return "chan (<-chan int)"
	case chan<- chan int:
		return "chan<- chan int"
	}
	return "other"
}

func main() {
	a, b := make(chan int), make(chan int)
	c := a
	fmt.Println(a == b, a == c, a != b, a == nil)
	var r <-chan int = a
	var s chan<- int = a
	fmt.Println(r == a, a == s, r == (<-chan int)(b))
	e1, e2 := make(chan struct{}), make(chan struct{})
	fmt.Println("of nothing:", e1 == e2)
	z1, z2 := make(chan [0]int, 3), make(chan [0]int, 3)
	fmt.Println("of nothing, buffered:", z1 == z2)

	names := map[chan int]string{a: "a", b: "b", nil: "none"}
	fmt.Println(names[c], names[b], names[nil], names[make(chan int)] == "", len(names))
	members := map[chan<- string]struct{}{}
	for i := 0; i < 10; i++ {
		members[make(chan string)] = struct{}{}
	}
	fmt.Println(len(members))
	delete(names, a)
	_, found := names[c]
	fmt.Println(found)

	var x, y any = a, c
	fmt.Println("interfaces:", x == y, x == any(b), x == any(r), x == nil)
	key := struct {
		c chan int
		n int
	}{a, 1}
	table := map[any]int{a: 1, r: 2, key: 3}
	fmt.Println(table[c], table[(<-chan int)(c)], table[key], table[b])
	array := [2]chan int{a, b}
	fmt.Println(array == [2]chan int{c, b})

	w := make(wire, 4)
	w.put(1).put(2)
	fmt.Println(source(chan int(w)).take(), sinks(chan int(w)).give(9), (<-chan int)(w) == (<-chan int)(chan int(w)))
	var plain chan int = w // identical underlying types, one of them not named
	fmt.Println(<-plain, <-w)

	fmt.Println(kind(a), kind(r), kind(s), kind(w), kind(make(chan (<-chan int))), kind(make(chan<- chan int)), kind(1))
	fmt.Printf("%T %T %T %T %T %T\n", a, r, s, w, make(chan<- (chan int)), make(chan (<-chan func())))
	fmt.Printf("%T %T\n", make(<-chan (<-chan int)), make(<-chan chan<- struct{}))

	out := make(chan string)
	go produce(out, 3)
	for item := range out {
		fmt.Print(item, ", ")
	}
	fmt.Println()
	q := make(chan int, 1)
	rq, sq := both(q)
	sq <- 5
	fmt.Println(len(rq), cap(sq), <-rq)
	var none chan int
	var nr <-chan int = none
	fmt.Println(nr == nil, none)
	fmt.Printf("%v %d\n", nr, len(nr))

	switch q {
	case a, b:
		fmt.Println("wrong")
	case q:
		fmt.Println("switch finds it")
	}
	// the same channel under two directions, in a struct, through a function value
	type ends struct {
		in  <-chan int
		out chan<- int
	}
	e := ends{q, q}
	f := func(e ends) { e.out <- 8 }
	f(e)
	fmt.Println(<-e.in)
}
