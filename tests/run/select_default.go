// run
// select with default: never waits; nil channels never are ready; an empty default; polling loops.
package main

import "fmt"

func main() {
	var none chan int
	c := make(chan int, 1)
	try := func() string {
		select {
		case v, ok := <-c:
			return fmt.Sprint("received ", v, " ", ok)
		case none <- 1:
			return "nil send"
		case <-none:
			return "nil receive"
		default:
			return "default"
		}
	}
	put := func(v int) string {
		select {
		case c <- v:
			return "sent"
		default:
			return "full"
		}
	}
	fmt.Println(try(), put(1), put(2), try(), try())
	close(c)
	fmt.Println(try(), try())

	select {
	default:
		fmt.Println("only default")
	}
	select {
	case <-none:
	default:
	}
	select {
	case none <- 3:
		fmt.Println("never")
	default:
		fmt.Println("single nil send")
	}

	// an unbuffered channel is ready only when somebody waits
	d := make(chan int)
	select {
	case d <- 1:
		fmt.Println("nobody is there")
	default:
		fmt.Println("not ready")
	}
	got := make(chan int)
	go func() { got <- <-d }()
	polls := 0
	for sent := false; !sent; {
		select {
		case d <- 9:
			sent = true
		default:
			polls++
			if polls%100 == 0 {
				func() { _ = make([]byte, polls%7) }()
			}
		}
	}
	fmt.Println("sent", <-got)
	go func() { d <- 10 }()
	for {
		select {
		case v := <-d:
			fmt.Println("polled", v)
		default:
			continue
		}
		break
	}

	// default in the middle, receive without a variable, values of a large element left alone
	type large [300]int
	l := make(chan large, 1)
	var x large
	x[299] = 5
	ok := true
	select {
	case x, ok = <-l:
		fmt.Println("no")
	default:
		fmt.Println(x[299], ok)
	case none <- 1:
	}
	x[299] = 6
	l <- x
	select {
	case x = <-l:
		fmt.Println(x[299])
	default:
	}
}
