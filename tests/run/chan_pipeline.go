// run -gcstress=100
// The patterns of courses: generator, pipeline, fan-out and fan-in, semaphore, future, lock, barrier, quit channel,
// worker pool with results in order, a tree of goroutines.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func generate(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			out <- i
		}
	}()
	return out
}

func apply(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int, 3)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func merge(ins ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	for _, in := range ins {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range in {
				out <- v
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(key int) *tree {
	if t == nil {
		return &tree{key: key}
	}
	if key < t.key {
		t.left = t.left.insert(key)
	} else {
		t.right = t.right.insert(key)
	}
	return t
}

func (t *tree) walk(out chan<- int) {
	if t == nil {
		return
	}
	t.left.walk(out)
	out <- t.key
	t.right.walk(out)
}

func keys(t *tree) <-chan int {
	out := make(chan int)
	go func() { t.walk(out); close(out) }()
	return out
}

func same(a, b *tree) bool {
	x, y := keys(a), keys(b)
	for {
		v, ok1 := <-x
		w, ok2 := <-y
		if v != w || ok1 != ok2 {
			return false
		}
		if !ok1 {
			return true
		}
	}
}

func parallelSum(a []int) int {
	if len(a) < 4 {
		n := 0
		for _, v := range a {
			n += v
		}
		return n
	}
	part := make(chan int)
	go func() { part <- parallelSum(a[:len(a)/2]) }()
	go func() { part <- parallelSum(a[len(a)/2:]) }()
	return <-part + <-part
}

func main() {
	square := func(v int) int { return v * v }
	sum := 0
	for v := range apply(apply(generate(100), square), func(v int) int { return v + 1 }) {
		sum += v
	}
	fmt.Println("pipeline:", sum)

	// a chain of many stages
	stage := generate(20)
	for i := 0; i < 50; i++ {
		stage = apply(stage, func(v int) int { return v + 1 })
	}
	sum = 0
	for v := range stage {
		sum += v
	}
	fmt.Println("chain:", sum)

	// fan-out to five, fan-in of five
	in := generate(200)
	var outs []<-chan int
	for i := 0; i < 5; i++ {
		outs = append(outs, apply(in, square))
	}
	var all []int
	for v := range merge(outs...) {
		all = append(all, v)
	}
	sort.Ints(all)
	fmt.Println("fan:", len(all), all[0], all[199])

	// semaphore: never more than three inside
	slots, inside, most := make(chan struct{}, 3), 0, 0
	lock := make(chan struct{}, 1)
	var wg sync.WaitGroup
	for i := 0; i < 30; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			lock <- struct{}{}
			inside++
			most = max(most, inside)
			<-lock
			for v := range generate(5) {
				_ = v
			}
			lock <- struct{}{}
			inside--
			<-lock
			<-slots
		}()
	}
	wg.Wait()
	fmt.Println("semaphore:", most <= 3 && most > 0, inside)

	// worker pool: results come in any order, their places do not
	type job struct{ place, n int }
	type result struct{ place, value int }
	jobs, results := make(chan job), make(chan result)
	for i := 0; i < 4; i++ {
		go func() {
			for j := range jobs {
				fib := [2]int{0, 1}
				for k := 0; k < j.n; k++ {
					fib = [2]int{fib[1], fib[0] + fib[1]}
				}
				results <- result{j.place, fib[0]}
			}
		}()
	}
	go func() {
		for i := 0; i < 20; i++ {
			jobs <- job{i, i * 2}
		}
		close(jobs)
	}()
	values := make([]int, 20)
	for range values {
		r := <-results
		values[r.place] = r.value
	}
	fmt.Println("pool:", values)

	// future, quit, barrier
	future := make(chan string, 1)
	go func() { future <- "later" }()
	fmt.Println("future:", <-future)
	quit, ended := make(chan struct{}), make(chan int)
	for i := 0; i < 6; i++ {
		go func() {
			n := make(chan int)
			select {
			case <-n:
			case <-quit:
				ended <- i
			}
		}()
	}
	close(quit)
	sum = 0
	for i := 0; i < 6; i++ {
		sum += <-ended
	}
	fmt.Println("quit:", sum)
	const parties = 5
	arrive, leave := make(chan int), make(chan struct{})
	passed := make(chan int, parties)
	for i := 0; i < parties; i++ {
		go func() {
			arrive <- i
			<-leave
			passed <- i
		}()
	}
	for i := 0; i < parties; i++ {
		<-arrive
	}
	fmt.Println("barrier:", len(passed))
	close(leave)
	for i := 0; i < parties; i++ {
		<-passed
	}

	// the same keys in differently shaped trees
	var a, b, c *tree
	for i := 0; i < 40; i++ {
		a = a.insert(i * 17 % 41)
		b = b.insert(i * 23 % 41)
		c = c.insert(i)
	}
	var d *tree
	for i := 40; i > 0; i-- {
		d = d.insert(i * 17 % 41 % 40)
	}
	fmt.Println("trees:", same(a, a), same(b, c), same(c, (*tree)(nil)), same(d, d))

	numbers := make([]int, 300)
	for i := range numbers {
		numbers[i] = i * i
	}
	fmt.Println("parallel sum:", parallelSum(numbers))
}
