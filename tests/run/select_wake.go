// run -gcstress=200
// A select that waits is woken by exactly one partner and leaves all other queues: nothing is lost, nothing arrives twice.
package main

import (
	"fmt"
	"time"
)

func settle() { time.Sleep(2 * time.Millisecond) }

func main() {
	a, b, c := make(chan int), make(chan string), make(chan [40]int)
	d := make(chan int)
	out := make(chan string)
	wait := func() {
		go func() {
			select {
			case v := <-a:
				out <- fmt.Sprint("a ", v)
			case v, ok := <-b:
				out <- fmt.Sprint("b ", v, " ", ok)
			case v := <-c:
				out <- fmt.Sprint("c ", v[39])
			case d <- 5:
				out <- "d"
			}
		}()
		settle()
	}
	wait()
	a <- 1
	fmt.Println(<-out)
	wait()
	b <- "two"
	fmt.Println(<-out)
	wait()
	c <- [40]int{39: 3}
	fmt.Println(<-out)
	wait()
	fmt.Println(<-d, <-out)

	// no leftovers: nobody waits at the channels that were not chosen
	left := 0
	for i := 0; i < 3; i++ {
		select {
		case a <- 1:
			left++
		case b <- "x":
			left++
		case c <- [40]int{}:
			left++
		case <-d:
			left++
		default:
		}
	}
	fmt.Println("left:", left)

	// several selects wait, each channel wakes one
	for i := 0; i < 4; i++ {
		wait()
	}
	b <- "x"
	a <- 9
	<-d
	c <- [40]int{39: 8}
	seen := map[string]int{}
	for i := 0; i < 4; i++ {
		seen[<-out]++
	}
	fmt.Println(seen)

	// two partners at the same time: one is taken, the other stays and is taken by the next
	for round := 0; round < 20; round++ {
		go func() { a <- round }()
		go func() { b <- "s" }()
		first, second := "", ""
		for _, p := range []*string{&first, &second} {
			select {
			case <-a:
				*p = "a"
			case <-b:
				*p = "b"
			}
		}
		if first == second {
			fmt.Println("twice", first)
		}
	}

	// many senders through plain sends and selects, many receivers alike: the sum is conserved
	in := make([]chan int, 5)
	for i := range in {
		in[i] = make(chan int, i%3)
	}
	sent, received := make(chan int), make(chan int)
	const each = 60
	for g := 0; g < 10; g++ {
		go func() {
			sum := 0
			for i := 1; i <= each; i++ {
				v := g*1000 + i
				switch (g + i) % 3 {
				case 0:
					in[(g+i)%5] <- v
				case 1:
					select {
					case in[0] <- v:
					case in[1] <- v:
					case in[2] <- v:
					case in[3] <- v:
					case in[4] <- v:
					}
				case 2:
					select {
					case in[g%5] <- v:
					case in[i%5] <- v:
					}
				}
				sum += v
			}
			sent <- sum
		}()
	}
	quit := make(chan bool)
	for g := 0; g < 7; g++ {
		go func() {
			sum := 0
			for {
				select {
				case v := <-in[0]:
					sum += v
				case v := <-in[1]:
					sum += v
				case v := <-in[2]:
					sum += v
				case v := <-in[3]:
					sum += v
				case v := <-in[4]:
					sum += v
				case <-quit:
					for i := range in { // what is buffered
						for more := true; more; {
							select {
							case v := <-in[i]:
								sum += v
							default:
								more = false
							}
						}
					}
					received <- sum
					return
				}
			}
		}()
	}
	total, got := 0, 0
	for g := 0; g < 10; g++ {
		total += <-sent
	}
	close(quit)
	for g := 0; g < 7; g++ {
		got += <-received
	}
	fmt.Println("conserved:", total == got, total)
}
