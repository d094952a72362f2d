// run

// Reader/writer locks: readers together, writers alone, neither side starves, TryLock, RLocker.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type table struct {
	mu      sync.RWMutex
	data    map[int]int
	readers int // inside now
	writers int
	most    int // readers at a time
}

func (t *table) get(k int) int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	t.readers++
	t.most = max(t.most, t.readers)
	if t.writers != 0 {
		panic("reader meets writer")
	}
	runtime.Gosched()
	v := t.data[k]
	t.readers--
	return v
}

func (t *table) set(k, v int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.writers++
	if t.writers != 1 || t.readers != 0 {
		panic("writer is not alone")
	}
	runtime.Gosched()
	t.data[k] = v
	t.writers--
}

func together() {
	runtime.GOMAXPROCS(1) // the counters of table are not guarded among readers
	t := &table{data: map[int]int{}}
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 25 {
				t.set(w*100+i, i)
			}
		}()
	}
	for r := range 12 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 30 {
				if v := t.get(r%4*100 + i); v != 0 && v != i {
					panic("torn")
				}
			}
		}()
	}
	wg.Wait()
	sum := 0
	for _, v := range t.data {
		sum += v
	}
	fmt.Println(len(t.data), sum, t.readers, t.writers, t.most > 1)
}

func tries() {
	var rw sync.RWMutex
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	fmt.Println(rw.TryLock())
	rw.RUnlock()
	fmt.Println(rw.TryLock())
	rw.Unlock()
}

// A writer that waits keeps new readers out, and they get in when it has left.
func order() {
	var rw sync.RWMutex
	var mu sync.Mutex
	var log []string
	say := func(s string) { mu.Lock(); log = append(log, s); mu.Unlock() }
	rw.RLock()
	var wg sync.WaitGroup
	waiting := make(chan bool)
	wg.Add(1)
	go func() {
		defer wg.Done()
		waiting <- true
		rw.Lock()
		say("writer")
		rw.Unlock()
	}()
	<-waiting
	for rw.TryRLock() { // until the writer waits
		rw.RUnlock()
		runtime.Gosched()
	}
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			waiting <- true
			rw.RLock()
			say("reader")
			rw.RUnlock()
		}()
		<-waiting
	}
	say("first reader")
	rw.RUnlock()
	wg.Wait()
	fmt.Println(log)
}

func locker() {
	var rw sync.RWMutex
	l := rw.RLocker()
	l.Lock()
	rw.RLock()
	fmt.Println(rw.TryLock())
	rw.RUnlock()
	l.Unlock()
	fmt.Println(rw.TryLock())
	rw.Unlock()
	fmt.Printf("%T\n", l)
}

// Readers that overlap for ever do not keep a writer out.
func writerStarves() {
	var rw sync.RWMutex
	stop := false
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				rw.RLock()
				over := stop
				runtime.Gosched()
				rw.RUnlock()
				if over {
					return
				}
			}
		}()
	}
	runtime.Gosched()
	rw.Lock()
	stop = true
	rw.Unlock()
	wg.Wait()
	fmt.Println("writer got in")
}

func main() {
	together()
	tries()
	order()
	locker()
	writerStarves()
}
