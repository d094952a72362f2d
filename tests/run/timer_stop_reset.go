// run
// Stop and Reset with the rules since Go 1.23: the channel never holds a stale value, its len and cap are 0.
package main

import (
	"fmt"
	"time"
)

const ms = time.Millisecond

func empty(t *time.Timer) string {
	select {
	case <-t.C:
		return "value"
	default:
		return "empty"
	}
}

func main() {
	t := time.NewTimer(time.Hour)
	fmt.Println("running:", t.Stop(), t.Stop(), empty(t), len(t.C), cap(t.C))
	fmt.Println("reset a stopped one:", t.Reset(5*ms))
	<-t.C
	fmt.Println("fired and received:", t.Stop(), empty(t))
	fmt.Println("reset a fired one:", t.Reset(time.Hour), t.Reset(10*ms))
	<-t.C

	// fired, nobody has received: Stop and Reset say true and throw the value away
	t.Reset(ms)
	time.Sleep(25 * ms)
	fmt.Println("due, not received:", len(t.C), t.Stop(), empty(t), t.Stop())
	t.Reset(ms)
	time.Sleep(25 * ms)
	start := time.Now()
	fmt.Println("reset one that is due:", t.Reset(30*ms), empty(t))
	<-t.C
	fmt.Println("waited for the new time:", time.Since(start) >= 30*ms)
	t.Reset(ms)
	time.Sleep(25 * ms)
	fmt.Println("received late:", empty(t), empty(t), t.Stop())

	// a zero Timer
	func() {
		defer func() { fmt.Println(recover()) }()
		new(time.Timer).Stop()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(time.Timer).Reset(1)
	}()

	// while somebody waits in a select: stopped, then reset to wake it
	t = time.NewTimer(40 * ms)
	out := make(chan string)
	go func() {
		select {
		case <-t.C:
			out <- "woken"
		case <-time.After(5 * time.Second):
			out <- "too late"
		}
	}()
	time.Sleep(5 * ms)
	fmt.Println(t.Stop())
	select {
	case s := <-out:
		fmt.Println("wrong", s)
	case <-time.After(60 * ms):
	}
	fmt.Println(t.Reset(ms), <-out)

	// earlier and later by Reset
	t = time.NewTimer(time.Hour)
	start = time.Now()
	t.Reset(20 * ms)
	<-t.C
	fmt.Println("earlier:", time.Since(start) < time.Minute)
	t = time.NewTimer(10 * ms)
	start = time.Now()
	t.Reset(50 * ms)
	<-t.C
	fmt.Println("later:", time.Since(start) >= 50*ms)

	// many stopped in any order, the others still fire
	var timers []*time.Timer
	fired := make(chan int, 100)
	for i := 0; i < 100; i++ {
		timers = append(timers, time.AfterFunc(time.Duration(200+i*37%100)*ms, func() { fired <- i }))
	}
	stopped := 0
	for i := 0; i < 100; i++ {
		k := i * 61 % 100
		if k%3 != 0 && timers[k].Stop() {
			stopped++
		}
	}
	sum := 0
	for i := 0; i < 34; i++ {
		sum += <-fired
	}
	time.Sleep(20 * ms)
	fmt.Println("stopped:", stopped, "fired:", sum, len(fired))
}
