// run
package main

import "sync"

func main() {
	var m sync.RWMutex
	m.RLock()
	var done sync.WaitGroup
	done.Add(1)
	go func() {
		defer done.Done()
		m.Lock()
	}()
	done.Wait()
}
