// run
// runtime.Goexit ends a goroutine after its deferred calls; recover sees nothing; panics and recoveries meanwhile.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func run(f func()) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
	wg.Wait()
	fmt.Println()
}

func deep(n int) {
	defer fmt.Print("d", n, " ")
	if n == 0 {
		runtime.Goexit()
	}
	deep(n - 1)
	fmt.Print("not reached ")
}

func results() (n int) {
	defer func() { n = 5; fmt.Print("deferred with ", n, " ") }()
	runtime.Goexit()
	return 7
}

func main() {
	run(func() {
		defer fmt.Print("last ")
		defer func() { fmt.Print("recover: ", recover(), " ") }()
		defer fmt.Print("first ")
		runtime.Goexit()
		fmt.Print("not reached ")
	})
	run(func() { deep(4); fmt.Print("not reached") })
	run(func() { fmt.Print(results(), "not reached") })

	// Goexit in a deferred call: the others still run
	run(func() {
		defer fmt.Print("outer ")
		defer func() {
			defer fmt.Print("inner ")
			runtime.Goexit()
		}()
		fmt.Print("body ")
	})

	// a panic in a deferred call while exiting, recovered by a later one: the exit goes on
	run(func() {
		defer fmt.Print("end ")
		func() {
			defer func() { fmt.Print("recovered ", recover(), " ") }()
			defer func() { panic("while exiting") }()
			runtime.Goexit()
		}()
		fmt.Print("not reached ")
	})
	// recovered inside the same deferred call
	run(func() {
		defer fmt.Print("end ")
		defer func() {
			defer func() { fmt.Print("recovered ", recover(), " ") }()
			panic("inside")
		}()
		runtime.Goexit()
	})
	// Goexit while panicking drops the panic
	run(func() {
		defer func() { fmt.Print("recover: ", recover(), " ") }()
		defer func() {
			runtime.Goexit()
		}()
		panic("dropped")
	})
	// Goexit twice
	run(func() {
		defer fmt.Print("end ")
		defer func() {
			defer fmt.Print("second ")
			runtime.Goexit()
		}()
		defer func() {
			defer fmt.Print("first ")
			runtime.Goexit()
		}()
		runtime.Goexit()
	})
	// deferred calls may block and start goroutines
	run(func() {
		c := make(chan string)
		defer func() { fmt.Print(<-c, " ") }()
		defer func() {
			go func() {
				defer func() { c <- "from a goroutine" }()
				runtime.Goexit()
			}()
		}()
		runtime.Goexit()
	})
	// called through values, in loops, closures and methods
	run(func() {
		f := runtime.Goexit
		for i := 0; ; i++ {
			defer func() { fmt.Print("i", i, " ") }()
			if i == 3 {
				f()
			}
		}
	})
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		go runtime.Goexit()
	}()
	go func() { defer wg.Done(); defer runtime.Goexit() }()
	go func() { wg.Done(); runtime.Goexit() }()
	wg.Wait()

	// a thousand of them: none remains
	for i := 0; i < 1000; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			func() {
				defer func() { recover() }()
				runtime.Goexit()
			}()
			panic("not reached")
		}()
	}
	wg.Wait()
	for i := 0; runtime.NumGoroutine() > 1 && i < 100000; i++ {
		runtime.Gosched()
	}
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
