// run -gcstress=20
// Tickers: regular, slow receivers miss ticks, Stop and Reset, several beside each other, time.Tick, errors.
package main

import (
	"fmt"
	"time"
)

const ms = time.Millisecond

func main() {
	start := time.Now()
	t := time.NewTicker(20 * ms)
	var last time.Time
	ordered := true
	for i := 0; i < 5; i++ {
		now := <-t.C
		ordered = ordered && now.After(last)
		last = now
	}
	elapsed := time.Since(start)
	fmt.Println("five ticks:", elapsed >= 100*ms, ordered, len(t.C), cap(t.C))

	// ticks that nobody takes are dropped
	time.Sleep(110 * ms)
	n := 0
	for more := true; more; {
		select {
		case <-t.C:
			n++
		default:
			more = false
		}
	}
	fmt.Println("after a pause:", n >= 1 && n <= 2) // two if one becomes due just now

	t.Stop()
	time.Sleep(60 * ms)
	select {
	case <-t.C:
		fmt.Println("ticked after Stop")
	default:
		fmt.Println("quiet after Stop")
	}
	t.Stop()
	t.Reset(10 * ms)
	<-t.C
	<-t.C
	fmt.Println("reset")
	// a due tick is gone after Reset
	time.Sleep(30 * ms)
	start = time.Now()
	t.Reset(40 * ms)
	<-t.C
	fmt.Println("new period:", time.Since(start) >= 40*ms)
	t.Stop()

	fast, slow := time.NewTicker(10*ms), time.NewTicker(80*ms)
	counts := [2]int{}
	for counts[1] < 3 {
		select {
		case <-fast.C:
			counts[0]++
		case <-slow.C:
			counts[1]++
		}
	}
	fast.Stop()
	slow.Stop()
	fmt.Println("fast and slow:", counts[0] > counts[1], counts[0] <= 30)

	n = 0
	for range time.Tick(5 * ms) {
		n++
		if n == 4 {
			break
		}
	}
	fmt.Println("Tick:", n, time.Tick(0) == nil, time.Tick(-1) == nil)
	for _, f := range []func(){
		func() { time.NewTicker(0) },
		func() { time.NewTicker(-ms) },
		func() { slow.Reset(0) },
		func() { new(time.Ticker).Reset(ms) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	// range over the ticker's channel in a goroutine that is told to end
	quit, ticks := make(chan bool), make(chan int)
	tick := time.NewTicker(2 * ms)
	go func() {
		n := 0
		for {
			select {
			case <-tick.C:
				n++
			case <-quit:
				tick.Stop()
				ticks <- n
				return
			}
		}
	}()
	time.Sleep(40 * ms)
	close(quit)
	n = <-ticks
	fmt.Println("in a goroutine:", n >= 1 && n <= 40)
	// unreachable tickers and timers are collected: a hundred thousand of them would be felt
	for i := 0; i < 2000; i++ {
		time.NewTicker(time.Hour).Stop()
		time.NewTimer(time.Hour)
	}
	fmt.Println("end")
}
