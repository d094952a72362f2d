// run
// Loops around select with timeouts, tickers and quit channels; nested selects; the wait for the slower of two.
package main

import (
	"fmt"
	"time"
)

const ms = time.Millisecond

func main() {
	// nothing comes: the timeout does
	start := time.Now()
	select {
	case <-make(chan int):
		fmt.Println("wrong")
	case <-time.After(20 * ms):
		fmt.Println("timeout", time.Since(start) >= 20*ms)
	}

	// something comes in time
	c := make(chan string)
	go func() { time.Sleep(5 * ms); c <- "answer" }()
	select {
	case s := <-c:
		fmt.Println(s)
	case <-time.After(10 * time.Second):
		fmt.Println("timeout")
	}

	// a loop: three messages with pauses, then silence
	go func() {
		for i := 0; i < 3; i++ {
			time.Sleep(10 * ms)
			c <- fmt.Sprint("message ", i)
		}
	}()
	for silent := false; !silent; {
		select {
		case s := <-c:
			fmt.Println(s)
		case <-time.After(400 * ms):
			fmt.Println("silence")
			silent = true
		}
	}

	// heartbeat, work, quit in one loop
	ticker := time.NewTicker(10 * ms)
	work, quit := make(chan int), make(chan struct{})
	go func() {
		for i := 1; i <= 5; i++ {
			work <- i
			time.Sleep(8 * ms)
		}
		close(quit)
	}()
	beats, sum := 0, 0
	for running := true; running; {
		select {
		case <-ticker.C:
			beats++
		case v := <-work:
			sum += v
		case <-quit:
			running = false
		}
	}
	ticker.Stop()
	fmt.Println("beats:", beats > 0, "sum:", sum)

	// a deadline for the whole loop, not for each round
	deadline := time.After(50 * ms)
	spin := make(chan int)
	stop := make(chan bool)
	go func() {
		for i := 0; ; i++ {
			select {
			case spin <- i:
			case <-stop:
				return
			}
		}
	}()
	last := -1
	for over := false; !over; {
		select {
		case v := <-spin:
			if v != last+1 {
				fmt.Println("skipped", v)
			}
			last = v
		case <-deadline:
			over = true
		}
	}
	close(stop)
	fmt.Println("many rounds:", last > 50)

	// nested: a select in the body of a select in a goroutine in a select
	outer, inner := make(chan int, 1), make(chan int, 1)
	outer <- 1
	select {
	case v := <-outer:
		inner <- v + 1
		select {
		case w := <-inner:
			done := make(chan int)
			go func() {
				select {
				case outer <- w + 1:
					select {
					case x := <-outer:
						done <- x
					case <-time.After(time.Second):
						done <- -1
					}
				}
			}()
			select {
			case x := <-done:
				fmt.Println("nested:", v, w, x)
			case <-time.After(5 * time.Second):
				fmt.Println("nested timeout")
			}
		default:
			fmt.Println("wrong")
		}
	}

	// the first of three wins, the others are told
	cancel := make(chan struct{})
	winner, told := make(chan int), make(chan int, 3)
	for i := 0; i < 3; i++ {
		go func() {
			select {
			case <-time.After(time.Duration(30+i*300) * ms):
				winner <- i
			case <-cancel:
				told <- i
			}
		}()
	}
	fmt.Println("winner:", <-winner)
	close(cancel)
	fmt.Println("told:", <-told+<-told)
}
