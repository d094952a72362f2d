// run
// Timers fire while goroutines that yield without end keep the thread busy, not only at the monitor's ticks.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go func() {
		for {
			runtime.Gosched()
		}
	}()
	const n = 400
	start := time.Now()
	for i := 0; i < n; i++ {
		time.Sleep(10 * time.Microsecond)
	}
	fmt.Println(time.Since(start) < n*5*time.Millisecond)
}
