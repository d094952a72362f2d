// run
package main

import "sync"

type account struct {
	mu  sync.Mutex
	sum int
}

func (a *account) add(n int) {
	a.mu.Lock()
	a.sum += n
}

func main() {
	a := &account{}
	a.add(1)
	a.add(2)
}
