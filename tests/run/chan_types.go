// run
// Elements of every kind and size, through a buffer, from a waiting sender, to a waiting receiver; always copies.
package main

import (
	"errors"
	"fmt"
	"time"
)

type big [2000]byte

type record struct {
	a    int8
	name string
	x    float32
	list []int
	_    int
	z    complex128
}

type named chan int

type unit struct{}

func main() {
	// struct{}: no storage at all
	signals := make(chan struct{}, 1000000000)
	for i := 0; i < 100; i++ {
		signals <- struct{}{}
	}
	fmt.Println("struct{}:", len(signals), cap(signals), <-signals)
	zero := make(chan [0]int, 2)
	zero <- [0]int{}
	fmt.Println("[0]int:", len(zero), <-zero)
	units := make(chan unit)
	go func() { units <- unit{} }()
	fmt.Println("unit:", <-units)

	small := make(chan int8, 3)
	small <- -1
	small <- 127
	small <- -128
	fmt.Println("int8:", <-small, <-small, <-small)
	bools := make(chan bool)
	go func() { bools <- true; bools <- false }()
	fmt.Println("bool:", <-bools, <-bools)
	words := make(chan uint16, 5)
	for i := 0; i < 12; i++ {
		words <- uint16(i * 6000)
		if i >= 3 {
			fmt.Print(<-words, " ")
		}
	}
	fmt.Println("uint16")
	three := make(chan [3]byte, 3)
	for i := byte(0); i < 3; i++ {
		three <- [3]byte{i, i + 1, i + 2}
	}
	fmt.Println("[3]byte:", <-three, <-three, <-three)
	floats := make(chan float32, 1)
	floats <- 0.1
	fmt.Println("float32:", <-floats)
	complexes := make(chan complex128)
	go func() { complexes <- 1 + 2i }()
	fmt.Println("complex128:", <-complexes)

	strings := make(chan string, 1)
	s := "hello"
	strings <- s + " " + s
	s = "changed"
	fmt.Println("string:", <-strings)

	// 2,000 bytes: buffered, by a waiting sender, to a waiting receiver
	var x big
	for i := range x {
		x[i] = byte(i * 7)
	}
	sum := func(b big) (n int) {
		for i, v := range b {
			n += i * int(v)
		}
		return
	}
	want := sum(x)
	bigs := make(chan big, 2)
	bigs <- x
	x[0] = 99
	bigs <- x
	first := <-bigs
	fmt.Println("big buffered:", sum(first) == want, first[0], (<-bigs)[0])
	x[0] = 0
	direct := make(chan big)
	go func() { direct <- x; x[5] = 200; direct <- x }()
	time.Sleep(3 * time.Millisecond)
	y := <-direct
	z := <-direct
	fmt.Println("big direct:", sum(y) == want, y[5], z[5])
	result := make(chan bool)
	go func() { b, ok := <-direct; result <- ok && sum(b) == want }()
	time.Sleep(3 * time.Millisecond)
	direct <- y
	y[1] = 1
	fmt.Println("big to a waiting receiver:", <-result)
	close(direct)
	z, ok := <-direct
	fmt.Println("big zero:", z == big{}, ok)

	records := make(chan record, 1)
	r := record{a: -3, name: "r", x: 2.5, list: []int{1, 2}, z: 3i}
	records <- r
	r.name, r.list[0] = "other", 77 // the slice's array is shared, the record is not
	q := <-records
	fmt.Println("record:", q.a, q.name, q.x, q.list, q.z)

	anys := make(chan any, 6)
	anys <- 1
	anys <- "two"
	anys <- nil
	anys <- errors.New("four")
	anys <- []int{5}
	anys <- record{name: "six"}.name
	close(anys)
	for v := range anys {
		fmt.Printf("%T %v, ", v, v)
	}
	fmt.Println()
	errs := make(chan error, 2)
	errs <- nil
	errs <- fmt.Errorf("wrapped: %w", errors.ErrUnsupported)
	fmt.Println("error:", <-errs == nil, errors.Is(<-errs, errors.ErrUnsupported))

	funcs := make(chan func(int) int, 2)
	offset := 10
	funcs <- func(n int) int { return n + offset }
	funcs <- nil
	offset = 20
	fmt.Println("func:", (<-funcs)(1), <-funcs == nil)

	// channels of channels: a request carries where the answer goes
	requests := make(chan chan string)
	go func() {
		for i := 0; ; i++ {
			answer, ok := <-requests
			if !ok {
				return
			}
			answer <- fmt.Sprint("answer ", i)
		}
	}()
	for i := 0; i < 3; i++ {
		answer := make(chan string)
		requests <- answer
		fmt.Print(<-answer, "; ")
	}
	close(requests)
	deep := make(chan chan chan int, 1)
	deep <- make(chan chan int, 1)
	level2 := <-deep
	level2 <- make(chan int, 1)
	level1 := <-level2
	level1 <- 42
	fmt.Println(<-level1)

	maps := make(chan map[string]int, 1)
	maps <- map[string]int{"k": 1}
	(<-maps)["k"]++
	pointers := make(chan *int)
	n := 5
	go func() { p := &n; *p++; pointers <- p }()
	*<-pointers += 10
	fmt.Println("pointer:", n)
	slices := make(chan []string, 1)
	slices <- []string{"a", "b"}[:1]
	fmt.Println("slice:", cap(<-slices))
	recursive := make(chan recur, 1)
	recursive <- recur(recursive)
	fmt.Println("recursive:", <-recursive == recur(recursive))
	var m named = make(named, 1)
	m <- 3
	fmt.Printf("%T %d\n", m, <-m)
}

type recur chan recur
