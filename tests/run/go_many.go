// run
// Ten thousand goroutines (a hundred under gcstress): blocked all at once, in a chain, starting each other, one after another.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
)

var count = 10000

func small(n int) int {
	if strings.Contains(os.Getenv("GODEBUG"), "gcstress") {
		return n / 100
	}
	return n
}

func chain() bool {
	first := make(chan int)
	in := first
	for i := 0; i < count; i++ {
		out := make(chan int)
		go func(in, out chan int) { out <- <-in + 1 }(in, out)
		in = out
	}
	go func() { first <- 5 }()
	return <-in == count+5
}

func blocked() bool {
	gate, started, out := make(chan struct{}), make(chan bool), make(chan int)
	for i := 0; i < count; i++ {
		go func() {
			started <- true
			<-gate
			out <- i
		}()
	}
	for i := 0; i < count; i++ {
		<-started
	}
	all := runtime.NumGoroutine() == count+1
	runtime.GC()
	close(gate)
	sum := 0
	for i := 0; i < count; i++ {
		sum += <-out
	}
	return all && sum == count*(count-1)/2
}

// spread starts two goroutines, each of which starts two, down to depth.
func spread(depth int, wg *sync.WaitGroup, leaves chan<- int) {
	defer wg.Done()
	if depth == 0 {
		leaves <- 1
		return
	}
	wg.Add(2)
	go spread(depth-1, wg, leaves)
	go spread(depth-1, wg, leaves)
}

func main() {
	count = small(count)
	fmt.Println("blocked:", blocked())
	fmt.Println("chain:", chain())
	fmt.Println("again:", blocked()) // with stacks that were used before

	depth := 12
	if count < 10000 {
		depth = 6
	}
	leaves := make(chan int, 1<<depth)
	var wg sync.WaitGroup
	wg.Add(1)
	go spread(depth, &wg, leaves)
	wg.Wait()
	fmt.Println("tree:", len(leaves) == 1<<depth)

	done := make(chan int)
	sum := 0
	for i := 0; i < 2*count; i++ {
		go func() { done <- i & 1 }()
		sum += <-done
	}
	fmt.Println("one by one:", sum == count)

	// all of them finish without anybody waiting; a counter tells
	var mu sync.Mutex
	left := count
	end := make(chan bool)
	for i := 0; i < count; i++ {
		go func() {
			mu.Lock()
			left--
			last := left == 0
			mu.Unlock()
			if last {
				close(end)
			}
		}()
	}
	<-end
	for i := 0; runtime.NumGoroutine() > 1 && i < 100000; i++ {
		runtime.Gosched()
	}
	fmt.Println("left:", left, runtime.NumGoroutine())
}
