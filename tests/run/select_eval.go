// run
// On entering a select all channel and value expressions are evaluated once, in source order; left sides of receives only
// when their case is chosen.
package main

import "fmt"

func c(name string, ch chan int) chan int { fmt.Print(name, " "); return ch }
func v(name string, n int) int            { fmt.Print(name, " "); return n }

func main() {
	full, empty, ready := make(chan int, 1), make(chan int), make(chan int, 1)
	full <- 1
	ready <- 2
	a := []int{0, 0, 0, 0}
	m := map[string]int{}
	key := func(s string) string { fmt.Print("key-", s, " "); return s }
	var ok bool

	select {
	case c("full", full) <- v("one", 1):
		fmt.Println("wrong")
	case a[v("index", 1)] = <-c("empty", empty):
		fmt.Println("wrong")
	case a[v("chosen", 2)], ok = <-c("ready", ready):
		fmt.Println("->", a, ok)
	case c("nil", nil) <- v("two", 2):
		fmt.Println("wrong")
	}

	select {
	case m[key("x")] = <-c("e1", empty):
	case c("f", full) <- v("val", 9):
	default:
		fmt.Println("-> default", len(m))
	}

	ready <- 5
	m2 := map[string]bool{}
	select {
	case a[v("i", 0)+v("j", 3)], m2[key("a")] = <-c("r", ready):
		fmt.Println("->", a, m2)
	}

	// evaluation may itself use channels, panic, or change what later expressions see
	feed := make(chan chan int, 2)
	target := make(chan int, 3)
	feed <- target
	feed <- nil
	select {
	case <-feed <- <-full:
		fmt.Println("sent", len(target), len(feed), len(full))
	}
	select {
	case <-feed <- 3:
		fmt.Println("wrong")
	case x := <-target:
		fmt.Println("received", x, len(feed))
	}
	old := make(chan int, 3)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		zero := 0
		select {
		case c("first", old) <- v("x", 1):
		case c("second", old) <- v("y", 1) / zero:
		case c("third", old) <- v("z", 1):
		}
	}()

	// the left side's panic comes after the receive
	full <- 4
	func() {
		defer func() { fmt.Println("recovered:", recover(), len(full)) }()
		select {
		case a[v("far", 10)] = <-full:
		}
	}()
	var none *struct{ x int }
	full <- 4
	func() {
		defer func() { fmt.Println("recovered:", recover(), len(full)) }()
		select {
		case none.x = <-full:
		case <-empty:
		}
	}()
	var nilMap map[string]int
	full <- 4
	func() {
		defer func() { fmt.Println("recovered:", recover(), len(full)) }()
		select {
		case nilMap[key("n")], ok = <-full:
		default:
		}
	}()

	// in a loop: once each time
	calls := 0
	tick := func() chan int { calls++; return full }
	for i := 0; i < 5; i++ {
		select {
		case tick() <- i:
		case <-tick():
		}
	}
	fmt.Println(calls)
	// with one case and none that is ready, and a goroutine that makes it so
	go func() { empty <- 6 }()
	select {
	case a[v("late", 1)] = <-c("wait", empty):
		fmt.Println("->", a)
	}
	// a value that changes while the select waits was evaluated before
	n := 1
	started := make(chan int)
	go func() {
		<-started
		n = 2
		fmt.Println("got", <-empty)
		started <- 0
	}()
	started <- 0
	<-func() chan int {
		select {
		case empty <- v("n", 1):
		}
		return started
	}()
	fmt.Println(n)
}
