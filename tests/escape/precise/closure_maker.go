// precise 0

// Row "constructor results", for functions: a maker returns a closure with state of its own. The caller calls it and drops it:
// closure and state can lie in the caller's frame.
package main

//go:noinline
func newGenerator(seed, modulus int) (next func() int, reset func(int)) {
	state := seed
	next = func() int {
		state = (state*1103 + 12345) % modulus
		return state
	}
	return next, func(to int) { state = to }
}

//go:noinline
func newLimiter(next func() int, limit int) func() int {
	dropped := 0
	return func() int {
		for {
			n := next()
			if n < limit || dropped > 20 {
				return n + dropped
			}
			dropped++
		}
	}
}

func main() {
	sum := 0
	for i := range 500 {
		next, reset := newGenerator(i, 1009)
		limited := newLimiter(next, 700)
		sum += limited() + limited()
		reset(7)
		sum += limited()
	}
	println(sum)
}
