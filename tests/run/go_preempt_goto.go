// run
// Endless loops made of goto, of a map's iteration, of recursion and of a switch do not stop the others either.
package main

import (
	"fmt"
	"time"
)

func rec(n int) int {
	if n == 0 {
		return 0
	}
	return rec(n-1) + 1
}

func main() {
	go func() {
		n := 0
	again:
		n++
		goto again
	}()
	go func() {
		n := 0
	even:
		n++
		if n%2 == 0 {
			goto even
		}
	odd:
		n += 2
		if n%3 != 0 {
			goto odd
		}
		goto even
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("beside goto")
	go func() {
		m := map[int]int{1: 1, 2: 2}
		for {
			for k := range m {
				m[k]++
			}
		}
	}()
	go func() {
		for {
			rec(100)
		}
	}()
	go func() {
		state := 0
		for {
			switch state {
			case 0:
				state = 1
			case 1:
				state = 2
			default:
				state = 0
			}
		}
	}()
	go func() {
		c := make(chan int, 1)
		for { // never blocks
			c <- 1
			<-c
			select {
			case <-c:
			default:
			}
		}
	}()
	go func() {
		for i := range 1 << 60 {
			_ = i
		}
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("beside all")
	done := make(chan int)
	go func() { done <- rec(5000) }()
	fmt.Println(<-done)
}
