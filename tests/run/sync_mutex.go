// run

// Mutexes: exclusion across yields and preemption, TryLock, no starvation, unlocking by another goroutine.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type account struct {
	sync.Mutex
	balance int
	inside  int
}

func (a *account) deposit(n int, yield bool) {
	a.Lock()
	defer a.Unlock()
	a.inside++
	if a.inside != 1 {
		panic("two inside")
	}
	b := a.balance
	if yield {
		runtime.Gosched()
	}
	a.balance = b + n
	a.inside--
}

func exclusion() {
	var a account
	var wg sync.WaitGroup
	for g := 0; g < 20; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 50; i++ {
				a.deposit(g, i%3 == 0)
			}
		}()
	}
	wg.Wait()
	fmt.Println("balance", a.balance, a.inside)
}

func try() {
	var m sync.Mutex
	fmt.Println(m.TryLock(), m.TryLock())
	m.Unlock()
	fmt.Println(m.TryLock())
	done := make(chan bool)
	go func() { // a mutex belongs to no goroutine
		m.Unlock()
		done <- true
	}()
	<-done
	m.Lock()
	m.Unlock()
	fmt.Println("unlocked by another")
}

// A goroutine that takes the mutex again at once must not keep another one out for ever.
func starvation() {
	var m sync.Mutex
	stop := false
	started := make(chan bool)
	hogDone := make(chan bool)
	go func() {
		first := true
		for {
			m.Lock()
			if first {
				started <- true
				first = false
			}
			runtime.Gosched()
			over := stop
			m.Unlock()
			if over {
				break
			}
		}
		hogDone <- true
	}()
	<-started
	for i := 0; i < 5; i++ {
		m.Lock()
		m.Unlock()
	}
	m.Lock()
	stop = true
	m.Unlock()
	<-hogDone
	fmt.Println("not starved")
}

type philosophers struct {
	forks [5]sync.Mutex
	meals [5]int
}

func (p *philosophers) dine(n int, wg *sync.WaitGroup) {
	defer wg.Done()
	first, second := n, (n+1)%5
	if first > second {
		first, second = second, first
	}
	for i := 0; i < 20; i++ {
		p.forks[first].Lock()
		runtime.Gosched()
		p.forks[second].Lock()
		p.meals[n]++
		runtime.Gosched()
		p.forks[second].Unlock()
		p.forks[first].Unlock()
	}
}

func dinner() {
	var p philosophers
	var wg sync.WaitGroup
	wg.Add(5)
	for i := range 5 {
		go p.dine(i, &wg)
	}
	wg.Wait()
	fmt.Println(p.meals)
}

// Locks handed on in a ring: each waits for one more mutex than the one before.
func ring() {
	const n = 40
	var locks [n]sync.Mutex
	for i := range locks {
		locks[i].Lock()
	}
	sum := 0
	done := make(chan int, n)
	for i := 1; i < n; i++ {
		go func() {
			locks[i].Lock()
			sum += i
			done <- i
			if i+1 < n {
				locks[i+1].Unlock()
			}
		}()
	}
	locks[1].Unlock()
	for i := 1; i < n; i++ {
		if got := <-done; got != i {
			fmt.Println("ring: got", got, "want", i)
		}
	}
	fmt.Println("ring", sum)
}

func main() {
	exclusion()
	try()
	starvation()
	dinner()
	ring()
	fmt.Printf("%v %+v\n", &sync.Mutex{}, &struct{ mu sync.Mutex }{})
}
