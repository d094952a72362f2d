// run
// Timers fire while all goroutines wait, while one computes without end, and while the program reads a pipe.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

const ms = time.Millisecond

func main() {
	// everybody waits: the timer alone keeps the program going
	var wg sync.WaitGroup
	wg.Add(1)
	time.AfterFunc(20*ms, wg.Done)
	wg.Wait()
	fmt.Println("all waited")
	var mu sync.Mutex
	mu.Lock()
	time.AfterFunc(20*ms, mu.Unlock)
	mu.Lock()
	fmt.Println("unlocked")

	// a computation that never yields by itself
	stop := false
	var lock sync.Mutex
	stopped := func() bool { lock.Lock(); defer lock.Unlock(); return stop }
	time.AfterFunc(30*ms, func() { lock.Lock(); stop = true; lock.Unlock() })
	n := 0
	for !stopped() {
		for i := 0; i < 1000; i++ {
			n += i & 1
		}
	}
	fmt.Println("interrupted", n > 0)

	// a reader waits in the kernel
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Println(err)
		return
	}
	got := make(chan byte)
	go func() {
		b := []byte{0}
		r.Read(b)
		got <- b[0]
	}()
	time.AfterFunc(20*ms, func() { w.Write([]byte{'x'}) })
	fmt.Printf("%c\n", <-got)

	// collections go on meanwhile, what timers keep alive stays alive
	type box struct{ text string }
	out := make(chan string, 50)
	for i := 0; i < 50; i++ {
		b := &box{fmt.Sprint("box ", i)}
		time.AfterFunc(time.Duration(20+i%5)*ms, func() { out <- b.text })
	}
	for i := 0; i < 5; i++ {
		runtime.GC()
		for j := 0; j < 100; j++ {
			_ = fmt.Sprint("garbage ", j)
		}
	}
	seen := map[string]bool{}
	for i := 0; i < 50; i++ {
		seen[<-out] = true
	}
	fmt.Println(len(seen), seen["box 0"], seen["box 49"])
	// timers that only the runtime knows
	c := func() <-chan time.Time { return time.NewTimer(20 * ms).C }()
	runtime.GC()
	runtime.GC()
	<-c
	fmt.Println("kept")
}
