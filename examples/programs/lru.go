// run -gcstress=50

// A cache that forgets what was used longest ago: a map for finding and a doubly linked list for the order, once with
// container/list and once with links of its own; both must behave the same on the same requests.
package main

import (
	"container/list"
	"fmt"
	"strings"
)

type cache interface {
	get(key string) (int, bool)
	put(key string, value int)
	keys() []string
}

type stats struct{ hits, misses, evictions int }

func (s stats) String() string {
	return fmt.Sprintf("%d hits, %d misses, %d evictions, %.1f %% hit", s.hits, s.misses, s.evictions,
		100*float64(s.hits)/float64(s.hits+s.misses))
}

// ---- with container/list: the front was used last

type pair struct {
	key   string
	value int
}

type listCache struct {
	stats
	room  int
	order *list.List
	index map[string]*list.Element
}

func newListCache(room int) *listCache {
	return &listCache{room: room, order: list.New(), index: make(map[string]*list.Element, room)}
}

func (c *listCache) get(key string) (int, bool) {
	e, ok := c.index[key]
	if !ok {
		c.misses++
		return 0, false
	}
	c.hits++
	c.order.MoveToFront(e)
	return e.Value.(pair).value, true
}

func (c *listCache) put(key string, value int) {
	if e, ok := c.index[key]; ok {
		e.Value = pair{key, value}
		c.order.MoveToFront(e)
		return
	}
	if c.order.Len() == c.room {
		last := c.order.Back()
		delete(c.index, c.order.Remove(last).(pair).key)
		c.evictions++
	}
	c.index[key] = c.order.PushFront(pair{key, value})
}

func (c *listCache) keys() (all []string) {
	for e := c.order.Front(); e != nil; e = e.Next() {
		all = append(all, e.Value.(pair).key)
	}
	return all
}

// ---- with links of its own: a ring around a sentinel

type entry struct {
	prev, next *entry
	pair
}

type ringCache struct {
	stats
	room  int
	ring  entry
	index map[string]*entry
}

func newRingCache(room int) *ringCache {
	c := &ringCache{room: room, index: make(map[string]*entry, room)}
	c.ring.prev, c.ring.next = &c.ring, &c.ring
	return c
}

func (e *entry) unlink() { e.prev.next, e.next.prev = e.next, e.prev }

func (c *ringCache) use(e *entry) {
	e.prev, e.next = &c.ring, c.ring.next
	e.prev.next, e.next.prev = e, e
}

func (c *ringCache) get(key string) (int, bool) {
	e := c.index[key]
	if e == nil {
		c.misses++
		return 0, false
	}
	c.hits++
	e.unlink()
	c.use(e)
	return e.value, true
}

func (c *ringCache) put(key string, value int) {
	e := c.index[key]
	switch {
	case e != nil:
		e.unlink()
	case len(c.index) == c.room: // the oldest entry is used again
		e = c.ring.prev
		e.unlink()
		delete(c.index, e.key)
		c.evictions++
	default:
		e = new(entry)
	}
	e.pair = pair{key, value}
	c.index[key] = e
	c.use(e)
}

func (c *ringCache) keys() (all []string) {
	for e := c.ring.next; e != &c.ring; e = e.next {
		all = append(all, e.key)
	}
	return all
}

// collatz computes chain lengths through the cache.
func collatz(c cache, n int) int {
	if n == 1 {
		return 1
	}
	key := fmt.Sprint(n)
	if length, ok := c.get(key); ok {
		return length
	}
	next := 3*n + 1
	if n%2 == 0 {
		next = n / 2
	}
	length := 1 + collatz(c, next)
	c.put(key, length)
	return length
}

func main() {
	a, b := newListCache(300), newRingCache(300)
	caches := []cache{a, b}
	for _, c := range caches {
		longest, at := 0, 0
		for n := 1; n <= 600; n++ {
			if length := collatz(c, n); length > longest {
				longest, at = length, n
			}
		}
		fmt.Printf("%T: longest chain %d at %d, newest %v\n", c, longest, at, c.keys()[:4])
	}
	fmt.Println(a.stats)
	fmt.Println(b)
	fmt.Println("same order:", strings.Join(a.keys(), " ") == strings.Join(b.keys(), " "))
}

func (c *ringCache) String() string { return "ring: " + c.stats.String() }
