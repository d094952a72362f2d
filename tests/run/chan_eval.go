// run
// Order of evaluation around channel operations, receive as an operand everywhere, conversions on sending.
package main

import (
	"errors"
	"fmt"
)

var trace []string

func note(s string) { trace = append(trace, s) }

func show(name string) {
	fmt.Println(name+":", trace)
	trace = nil
}

func ch(name string, c chan int) chan int { note(name); return c }
func val(name string, v int) int          { note(name); return v }
func idx(name string, i int) int          { note(name); return i }

type shape interface{ area() int }
type square int

func (s square) area() int { return int(s * s) }

func fill(values ...int) chan int {
	c := make(chan int, len(values)+4)
	for _, v := range values {
		c <- v
	}
	return c
}

func two(a, b int) int { return a*100 + b }

func variadic(v ...int) int {
	n := 0
	for _, x := range v {
		n = n*10 + x
	}
	return n
}

func get(c chan int) (int, bool) {
	v, ok := <-c
	return v, ok
}

func main() {
	c := fill()
	ch("channel", c) <- val("value", 5)
	show("send")

	// the value is evaluated before the send is tried, panics come in that order
	func() {
		defer func() { note(fmt.Sprint(recover())) }()
		var none chan int
		zero := 0
		none <- val("value", 1) / zero
	}()
	show("value panics first")

	c = fill(1, 2, 3, 4, 5, 6, 7, 8, 9)
	fmt.Println(<-c+<-c*10, <-c-<-c, -<-c, ^<-c, <-c == 7, !(<-c > 8))
	c = fill(1, 2, 3, 4, 5, 6, 7, 8)
	fmt.Println(two(<-c, <-c), variadic(<-c, <-c, <-c), []int{<-c, 9: <-c}, map[int]int{1: <-c})
	c = fill(2, 5, 1, 3)
	a := []int{0, 0, 0, 0, 0, 0}
	a[<-c] = <-c
	a[<-c] += <-c
	fmt.Println(a)

	a = make([]int, 3)
	c = fill(7)
	a[idx("index", 1)] = <-ch("channel", c)
	show("index then receive")
	m := map[string]int{}
	var ok bool
	c = fill(8)
	m[func() string { note("key"); return "k" }()], ok = <-ch("channel", c)
	fmt.Println(m, ok)
	show("key then receive")

	x := 10
	c = fill(3, 4, 5)
	x += <-c
	x -= <-c
	x <<= <-c
	fmt.Println(x)
	var p *int = &x
	c = fill(1, 2)
	*p, _ = <-c
	_, ok = <-c
	fmt.Println(x, ok)
	<-fill(1)

	// var, :=, results, conditions, switch, loops, slices, index expressions
	c = fill(1, 0, 2, 3, 1, 4, 2, 9, 8)
	var v1, ok1 = <-c
	v2, ok2 := <-c
	fmt.Println(v1, ok1, v2, ok2)
	if v := <-c; v > 1 {
		fmt.Println("if", v)
	}
	switch <-c {
	case 1, 2:
		fmt.Println("no")
	case 3:
		fmt.Println("switch")
	}
	letters := "abcdef"
	fmt.Println(letters[<-c:<-c], letters[<-c])
	fmt.Println(get(c))
	for v := <-c; v > 5; v-- {
		fmt.Print(v, " ")
	}
	fmt.Println()
	close(c)
	fmt.Println(get(c))

	// receive from a receive, send of a receive
	cc := make(chan chan int, 2)
	cc <- fill(11, 12)
	fmt.Println(<-<-cc)
	from, to := fill(21), fill()
	to <- <-from
	fmt.Println(<-to)
	cc <- from
	<-cc <- 5 // sends on the channel that is received
	fmt.Println(<-from)

	// values are converted to the element type
	anys := make(chan any, 5)
	anys <- 1
	anys <- 'x'
	anys <- 2.5
	anys <- square(3)
	anys <- nil
	fmt.Printf("%T %T %T %T %T\n", <-anys, <-anys, <-anys, <-anys, <-anys)
	shapes := make(chan shape, 2)
	shapes <- square(4)
	var s shape = square(5)
	shapes <- s
	fmt.Println((<-shapes).area(), (<-shapes).area())
	anys <- s
	fmt.Printf("%T\n", <-anys)
	errs := make(chan error, 1)
	errs <- errors.New("e")
	anys <- <-errs
	fmt.Println((<-anys).(error).Error())
	bytes := make(chan byte, 1)
	bytes <- 'a' + 1
	floats := make(chan float64, 1)
	floats <- 1 << 3
	fmt.Println(<-bytes, <-floats)
	receives := make(chan (<-chan int), 1)
	receives <- fill(3)
	fmt.Println(<-<-receives)
	funcs := make(chan func() int, 1)
	funcs <- square(6).area
	fmt.Println((<-funcs)())

	// comma-ok with other types on the left
	var any1 any
	type flag bool
	var f flag
	c = fill(1)
	any1, f = <-c
	fmt.Println(any1, f)
	// swapped through channels, read before any is written
	left, right := fill(1), fill(2)
	i, j := <-left, <-right
	i, j = j, i
	fmt.Println(i, j)
	// in a deferred call the operand is evaluated at the defer
	c = fill(31, 32)
	func() {
		defer fmt.Println("deferred", <-c)
		fmt.Println("body", <-c)
	}()
	// short circuit
	c = fill(1)
	if false && <-c == 1 || true || <-c == 2 {
		fmt.Println(len(c))
	}
}
