// run
package main

import "sync"

func main() {
	var m sync.Mutex
	c := sync.NewCond(&m)
	m.Lock()
	c.Wait()
}
