// run
// Every form of a case: send of any expression, receive into nothing, new variables, variables, elements, map entries,
// fields, pointers, blanks, other types; empty bodies; scopes.
package main

import "fmt"

type pair struct {
	v  any
	ok bool
}

func main() {
	c := make(chan int, 8)
	feed := func(v int) chan int { c <- v; return c }
	a, m, p := [3]int{}, map[string]int{}, &pair{}
	var x int
	var y any
	var ok bool
	var none chan string

	select {
	case <-feed(1):
	case <-none:
	}
	fmt.Println(len(c))
	select {
	case (<-feed(2)):
		fmt.Println("in parentheses")
	}
	select {
	case v := <-feed(3):
		fmt.Println(v)
	case s, ok := <-none:
		fmt.Println(s, ok)
	}
	select {
	case x = <-feed(4):
	case _ = <-none:
	}
	select {
	case x, ok := <-feed(5):
		fmt.Println("inner", x, ok)
		x++
	}
	fmt.Println("outer", x, ok)
	select {
	case a[x-3], ok = <-feed(6):
	}
	select {
	case m["k"] = <-feed(7):
	}
	select {
	case m["l"], _ = <-feed(8):
	}
	select {
	case _, ok = <-feed(9):
	}
	select {
	case p.v, p.ok = <-feed(10):
	}
	select {
	case y = <-feed(11):
	}
	select {
	case *(&x) = <-feed(12):
	}
	select {
	case (a)[2] = <-feed(13):
	}
	select {
	case _, _ = <-feed(14):
	}
	fmt.Println(a, m, p.v, p.ok, y, x, ok, len(c))

	// sends: the value is converted to the element type
	anys := make(chan any, 3)
	for i := 0; i < 3; i++ {
		select {
		case anys <- i * 10:
		case none <- fmt.Sprint("text"):
		}
	}
	fmt.Println(<-anys, <-anys, <-anys)
	floats := make(chan float32, 1)
	select {
	case floats <- 1 << 4:
	}
	fmt.Println(<-floats)
	errs := make(chan error, 2)
	select {
	case errs <- nil:
	}
	fmt.Println(<-errs)

	// shadowing, variables of a body, closures that capture a received variable
	var fs []func() int
	for i := 0; i < 3; i++ {
		select {
		case v := <-feed(i):
			fs = append(fs, func() int { v += 100; return v })
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()

	// channel expressions of all sorts
	array := [2]chan int{make(chan int, 1), make(chan int, 1)}
	table := map[string]chan int{"t": make(chan int, 1)}
	get := func() (chan int, error) { return nil, nil }
	nothing, _ := get()
	array[1] <- 5
	select {
	case v := <-array[0]:
		fmt.Println("wrong", v)
	case v := <-array[1]:
		fmt.Println("array", v)
	case v := <-table["t"]:
		fmt.Println("wrong", v)
	case v := <-table["missing"]:
		fmt.Println("wrong", v)
	case nothing <- 4:
	}
	nested := make(chan chan int, 1)
	nested <- make(chan int, 1)
	select {
	case inner := <-nested:
		select {
		case inner <- 77:
			fmt.Println("nested", <-inner)
		}
	}
	// directional channels and large and empty elements
	type large [260]byte
	l, e := make(chan large, 1), make(chan struct{}, 1)
	var in chan<- large = l
	var out <-chan large = l
	select {
	case in <- large{255: 3}:
	}
	select {
	case v := <-out:
		fmt.Println(v[255], len(v))
	}
	select {
	case e <- struct{}{}:
	}
	select {
	case v, ok := <-e:
		fmt.Println(v, ok)
	}
	close(l)
	select {
	case v, ok := <-out:
		fmt.Println(v == large{}, ok)
	}
}
