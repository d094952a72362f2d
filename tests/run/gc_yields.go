// run -gcstress=off
// A goroutine that only collects lets the others run at every collection, not only when its time is up.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	go func() {
		for {
			runtime.GC()
		}
	}()
	for range 300 {
		runtime.Gosched()
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Println(stats.NumGC < 3000)
}
