// A mutex nobody else wants, then one that eight goroutines want, with work inside and outside of it.
package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mutex sync.Mutex
	n     int
}

func (c *counter) add(x int) {
	c.mutex.Lock()
	c.n += x
	c.mutex.Unlock()
}

func main() {
	var alone, shared counter
	for i := range 40_000_000 {
		alone.add(i & 3)
	}
	var group sync.WaitGroup
	for w := range 8 {
		group.Add(1)
		go func() {
			x := uint32(w)
			for range 500_000 {
				shared.add(1)
				x = x*1664525 + 1013904223
			}
			if x == 0 {
				shared.add(1)
			}
			group.Done()
		}()
	}
	group.Wait()
	fmt.Println(alone.n, shared.n)
}
