// run

// Wait groups: several that wait, reuse, Go, goroutines that exit, panics of misuse.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
	fmt.Println(what, "is fine")
}

func many() {
	var work, waiters sync.WaitGroup
	work.Add(1)
	woken := make(chan int, 10)
	for i := range 10 {
		waiters.Add(1)
		go func() {
			defer waiters.Done()
			work.Wait()
			woken <- i
		}()
	}
	for range 5 {
		runtime.Gosched()
	}
	fmt.Println("woken early:", len(woken))
	work.Done()
	waiters.Wait()
	fmt.Println("woken:", len(woken))
	work.Wait() // zero: returns at once
}

func reuse() {
	var wg sync.WaitGroup
	total := make([]int, 8)
	for round := range 20 {
		for i := range total {
			wg.Add(1)
			go func() {
				defer wg.Done()
				total[i] += round
			}()
		}
		wg.Wait()
	}
	fmt.Println(total)
}

func start() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for i := 1; i <= 100; i++ {
		wg.Go(func() {
			mu.Lock()
			sum += i
			mu.Unlock()
		})
	}
	wg.Go(func() {
		for i := range 10 { // it may start others
			wg.Go(func() {
				mu.Lock()
				sum += 1000 * i
				mu.Unlock()
			})
		}
	})
	wg.Wait()
	fmt.Println("sum", sum)
}

func exits() {
	var wg sync.WaitGroup
	order := []string{}
	wg.Go(func() {
		defer func() { order = append(order, "deferred") }()
		runtime.Goexit()
		order = append(order, "not reached")
	})
	wg.Wait()
	fmt.Println(order)
}

func main() {
	many()
	reuse()
	start()
	exits()
	try("Done of zero", func() { var wg sync.WaitGroup; wg.Done() })
	try("Add(-1) of 1", func() { var wg sync.WaitGroup; wg.Add(1); wg.Add(-1); wg.Wait() })
	try("Add(-3) of 2", func() { var wg sync.WaitGroup; wg.Add(2); wg.Add(-3) })
	try("Add(1<<31)", func() { var wg sync.WaitGroup; wg.Add(1 << 31) })
	try("Wait of zero", func() { var wg sync.WaitGroup; wg.Wait(); wg.Wait() })
}
