// run
// Gosched, NumGoroutine, GOMAXPROCS, LockOSThread where their effects are determined.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	var flag atomic.Bool
	go func() { flag.Store(true) }()
	for !flag.Load() {
		runtime.Gosched()
	}
	fmt.Println("flag")

	// two goroutines hand a token back and forth by yielding only
	var turn, sum atomic.Int32
	done := make(chan bool)
	for me := int32(0); me < 2; me++ {
		go func() {
			for i := int32(0); i < 500; i++ {
				for turn.Load() != me {
					runtime.Gosched()
				}
				sum.Add(i * (1 - 2*me))
				turn.Store(1 - me)
			}
			done <- true
		}()
	}
	<-done
	<-done
	fmt.Println("token:", sum.Load(), turn.Load())

	// eight in a ring
	var at atomic.Int64
	for me := int64(0); me < 8; me++ {
		go func() {
			for i := int64(0); i < 50; i++ {
				for at.Load() != i*8+me {
					runtime.Gosched()
				}
				at.Add(1)
			}
			done <- true
		}()
	}
	for i := 0; i < 8; i++ {
		<-done
	}
	fmt.Println("ring:", at.Load())

	gate := make(chan bool)
	for i := 0; i < 5; i++ {
		go func() { <-gate }()
	}
	fmt.Println(runtime.NumGoroutine() >= 6)
	close(gate)
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println(runtime.NumGoroutine(), runtime.GOMAXPROCS(0) >= 1, runtime.NumCPU() >= 1)

	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		runtime.Gosched()
		done <- true
	}()
	<-done
	runtime.LockOSThread()
	runtime.LockOSThread()
	runtime.UnlockOSThread()
	runtime.UnlockOSThread()
	for i := 0; i < 1000; i++ {
		runtime.Gosched() // alone
	}
	fmt.Println("end")
}
