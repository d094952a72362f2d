// precise 0

// Row "unknown func value", for sync: a local Once, a local Mutex and the functions given to them. Nothing is kept and no other
// goroutine has them.
package main

import "sync"

type cache struct {
	mu     sync.Mutex
	once   sync.Once
	values [4]int
	loads  int
}

func (c *cache) get(i int) int {
	c.once.Do(func() {
		for k := range c.values {
			c.values[k] = k * k
		}
		c.loads++
	})
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values[i]++
	return c.values[i]
}

//go:noinline
func use(round int) int {
	c := &cache{}
	sum := 0
	for i := range 6 {
		sum += c.get((i + round) % 4)
	}
	return sum + c.loads
}

func main() {
	sum := 0
	for i := range 500 {
		sum += use(i)
	}
	println(sum)
}
