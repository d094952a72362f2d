// run
// Panics in goroutines that are recovered there: each goroutine has its own deferred calls and its own panics, also when
// they are switched in the middle of panicking.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

func guarded(name string, f func()) string {
	out := make(chan string)
	go func() {
		defer func() { out <- fmt.Sprint(name, ": ", recover()) }()
		f()
	}()
	return <-out
}

type failure struct{ code int }

func (f *failure) Error() string { return fmt.Sprint("failure ", f.code) }

func main() {
	var m map[string]int
	var p *failure
	var list []int
	zero := 0
	var any1 any = "text"
	fmt.Println(guarded("nothing", func() {}))
	fmt.Println(guarded("string", func() { panic("text") }))
	fmt.Println(guarded("error", func() { panic(&failure{3}) }))
	fmt.Println(guarded("index", func() { list[3] = 1 }))
	fmt.Println(guarded("division", func() { zero = 1 / zero }))
	fmt.Println(guarded("nil pointer", func() { p.code++ }))
	fmt.Println(guarded("nil map", func() { m["a"] = 1 }))
	fmt.Println(guarded("assertion", func() { _ = any1.(int) }))
	fmt.Println(guarded("nil func", func() { var f func(); f() }))
	fmt.Println(guarded("panic(nil)", func() { panic(nil) }))
	fmt.Println(guarded("close", func() { var c chan int; close(c) }))
	fmt.Println(guarded("nested", func() {
		defer func() { panic(fmt.Sprint("second after ", recover())) }()
		panic("first")
	}))
	fmt.Println(guarded("goroutine in a deferred call", func() {
		defer func() {
			fmt.Println(guarded("inner", func() { panic("inside") }))
			panic(fmt.Sprint("outer still sees: ", recover()))
		}()
		panic("original")
	}))

	// recover in another goroutine than the one that panics sees nothing
	out := make(chan any)
	func() {
		defer func() { recover() }()
		defer func() {
			go func() { out <- recover() }()
			fmt.Println("other goroutine:", <-out)
		}()
		panic("mine")
	}()

	// switched while panicking: deferred calls block, in an order that the main goroutine commands
	turn := [3]chan int{make(chan int), make(chan int), make(chan int)}
	back := make(chan string)
	for i := range turn {
		go func() {
			defer func() {
				r := recover()
				<-turn[i]
				back <- fmt.Sprint(i, " recovered ", r)
			}()
			defer func() {
				<-turn[i]
				back <- fmt.Sprint(i, " first deferred")
			}()
			<-turn[i]
			panic(errors.New(fmt.Sprint("error of ", i)))
		}()
	}
	for _, i := range []int{2, 0, 1} {
		turn[i] <- 1
	}
	for _, i := range []int{1, 2, 0, 0, 2, 1} {
		turn[i] <- 1
		fmt.Println(<-back)
	}

	// results and deferred order after a recovery on a goroutine
	go func() {
		f := func() (n int, err error) {
			defer func() {
				if r := recover(); r != nil {
					err = fmt.Errorf("wrapped: %v", r)
				}
			}()
			defer func() { n *= 2 }()
			n = 21
			panic("away")
		}
		n, err := f()
		out <- fmt.Sprint(n, " ", err)
	}()
	fmt.Println(<-out)

	// ten thousand, all panicking
	count := 10000
	if strings.Contains(os.Getenv("GODEBUG"), "gcstress") {
		count = 100
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for i := 0; i < count; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if f, ok := recover().(*failure); ok && f.code == i {
					mu.Lock()
					sum++
					mu.Unlock()
				}
			}()
			if i%7 == 0 {
				runtime.Gosched()
			}
			defer func() {
				if i%5 == 0 {
					runtime.Gosched()
				}
			}()
			panic(&failure{i})
		}()
	}
	wg.Wait()
	fmt.Println("recovered all:", sum == count)

	// the same goroutine panics again and again while others run
	stop, ticks := make(chan bool), 0
	go func() {
		for {
			select {
			case <-stop:
				stop <- true
				return
			default:
				ticks++
				time.Sleep(time.Millisecond)
			}
		}
	}()
	n := 0
	for i := 0; i < count; i++ {
		func() {
			defer func() {
				n += recover().(int)
			}()
			if i%100 == 0 {
				time.Sleep(time.Millisecond)
			}
			panic(1)
		}()
	}
	stop <- true
	<-stop
	fmt.Println("again and again:", n == count, ticks > 0)
}
