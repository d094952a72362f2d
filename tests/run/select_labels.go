// run
// break, continue, goto, return, fallthrough's absence and labels in and around select.
package main

import "fmt"

func find(c chan int) int {
	for {
		select {
		case v, ok := <-c:
			if !ok {
				return -1
			}
			if v > 2 {
				return v
			}
		}
	}
}

func named(c chan int) (n int, err error) {
	defer func() { n *= 2 }()
	select {
	case n = <-c:
		return
	default:
		return 50, nil
	}
}

func main() {
	c := make(chan int, 20)
	fill := func(n int) {
		for i := 0; i < n; i++ {
			c <- i
		}
	}
	fill(3)
	for i := 0; i < 3; i++ {
		select {
		case v := <-c:
			if v == 1 {
				break // of the select
			}
			fmt.Print("v", v, " ")
		}
		fmt.Print("after ", i, "; ")
	}
	fmt.Println()

	fill(10)
loop:
	for {
		select {
		case v := <-c:
			switch {
			case v == 3:
				continue loop
			case v == 6:
				break loop
			case v%2 == 0:
				break // of the switch
			default:
				fmt.Print(v, " odd; ")
			}
			fmt.Print(v, " end; ")
		}
	}
	fmt.Println("left", len(c))

choose:
	select {
	case v := <-c:
		for i := 0; ; i++ {
			if i == v {
				fmt.Println("break out of the loop and the select", i)
				break choose
			}
		}
		fmt.Println("not reached")
	}

	tries := 0
again:
	tries++
	select {
	case v := <-c:
		if v < 9 {
			goto again
		}
		fmt.Println("goto", tries, v)
	default:
		fmt.Println("nothing")
	}

	fill(5)
	fmt.Println(find(c), find(c))
	fill(1)
	fmt.Println(named(c))
	fmt.Println(named(c))
	close(c)
	fmt.Println(find(c))

	// goto out of and within a body
	d := make(chan int, 1)
	d <- 1
	select {
	case v := <-d:
		i := 0
	inner:
		i += v
		if i < 3 {
			goto inner
		}
		fmt.Println("inner", i)
		goto out
	}
	fmt.Println("not reached")
out:
	// labelled outer loops of two levels, select inside switch inside select
	e := make(chan int, 30)
	for i := 0; i < 30; i++ {
		e <- i
	}
	total := 0
outer:
	for row := 0; ; row++ {
		for column := 0; column < 4; column++ {
			select {
			case v := <-e:
				switch v % 5 {
				case 4:
					continue outer
				case 3:
					select {
					case w := <-e:
						total += w * 100
						continue
					default:
						break outer
					}
				}
				total += v
			default:
				break outer
			}
		}
	}
	fmt.Println("total", total, len(e))

	// defer and recover inside a body; a closure's return leaves the closure only
	for i := 0; i < 2; i++ {
		f := make(chan int, 1)
		f <- i
		select {
		case v := <-f:
			func() {
				defer func() { fmt.Print("recovered ", recover(), "; ") }()
				if v == 1 {
					panic("one")
				}
				return
			}()
			continue
		}
	}
	fmt.Println()
}
