// precise 3000

// Row "defer in a loop" (golang/go#8615): closures deferred in a loop, and what they capture, are on the heap. The locks of a
// transfer are released when it ends: what is captured lives as long as the frame. How many closures there are is known only at run
// time, so they and their records cannot lie in it.
package main

type account struct {
	balance, locks int
}

func (a *account) lock()   { a.locks++ }
func (a *account) unlock() { a.locks-- }

//go:noinline
func transfer(amount int, path ...*account) (moved int) {
	fee := 0
	for i, a := range path {
		a.lock()
		defer func() {
			a.unlock()
			fee += i
			moved -= fee
		}()
	}
	for i := 1; i < len(path); i++ {
		path[i-1].balance -= amount
		path[i].balance += amount
		moved += amount
	}
	return moved
}

func main() {
	sum := 0
	for i := range 500 {
		var a, b, c account
		sum += transfer(i, &a, &b, &c) + c.balance - a.locks - b.locks
	}
	println(sum)
}
