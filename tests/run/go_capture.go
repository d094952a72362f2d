// run
// What goroutines capture: loop variables anew in each iteration, shared variables by reference, results, parameters,
// receivers; each outlives the function that started the goroutine.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func gather(n int, c chan int) []int {
	var out []int
	for i := 0; i < n; i++ {
		out = append(out, <-c)
	}
	sort.Ints(out)
	return out
}

type account struct {
	lock    chan struct{}
	balance int
}

func (a *account) deposit(n int) <-chan int {
	done := make(chan int)
	go func() {
		a.lock <- struct{}{}
		a.balance += n
		b := a.balance
		<-a.lock
		done <- b
	}()
	return done
}

func later(n int, s string) (get func() string) {
	ready := make(chan struct{})
	text := ""
	go func() {
		defer close(ready)
		for i := 0; i < n; i++ {
			text += s
		}
		n, s = 0, "gone"
	}()
	return func() string {
		<-ready
		return fmt.Sprint(text, n, s)
	}
}

func named() (result int, err error) {
	done := make(chan bool)
	go func() {
		result, err = 42, fmt.Errorf("from the goroutine")
		done <- true
	}()
	<-done
	return
}

func main() {
	c := make(chan int, 200)
	for i := 0; i < 5; i++ {
		go func() { c <- i }()
	}
	fmt.Println(gather(5, c))
	for i := 0; i < 10; i++ {
		go func() { c <- i * 10 }()
		i++ // seen by the goroutine of this iteration, or not: both start after it
	}
	got := gather(5, c)
	fmt.Println(len(got))
	for i, s := range []string{"a", "bb", "ccc"} {
		go func() { c <- i*100 + len(s) }()
	}
	fmt.Println(gather(3, c))
	for i := range 4 {
		go func() {
			for j := range 2 {
				go func() { c <- i*10 + j }()
			}
		}()
	}
	fmt.Println(gather(8, c))
	for k, v := range map[int]int{1: 10, 2: 20, 3: 30} {
		go func() { c <- k + v }()
	}
	fmt.Println(gather(3, c))
	var shared int
	for shared = 0; shared < 3; shared++ {
	}
	go func() { c <- shared }()
	fmt.Println(gather(1, c))

	a := &account{lock: make(chan struct{}, 1)}
	var ds []<-chan int
	for i := 1; i <= 10; i++ {
		ds = append(ds, a.deposit(i))
	}
	most := 0
	for _, d := range ds {
		most = max(most, <-d)
	}
	fmt.Println(a.balance, most)
	fmt.Println(later(3, "xy")())
	fmt.Println(named())

	// by reference both ways, under synchronisation
	x := 1
	step := make(chan bool)
	go func() {
		<-step
		x *= 10
		step <- true
		<-step
		x += 5
		step <- true
	}()
	x++
	step <- true
	<-step
	x++
	step <- true
	<-step
	fmt.Println(x)

	// arrays, structs, interfaces and closures captured; a closure that starts itself again
	array := [4]int{1, 2, 3, 4}
	point := struct{ x, y int }{5, 6}
	var any1 any = "interface"
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		array[2] = 30
		point.x *= 2
		any1 = point.x
	}()
	wg.Wait()
	fmt.Println(array, point, any1)
	var chain func(n int)
	end := make(chan int)
	total := 0
	chain = func(n int) {
		total += n
		if n == 0 {
			end <- total
			return
		}
		go chain(n - 1)
	}
	go chain(100)
	fmt.Println(<-end)

	// shared by a hundred goroutines
	var mu sync.Mutex
	sum, seen := 0, map[int]bool{}
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func(k int) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sum += i * k
			seen[i] = true
		}(i + 1)
	}
	wg.Wait()
	fmt.Println(sum, len(seen))
}
