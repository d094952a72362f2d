// run

// Once and OnceFunc: once for all goroutines, panics count as done, others wait for the first.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panics: %v (%T)\n", what, r, r)
		} else {
			fmt.Println(what, "returns")
		}
	}()
	f()
}

func concurrent() {
	var once sync.Once
	var wg sync.WaitGroup
	calls, ready, late := 0, false, 0
	var mu sync.Mutex
	for range 30 {
		wg.Go(func() {
			once.Do(func() {
				for range 5 {
					runtime.Gosched()
				}
				calls++
				ready = true
			})
			mu.Lock()
			if !ready {
				late++
			}
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println("calls", calls, "too early", late)
}

func panics() {
	var once sync.Once
	try("Do 1", func() { once.Do(func() { panic("first") }) })
	try("Do 2", func() { once.Do(func() { panic("second") }) })
	try("Do nil", func() { new(sync.Once).Do(nil) })
}

func exits() {
	var once sync.Once
	done := make(chan bool)
	go func() {
		defer close(done)
		once.Do(func() { runtime.Goexit() })
	}()
	<-done
	once.Do(func() { fmt.Println("not called") })
	fmt.Println("done by Goexit")
}

func functions() {
	n := 0
	f := sync.OnceFunc(func() { n++ })
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(f)
	}
	wg.Wait()
	f()
	fmt.Println("OnceFunc", n)

	failing := errors.New("no")
	g := sync.OnceFunc(func() { n++; panic(failing) })
	for i := range 3 {
		func() {
			defer func() { fmt.Println("call", i, "panics with the same:", recover() == failing) }()
			g()
		}()
	}
	fmt.Println("calls", n)
	h := sync.OnceFunc(func() { panic(nil) })
	try("nil 1", h)
	try("nil 2", h)
	try("nil func", sync.OnceFunc(nil))
}

// A Once inside another's function.
func nested() {
	var a, b sync.Once
	a.Do(func() {
		fmt.Println("a")
		b.Do(func() { fmt.Println("b in a") })
	})
	b.Do(func() { fmt.Println("not again") })
}

func main() {
	concurrent()
	panics()
	exits()
	functions()
	nested()
}
