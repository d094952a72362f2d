// run
// Sleepers wake and timers fire in the order of their times, whoever was started first.
package main

import (
	"fmt"
	"time"
)

const ms = time.Millisecond

func main() {
	start := time.Now()
	c := make(chan int, 20)
	for _, n := range []int{100, 20, 140, 60, 180} {
		go func() {
			time.Sleep(time.Duration(n) * ms)
			c <- n
		}()
	}
	for i := 0; i < 5; i++ {
		fmt.Print(<-c, " ")
	}
	fmt.Println(time.Since(start) >= 180*ms)

	// timers of every kind in one order
	start = time.Now()
	a := time.After(90 * ms)
	b := time.NewTimer(30 * ms)
	out := make(chan string, 10)
	time.AfterFunc(60*ms, func() { out <- "func" })
	go func() { time.Sleep(120 * ms); out <- "sleep" }()
	for i := 0; i < 4; i++ {
		select {
		case <-a:
			fmt.Print("after ")
			a = nil
		case <-b.C:
			fmt.Print("timer ")
		case s := <-out:
			fmt.Print(s, " ")
		}
	}
	fmt.Println(time.Since(start) >= 120*ms)

	// no, and negative, durations
	time.Sleep(0)
	time.Sleep(-time.Hour)
	<-time.After(0)
	<-time.After(-time.Second)
	<-time.NewTimer(-1).C
	done := make(chan bool)
	time.AfterFunc(-5, func() { done <- true })
	<-done
	fmt.Println("at once")

	// values: the time when the timer fired
	start = time.Now()
	t := <-time.After(20 * ms)
	fmt.Println(t.Sub(start) >= 20*ms, !t.After(time.Now()))
	timer := time.NewTimer(time.Millisecond)
	time.Sleep(40 * ms)
	t = <-timer.C // sent when it was due, or made now: never later than now, never before it was due
	fmt.Println(t.Sub(start) >= 21*ms, !t.After(time.Now()))

	// a thousand sleepers, none too early
	early := make(chan bool)
	for i := 0; i < 1000; i++ {
		d := time.Duration(i%37) * ms / 2
		go func() {
			start := time.Now()
			time.Sleep(d)
			early <- time.Since(start) < d
		}()
	}
	bad := 0
	for i := 0; i < 1000; i++ {
		if <-early {
			bad++
		}
	}
	fmt.Println("too early:", bad)
	// a very long sleep does not overflow
	go time.Sleep(1<<63 - 1)
	go func() { <-time.After(1<<63 - 1); fmt.Println("wrong") }()
	time.Sleep(5 * ms)
	fmt.Println("end")
}
