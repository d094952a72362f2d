// run

// Pools: values come back, New makes them, collections empty the pool, no allocation once it is filled.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type buffer struct {
	bytes [100]byte
	used  int
}

var made int

var buffers = sync.Pool{New: func() any { made++; return new(buffer) }}

func use(n int) {
	b := buffers.Get().(*buffer)
	b.used = n
	buffers.Put(b)
}

func steady() {
	use(0)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := range 1000 {
		use(i)
	}
	runtime.ReadMemStats(&after)
	fmt.Println("allocates:", after.Mallocs-before.Mallocs > 100)
}

func emptied() {
	var p sync.Pool
	fmt.Println(p.Get() == nil)
	p.Put(nil)
	fmt.Println(p.Get() == nil)
	for i := range 50 {
		p.Put(&buffer{used: i + 1})
	}
	sum, n := 0, 0
	for range 25 {
		if b, ok := p.Get().(*buffer); ok {
			sum += b.used
			n++
		}
	}
	runtime.GC()
	runtime.GC()
	runtime.GC()
	for range 25 {
		if p.Get() != nil {
			fmt.Println("survived two collections")
		}
	}
	p.Put("again")
	runtime.GC()
	runtime.GC()
	runtime.GC()
	fmt.Println(p.Get())
}

// Values of several types, each at most once.
func kinds() {
	var p sync.Pool
	seen := map[any]int{}
	for i := range 10 {
		p.Put(i)
		p.Put(fmt.Sprint("s", i))
	}
	for range 20 {
		if x := p.Get(); x != nil {
			seen[x]++
		}
	}
	for x, n := range seen {
		if n != 1 {
			fmt.Println("twice:", x)
		}
	}
	fmt.Println(p.Get() == nil)
}

// Pools in the heap that live and die, while collections go on.
func shortLived() {
	total := 0
	for i := range 200 {
		p := &sync.Pool{New: func() any { return new(int) }}
		for range 5 {
			x := p.Get().(*int)
			*x += i
			p.Put(x)
		}
		total++
		if i%20 == 0 {
			runtime.GC()
		}
	}
	fmt.Println("pools", total)
}

func goroutines() {
	var wg sync.WaitGroup
	for g := range 10 {
		wg.Go(func() {
			for i := range 50 {
				b := buffers.Get().(*buffer)
				b.used = g*1000 + i
				runtime.Gosched()
				if b.used != g*1000+i {
					panic("two have the same buffer")
				}
				buffers.Put(b)
			}
		})
	}
	wg.Wait()
	fmt.Println("done", made > 0)
}

func main() {
	steady()
	emptied()
	kinds()
	shortLived()
	goroutines()
}
