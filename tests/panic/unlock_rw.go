// run
package main

import "sync"

func main() {
	defer func() { println("recovered", recover() != nil) }()
	var m sync.RWMutex
	m.RLock()
	m.RUnlock()
	m.RUnlock()
}
