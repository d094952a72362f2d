// precise 0

// Row "assignment through indirection" (golang/go#76488): what is stored through a pointer goes to the heap in Go, even when the
// object it is stored into is a local of the caller. Here a parser fills the options of a local configuration.
package main

type limit struct{ low, high int }

type config struct {
	retries *int
	window  *limit
	parent  *config
}

//go:noinline
func fill(c *config, retries *int, window *limit) {
	c.retries = retries
	if c.parent != nil {
		c.parent.window = window
	}
	c.window = window
}

func (c *config) cost() int {
	sum := 0
	for ; c != nil; c = c.parent {
		if c.retries != nil {
			sum += *c.retries
		}
		if c.window != nil {
			sum += c.window.high - c.window.low
		}
	}
	return sum
}

func main() {
	sum := 0
	for i := range 1000 {
		root := config{}
		leaf := config{parent: &root}
		retries, window := i%5, limit{i, 2 * i}
		fill(&leaf, &retries, &window)
		pp := &leaf.window
		other := limit{1, 4}
		if i%3 == 0 {
			*pp = &other
		}
		sum += leaf.cost()
	}
	println(sum)
}
