// precise 0

// Row "method values" (golang/go#27557): what a method value returns is assumed to be on the heap, and the receiver goes there when
// results carry pointers. A cursor's method is handed to a loop as a function.
package main

type item struct{ weight, value int }

type cursor struct {
	items []item
	at    int
	best  item
}

func (c *cursor) next() *item {
	if c.at >= len(c.items) {
		return nil
	}
	c.at++
	if i := &c.items[c.at-1]; i.value > c.best.value {
		c.best = *i
	}
	return &c.items[c.at-1]
}

func (c *cursor) top() *item { return &c.best }

//go:noinline
func drain(next func() *item) int {
	sum := 0
	for i := next(); i != nil; i = next() {
		sum += i.value
	}
	return sum
}

//go:noinline
func peek(top func() *item) int { return top().weight }

func main() {
	sum := 0
	for i := range 1000 {
		items := [3]item{{1, i}, {2, 7}, {3, i % 11}}
		c := &cursor{items: items[:]}
		sum += drain(c.next)
		sum += peek(c.top)
	}
	println(sum)
}
